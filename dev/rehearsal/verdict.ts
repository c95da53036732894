/*
 * Whether the sending fits, and what to do where it does not: findings in words, each with the figures that it comes from.
 * What is advised is a least that the editions need by themselves; rehearsing with it shows whether it is enough.
 */

import { BATCH_LIMIT } from '../../workers/domain/batch.ts';
import { DAY_MS, HOUR_MS } from '../../workers/domain/civil-date.ts';
import { counted } from '../forewarn/standing.ts';
import { dayText, durationText, EDITION_NAMES, minuteText, numberText } from '../words.ts';
import { type EditionSummary, editionsOf, LATE_AFTER_MS } from './editions.ts';
import type { Rehearsal } from './rehearse.ts';

export interface Finding {
  readonly isGrave: boolean;
  readonly what: string;
  readonly advice: string;
}

export interface Verdict {
  readonly fits: boolean;
  readonly sentence: string;
  readonly findings: readonly Finding[];
}

export function verdictOf(rehearsal: Rehearsal): Verdict {
  const editions = editionsOf(rehearsal);
  const missed = editions.reduce((sum, { expired, waiting }) => sum + expired + waiting, 0);
  const mails = editions.reduce((sum, { accepted }) => sum + accepted, 0);
  const findings = [
    ...notOrdered(rehearsal),
    ...editions.flatMap((edition) => missing(edition, rehearsal)),
    ...late(editions, rehearsal),
    ...halts(rehearsal),
    ...pauses(rehearsal),
    ...throttling(rehearsal),
    ...rehearsal.subject.faults.map(
      (fault): Finding => ({
        isGrave: false,
        what: `A release would be refused today: ${fault}`,
        advice: 'Mend it before releasing; the rehearsal went on as if it were mended.',
      }),
    ),
  ];
  const sentence =
    mails + missed === 0
      ? 'Nobody on this list gets anything in these days.'
      : missed === 0
        ? `It fits: ${mails === 1 ? 'the one mail goes' : `all ${numberText(mails)} mails go`} out before their edition closes.`
        : `It does not fit: ${numberText(missed)} of ${numberText(mails + missed)} mails would not go out in time.`;
  return { fits: missed === 0 && notOrdered(rehearsal).length === 0, sentence, findings };
}

function notOrdered({ course: { mended }, conditions: { mending } }: Rehearsal): Finding[] {
  const faults = mended?.faults ?? [];
  if (mending === null || faults.length === 0) return [];
  const what = `The ${EDITION_NAMES[mending.erratum]} could not be ordered: ${faults.join('; ')}.`;
  return [
    { isGrave: true, what, advice: '`forewarn correct` would say the same. Rehearse with another day or edition.' },
  ];
}

function missing(edition: EditionSummary, rehearsal: Rehearsal): Finding[] {
  const { expired, waiting } = edition;
  const what = [
    ...(expired > 0
      ? [`${counted(expired, 'person does', 'people do')} not get ‘${EDITION_NAMES[edition.edition]}’: it closes first`]
      : []),
    ...(waiting > 0
      ? [
          `${counted(waiting, 'still waits', 'still wait')} for ‘${EDITION_NAMES[edition.edition]}’ when the rehearsal ends`,
        ]
      : []),
  ];
  if (what.length === 0) return [];
  return [{ isGrave: true, what: `${what.join('; ')}.`, advice: remedy(edition, rehearsal) }];
}

/** What the edition needs by itself. */
function remedy(edition: EditionSummary, { conditions }: Rehearsal): string {
  const { intended, openForMs } = edition;
  const { dailyQuota, monthlyQuota, callsPerSecond, providerCallsPerSecond } = conditions;
  const openMs = openForMs ?? 7 * DAY_MS;
  const days = Math.max(1, Math.floor(openMs / DAY_MS));
  const perDay = Math.max(BATCH_LIMIT, Math.ceil(intended / days));
  const needs: string[] = [];
  if (dailyQuota !== null && dailyQuota < perDay) {
    const span = openForMs === null ? 'to be through in a week' : `for the ${durationText(openMs)} that it is open`;
    needs.push(`a daily quota of at least ${numberText(perDay)} ${span} (it is ${numberText(dailyQuota)})`);
  }
  if (monthlyQuota !== null && monthlyQuota < intended) {
    needs.push(`a monthly quota of more than ${numberText(intended)} (it is ${numberText(monthlyQuota)})`);
  }
  const perSecond = Math.ceil(intended / BATCH_LIMIT / (openMs / 1000));
  if (callsPerSecond < perSecond) {
    needs.push(
      `at least ${perSecond} calls a second, ` +
        `from the provider (${providerCallsPerSecond}) and as CALLS_PER_SECOND (${callsPerSecond})`,
    );
  }
  if (needs.length === 0) {
    return 'By itself it would fit: what comes before it uses the quota up. Raise the quota, and rehearse again.';
  }
  return `By itself it needs ${needs.join(' and ')}. Rehearse again with that, since editions share a quota.`;
}

function late(editions: readonly EditionSummary[], { conditions }: Rehearsal): Finding[] {
  const mails = editions.reduce((sum, edition) => sum + edition.late, 0);
  if (mails === 0) return [];
  const names = editions.filter(({ late }) => late > 0).map(({ edition }) => `‘${EDITION_NAMES[edition]}’`);
  const longestMs = Math.max(...editions.map(({ longestWaitMs }) => longestWaitMs));
  const isQuota = conditions.dailyQuota !== null || conditions.monthlyQuota !== null;
  return [
    {
      isGrave: false,
      what:
        `${counted(mails, 'mail goes', 'mails go')} out more than ${LATE_AFTER_MS / HOUR_MS} hours after they were due, ` +
        `the last ${durationText(longestMs)} after (${names.join(', ')}).`,
      advice: isQuota
        ? 'They are in time, but spread by the quota, and some come at night.'
        : 'They are in time; a higher rate brings them sooner.',
    },
  ];
}

function halts({ course }: Rehearsal): Finding[] {
  return course.stops
    .filter(({ isHalt }) => isHalt)
    .map(({ from, until, reason }) => ({
      isGrave: true,
      what: `Sending halts on ${minuteText(from)} UTC (${reason}) and nothing goes out by itself after that.`,
      advice:
        `Raise the quota before, then clear the lane. ` +
        `The rehearsal took it to be cleared on ${until === null ? 'no day' : dayText(until)}, when the next month begins.`,
    }));
}

function pauses({ course, conditions }: Rehearsal): Finding[] {
  const pauses = course.stops.filter(({ isHalt }) => !isHalt);
  const first = pauses[0];
  if (first === undefined || conditions.dailyQuota === null) return [];
  const tooSmall = conditions.dailyQuota < BATCH_LIMIT;
  return [
    {
      isGrave: tooSmall,
      what:
        `On ${pauses.length} ${pauses.length === 1 ? 'day' : 'days'} the daily quota of ${numberText(conditions.dailyQuota)} is used up, ` +
        `first on ${minuteText(first.from)} UTC; each time sending goes on at 00:00 UTC. ` +
        `Confirmation mails wait as well.`,
      advice: tooSmall
        ? `A call has up to ${BATCH_LIMIT} mails, and one that does not fit is refused as a whole: ` +
          `the quota must be at least ${BATCH_LIMIT}.`
        : 'With a plan without a daily quota nothing waits.',
    },
  ];
}

function throttling({ course, conditions }: Rehearsal): Finding[] {
  if (course.throttled === 0) return [];
  return [
    {
      isGrave: false,
      what:
        `The provider turned ${counted(course.throttled, 'call')} away: ` +
        `${conditions.callsPerSecond} a second are more than its ${conditions.providerCallsPerSecond}.`,
      advice:
        `Set CALLS_PER_SECOND to at most ${Math.max(1, Math.floor(conditions.providerCallsPerSecond * 0.8))}, ` +
        `a fifth below what it allows.`,
    },
  ];
}

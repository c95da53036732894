/*
 * What each alarm says to the operator, in English: what is the matter, what it rests on, what to do, and what it means
 * that it is over. Made of the evidence that was kept when it was raised, so the same turn always has the same words.
 */
import type { AlarmName, Evidence } from '../../workers/domain/alarm.ts';

export interface AlarmWords {
  readonly title: string;
  /** What was found. */
  says(evidence: Evidence): string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  readonly over: string;
}

export const ALARM_WORDS: Readonly<Record<AlarmName, AlarmWords>> = {
  halted: {
    title: 'Sending is halted',
    says: ({ reason, haltedAt }) => `The provider refuses everything since ${moment(haltedAt)} (its word: ${reason}).`,
    steps: [
      'Look at the account, the key and the domain at the provider.',
      'When that is mended: `npm run forewarn -- resume --halt`. Nobody is forgotten meanwhile.',
    ],
    over: 'Sending goes on.',
  },
  quota: {
    title: 'The provider’s quota is used up',
    says: ({ reason, until }) =>
      until === null
        ? `The ${reason} is used up. Nothing goes out until somebody acts.`
        : `The ${reason} is used up. Sending goes on by itself at ${moment(until)}.`,
    steps: [
      'A larger plan at the provider, if the editions would not be done in time: an alarm of its own says so.',
      'After a monthly quota: `npm run forewarn -- resume --halt`.',
    ],
    over: 'There is quota again.',
  },
  'will-not-fit': {
    title: 'An edition will not be done in time',
    says: ({ edition, people, calls, closesAt, endsAt, days }) =>
      `${edition ?? 'An edition'}: until it is done ${count(people, 'person is', 'people are')} left, ` +
      `in ${count(calls, 'call', 'calls')}. ` +
      `At the rate and quota that are set this ends at ${moment(endsAt)} at the earliest` +
      `${Number(days) > 1 ? ` (${days} days of quota)` : ''}; it closes at ${moment(closesAt)}.`,
    steps: [
      'Raise CALLS_PER_SECOND or DAILY_QUOTA, if the provider’s plan allows more.',
      'Otherwise whoever is left when it closes gets the next edition, and is counted as expired.',
    ],
    over: 'What is left fits into its time.',
  },
  expired: {
    title: 'An edition closed before everybody had it',
    says: ({ people, batches, editions }) =>
      `${count(people, 'person', 'people')} in ${count(batches, 'batch', 'batches')} did not get an edition` +
      `${editions ? ` (${editions})` : ''} ` +
      `because it closed first. The next edition is for them, too.`,
    steps: [
      'Find out what kept them waiting: a halt, a pause, a quota, or the rate. ' +
        '`npm run forewarn -- report <advisory>` says where they live.',
    ],
    over: 'No edition has left anybody out for a day.',
  },
  complaints: {
    title: 'Too many complaints have paused sending',
    says: ({ reports, mails }) =>
      `${count(reports, 'complaint', 'complaints')} about ${count(mails, 'mail', 'mails')} of the last seven days: ` +
      `${percent(reports, mails)}, and 0.08\u00a0% is the limit. ` +
      `Providers end an account not far above it.`,
    steps: [
      '`npm run forewarn -- report <advisory>` and `GET /operator/departures` say which edition and country.',
      'Mend what annoys people: wrong readers, wrong words, or a list that was not theirs.',
      'Then `npm run forewarn -- resume`. The rates begin anew with it.',
    ],
    over: 'An operator has resumed sending.',
  },
  bounces: {
    title: 'Too many bounces have paused sending',
    says: ({ reports, mails }) =>
      `${count(reports, 'bounce', 'bounces')} of ${count(mails, 'mail', 'mails')} of the last seven days: ` +
      `${percent(reports, mails)}, and 4\u00a0% is the limit.`,
    steps: [
      'Look at the provider’s log: one mailbox provider that refuses you, or addresses that are dead?',
      'Then `npm run forewarn -- resume`. The rates begin anew with it.',
    ],
    over: 'An operator has resumed sending.',
  },
  'sign-ups-held-back': {
    title: 'Confirmation mails are held back',
    says: ({ heldBack, perHour, oldestAskedAt }) =>
      `${count(heldBack, 'sign-up waits', 'sign-ups wait')} because this hour has sent its ${perHour}. ` +
      `The oldest was asked for at ${moment(oldestAskedAt)}. ` +
      `Somebody may be flooding the form, or you are in the news.`,
    steps: [
      'If it is a flood: Turnstile (TURNSTILE_SITE_KEY, TURNSTILE_SECRET_KEY).',
      'If it is the news: raise CONFIRMATIONS_PER_HOUR. They wait for seven days.',
    ],
    over: 'Nobody has waited for two hours.',
  },
  'dead-letters': {
    title: 'Messages were given up',
    says: ({ open, oldestAt }) =>
      `${count(open, 'message was', 'messages were')} given up after a hundred tries; the oldest at ${moment(oldestAt)}. ` +
      `What they are about is in the database and is tried again by the tick, ` +
      `so nobody is lost; something keeps failing, though.`,
    steps: [
      '`npm run forewarn -- dead-letters` lists them; ' +
        'the Worker’s log says why (`deliver.failed`, `confirmation.failed`, `letter.failed`).',
      'They close by themselves when nothing is owed any more. `npm run forewarn -- dead-letters --again` tries at once.',
    ],
    over: 'Nothing of them is owed any more.',
  },
  'content-changed': {
    title: 'What is deployed is not what was released',
    says: ({ advisories }) => `Nothing is sent of: ${advisories}.`,
    steps: [
      '`npm run forewarn -- release <advisory>` shows what differs, and releases it.',
      'Or deploy again what was released.',
    ],
    over: 'What is deployed was released.',
  },
  'source-stale': {
    title: 'Sources were read too long ago',
    says: ({ advisories, sources }) =>
      `${count(sources, 'source', 'sources')} of ${advisories}: too long since somebody read them. ` +
      `What was released goes on being sent; a new release is refused.`,
    steps: ['Read them, write the day into the advisory’s `checkedOn`, deploy, release.'],
    over: 'Every source was read within its time.',
  },
  'missed-ticks': {
    title: 'The clock stood still',
    says: ({ lastTickAt, minutes }) =>
      `No tick has finished since ${moment(lastTickAt)}, for ${count(minutes, 'minute', 'minutes')}. ` +
      `Nobody is forgotten: the next one that finishes makes up for it, as long as the edition is open.`,
    steps: ['The cron Worker’s log says whether ticks fail (`tick.…`) or do not come at all.'],
    over: 'Ticks finish again, for half an hour.',
  },
};

/** The alarm in a line: what is the matter, and what it rests on. */
export function saying(name: AlarmName, evidence: Evidence): string {
  const { title, says } = ALARM_WORDS[name];
  return `${title}. ${says(evidence)}`;
}

/** What to do about it, in a line. */
export function adviceOf(name: AlarmName): string {
  return ALARM_WORDS[name].steps.join(' ');
}

/** `2026-11-24 08:00 UTC`. */
export function moment(at: Evidence[string] | undefined): string {
  if (typeof at !== 'number') return 'a time unknown';
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function count(number: Evidence[string] | undefined, one: string, many: string): string {
  return `${Number(number ?? 0).toLocaleString('en')} ${number === 1 ? one : many}`;
}

function percent(part: Evidence[string] | undefined, whole: Evidence[string] | undefined): string {
  return `${((Number(part) / Math.max(1, Number(whole))) * 100).toFixed(2)}\u00a0%`;
}

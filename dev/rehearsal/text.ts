/* The rehearsal for the terminal: the verdict, the editions, who gets what when, the languages. */
import { counted } from '../forewarn/standing.ts';
import { tableLines } from '../forewarn/table.ts';
import { type Terminal, wrapped } from '../forewarn/terminal.ts';
import { dayText, durationText, EDITION_NAMES, LANGUAGE_NAMES, minuteText, numberText, shortText } from '../words.ts';
import { type EditionSummary, editionsOf, type Opening } from './editions.ts';
import { mendingText } from './mending-text.ts';
import type { Rehearsal } from './rehearse.ts';
import { verdictOf } from './verdict.ts';

export function sayRehearsal(terminal: Terminal, rehearsal: Rehearsal): void {
  const { say, style, width } = terminal;
  const { subject, conditions, course } = rehearsal;
  const editions = editionsOf(rehearsal);
  const { fits, sentence, findings } = verdictOf(rehearsal);
  const people = conditions.groups.reduce((sum, { count }) => sum + count, 0);
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
    for (const line of tableLines(head, rows, width)) say(line);
  };
  say(style('bold', `${subject.company}: ${subject.slug}, in effect on ${subject.effectiveOn.join(', ')}`));
  const joined = course.joined === 0 ? '' : `, ${numberText(course.joined)} more join`;
  say(
    wrapped(
      `${counted(people, 'subscriber')}${joined}; ${dayText(conditions.from)} to ${dayText(conditions.to - 1)}; ` +
        `${conditions.callsPerSecond} calls a second. Nothing was sent.`,
      width,
    ),
  );
  if (conditions.mending !== null) say(wrapped(mendingText(rehearsal), width));
  say();
  say(style(fits ? 'green' : 'red', wrapped(sentence, width)));
  for (const { isGrave, what, advice } of findings) {
    say(wrapped(`${isGrave ? '!' : '-'} ${what} ${advice}`, width));
  }
  if (editions.length === 0) return;
  say();
  table(
    ['Edition', 'Opens (UTC)', 'People', 'Sent', 'Not sent', 'Calls', 'At this rate', 'Last mail (UTC)'],
    editions.map((each) => [
      EDITION_NAMES[each.edition],
      shortText(each.opensAt),
      numberText(each.intended),
      numberText(each.accepted),
      numberText(each.expired + each.waiting),
      numberText(each.calls),
      durationText(each.sendingMs),
      each.lastAt === null ? '-' : shortText(each.lastAt),
    ]),
  );
  for (const edition of editions) {
    say();
    say(style('bold', wrapped(`${EDITION_NAMES[edition.edition]}, ${languagesText(edition)}`, width)));
    table(
      ['Opens (UTC)', 'Local', 'Where', 'Mails', 'Until (UTC)', 'Local', 'Not sent'],
      edition.openings.map((opening) => openingRow(opening, edition)),
    );
  }
}

function openingRow(opening: Opening, { isAtOnce }: EditionSummary): readonly string[] {
  const { opensAt, zone, places, mails, lastAt, missed } = opening;
  return [
    shortText(opensAt),
    isAtOnce ? '' : minuteText(opensAt, zone).slice(11),
    places.join(' '),
    numberText(mails),
    lastAt === null ? '-' : shortText(lastAt),
    isAtOnce ? '' : lastAt === null ? '-' : shortText(lastAt, zone),
    missed === 0 ? '' : numberText(missed),
  ];
}

function languagesText({ languages }: EditionSummary): string {
  if (languages.length === 0) return 'to nobody';
  return languages.map(({ language, mails }) => `${LANGUAGE_NAMES[language]} ${numberText(mails)}`).join(', ');
}

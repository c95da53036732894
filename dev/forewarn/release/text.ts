/* A release's plan for the terminal: what changes, the variants, whom it is for, and whether there is time. Only says. */
import { DAY_MS, MINUTE_MS } from '../../../workers/domain/civil-date.ts';
import { counted } from '../standing.ts';
import { tableLines } from '../table.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import type { Plan } from './plan.ts';

const HASH_SHOWN = 12;

export function sayPlan(terminal: Terminal, plan: Plan): void {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) => {
    for (const line of tableLines(head, rows, terminal.width)) terminal.say(line);
    terminal.say();
  };
  const title = (text: string) => terminal.say(terminal.style('bold', text));
  title(`${plan.advisory}, content ${plan.contentHash}`);
  terminal.say();
  title(
    plan.releasedHash === null
      ? 'Never released before'
      : `Since the last release (${plan.releasedHash.slice(0, HASH_SHOWN)})`,
  );
  // All of it is new with the first release, and stands below.
  if (plan.releasedHash !== null) {
    const { added, changed, removed, schedule } = plan.changes;
    for (const [word, names] of [
      ['added', added],
      ['changed', changed],
      ['removed', removed],
    ] as const) {
      if (names.length > 0) terminal.say(wrapped(`${names.length} ${word}: ${grouped(names)}`, terminal.width));
    }
    if (schedule.length > 0) {
      terminal.say('Who gets what when:');
      for (const line of schedule) terminal.say(wrapped(line, terminal.width, '  '));
    }
  }
  if (plan.standing === 'released') terminal.say('Nothing differs.');
  terminal.say();
  title(counted(plan.variants.length, 'variant'));
  table(
    ['edition', 'region', 'language', 'hash', 'html', 'text'],
    plan.variants.map((each) => [
      each.edition,
      each.region,
      each.language,
      each.hash.slice(0, HASH_SHOWN),
      kilobytes(each.htmlBytes),
      kilobytes(each.textBytes),
    ]),
  );
  const languages = [...new Set(plan.audience.map(({ language }) => language))].sort();
  const countries = [...new Set(plan.audience.map(({ country }) => country))].sort();
  const people = (country: string, language?: string): number =>
    plan.audience
      .filter((each) => each.country === country && (language === undefined || each.language === language))
      .reduce((sum, each) => sum + each.people, 0);
  title(
    `For ${counted(
      plan.audience.reduce((sum, each) => sum + each.people, 0),
      'person',
      'people',
    )}`,
  );
  if (countries.length > 0) {
    table(
      ['country', ...languages, 'all'],
      countries.map((country) => [
        country,
        ...languages.map((language) => String(people(country, language) || '')),
        String(people(country)),
      ]),
    );
  }
  title('Whether there is time (UTC)');
  for (const lines of plan.editions.map(inWords)) terminal.say(lines);
  if (plan.editions.length === 0) terminal.say('No edition has anybody to go to and is still to close.');
  terminal.say();
  for (const { advisory, kind, heldBy } of plan.holds) {
    terminal.say(`Held: ${advisory === '*' ? 'everything' : advisory} (${kind}, by ${heldBy}).`);
  }
  for (const { operator } of plan.approvals) terminal.say(`Approved by ${operator}.`);
}

function inWords({
  edition,
  effectiveOn,
  people,
  calls,
  opensAt,
  closesAt,
  startsAt,
  endsAt,
  days,
  fits,
}: Plan['editions'][number]) {
  const needs = days > 1 ? `${days} days of quota` : `${Math.max(1, Math.ceil((endsAt - startsAt) / MINUTE_MS))} min`;
  const remain = closesAt === null ? 'stays open' : `${((closesAt - startsAt) / DAY_MS).toFixed(1)} days remain`;
  const word = fits ? 'fits' : 'DOES NOT FIT';
  const window = `${at(opensAt)} to ${closesAt === null ? 'the end' : at(closesAt)}`;
  const work =
    people === 0
      ? 'nobody to write to now'
      : `${counted(people, 'person', 'people')}, ${counted(calls, 'call')}, needs ${needs}`;
  return `${word}: ${edition} (${effectiveOn}), ${window}:\n  ${work}; ${remain}`;
}

/** "early eu (en, de)": what shares edition and region in one. */
function grouped(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [edition = '', region = '', language = ''] = name.split(' ');
    const group = `${edition} ${region}`;
    groups.set(group, [...(groups.get(group) ?? []), language]);
  }
  return [...groups].map(([group, languages]) => `${group} (${languages.join(', ')})`).join('; ');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const at = (instant: number): string => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');

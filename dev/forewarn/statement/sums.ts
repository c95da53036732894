/* A statement's rows, added up the ways it is read: in all, and by edition, country and language. Pure. */
import { addTallies, EMPTY_TALLY, TALLIED, type Tally } from '../../../workers/domain/tally.ts';
import { EDITION_NAMES, LANGUAGE_NAMES, numberText } from '../../words.ts';
import { counted } from '../standing.ts';
import type { Row, Statement } from './read.ts';

export interface Sum extends Tally {
  readonly name: string;
  readonly marks: number;
}

/** What the intended are the sum of, in words. */
export const PARTS = [
  ['accepted', 'Accepted by the provider'],
  ['left', 'Left before it'],
  ['done', 'Done before it'],
  ['refused', 'Refused by the provider'],
  ['expired', 'Edition closed before'],
  ['unknown', 'No answer from the provider'],
  ['waiting', 'Still waiting'],
] as const satisfies readonly (readonly [keyof Tally, string])[];

/** Under what was heard. */
export const STILL_COMING =
  'Feedback still comes in for days: delivered, bounced and complained may rise, also in a statement that is settled.';

/** What was heard about the accepted. */
export const HEARD = [
  ['delivered', 'Delivered'],
  ['bounced', 'Bounced'],
  ['complained', 'Complained'],
] as const satisfies readonly (readonly [keyof Tally, string])[];

export function sumOf(name: string, rows: readonly Row[]): Sum {
  const tally = rows.reduce<Tally>((sum, row) => addTallies(sum, row), EMPTY_TALLY);
  return { ...tally, name, marks: rows.reduce((sum, { marks }) => sum + marks, 0) };
}

export const WAYS = ['edition', 'country', 'language'] as const;

export function sumsBy(way: (typeof WAYS)[number], { rows }: Pick<Statement, 'rows'>): Sum[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(way, row);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const sums = [...groups].map(([name, group]) => sumOf(name, group));
  // Editions come in the order in which they opened; the others by size.
  return way === 'edition' ? sums : sums.toSorted((one, other) => other.intended - one.intended);
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });
/** Whose language stands in no row: dropped when the batch was frozen, or never frozen. */
export const NO_LANGUAGE = 'not kept';

function nameOf(way: (typeof WAYS)[number], { edition, effectiveOn, country, language }: Row): string {
  if (way === 'country') return `${REGIONS.of(country) ?? country} (${country})`;
  if (way === 'language') return language === null ? NO_LANGUAGE : (LANGUAGES.get(language) ?? language);
  return `${EDITIONS.get(edition) ?? edition} (${effectiveOn})`;
}
const LANGUAGES = new Map<string, string>(Object.entries(LANGUAGE_NAMES));
const EDITIONS = new Map<string, string>(Object.entries(EDITION_NAMES));

/** Whether every sum is the sum of its parts: false would be a fault of this program or of the interface. */
export function addsUp(sum: Tally): boolean {
  return sum.intended === PARTS.reduce((total, [part]) => total + sum[part], 0);
}

export function isFinal({ unsettled, rows }: Statement): boolean {
  return unsettled === 0 && rows.every(({ waiting }) => waiting === 0);
}

/** "1,200 intended = 1,100 accepted + 40 left + …": every part, also those that are nothing. */
export function equation(sum: Tally): string {
  const parts = PARTS.filter(([part]) => part !== 'waiting' || sum.waiting > 0);
  return `${numberText(sum.intended)} intended = ${parts.map(([part]) => `${numberText(sum[part])} ${part}`).join(' + ')}`;
}

/** How the statement stands, in a sentence. */
export function verdict(statement: Statement, total: Tally): string {
  if (statement.batches === 0)
    return 'Nothing of it has been planned yet: it is not released, or none of its editions has opened.';
  if (!addsUp(total)) return 'This statement does NOT add up: do not rely on it.';
  if (!isFinal(statement)) {
    return (
      `Interim: ${counted(total.waiting, 'person still waits', 'people still wait')}. ` +
      `Sums of different moments may differ by what was sent meanwhile.`
    );
  }
  return 'Everything that was planned is settled, and every person is accounted for.';
}

/** All counts, for programs. */
export function forPrograms(statement: Statement) {
  const plain = ({ name, marks, ...tally }: Sum) => ({
    ...(name !== '' && { name }),
    ...Object.fromEntries(TALLIED.map((part) => [part, tally[part]])),
    marks,
  });
  const total = sumOf('', statement.rows);
  return { ...statement, final: isFinal(statement), addsUp: addsUp(total), total: plain(total) };
}

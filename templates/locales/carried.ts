/*
 * Dates and countries in the languages of the EEA and Switzerland that workerd's Intl lacks and silently answers in
 * English: carried along, so that dates.ts and names.ts speak every language that a page or a mail can be given. None of
 * the six is offered yet. Of the countries those are here that an advisory can be about by name; a test holds everything
 * against the full data that Node has.
 */
import type { Country } from '../../workers/domain/country.ts';
import { GA } from './carried/ga.ts';
import { IS } from './carried/is.ts';
import { LB } from './carried/lb.ts';
import { MT } from './carried/mt.ts';
import { NN } from './carried/nn.ts';
import { RM } from './carried/rm.ts';

export interface Carried {
  /** `{day}`, `{month}`, `{year}` and, in `full`, `{weekday}`. */
  readonly long: string;
  readonly full: string;
  /** January first; Sunday first. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly countries: Readonly<Partial<Record<Country, string>>>;
}

export const CARRIED: ReadonlyMap<string, Carried> = new Map([
  ['is', IS],
  ['ga', GA],
  ['mt', MT],
  ['lb', LB],
  ['rm', RM],
  ['nn', NN],
]);

/** What is carried for the locale, `nn-NO` or `nn`; undefined where Intl is to be asked. */
export function carriedFor(locale: string): Carried | undefined {
  return CARRIED.get(locale.split('-')[0] ?? '');
}

/*
 * Whether one text can be printed as it stands: written, not blank, nothing in braces that nothing fills, bold that
 * ends, and nothing that belongs into the facts: no address, no date that may yet be moved.
 */
import { effectiveDate, formerDates } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import { longDate } from '../locales/dates.ts';
import type { Blank } from '../locales/fill.ts';
import { mailWords } from '../locales/mail.ts';
import type { AdvisoryFault } from './advisory-fault.ts';
import type { AdvisoryEntry } from './index.ts';
import { isUnwritten } from './unwritten.ts';

/** The blanks that have a value in an advisory's texts. */
const BLANKS: readonly string[] = ['date', 'was', 'company', 'region', 'sender'] satisfies readonly Blank[];

/** A date as a text would say it, and the blank to write instead. */
interface SpeltDate {
  readonly date: string;
  readonly blank: string;
}

export function wordFaults(
  dates: readonly SpeltDate[],
  language: Language,
  place: string,
  words: string,
): readonly AdvisoryFault[] {
  if (isUnwritten(words)) return [{ kind: 'text-unwritten', language, place }];
  if (words.trim() === '') return [{ kind: 'text-empty', language, place }];
  const address = /\b(https?:\/\/|www\.)\S+/i.exec(words)?.[0];
  return [
    ...blanksIn(words).map((blank): AdvisoryFault => ({ kind: 'blank-unknown', language, place, blank })),
    ...(words.split('**').length % 2 === 0 ? [{ kind: 'bold-unbalanced', language, place } as const] : []),
    ...(words.includes('%%') ? [{ kind: 'placeholder-in-text', language, place } as const] : []),
    ...(address === undefined ? [] : [{ kind: 'address-in-text', language, place, address } as const]),
    ...dates
      .filter(({ date }) => words.includes(date))
      .map(({ date, blank }): AdvisoryFault => ({ kind: 'date-in-text', language, place, date, blank })),
  ];
}

/** What stands in braces and nothing fills, and braces that stand alone. */
function blanksIn(words: string): readonly string[] {
  const named = [...words.matchAll(/\{([^{}]*)\}/g)].filter(([, name = '']) => !BLANKS.includes(name));
  const alone = /[{}]/.exec(words.replaceAll(/\{[^{}]*\}/g, ''))?.[0];
  return [...named.map(([whole]) => whole), ...(alone === undefined ? [] : [alone])];
}

/** The advisory's own dates as texts would say them. Where regions differ, a text may have to name another's. */
export function datesOf({ facts }: AdvisoryEntry, language: Language): readonly SpeltDate[] {
  const schedules = facts.regions.map((region) => facts.effective[region]);
  const [first] = schedules;
  if (first === undefined || new Set(schedules.map(effectiveDate)).size > 1) return [];
  const { locale } = mailWords(language);
  return [
    { date: longDate(effectiveDate(first), locale), blank: first.kind === 'withdrawn' ? '{was}' : '{date}' },
    ...formerDates(first)
      .filter((date) => date !== effectiveDate(first))
      .slice(-1)
      .map((date) => ({ date: longDate(date, locale), blank: '{was}' })),
  ];
}

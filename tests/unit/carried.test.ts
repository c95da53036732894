/* What is carried along for workerd is what the full data says that Node has. */
import { describe, expect, it } from 'vitest';
import { LINKEDIN_AI_TRAINING } from '../../templates/advisories/linkedin-ai-training/advisory.ts';
import { CARRIED } from '../../templates/locales/carried.ts';
import { fullDate, longDate } from '../../templates/locales/dates.ts';
import { nameInLocale } from '../../templates/pages/names.ts';
import { regionFor } from '../../workers/domain/advisory.ts';
import { addDays, asCivilDate, type CivilDate, utcMidnight } from '../../workers/domain/civil-date.ts';
import { COUNTRIES } from '../../workers/domain/country.ts';

const FIRST = asCivilDate('2025-01-01');
const DAYS = Array.from({ length: 731 }, (_, day) => addDays(FIRST, day));
const CONCERNED = COUNTRIES.filter((country) => regionFor(LINKEDIN_AI_TRAINING, country) !== null);

describe.each([...CARRIED.keys()])('in %s', (locale) => {
  it.each([
    ['long', longDate],
    ['full', fullDate],
  ] as const)('every day of two years is written as it should be, %s', (dateStyle, write) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale])).toEqual([locale]);
    const { format } = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    expect(DAYS.filter((date: CivilDate) => write(date, locale) !== format(utcMidnight(date)))).toEqual([]);
  });

  it('every country that the first advisory concerns has its name', () => {
    const carried = CARRIED.get(locale)?.countries ?? {};
    expect(Object.keys(carried).toSorted()).toEqual(CONCERNED.toSorted());
    for (const country of CONCERNED) {
      const style = country === 'HK' ? 'short' : 'long';
      expect(nameInLocale(country, locale)).toBe(
        new Intl.DisplayNames([locale], { type: 'region', style }).of(country),
      );
    }
  });
});

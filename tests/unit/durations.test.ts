import { expect, it } from 'vitest';
import { duration } from '../../templates/locales/durations.ts';
import { DAY_MS, HOUR_MS } from '../../workers/domain/civil-date.ts';

it.each([
  ['en-GB', ['1 hour', '48 hours', '7 days', '3 years']],
  ['de-DE', ['1 Stunde', '48 Stunden', '7 Tage', '3 Jahre']],
])('durations are promised in %s, each in its unit', (locale, said) => {
  const all = [HOUR_MS, 2 * DAY_MS, 7 * DAY_MS, 3 * 365 * DAY_MS];
  expect(all.map((each) => duration(each, locale))).toEqual(said);
});

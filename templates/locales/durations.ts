/*
 * Durations in the reader's language: `48 hours`, `7 days`, `3 years`. In the largest unit that they are a whole number
 * of, but hours up to two days, which is how promises are made.
 */
import { DAY_MS, HOUR_MS } from '../../workers/domain/civil-date.ts';
import { unitFormat } from './formats.ts';

const YEAR_MS = 365 * DAY_MS;

export function duration(ms: number, locale: string): string {
  const [unit, unitMs] = unitOf(ms);
  return unitFormat(locale, unit).format(ms / unitMs);
}

function unitOf(ms: number): readonly [unit: 'hour' | 'day' | 'year', ms: number] {
  if (ms <= 2 * DAY_MS) return ['hour', HOUR_MS];
  return ms % YEAR_MS === 0 ? ['year', YEAR_MS] : ['day', DAY_MS];
}

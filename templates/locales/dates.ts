/*
 * Civil dates in the reader's language. Always formatted in UTC: a civil date has no zone, and any other zone could
 * print the day before. Of a locale that the runtime's Intl lacks by our own data (carried.ts), never in English instead.
 */
import { type CivilDate, utcMidnight } from '../../workers/domain/civil-date.ts';
import { type Carried, carriedFor } from './carried.ts';
import { dateFormat } from './formats.ts';

/** `3 November 2025`. */
export function longDate(date: CivilDate, locale: string): string {
  return written(date, locale, 'long');
}

/** `Monday, 3 November 2025`. */
export function fullDate(date: CivilDate, locale: string): string {
  return written(date, locale, 'full');
}

function written(date: CivilDate, locale: string, style: 'long' | 'full'): string {
  const carried = carriedFor(locale);
  if (carried) return fromCarried(date, carried, carried[style]);
  return dateFormat(locale, style).format(utcMidnight(date));
}

function fromCarried(date: CivilDate, { months, weekdays }: Carried, pattern: string): string {
  const day = new Date(utcMidnight(date));
  return pattern
    .replace('{weekday}', weekdays[day.getUTCDay()] ?? '')
    .replace('{day}', String(day.getUTCDate()))
    .replace('{month}', months[day.getUTCMonth()] ?? '')
    .replace('{year}', String(day.getUTCFullYear()));
}

/*
 * Civil dates in the reader's language. Always formatted in UTC: a civil date has no zone, and any other zone could
 * print the day before.
 */
import { type CivilDate, utcMidnight } from '../../workers/domain/civil-date.ts';

/** `3 November 2025`. */
export function longDate(date: CivilDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(utcMidnight(date));
}

/** `Monday, 3 November 2025`. */
export function fullDate(date: CivilDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(utcMidnight(date));
}

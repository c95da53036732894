/* How the command line and its reports say numbers, times and names, in English. */
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../workers/domain/civil-date.ts';
import type { Edition } from '../workers/domain/edition.ts';
import type { Language } from '../workers/domain/language.ts';

export const EDITION_NAMES: Readonly<Record<Edition, string>> = {
  early: '30 days before',
  week: '7 days before',
  eve: 'the day before',
  'in-effect': 'the day itself',
  rolling: 'from its start',
  correction: 'correction',
  'all-clear': 'all-clear',
  'erratum-1': 'erratum',
  'erratum-2': 'second erratum',
  'erratum-3': 'third erratum',
};

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  it: 'Italian',
  es: 'Spanish',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
};

export const numberText = (value: number): string => value.toLocaleString('en-GB');

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "4 Oct 2025", in UTC. */
export const dayText = (at: Instant): string => DAY.format(at);

/** "2025-10-04 07:00", in UTC unless another zone is named. */
export function minuteText(at: Instant, zone = 'UTC'): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  return format.format(at);
}

/** "25 min", "3 h 10 min", "12 days". Rounded, never to nothing. */
export function durationText(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.max(1, Math.round(ms / 1000))} s`;
  if (ms < HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`;
  if (ms < 2 * DAY_MS) {
    const minutes = Math.round(ms / MINUTE_MS);
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  }
  const days = Math.round((ms / DAY_MS) * 10) / 10;
  return `${numberText(days)} days`;
}

const BAR_CHARACTERS = 24;

/** "[######..................]": how much of it is done, from 0 to 1. Full only when all is. */
export function barText(share: number): string {
  const full = Math.floor(Math.min(1, Math.max(0, share)) * BAR_CHARACTERS);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_CHARACTERS - full)}]`;
}

const SHORT = new Map<string, Intl.DateTimeFormat>();

/** "4 Oct 07:00", where the year goes without saying. */
export function shortText(at: Instant, zone = 'UTC'): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = SHORT.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  SHORT.set(zone, format);
  return format.format(at).replace(',', '');
}

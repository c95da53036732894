/*
 * Civil dates ("2025-11-03") and the instants they become in a time zone.
 * A company announces a date, not an instant: what it means in milliseconds depends on where the reader is.
 * Never reads a clock.
 */

declare const civilDate: unique symbol;

/** A calendar date as `YYYY-MM-DD`, valid because it exists. */
export type CivilDate = string & { readonly [civilDate]: true };

/** An IANA time zone name, for example `Europe/Berlin`. */
export type Zone = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a date that the calendar has: `2025-02-30` is not. */
export function isCivilDate(text: string): text is CivilDate {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Parses a date written in the source or in configuration. Throws a RangeError: a bad one is a bug. */
export function asCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** The date `days` after (or, negative, before) the given one. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return asCivilDate(new Date(utcMidnight(date) + days * DAY_MS).toISOString().slice(0, 10));
}

/** Midnight UTC of the date: only for formatting with `timeZone: 'UTC'` and for counting days. */
export function utcMidnight(date: CivilDate): Instant {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

/** The date that clocks in the zone show at the instant. */
export function civilDateIn(zone: Zone, at: Instant): CivilDate {
  return asCivilDate(new Date(at + offsetMs(zone, at)).toISOString().slice(0, 10));
}

/** By zone and by the instant as if it were UTC: every tick asks for the same few dates in every zone. */
const instants = new Map<Zone, Map<Instant, Instant>>();

/**
 * The instant at which clocks in the zone show the date and hour. Guess as if the zone were UTC, correct by
 * the zone's offset there, and correct once more for the days on which the offset changes.
 */
export function instantAt(date: CivilDate, hour: number, zone: Zone): Instant {
  const asIfUtc = utcMidnight(date) + hour * HOUR_MS;
  const known = instants.get(zone)?.get(asIfUtc);
  if (known !== undefined) return known;
  const once = asIfUtc - offsetMs(zone, asIfUtc);
  const instant = asIfUtc - offsetMs(zone, once);
  instants.set(zone, (instants.get(zone) ?? new Map<Instant, Instant>()).set(asIfUtc, instant));
  return instant;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at the instant, in milliseconds. */
function offsetMs(zone: Zone, at: Instant): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const shown = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  return shown - Math.floor(at / 1000) * 1000;
}

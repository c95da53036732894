/* The weeks of the operator's digest: from Monday 08:00 UTC to the next. Pure. */
import { DAY_MS, HOUR_MS, type Instant } from './civil-date.ts';
import type { Departure } from './departure.ts';
import type { Outcome } from './outcome.ts';

const WEEK_MS = 7 * DAY_MS;
/** The epoch's first Monday was 5 January 1970. */
const FIRST_MS = 4 * DAY_MS + 8 * HOUR_MS;

/** The week that ended last: its number, and from when until when it was. */
export function weekBefore(now: Instant): { readonly week: number; readonly from: Instant; readonly to: Instant } {
  const week = Math.floor((now - FIRST_MS) / WEEK_MS) - 1;
  const from = FIRST_MS + week * WEEK_MS;
  return { week, from, to: from + WEEK_MS };
}

/** What a week came to, in counts. */
export interface Week {
  readonly subscribers: number;
  readonly joined: number;
  readonly left: readonly { readonly reason: Departure; readonly people: number }[];
  /** Of the batches that were settled within it, people by what became of them. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly expired: number;
  readonly unknown: number;
  readonly done: number;
}

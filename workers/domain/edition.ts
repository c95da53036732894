/*
 * Editions: the stages of an advisory's schedule. Each opens at 09:00 in the reader's zone and closes when the
 * next one opens; the last stays open until the advisory is retired. Never reads a clock.
 */
import { addDays, type CivilDate, type Instant, instantAt, type Zone } from './civil-date.ts';

export const EDITIONS = ['early', 'week', 'eve', 'in-effect'] as const;
export type Edition = (typeof EDITIONS)[number];

/** Days before the effective date on which an edition opens. */
export const DAYS_BEFORE: Readonly<Record<Edition, number>> = { early: 30, week: 7, eve: 1, 'in-effect': 0 };

/** The local hour at which an edition opens: late enough to be read, early enough to act on the same day. */
export const OPENING_HOUR = 9;

/** When an edition is open in one zone: from `opensAt` until just before `closesAt`, for ever if null. */
export interface Window {
  readonly edition: Edition;
  readonly opensAt: Instant;
  readonly closesAt: Instant | null;
}

/** The four windows of a change that takes effect on the date, in a zone, in order. */
export function windowsOf(effectiveOn: CivilDate, retiredOn: CivilDate | undefined, zone: Zone): readonly Window[] {
  const opening = (edition: Edition): Instant =>
    instantAt(addDays(effectiveOn, -DAYS_BEFORE[edition]), OPENING_HOUR, zone);
  return EDITIONS.map((edition, index) => {
    const next = EDITIONS[index + 1];
    const retired = retiredOn === undefined ? null : instantAt(retiredOn, OPENING_HOUR, zone);
    return { edition, opensAt: opening(edition), closesAt: next === undefined ? retired : opening(next) };
  });
}

export function isOpen(window: Window, now: Instant): boolean {
  return window.opensAt <= now && (window.closesAt === null || now < window.closesAt);
}

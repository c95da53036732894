/*
 * Editions: the stages of an advisory's schedule. Each opens at 09:00 in the reader's zone and closes when the next one
 * opens; the last stays open until the advisory is retired. Beside a schedule that was moved runs a correction for those
 * who were told the old date; a change that was withdrawn has nothing but an all-clear. Never reads a clock.
 */
import { addDays, type CivilDate, DAY_MS, type Instant, instantAt, type Zone } from './civil-date.ts';
import type { Effective } from './effective.ts';

/** The stages before and at a known date, in order. */
export const STAGES = ['early', 'week', 'eve', 'in-effect'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What mends words of ours that were wrong, for exactly those whom they reached; an operator's order opens it
 * (db/errata.ts), no schedule does. An advisory that needs a fourth has other troubles.
 */
export const ERRATA = ['erratum-1', 'erratum-2', 'erratum-3'] as const;
export type Erratum = (typeof ERRATA)[number];
/** From the order on: long enough for a small daily quota. Whoever moves meanwhile gets it where they go. */
export const ERRATUM_OPEN_MS = 30 * DAY_MS;

/**
 * Every edition there is. `rolling`: of a change without a date, from the day it begins. `correction`: to those who were
 * told a date that was moved since. `all-clear`: to those who were warned of what was withdrawn.
 */
export const EDITIONS = [...STAGES, 'rolling', 'correction', 'all-clear', ...ERRATA] as const;
export type Edition = (typeof EDITIONS)[number];

/** Whom an edition is for, by whether they were told a date that no longer holds, or had words that were wrong. */
export const AUDIENCES = ['all', 'told', 'untold', 'misled'] as const;
export type Audience = (typeof AUDIENCES)[number];
/** What a schedule knows of. */
export type ScheduledAudience = Exclude<Audience, 'misled'>;

/** The editions that a schedule of the kind has. */
export type EditionOf<Kind extends Effective['kind']> = Kind extends 'fixed'
  ? Stage
  : Kind extends 'moved'
    ? Stage | 'correction'
    : Kind extends 'rolling'
      ? 'rolling'
      : 'all-clear';

/** Days before the effective date on which a stage opens. */
export const DAYS_BEFORE: Readonly<Record<Stage, number>> = { early: 30, week: 7, eve: 1, 'in-effect': 0 };

/** The local hour at which an edition opens: late enough to be read, early enough to act on the same day. */
export const OPENING_HOUR = 9;

/** When an edition is open in one zone: from `opensAt` until just before `closesAt`, for ever if null. */
export interface Window {
  readonly edition: Edition;
  readonly audience: ScheduledAudience;
  readonly opensAt: Instant;
  readonly closesAt: Instant | null;
}

/** The days on which an edition opens and closes; `closesOn` is null for the last one. */
export interface Term {
  readonly edition: Edition;
  readonly audience: ScheduledAudience;
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate | null;
}

/** The terms of a schedule, in order. A correction overlaps with the stage that only newcomers get meanwhile. */
export function termsOf(effective: Effective): readonly Term[] {
  switch (effective.kind) {
    case 'fixed':
      return stages(effective.on);
    case 'rolling':
      return [{ edition: 'rolling', audience: 'all', opensOn: effective.from, closesOn: null }];
    case 'withdrawn':
      return [{ edition: 'all-clear', audience: 'told', opensOn: effective.withdrawnOn, closesOn: null }];
    case 'moved': {
      const { movedOn } = effective;
      const moved = stages(effective.on).map(
        (term): Term => (term.opensOn <= movedOn ? { ...term, audience: 'untold' } : term),
      );
      // The next stage says the new date to everybody, so the correction ends there.
      const closesOn = moved.find((term) => term.opensOn > movedOn)?.opensOn ?? null;
      return [...moved, { edition: 'correction', audience: 'told', opensOn: movedOn, closesOn }];
    }
  }
}

/** By schedule, and by zone and retirement: every tick asks for the same of every country. */
const windows = new WeakMap<Effective, Map<string, readonly Window[]>>();

/** The same in instants, in a zone, cut off where the advisory is retired. */
export function windowsOf(effective: Effective, retiredOn: CivilDate | undefined, zone: Zone): readonly Window[] {
  const known = windows.get(effective) ?? new Map<string, readonly Window[]>();
  const place = `${zone} ${retiredOn}`;
  const found = known.get(place) ?? windowsIn(effective, retiredOn, zone);
  windows.set(effective, known.set(place, found));
  return found;
}

function windowsIn(effective: Effective, retiredOn: CivilDate | undefined, zone: Zone): readonly Window[] {
  const opening = (date: CivilDate): Instant => instantAt(date, OPENING_HOUR, zone);
  return termsOf(effective).map(({ edition, audience, opensOn, closesOn }) => {
    const end = [closesOn, retiredOn].filter((date) => date != null).toSorted()[0] ?? null;
    return { edition, audience, opensAt: opening(opensOn), closesAt: end === null ? null : opening(end) };
  });
}

export function isOpen(window: Window, now: Instant): boolean {
  return window.opensAt <= now && (window.closesAt === null || now < window.closesAt);
}

export function isErratum(edition: Edition): edition is Erratum {
  return (ERRATA as readonly Edition[]).includes(edition);
}

function stages(on: CivilDate): readonly Term[] {
  const opensOn = (stage: Stage): CivilDate => addDays(on, -DAYS_BEFORE[stage]);
  return STAGES.map((edition, index) => {
    const next = STAGES[index + 1];
    return { edition, audience: 'all', opensOn: opensOn(edition), closesOn: next === undefined ? null : opensOn(next) };
  });
}

/*
 * How an advisory stands on a day: ahead, in effect, withdrawn; and on which day what it says was last looked at. For
 * pages and feeds, which are read at any time; what is sent and when is decided elsewhere (edition.ts). Never reads a
 * clock.
 */
import type { Advisory } from './advisory.ts';
import { type CivilDate, daysBetween } from './civil-date.ts';
import { type Effective, effectiveDate, formerDates } from './effective.ts';
import type { Region } from './region.ts';

export type State =
  | {
      readonly kind: 'ahead';
      readonly on: CivilDate;
      /** Days that are left, at least one. */
      readonly days: number;
      readonly gradually: boolean;
      readonly was: CivilDate | null;
    }
  | {
      readonly kind: 'in-effect';
      readonly since: CivilDate;
      readonly gradually: boolean;
      /** The date announced before this one. */
      readonly was: CivilDate | null;
    }
  | { readonly kind: 'withdrawn'; readonly on: CivilDate; readonly was: CivilDate };

export function stateOn(effective: Effective, today: CivilDate): State {
  if (effective.kind === 'withdrawn') return { kind: 'withdrawn', on: effective.withdrawnOn, was: effective.was };
  const on = effectiveDate(effective);
  const was = formerDates(effective).at(-1) ?? null;
  const gradually = effective.kind === 'rolling';
  return today < on
    ? { kind: 'ahead', on, days: daysBetween(today, on), gradually, was }
    : { kind: 'in-effect', since: on, gradually, was };
}

/** Whether the advisory is history: kept, but nobody is told any more. */
export function isRetired(advisory: Advisory, today: CivilDate): boolean {
  return advisory.retiredOn !== undefined && advisory.retiredOn <= today;
}

/** One schedule and the regions that it holds in. */
export interface Schedule {
  readonly effective: Effective;
  readonly regions: readonly [Region, ...Region[]];
}

/** The advisory's schedules, each once, in the order of its regions. */
export function schedulesOf(advisory: Advisory): readonly Schedule[] {
  const schedules = new Map<string, Schedule>();
  for (const region of advisory.regions) {
    const effective = advisory.effective[region];
    const name = JSON.stringify(effective);
    const known = schedules.get(name);
    schedules.set(name, { effective, regions: known ? [...known.regions, region] : [region] });
  }
  return [...schedules.values()];
}

/** The day on which it takes effect first, wherever that is. */
export function firstDateOf(advisory: Advisory): CivilDate {
  const [first] = schedulesOf(advisory)
    .map(({ effective }) => effectiveDate(effective))
    .toSorted();
  if (first === undefined) throw new RangeError(`${advisory.slug} has no region`);
  return first;
}

/** The day of the newest check of a source, or of a move or withdrawal if that is newer. */
export function updatedOn(advisory: Advisory): CivilDate {
  const days = [
    ...advisory.sources.map(({ checkedOn }) => checkedOn),
    ...schedulesOf(advisory).flatMap(({ effective }) => {
      if (effective.kind === 'moved') return [effective.movedOn];
      return effective.kind === 'withdrawn' ? [effective.withdrawnOn] : [];
    }),
  ];
  const newest = days.toSorted().at(-1);
  if (newest === undefined) throw new RangeError(`${advisory.slug} has no source`);
  return newest;
}

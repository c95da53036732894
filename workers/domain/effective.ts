/*
 * When a change takes effect: on a date, gradually from one, on another date than was first announced, or not at all.
 * Dates are civil dates; what they mean in milliseconds depends on the reader's zone (edition.ts).
 */
import type { CivilDate } from './civil-date.ts';

export type Effective =
  | { readonly kind: 'fixed'; readonly on: CivilDate }
  /** No date: it reaches people over weeks or months, beginning on `from`. */
  | { readonly kind: 'rolling'; readonly from: CivilDate }
  /** Announced for the dates in `was`, in order, and then on `movedOn` for another. */
  | {
      readonly kind: 'moved';
      readonly on: CivilDate;
      readonly was: readonly [CivilDate, ...CivilDate[]];
      readonly movedOn: CivilDate;
    }
  /** Announced for `was`, and then on `withdrawnOn` not to happen. */
  | { readonly kind: 'withdrawn'; readonly was: CivilDate; readonly withdrawnOn: CivilDate };

/** The date that names the schedule and by which region membership is judged. */
export function effectiveDate(effective: Effective): CivilDate {
  switch (effective.kind) {
    case 'fixed':
    case 'moved':
      return effective.on;
    case 'rolling':
      return effective.from;
    case 'withdrawn':
      return effective.was;
  }
}

/** The announced dates that no longer hold. */
export function formerDates(effective: Effective): readonly CivilDate[] {
  switch (effective.kind) {
    case 'fixed':
    case 'rolling':
      return [];
    case 'moved':
      return effective.was;
    case 'withdrawn':
      return [effective.was];
  }
}

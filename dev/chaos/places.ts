/*
 * Where the people of a run live, and when an edition is open there: the schedule of the advisory of 3 November 2025,
 * said here a second time, so that the run does not believe the code that it checks.
 */
import { addDays, asCivilDate, HOUR_MS, type Instant, instantAt } from '../../workers/domain/civil-date.ts';

export interface Place {
  readonly country: string;
  readonly zone: string;
}

/** The last one is not concerned by the advisory: nobody there gets anything. */
export const PLACES: readonly Place[] = [
  { country: 'HK', zone: 'Asia/Hong_Kong' },
  { country: 'DE', zone: 'Europe/Berlin' },
  { country: 'FR', zone: 'Europe/Paris' },
  { country: 'CH', zone: 'Europe/Zurich' },
  { country: 'GB', zone: 'Europe/London' },
  { country: 'IS', zone: 'Atlantic/Reykjavik' },
  { country: 'CA', zone: 'America/Toronto' },
  { country: 'CA', zone: 'America/Vancouver' },
  { country: 'US', zone: 'America/New_York' },
];
const UNCONCERNED = 'US';

export const EDITIONS = ['early', 'week', 'eve', 'in-effect'] as const;
export type EditionName = (typeof EDITIONS)[number];

const EFFECTIVE_ON = asCivilDate('2025-11-03');
const DAYS_BEFORE: Readonly<Record<EditionName, number>> = { early: 30, week: 7, eve: 1, 'in-effect': 0 };

/** From `opensAt` until just before `closesAt`; null for the unconcerned. */
export function windowOf(edition: EditionName, place: Place): { opensAt: Instant; closesAt: Instant } | null {
  if (place.country === UNCONCERNED) return null;
  const opening = (name: EditionName): Instant => instantAt(addDays(EFFECTIVE_ON, -DAYS_BEFORE[name]), 9, place.zone);
  const next = EDITIONS[EDITIONS.indexOf(edition) + 1];
  return { opensAt: opening(edition), closesAt: next === undefined ? Number.POSITIVE_INFINITY : opening(next) };
}

export interface Opening {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly places: readonly Place[];
}

/** Each moment at which an edition opens somewhere, in order, and when it closes there. */
export function openings(): readonly Opening[] {
  const byMoment = new Map<Instant, Opening>();
  for (const edition of EDITIONS) {
    for (const place of PLACES) {
      const window = windowOf(edition, place);
      if (window === null) continue;
      const { opensAt } = window;
      const closesAt = Math.min(window.closesAt, opensAt + 30 * 24 * HOUR_MS);
      byMoment.set(opensAt, { opensAt, closesAt, places: [...(byMoment.get(opensAt)?.places ?? []), place] });
    }
  }
  return [...byMoment.values()].sort((a, b) => a.opensAt - b.opensAt);
}

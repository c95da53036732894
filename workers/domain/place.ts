/*
 * Whose advisory a page shows: somebody's in a country, anybody's in a region, or nobody's in particular. The country
 * is what the reader chose or, until they do, where the request came from. Never reads a clock.
 */
import { type Advisory, countriesOf, type Regulator, regionFor, regulatorFor } from './advisory.ts';
import { type CivilDate, civilDateIn, type Instant, type Zone } from './civil-date.ts';
import { type Country, zonesOf } from './country.ts';
import type { Region } from './region.ts';

export type Place =
  | { readonly kind: 'country'; readonly country: Country; readonly zone: Zone; readonly isGuess: boolean }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'unknown' };

/** The region of the advisory that the place belongs to, or null if it is not about the place. */
export function regionAt(advisory: Advisory, place: Place): Region | null {
  switch (place.kind) {
    case 'country':
      return regionFor(advisory, place.country);
    case 'region':
      return advisory.regions.find((region) => region === place.region) ?? null;
    case 'unknown':
      return null;
  }
}

/** The regulator that readers in the place can turn to: their country's if it is known, else the region's. */
export function regulatorAt(advisory: Advisory, region: Region, place: Place): Regulator {
  return place.kind === 'country' ? regulatorFor(advisory, region, place.country) : advisory.regulators[region];
}

/** The date there. Of a region, that of its first country. */
export function todayAt(advisory: Advisory, place: Place, now: Instant): CivilDate {
  return civilDateIn(zoneAt(advisory, place), now);
}

function zoneAt(advisory: Advisory, place: Place): Zone {
  if (place.kind === 'country') return place.zone;
  const region = regionAt(advisory, place);
  const [first] = region === null ? [] : countriesOf(advisory, region);
  return first === undefined ? 'UTC' : zonesOf(first)[0];
}

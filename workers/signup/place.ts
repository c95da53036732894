/*
 * The place that a public page is asked for, by country, by region, or by where the visitor seems to be, and which day
 * it is there. Never reads a clock, and keeps nothing about the visitor.
 */
import type { Place } from '../../templates/pages/advisory-ways.tsx';
import { type Advisory, countriesOf, regionFor } from '../domain/advisory.ts';
import { type CivilDate, civilDateIn, type Instant, type Zone } from '../domain/civil-date.ts';
import { type Country, isCountry, zoneIn, zonesOf } from '../domain/country.ts';
import { visitorsCountry, visitorsZoneName } from '../web/visitor.ts';

/** Null: what was asked for is no country, or no region of this advisory. An empty choice is none. */
export function readPlace(
  facts: Advisory,
  asked: { readonly country: string | undefined; readonly region: string | undefined },
  visitor: Country | null,
): Place | null {
  if (asked.country) {
    const code = asked.country.toUpperCase();
    return isCountry(code) ? placeOf(facts, code) : null;
  }
  if (asked.region) {
    const region = facts.regions.find((each) => each === asked.region);
    return region === undefined ? null : { kind: 'concerned', region, country: null };
  }
  return visitor === null ? { kind: 'unknown' } : placeOf(facts, visitor);
}

function placeOf(facts: Advisory, country: Country): Place {
  const region = regionFor(facts, country);
  return region === null ? { kind: 'elsewhere', country } : { kind: 'concerned', region, country };
}

/** The date where the visitor is: in their own zone if their country has several, in UTC if nothing is known. */
export function visitorsToday(request: Request, now: Instant): CivilDate {
  const country = visitorsCountry(request);
  return civilDateIn(country === null ? 'UTC' : visitorsZone(request, country), now);
}

/** The date in the place that is shown. Of a region, that of its first country. */
export function todayAt(facts: Advisory, place: Place, request: Request, now: Instant): CivilDate {
  const country = countryOf(facts, place);
  if (country === undefined) return civilDateIn('UTC', now);
  return civilDateIn(country === visitorsCountry(request) ? visitorsZone(request, country) : zonesOf(country)[0], now);
}

function countryOf(facts: Advisory, place: Place): Country | undefined {
  switch (place.kind) {
    case 'elsewhere':
      return place.country;
    case 'concerned':
      return place.country ?? countriesOf(facts, place.region)[0];
    case 'unknown':
      return undefined;
  }
}

function visitorsZone(request: Request, country: Country): Zone {
  return zoneIn(country, visitorsZoneName(request));
}

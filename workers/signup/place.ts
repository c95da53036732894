/* The place that a public page is asked for: by country, by region, or by where the visitor seems to be. */
import type { Place } from '../../templates/pages/advisory-ways.tsx';
import { type Advisory, regionFor } from '../domain/advisory.ts';
import { type Country, isCountry } from '../domain/country.ts';

/** The country that the request came from, if it has one. */
export function visitorsCountry(request: Request): Country | null {
  const country = request.cf?.country;
  return typeof country === 'string' && isCountry(country) ? country : null;
}

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

/*
 * Countries and the zone a reader's clock follows. The reader declares the country; the zone is their own
 * where the country has several, else the country's main one. Never guesses a country.
 */
import type { Zone } from './civil-date.ts';
import { COUNTRY_ZONES } from './country-zones.ts';

/** An ISO 3166-1 alpha-2 code: Greece is `GR`, the United Kingdom `GB`. */
export type Country = keyof typeof COUNTRY_ZONES;

export const COUNTRIES = Object.keys(COUNTRY_ZONES) as readonly Country[];

export function isCountry(text: string): text is Country {
  return Object.hasOwn(COUNTRY_ZONES, text);
}

/** The country's zones, the main one first; never empty. */
export function zonesOf(country: Country): readonly [Zone, ...Zone[]] {
  return COUNTRY_ZONES[country].split(' ') as [Zone, ...Zone[]];
}

/** The claimed zone if the country has it, else the country's main zone. */
export function zoneIn(country: Country, claimed: string | undefined): Zone {
  const zones = zonesOf(country);
  return claimed !== undefined && zones.includes(claimed) ? claimed : zones[0];
}

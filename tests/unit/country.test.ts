import { describe, expect, it } from 'vitest';
import { COUNTRIES, type Country, isCountry, zoneIn, zonesOf } from '../../workers/domain/country.ts';

describe('countries', () => {
  it('are ISO codes that have a name', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(COUNTRIES.filter((country) => !/^[A-Z]{2}$/.test(country) || names.of(country) === undefined)).toEqual([]);
    expect(COUNTRIES.length).toBeGreaterThan(240);
  });

  it('have only zones that the runtime knows, none of them twice', () => {
    const broken = COUNTRIES.flatMap((country) => {
      const zones = zonesOf(country);
      return [...(new Set(zones).size === zones.length ? [] : [country]), ...zones.filter((zone) => !isZone(zone))];
    });
    expect(broken).toEqual([]);
  });

  it.each(['EL', 'UK', 'T1', 'de', '', 'toString', '__proto__'])('%j is none', (text) => {
    expect(isCountry(text)).toBe(false);
  });
});

describe("a reader's zone", () => {
  it.each<[Country, string | undefined, string, string]>([
    ['DE', undefined, 'Europe/Berlin', 'the only one that matters'],
    ['CA', undefined, 'America/Toronto', 'the main one, when none is claimed'],
    ['CA', 'America/Vancouver', 'America/Vancouver', 'their own, when the country has it'],
    ['CA', 'Europe/Berlin', 'America/Toronto', 'the main one, when theirs is elsewhere'],
    ['ES', 'Atlantic/Canary', 'Atlantic/Canary', 'their own, on an island'],
    ['PT', 'nonsense', 'Europe/Lisbon', 'the main one, when the claim is no zone'],
  ])('in %s, claiming %s, is %s: %s', (country, claimed, zone) => {
    expect(zoneIn(country, claimed)).toBe(zone);
  });
});

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

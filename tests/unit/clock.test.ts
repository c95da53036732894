import { describe, expect, it } from 'vitest';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import { clocksOf } from '../../workers/domain/clock.ts';
import { COUNTRIES, zonesOf } from '../../workers/domain/country.ts';

const TODAY = asCivilDate('2026-11-24');

describe('the clocks of a country', () => {
  it('are one where its zones show the same time', () => {
    expect(clocksOf('DE', 'Europe/Berlin', TODAY)).toEqual(['Europe/Berlin']);
    expect(clocksOf('AR', 'America/Argentina/Buenos_Aires', TODAY)).toHaveLength(1);
  });
  it('are told apart by summer time alone', () => {
    const clocks = clocksOf('US', 'America/New_York', TODAY);
    expect(clocks).toContain('America/Denver');
    expect(clocks).toContain('America/Phoenix');
    expect(clocks.length).toBeLessThan(9);
  });
  it('are named by the zone that somebody has, whichever it is', () => {
    for (const country of COUNTRIES) {
      for (const zone of zonesOf(country)) {
        const clocks = clocksOf(country, zone, TODAY);
        expect(clocks).toContain(zone);
        expect(clocks).toHaveLength(clocksOf(country, zonesOf(country)[0], TODAY).length);
      }
    }
  });
});

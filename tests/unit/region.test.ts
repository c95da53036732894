import { describe, expect, it } from 'vitest';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import { COUNTRIES, zonesOf } from '../../workers/domain/country.ts';
import { isMember, membersOn } from '../../workers/domain/region.ts';

const on = asCivilDate;
const effective = on('2025-11-03');

describe('regions', () => {
  it('has 27 countries in the EU, 30 in the EEA and 20 in the euro area on 3 November 2025', () => {
    expect(membersOn('eu', effective)).toHaveLength(27);
    expect(membersOn('eea', effective)).toHaveLength(30);
    expect(membersOn('euro-area', effective)).toHaveLength(20);
  });
  it('does not have Switzerland or the United Kingdom in the EEA', () => {
    expect(isMember('eea', 'CH', effective)).toBe(false);
    expect(isMember('eea', 'GB', effective)).toBe(false);
  });
  it.each([
    ['euro-area', 'BG', '2025-12-31', false],
    ['euro-area', 'BG', '2026-01-01', true],
    ['euro-area', 'HR', '2022-12-31', false],
    ['euro-area', 'HR', '2023-01-01', true],
    ['eu', 'GB', '2020-01-30', true],
    ['eu', 'GB', '2020-01-31', false],
  ] as const)('%s: %s on %s is %s', (region, country, date, member) => {
    expect(isMember(region, country, on(date))).toBe(member);
  });
  it('knows every time zone it names', () => {
    for (const country of COUNTRIES) {
      for (const zone of zonesOf(country)) {
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
      }
    }
  });
});

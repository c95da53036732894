import { describe, expect, it } from 'vitest';
import type { Advisory } from '../../workers/domain/advisory.ts';
import { everywhere, regionFor } from '../../workers/domain/advisory.ts';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import { type Country, zoneIn } from '../../workers/domain/country.ts';
import type { Edition } from '../../workers/domain/edition.ts';
import { EVERYTHING } from '../../workers/domain/preference.ts';
import { REGIONS } from '../../workers/domain/region.ts';
import { editionDue, editionName, openEditions, type Standing } from '../../workers/domain/targeting.ts';

const regulator = { name: 'Office', complaintUrl: 'https://example.org', checkedOn: asCivilDate('2026-11-23') };
const advisory: Advisory = {
  slug: 'test',
  company: 'Example',
  kind: 'ai-training',
  effective: everywhere(REGIONS, { kind: 'fixed', on: asCivilDate('2025-11-03') }),
  regions: ['uk', 'ch', 'ca', 'hk', 'eea'],
  sourcesGoodForDays: 365,
  actions: {},
  regulators: {
    uk: regulator,
    ch: regulator,
    ca: regulator,
    hk: regulator,
    eea: regulator,
    eu: regulator,
    'euro-area': regulator,
    world: regulator,
  },
  nationalRegulators: {},
  sources: [],
};
const all = () => true;
const had = (edition: Edition) => new Set([editionName(edition, asCivilDate('2025-11-03'))]);
const at = (text: string) => Date.parse(text);
const open = (country: Country, moment: string, zone?: string, facts = advisory) =>
  openEditions(facts, country, zoneIn(country, zone), at(moment))[0]?.edition ?? null;

describe('an edition is open from 09:00 in the reader’s place until the next one opens', () => {
  it.each<[Country, string, string | null, string]>([
    ['DE', '2025-09-24T09:00Z', null, 'forty days before, nothing is open'],
    ['DE', '2025-10-04T06:59:59Z', null, 'a second before 09:00 in Berlin, in summer time'],
    ['DE', '2025-10-04T07:00Z', 'early', '09:00 in Berlin, thirty days before'],
    ['GB', '2025-10-04T07:00Z', null, 'London has 08:00'],
    ['GB', '2025-10-04T08:00Z', 'early', 'London an hour later'],
    ['HK', '2025-10-04T01:00Z', 'early', 'Hong Kong has been open since the night in Europe'],
    ['DE', '2025-10-27T07:59:59Z', 'early', 'the clocks went back the day before: 08:59 in Berlin'],
    ['DE', '2025-10-27T08:00Z', 'week', '09:00 in winter time'],
    ['DE', '2025-11-02T08:00Z', 'eve', 'the day before'],
    ['DE', '2025-11-03T07:59Z', 'eve', 'until 09:00 on the day itself'],
    ['DE', '2025-11-03T08:00Z', 'in-effect', 'the day'],
    ['DE', '2026-11-24T12:00Z', 'in-effect', 'and from then on'],
    ['CA', '2025-11-02T16:59Z', 'eve', 'Toronto had 09:00 three hours ago'],
    ['US', '2025-10-27T18:00Z', null, 'not one of the advisory’s countries'],
    ['US', '2026-11-24T12:00Z', null, 'nor ever'],
    ['HR', '2025-11-03T09:00Z', 'in-effect', 'an EU country whatever its currency'],
    ['IS', '2025-11-03T09:00Z', 'in-effect', 'in the EEA, not in the EU, and always on UTC'],
  ])('%s at %s: %s (%s)', (country, moment, edition) => {
    expect(open(country, moment)).toBe(edition);
  });

  it('follows the reader’s own zone where a country has several', () => {
    expect(open('CA', '2025-11-02T16:59Z', 'America/Vancouver')).toBe('week');
    expect(open('CA', '2025-11-02T17:00Z', 'America/Vancouver')).toBe('eve');
    expect(open('CA', '2025-11-02T12:29Z', 'America/St_Johns')).toBe('week');
    expect(open('CA', '2025-11-02T12:30Z', 'America/St_Johns')).toBe('eve');
  });

  it('ignores a zone that the country does not have', () => {
    expect(zoneIn('DE', 'America/Vancouver')).toBe('Europe/Berlin');
    expect(zoneIn('ES', 'Atlantic/Canary')).toBe('Atlantic/Canary');
  });

  it('closes for good on the morning it is retired', () => {
    const retired = { ...advisory, retiredOn: asCivilDate('2026-11-03') };
    expect(open('DE', '2026-11-03T07:59Z', undefined, retired)).toBe('in-effect');
    expect(open('DE', '2026-11-03T08:00Z', undefined, retired)).toBeNull();
  });

  it('warns of nothing any more once it is retired, be it before its date', () => {
    const retired = { ...advisory, retiredOn: asCivilDate('2025-10-29') };
    expect(open('DE', '2025-10-29T07:59Z', undefined, retired)).toBe('week');
    expect(open('DE', '2025-10-29T08:00Z', undefined, retired)).toBeNull();
    expect(open('DE', '2025-11-02T08:00Z', undefined, retired)).toBeNull();
  });

  it('gives a country the first of the advisory’s regions that has it', () => {
    expect(regionFor(advisory, 'GB')).toBe('uk');
    expect(regionFor(advisory, 'DE')).toBe('eea');
    expect(regionFor(advisory, 'US')).toBeNull();
  });
});

describe('a subscriber gets an edition if and only if', () => {
  const standing: Standing = {
    country: 'DE',
    zone: 'Europe/Berlin',
    left: false,
    done: false,
    choice: EVERYTHING,
    had: new Set(),
  };
  const week = at('2025-10-28T12:00Z');

  it('it is open, released, not had, not done, and they have not left', () => {
    expect(editionDue(advisory, all, standing, week)?.edition).toBe('week');
  });
  it.each<[string, Partial<Standing>]>([
    ['they left', { left: true }],
    ['they marked it done', { done: true }],
    ['they have had it', { had: had('week') }],
    ['they muted its kind', { choice: { muted: ['ai-training'], reminders: 'all' } }],
    ['they want only the last reminder', { choice: { muted: [], reminders: 'last' } }],
    ['they live elsewhere', { country: 'US', zone: 'America/New_York' }],
  ])('not when %s', (_why, change) => {
    expect(editionDue(advisory, all, { ...standing, ...change }, week)).toBeNull();
  });
  it('not when the edition is not released', () => {
    expect(editionDue(advisory, (edition) => edition === 'early', standing, week)).toBeNull();
  });
  it('an earlier edition that they had does not stand in the way of this one', () => {
    expect(editionDue(advisory, all, { ...standing, had: had('early') }, week)?.edition).toBe('week');
  });
  it('of whoever wants only the last reminder: the eve, and what is in effect only without it', () => {
    const last: Standing = { ...standing, choice: { muted: ['law'], reminders: 'last' } };
    expect(editionDue(advisory, all, last, at('2025-11-02T12:00Z'))?.edition).toBe('eve');
    expect(editionDue(advisory, all, last, at('2025-11-03T12:00Z'))?.edition).toBe('in-effect');
    expect(editionDue(advisory, all, { ...last, had: had('eve') }, at('2025-11-03T12:00Z'))).toBeNull();
  });
  it('an edition that they missed is not sent late', () => {
    expect(editionDue(advisory, all, standing, at('2025-11-02T12:00Z'))?.edition).toBe('eve');
  });
});

/* Where the first advisory applies, country by country, and whose clock its readers follow. */
import { describe, expect, it } from 'vitest';
import { LINKEDIN_AI_TRAINING } from '../../templates/advisories/linkedin-ai-training/advisory.ts';
import { type Advisory, countriesOf, regionFor } from '../../workers/domain/advisory.ts';
import { asCivilDate, civilDateIn } from '../../workers/domain/civil-date.ts';
import { COUNTRIES, type Country, zoneIn } from '../../workers/domain/country.ts';
import { membersOn, type Region } from '../../workers/domain/region.ts';
import { readPlace, todayAt, visitorsToday } from '../../workers/signup/place.ts';

const PLACES: readonly (readonly [Country, Region, zone: string])[] = [
  ['AT', 'eea', 'Europe/Vienna'],
  ['BE', 'eea', 'Europe/Brussels'],
  ['BG', 'eea', 'Europe/Sofia'],
  ['HR', 'eea', 'Europe/Zagreb'],
  ['CY', 'eea', 'Asia/Nicosia'],
  ['CZ', 'eea', 'Europe/Prague'],
  ['DK', 'eea', 'Europe/Copenhagen'],
  ['EE', 'eea', 'Europe/Tallinn'],
  ['FI', 'eea', 'Europe/Helsinki'],
  ['FR', 'eea', 'Europe/Paris'],
  ['DE', 'eea', 'Europe/Berlin'],
  ['GR', 'eea', 'Europe/Athens'],
  ['HU', 'eea', 'Europe/Budapest'],
  ['IE', 'eea', 'Europe/Dublin'],
  ['IT', 'eea', 'Europe/Rome'],
  ['LV', 'eea', 'Europe/Riga'],
  ['LT', 'eea', 'Europe/Vilnius'],
  ['LU', 'eea', 'Europe/Luxembourg'],
  ['MT', 'eea', 'Europe/Malta'],
  ['NL', 'eea', 'Europe/Amsterdam'],
  ['PL', 'eea', 'Europe/Warsaw'],
  ['PT', 'eea', 'Europe/Lisbon'],
  ['RO', 'eea', 'Europe/Bucharest'],
  ['SK', 'eea', 'Europe/Bratislava'],
  ['SI', 'eea', 'Europe/Ljubljana'],
  ['ES', 'eea', 'Europe/Madrid'],
  ['SE', 'eea', 'Europe/Stockholm'],
  ['IS', 'eea', 'Atlantic/Reykjavik'],
  ['LI', 'eea', 'Europe/Vaduz'],
  ['NO', 'eea', 'Europe/Oslo'],
  ['CH', 'ch', 'Europe/Zurich'],
  ['GB', 'uk', 'Europe/London'],
  ['CA', 'ca', 'America/Toronto'],
  ['HK', 'hk', 'Asia/Hong_Kong'],
];

describe('the first advisory', () => {
  it.each(PLACES)('concerns %s, with the words for %s, by the clocks of %s', (country, region, zone) => {
    expect(regionFor(LINKEDIN_AI_TRAINING, country)).toBe(region);
    expect(zoneIn(country, undefined)).toBe(zone);
  });

  it('concerns these 34 countries and no other', () => {
    const concerned = COUNTRIES.filter((country) => regionFor(LINKEDIN_AI_TRAINING, country) !== null);
    expect(concerned.toSorted()).toEqual(PLACES.map(([country]) => country).toSorted());
  });
});

describe('a region', () => {
  it.each<[Region, string, string]>([
    ['euro-area', '2025-12-31', 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'],
    ['euro-area', '2026-01-01', 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'],
    ['eu', '2026-12-02', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'],
    ['eea', '2026-12-02', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'],
    ['uk', '2026-12-02', 'GB'],
    ['ch', '2026-12-02', 'CH'],
    ['ca', '2026-12-02', 'CA'],
    ['hk', '2026-12-02', 'HK'],
  ])('%s on %s is %s', (region, date, members) => {
    expect(membersOn(region, asCivilDate(date)).toSorted().join(' ')).toBe(members);
  });

  it('is the whole world, where an advisory says so', () => {
    expect(membersOn('world', asCivilDate('2026-12-02'))).toHaveLength(COUNTRIES.length);
  });
});

describe('an advisory that includes regions and excludes countries', () => {
  const of = (regions: readonly Region[], exclude: readonly Country[] = []): Advisory => {
    const effective = { kind: 'fixed', on: asCivilDate('2025-12-16') } as const;
    return {
      ...(LINKEDIN_AI_TRAINING as unknown as Advisory),
      regions,
      exclude,
      effective: Object.fromEntries(regions.map((region) => [region, effective])) as Advisory['effective'],
    };
  };
  it.each<[string, readonly Region[], readonly Country[], Country, Region | null]>([
    ['a country of its region gets that region’s words', ['eu'], [], 'DE', 'eu'],
    ['a country of none of its regions gets nothing', ['eu'], [], 'NO', null],
    ['a country that is excluded gets nothing, though its region is included', ['eu'], ['DE'], 'DE', null],
    ['the neighbours of a country that is excluded are as before', ['eu'], ['DE'], 'FR', 'eu'],
    ['a country of two regions gets the words of the first', ['euro-area', 'eu'], [], 'DE', 'euro-area'],
    ['a country of the second only gets the words of the second', ['euro-area', 'eu'], [], 'SE', 'eu'],
    ['a country that joins later is judged by the date', ['euro-area', 'eu'], [], 'BG', 'eu'],
    ['the world without one country leaves that one alone', ['world'], ['KR'], 'KR', null],
    ['the world without one country reaches the others', ['world'], ['KR'], 'JP', 'world'],
  ])('%s', (_sentence, regions, exclude, country, expected) => {
    const advisory = of(regions, exclude);
    expect(regionFor(advisory, country)).toBe(expected);
    for (const region of regions) expect(countriesOf(advisory, region).includes(country)).toBe(region === expected);
  });
});

describe('a reader’s clock', () => {
  it.each<[string, Country, string | undefined, string]>([
    ['on the Azores is theirs', 'PT', 'Atlantic/Azores', 'Atlantic/Azores'],
    ['on Madeira is theirs', 'PT', 'Atlantic/Madeira', 'Atlantic/Madeira'],
    ['on the Canaries is theirs', 'ES', 'Atlantic/Canary', 'Atlantic/Canary'],
    ['in Ceuta is theirs', 'ES', 'Africa/Ceuta', 'Africa/Ceuta'],
    ['in Famagusta is theirs', 'CY', 'Asia/Famagusta', 'Asia/Famagusta'],
    ['in Büsingen is theirs', 'DE', 'Europe/Busingen', 'Europe/Busingen'],
    ['in Vancouver is theirs', 'CA', 'America/Vancouver', 'America/Vancouver'],
    ['in Newfoundland is theirs', 'CA', 'America/St_Johns', 'America/St_Johns'],
    ['in Canada, signing up from abroad, is Toronto’s', 'CA', 'Europe/Paris', 'America/Toronto'],
    ['in Portugal, with no zone known, is Lisbon’s', 'PT', undefined, 'Europe/Lisbon'],
    ['in Germany, signing up from Lisbon, is Berlin’s', 'DE', 'Europe/Lisbon', 'Europe/Berlin'],
  ])('%s', (_sentence, country, claimed, zone) => {
    expect(zoneIn(country, claimed)).toBe(zone);
  });
});

describe('the day on a public page', () => {
  /** The third has begun in Hong Kong and in Berlin, and not in Canada. */
  const NOW = Date.parse('2025-11-03T00:30Z');
  const from = (cf: object): Request => Object.assign(new Request('https://forewarn.example/'), { cf });
  const shown = (asked: { country?: string; region?: string }, request: Request): string => {
    const { country, region } = asked;
    const facts = LINKEDIN_AI_TRAINING as unknown as Advisory;
    const place = readPlace(facts, { country, region }, null);
    if (place === null) throw new Error('no place');
    return todayAt(facts, place, request, NOW);
  };
  it.each<[string, { country?: string; region?: string }, object, string]>([
    ['is that of the country that is shown', { country: 'DE' }, {}, '2025-11-03'],
    ['is the day before where it has not begun', { country: 'CA' }, {}, '2025-11-02'],
    ['is that of the region’s first country', { region: 'ca' }, {}, '2025-11-02'],
    [
      'is the visitor’s own where they are',
      { country: 'PT' },
      { country: 'PT', timezone: 'Atlantic/Azores' },
      '2025-11-02',
    ],
    [
      'is not the visitor’s own elsewhere',
      { country: 'HK' },
      { country: 'PT', timezone: 'Atlantic/Azores' },
      '2025-11-03',
    ],
    ['is that of a country that is not concerned', { country: 'US' }, {}, '2025-11-02'],
    ['is UTC’s where nothing is known', {}, {}, '2025-11-03'],
  ])('%s', (_sentence, asked, cf, day) => {
    expect(shown(asked, from(cf))).toBe(day);
  });

  it.each<[string, object, string]>([
    ['is the visitor’s, in their own zone', { country: 'CA', timezone: 'America/Vancouver' }, '2025-11-02'],
    [
      'is that of the country’s main zone if theirs is elsewhere',
      { country: 'DE', timezone: 'America/Vancouver' },
      '2025-11-03',
    ],
    ['is UTC’s if nobody knows where they are', {}, civilDateIn('UTC', NOW)],
  ])('on the front page %s', (_sentence, cf, day) => {
    expect(visitorsToday(from(cf), NOW)).toBe(day);
  });
});

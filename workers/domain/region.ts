/*
 * Regions: named sets of countries whose membership changes in time. Membership is judged at an advisory's
 * date, so that an old advisory keeps meaning what it meant. Never reads a clock.
 */
import { asCivilDate, type CivilDate } from './civil-date.ts';
import { COUNTRIES, type Country } from './country.ts';

export const REGIONS = ['eu', 'eea', 'uk', 'ch', 'ca', 'hk', 'euro-area', 'world'] as const;
export type Region = (typeof REGIONS)[number];

interface Membership {
  readonly country: Country;
  /** First day as a member; absent: since before any advisory. */
  readonly from?: CivilDate;
  /** First day no longer a member. */
  readonly until?: CivilDate;
}

const since = (country: Country, from: string): Membership => ({ country, from: asCivilDate(from) });
const always = (codes: string): Membership[] => codes.split(' ').map((country) => ({ country: country as Country }));

const EU: readonly Membership[] = [
  ...always('AT BE BG CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  since('HR', '2013-07-01'),
  { country: 'GB', until: asCivilDate('2020-01-31') },
];

const MEMBERS: Record<Region, readonly Membership[]> = {
  eu: EU,
  eea: [...EU, ...always('IS LI NO')],
  uk: always('GB'),
  ch: always('CH'),
  ca: always('CA'),
  hk: always('HK'),
  // ECB, "Our money": Croatia joined in 2023, Bulgaria in 2026.
  'euro-area': [
    ...always('AT BE CY DE EE ES FI FR GR IE IT LU MT NL PT SI SK'),
    since('LV', '2014-01-01'),
    since('LT', '2015-01-01'),
    since('HR', '2023-01-01'),
    since('BG', '2026-01-01'),
  ],
  world: COUNTRIES.map((country) => ({ country })),
};

/** Whether the country belongs to the region on the date. */
export function isMember(region: Region, country: Country, on: CivilDate): boolean {
  return MEMBERS[region].some(
    (membership) =>
      membership.country === country &&
      (membership.from === undefined || membership.from <= on) &&
      (membership.until === undefined || on < membership.until),
  );
}

/** The region's countries on the date, in no particular order. */
export function membersOn(region: Region, on: CivilDate): readonly Country[] {
  return MEMBERS[region].map((membership) => membership.country).filter((country) => isMember(region, country, on));
}

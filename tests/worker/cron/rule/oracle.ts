/*
 * The one rule, written a second time for the property to hold production against. It shares no code with
 * workers/domain, only the shape of an advisory's facts: it reads wall clocks instead of computing instants, counts
 * days from nine o'clock to nine o'clock instead of keeping windows, and has its own list of who belongs where.
 */
import type { Advisory } from '../../../../workers/domain/advisory.ts';
import type { Country } from '../../../../workers/domain/country.ts';
import type { Effective } from '../../../../workers/domain/effective.ts';
import type { Region } from '../../../../workers/domain/region.ts';

/** Where the property's people live, and which regions those places are in. */
export const PLACES = [
  { country: 'DE', zone: 'Europe/Berlin', regions: 'eu eea euro-area world' },
  { country: 'BG', zone: 'Europe/Sofia', regions: 'eu eea world', since2026: 'euro-area' },
  { country: 'NO', zone: 'Europe/Oslo', regions: 'eea world' },
  { country: 'GB', zone: 'Europe/London', regions: 'uk world' },
  { country: 'CH', zone: 'Europe/Zurich', regions: 'ch world' },
  { country: 'CA', zone: 'America/St_Johns', regions: 'ca world' },
  { country: 'CA', zone: 'America/Vancouver', regions: 'ca world' },
  { country: 'HK', zone: 'Asia/Hong_Kong', regions: 'hk world' },
  { country: 'US', zone: 'Pacific/Honolulu', regions: 'world' },
] as const;

/** What the oracle knows of somebody and one advisory. */
export interface Known {
  readonly country: Country;
  readonly zone: string;
  /** Every edition that reached them, as the oracle names them. */
  readonly had: ReadonlySet<string>;
  /** Kinds of advisory that they do not want. */
  readonly muted: readonly string[];
  /** Of each advisory they want only the last reminder. */
  readonly lastOnly: boolean;
}

export interface Due {
  readonly edition: string;
  readonly region: Region;
  /** For `Known.had`. */
  readonly name: string;
}

/** What somebody who is on the list, and has not marked it done, should get at `now` of a released advisory. */
export function dueOf(advisory: Advisory, known: Known, now: number): Due | null {
  const region = regionOf(advisory, known.country);
  if (region === null) return null;
  const today = newsDay(known.zone, now);
  if (advisory.retiredOn !== undefined && today >= advisory.retiredOn) return null;
  const effective = advisory.effective[region];
  const edition = editionOn(effective, today, (dates) =>
    [...known.had].some((name) => dates.some((date) => name.endsWith(date))),
  );
  if (edition === null || known.muted.includes(advisory.kind)) return null;
  const date = dateOf(effective);
  // Of the four stages one is the last reminder: the eve, or what comes after it for whoever did not have the eve.
  const isPastTheLast = edition === 'in-effect' && known.had.has(`eve of ${date}`);
  if (known.lastOnly && (edition === 'early' || edition === 'week' || isPastTheLast)) return null;
  const name = `${edition} of ${date}`;
  return known.had.has(name) ? null : { edition, region, name };
}

function editionOn(effective: Effective, today: string, toldOneOf: (dates: readonly string[]) => boolean) {
  switch (effective.kind) {
    case 'fixed':
      return stageOn(effective.on, today);
    case 'rolling':
      return today >= effective.from ? 'rolling' : null;
    case 'withdrawn':
      return today >= effective.withdrawnOn && toldOneOf([effective.was]) ? 'all-clear' : null;
    case 'moved': {
      const stage = stageOn(effective.on, today);
      if (!toldOneOf(effective.was)) return stage;
      // Those who know the old date hear of the new one by the correction, until a stage that opened after it was made.
      const stageThen = stageOn(effective.on, effective.movedOn);
      if (today >= effective.movedOn && stage !== stageThen) return stage;
      return today >= effective.movedOn ? 'correction' : null;
    }
  }
}

/** The stage of a day's news, by the days that are left: 30 to 8, 7 to 2, one, none. */
function stageOn(on: string, today: string): string | null {
  const left = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  if (left > 30) return null;
  if (left > 7) return 'early';
  if (left > 1) return 'week';
  return left > 0 ? 'eve' : 'in-effect';
}

const CLOCKS = new Map(
  PLACES.map(({ zone }): [string, Intl.DateTimeFormat] => [
    zone,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

/** The date that a wall clock shows, which turns to the next one at nine in the morning. */
function newsDay(zone: string, now: number): string {
  const clock = CLOCKS.get(zone);
  if (clock === undefined) throw new RangeError(zone);
  const [date = '', time = ''] = clock.format(now).split(' ');
  return time >= '09:00:00' ? date : new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function regionOf(advisory: Advisory, country: Country): Region | null {
  if (advisory.exclude?.includes(country)) return null;
  const place = PLACES.find((each) => each.country === country);
  if (!place) throw new RangeError(country);
  const belongs = (region: Region): boolean => {
    const late = 'since2026' in place && dateOf(advisory.effective[region]) >= '2026-01-01' ? place.since2026 : '';
    return `${place.regions} ${late}`.split(' ').includes(region);
  };
  return advisory.regions.find(belongs) ?? null;
}

function dateOf(effective: Effective): string {
  if (effective.kind === 'rolling') return effective.from;
  return effective.kind === 'withdrawn' ? effective.was : effective.on;
}

/*
 * Whether an advisory's facts are whole: a slug, a company, a limit for its sources, and for each region a date,
 * readers, a source, an action and a regulator. The types see much of this, but not through a cast. Judges form only.
 */
import { type Advisory, countriesOf, type Regulator, regulatorFor } from '../../workers/domain/advisory.ts';
import type { Country } from '../../workers/domain/country.ts';
import { REGIONS, type Region } from '../../workers/domain/region.ts';
import { isSlug, SLUG_LIMIT_CHARACTERS } from '../../workers/domain/slug.ts';
import type { AdvisoryFault } from './advisory-fault.ts';
import { scheduleFaults } from './check-schedule.ts';
import type { AdvisoryEntry } from './index.ts';
import { stringsIn } from './strings-in.ts';
import { isUnwritten } from './unwritten.ts';

/** What was true a year ago says nothing about today, whatever an advisory asks for. */
const SOURCES_LIMIT_DAYS = 365;

/** Without these nothing else about the advisory can be judged, and not even its pages can be shown. */
export function frameFaults({ facts }: AdvisoryEntry): readonly AdvisoryFault[] {
  if (facts.regions.length === 0) return [{ kind: 'no-regions' }];
  return facts.regions.flatMap((region): AdvisoryFault[] => {
    if (isUnwritten(region)) return [{ kind: 'fact-unusable', place: 'regions', problem: 'unwritten' }];
    if (!(REGIONS as readonly string[]).includes(region))
      return [{ kind: 'region-unknown', place: 'The list', region }];
    return facts.effective[region] === undefined ? [{ kind: 'region-without-schedule', region }] : [];
  });
}

export function factFaults(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  const { slug, regions, effective, retiredOn } = entry.facts;
  const repeated = regions.filter((region, index) => regions.indexOf(region) !== index);
  return [
    ...(isSlug(slug) ? [] : [{ kind: 'slug-malformed', slug, limitCharacters: SLUG_LIMIT_CHARACTERS } as const]),
    ...wordingFaults(entry),
    ...limitFaults(entry),
    ...repeated.map((region): AdvisoryFault => ({ kind: 'region-twice', region })),
    ...strangerFaults(entry),
    ...[...new Set(regions)].flatMap((region) => [
      ...regionFaults(entry, region),
      ...scheduleFaults(region, effective[region], retiredOn),
    ]),
  ];
}

/** The regulator that readers in the country are sent to, or null while there is none. */
export function knownRegulator(facts: Advisory, region: Region, country: Country): Regulator | null {
  const regulator: Regulator | undefined = regulatorFor(facts, region, country);
  return regulator === undefined || isUnwritten(regulator) ? null : regulator;
}

/** The names that readers see, and whatever is still to be written. */
function wordingFaults({ facts }: AdvisoryEntry): readonly AdvisoryFault[] {
  const regulators = facts.regions.flatMap((region) =>
    countriesOf(facts, region).flatMap((country) => {
      const regulator = knownRegulator(facts, region, country);
      return regulator === null ? [] : [[`the name of the regulator for ${country}`, regulator.name] as const];
    }),
  );
  const names: readonly (readonly [place: string, name: string])[] = [
    ['company', facts.company],
    ...facts.sources.map(({ publisher }, index) => [`sources.${index}.publisher`, publisher] as const),
    ...regulators,
  ];
  const unwritten = stringsIn(facts).filter(([, words]) => isUnwritten(words));
  return [
    ...unwritten.map(([place]): AdvisoryFault => ({ kind: 'fact-unusable', place, problem: 'unwritten' })),
    ...names.flatMap(([place, name]): AdvisoryFault[] => {
      if (name.trim() === '') return [{ kind: 'fact-unusable', place, problem: 'missing' }];
      return name.includes('%%') ? [{ kind: 'fact-unusable', place, problem: 'has-placeholder' }] : [];
    }),
  ];
}

function limitFaults({ facts }: AdvisoryEntry): readonly AdvisoryFault[] {
  const days = facts.sourcesGoodForDays;
  if (isUnwritten(days) || isGoodLimit(days)) return [];
  return [{ kind: 'age-limit-nonsense', days, limitDays: SOURCES_LIMIT_DAYS }];
}

export function isGoodLimit(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= SOURCES_LIMIT_DAYS;
}

/** Sources and actions for regions that the advisory does not have: nobody would ever see them. */
function strangerFaults({ facts }: AdvisoryEntry): readonly AdvisoryFault[] {
  const limited = [
    ...Object.entries(facts.actions).map(([name, action]) => [`The action ${name}`, action.regions] as const),
    ...facts.sources.map((source, index) => [`The source sources.${index}`, source.regions] as const),
  ];
  return limited.flatMap(([place, regions = []]) =>
    regions
      .filter((region) => !facts.regions.includes(region))
      .map((region): AdvisoryFault => ({ kind: 'region-unknown', place, region })),
  );
}

function regionFaults({ facts }: AdvisoryEntry, region: Region): readonly AdvisoryFault[] {
  const isFor = (each: { readonly regions?: readonly Region[] }): boolean =>
    each.regions === undefined || each.regions.includes(region);
  const countries = countriesOf(facts, region);
  const unsupervised = countries.filter((country) => knownRegulator(facts, region, country) === null);
  return [
    ...(countries.length === 0 ? [{ kind: 'region-without-readers', region } as const] : []),
    ...(facts.sources.some(isFor) ? [] : [{ kind: 'region-without-source', region } as const]),
    ...(Object.values(facts.actions).some(isFor) ? [] : [{ kind: 'region-without-action', region } as const]),
    ...(unsupervised.length === 0 ? [] : [{ kind: 'regulator-missing', region, countries: unsupervised } as const]),
  ];
}

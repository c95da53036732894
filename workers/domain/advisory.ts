/*
 * An advisory's facts: one dated change, whom it concerns, what they can do, and where each fact comes from.
 * The words are elsewhere, one file per language (templates/advisories/<slug>/<language>.ts).
 */
import type { AdvisoryKind } from './advisory-kind.ts';
import type { CivilDate } from './civil-date.ts';
import { COUNTRIES, type Country } from './country.ts';
import { type Effective, effectiveDate } from './effective.ts';
import { isMember, membersOn, type Region } from './region.ts';

const SOURCE_KINDS = ['company', 'regulator', 'law', 'press'] as const;
type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a fact comes from, and the day on which somebody last read it there. */
export interface Source {
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly url: string;
  readonly checkedOn: CivilDate;
  /** Shown to readers of these regions only; absent: to everybody. */
  readonly regions?: readonly Region[];
}

export const ACTION_KINDS = ['setting', 'form', 'choice', 'none'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Something the reader can do, and the address that leads straight to it; `none`: that there is nothing. */
export type Action = {
  /** Offered to readers of these regions only; absent: to everybody. */
  readonly regions?: readonly Region[];
} & ({ readonly kind: Exclude<ActionKind, 'none'>; readonly url: string } | { readonly kind: 'none' });

/** Who supervises data protection where the reader lives. The name is data: offices are renamed. */
export interface Regulator {
  readonly name: string;
  readonly complaintUrl: string;
  readonly checkedOn: CivilDate;
}

/**
 * `R` is the closed set of this advisory's regions, `A` of its actions and `K` of its schedules' kinds, so that a
 * language file which leaves a region, an action or an edition out does not compile.
 */
export interface Advisory<
  R extends Region = Region,
  A extends string = string,
  K extends Effective['kind'] = Effective['kind'],
> {
  readonly slug: string;
  readonly company: string;
  /** What it is about, for readers who do not want all kinds. */
  readonly kind: AdvisoryKind;
  /** When it takes effect in each region. */
  readonly effective: Readonly<Record<R, Extract<Effective, { kind: K }>>>;
  /** From this day on the last edition is closed and the advisory is history. */
  readonly retiredOn?: CivilDate;
  /** The first region that has a country decides which text its readers get. */
  readonly regions: readonly R[];
  /** Countries that it does not concern although a region has them. */
  readonly exclude?: readonly Country[];
  readonly actions: Readonly<Record<A, Action>>;
  /** Each region's regulator; a country listed by name has its own. */
  readonly regulators: Readonly<Record<R, Regulator>>;
  readonly nationalRegulators: Readonly<Partial<Record<Country, Regulator>>>;
  readonly sources: readonly Source[];
  /** A release is refused when a source was checked longer ago than this. */
  readonly sourcesGoodForDays: number;
}

/** Whether the advisory is history: kept, but nobody is told any more. */
export function isRetired({ retiredOn }: Pick<Advisory, 'retiredOn'>, today: CivilDate): boolean {
  return retiredOn !== undefined && retiredOn <= today;
}

/** The region of this advisory that a reader in the country belongs to, or null if it does not concern them. */
export function regionFor<R extends Region>(advisory: Advisory<R>, country: Country): R | null {
  if (advisory.exclude?.includes(country)) return null;
  const has = (region: R): boolean => isMember(region, country, effectiveDate(advisory.effective[region]));
  return advisory.regions.find(has) ?? null;
}

/** The countries whose readers belong to the region of this advisory. */
export function countriesOf<R extends Region>(advisory: Advisory<R>, region: R): readonly Country[] {
  const members = membersOn(region, effectiveDate(advisory.effective[region]));
  return members.filter((country) => regionFor(advisory, country) === region);
}

/** The countries that it does not concern. */
export function countriesBeyond(advisory: Advisory): readonly Country[] {
  return COUNTRIES.filter((country) => regionFor(advisory, country) === null);
}

/** The regulator a reader in the country can turn to. */
export function regulatorFor<R extends Region>(advisory: Advisory<R>, region: R, country: Country): Regulator {
  return advisory.nationalRegulators[country] ?? advisory.regulators[region];
}

/** Whether there is nothing that a reader could do about it: no setting, no form and no choice. */
export function isInformational({ actions }: Pick<Advisory, 'actions'>): boolean {
  return Object.values(actions).every(({ kind }) => kind === 'none');
}

/** One schedule for every region. */
export function everywhere<R extends Region, E extends Effective>(regions: readonly R[], effective: E): Record<R, E> {
  return Object.fromEntries(regions.map((region) => [region, effective])) as Record<R, E>;
}

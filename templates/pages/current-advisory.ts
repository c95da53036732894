/*
 * The advisory that the front page shows in short: of those that concern the visitor's country, if any does, the next
 * one to take effect, else the latest that is in effect. One that was withdrawn does neither.
 */
import { type Advisory, isRetired, regionFor } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import { effectiveDate } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import { ADVISORIES, type AdvisoryEntry } from '../advisories/index.ts';

/** An advisory in short. `summary` has a blank for the date. */
export interface AdvisoryInShort {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly effectiveOn: CivilDate;
  readonly inEffect: boolean;
}

export function currentAdvisory(
  language: Language,
  today: CivilDate,
  country: Country | null,
  advisories: readonly AdvisoryEntry[] = ADVISORIES,
): AdvisoryInShort | null {
  const open = advisories.filter(({ facts }) => !isRetired(facts, today));
  const near = country === null ? [] : inTheirRegion(open, ({ facts }) => regionFor(facts, country));
  const byDate = near.length > 0 ? near : inTheirRegion(open, ({ facts }) => leadRegion(facts));
  const current = byDate.find(({ effectiveOn }) => today < effectiveOn) ?? byDate.at(-1);
  if (!current) return null;
  const { facts, texts, effectiveOn } = current;
  const { title, summary } = texts[language];
  return { slug: facts.slug, title, summary, effectiveOn, inEffect: effectiveOn <= today };
}

/** Those that take effect in the region that is meant, the earliest there first. */
function inTheirRegion(entries: readonly AdvisoryEntry[], regionOf: (entry: AdvisoryEntry) => Region | null) {
  const dated = entries.flatMap((entry) => {
    const region = regionOf(entry);
    if (region === null || entry.facts.effective[region].kind === 'withdrawn') return [];
    return [{ ...entry, effectiveOn: effectiveDate(entry.facts.effective[region]) }];
  });
  return dated.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
}

/** Of these regions of the advisory the one that speaks for all: where it takes effect first, if it does anywhere. */
export function leadRegion(facts: Advisory, among: readonly Region[] = facts.regions): Region | null {
  const rank = (region: Region): string => {
    const effective = facts.effective[region];
    return `${effective.kind === 'withdrawn' ? 1 : 0} ${effectiveDate(effective)}`;
  };
  return among.reduce<Region | null>((lead, region) => {
    return lead === null || rank(region) < rank(lead) ? region : lead;
  }, null);
}

/** The earliest first, each with the day on which it takes effect first, wherever that is. */
export function sortedByDate(entries: readonly AdvisoryEntry[]) {
  const dated = entries.map((entry) => ({ ...entry, effectiveOn: firstDate(entry.facts) }));
  return dated.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
}

function firstDate(facts: Advisory): CivilDate {
  const [first] = facts.regions.map((region) => effectiveDate(facts.effective[region])).toSorted();
  if (first === undefined) throw new RangeError(`${facts.slug} has no region`);
  return first;
}

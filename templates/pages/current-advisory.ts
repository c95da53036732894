/*
 * The advisory that the front page shows in short: of those that concern the visitor's country, if any does, the next
 * one to take effect, else the latest that is in effect.
 */
import { type Advisory, regionFor } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import { effectiveDate } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
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
  const open = advisories.filter(({ facts }) => facts.retiredOn === undefined || today < facts.retiredOn);
  const near = country === null ? [] : open.filter(({ facts }) => regionFor(facts, country) !== null);
  const byDate = sortedByDate(near.length > 0 ? near : open);
  const current = byDate.find(({ effectiveOn }) => today < effectiveOn) ?? byDate.at(-1);
  if (!current) return null;
  const { facts, texts, effectiveOn } = current;
  const { title, summary } = texts[language];
  return { slug: facts.slug, title, summary, effectiveOn, inEffect: effectiveOn <= today };
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

/* The advisory that the front page shows in short: the next one to take effect, else the latest that is in effect. */

import type { Advisory } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import { effectiveDate } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import { ADVISORIES } from '../advisories/index.ts';

/** An advisory in short. `summary` has a blank for the date. */
export interface AdvisoryInShort {
  readonly title: string;
  readonly summary: string;
  readonly effectiveOn: CivilDate;
  readonly inEffect: boolean;
  /** The first thing to do about it, or where to read about it. */
  readonly url: string;
  readonly linkText: string;
}

export function currentAdvisory(language: Language, today: CivilDate): AdvisoryInShort | null {
  const open = ADVISORIES.filter(({ facts }) => facts.retiredOn === undefined || today < facts.retiredOn);
  const dated = open.map((entry) => ({ ...entry, effectiveOn: firstDate(entry.facts) }));
  const byDate = dated.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  const current = byDate.find(({ effectiveOn }) => today < effectiveOn) ?? byDate.at(-1);
  if (!current) return null;
  const { facts, texts, effectiveOn } = current;
  const [action, url] =
    Object.entries(facts.actions)
      .flatMap(([name, each]) => (each.kind === 'none' ? [] : [[name, each.url] as const]))
      .at(0) ?? [];
  const linkText = action === undefined ? undefined : texts[language].actions[action]?.button;
  if (linkText === undefined || url === undefined) return null;
  const { title, summary } = texts[language];
  return { title, summary, effectiveOn, inEffect: effectiveOn <= today, url, linkText };
}

/** The day on which it takes effect first, wherever that is. */
function firstDate(facts: Advisory): CivilDate {
  const dates = facts.regions.map((region) => effectiveDate(facts.effective[region])).toSorted();
  const [first] = dates;
  if (first === undefined) throw new RangeError(`${facts.slug} has no region`);
  return first;
}

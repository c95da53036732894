/* The advisory that the front page shows in short: the next one to take effect, else the latest that is in effect. */

import type { Advisory } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import { effectiveDate } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import { ADVISORIES } from '../advisories/index.ts';
import type { AdvisoryText } from '../advisories/text.ts';

/** An advisory in short. `summary` has a blank for the date. */
export interface AdvisoryInShort {
  readonly title: string;
  readonly summary: string;
  readonly effectiveOn: CivilDate;
  readonly inEffect: boolean;
  /** The first thing to do about it; null where there is nothing to be done. */
  readonly link: { readonly url: string; readonly text: string } | null;
}

export function currentAdvisory(language: Language, today: CivilDate): AdvisoryInShort | null {
  const open = ADVISORIES.filter(({ facts }) => facts.retiredOn === undefined || today < facts.retiredOn);
  const dated = open.map((entry) => ({ ...entry, effectiveOn: firstDate(entry.facts) }));
  const byDate = dated.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  const current = byDate.find(({ effectiveOn }) => today < effectiveOn) ?? byDate.at(-1);
  if (!current) return null;
  const { facts, texts, effectiveOn } = current;
  const { title, summary, actions } = texts[language];
  return { title, summary, effectiveOn, inEffect: effectiveOn <= today, link: firstLink(facts, actions) };
}

function firstLink(facts: Advisory, words: AdvisoryText['actions']): AdvisoryInShort['link'] {
  for (const [name, action] of Object.entries(facts.actions)) {
    const text = words[name]?.button;
    if (action.kind !== 'none' && text !== undefined) return { url: action.url, text };
  }
  return null;
}

/** The day on which it takes effect first, wherever that is. */
function firstDate(facts: Advisory): CivilDate {
  const dates = facts.regions.map((region) => effectiveDate(facts.effective[region])).toSorted();
  const [first] = dates;
  if (first === undefined) throw new RangeError(`${facts.slug} has no region`);
  return first;
}

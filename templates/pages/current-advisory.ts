/* The advisory that the front page shows in short: the next one to take effect, else the latest that is in effect. */
import type { CivilDate } from '../../workers/domain/civil-date.ts';
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
  const byDate = open.toSorted((a, b) => (a.facts.effectiveOn < b.facts.effectiveOn ? -1 : 1));
  const current = byDate.find(({ facts }) => today < facts.effectiveOn) ?? byDate.at(-1);
  if (!current) return null;
  const { facts, texts } = current;
  const [action, { url } = { url: '' }] = Object.entries(facts.actions).find(([, each]) => each.url !== '') ?? [];
  const linkText = action === undefined ? undefined : texts[language].actions[action]?.button;
  if (linkText === undefined) return null;
  const { title, summary } = texts[language];
  return { title, summary, effectiveOn: facts.effectiveOn, inEffect: facts.effectiveOn <= today, url, linkText };
}

/*
 * What the types cannot see: whether an advisory may be published as it stands. Finds every fault, not the first one,
 * so that whoever wrote it can mend them in one go. Never reads a clock and never asks the network.
 */
import { countriesOf } from '../../workers/domain/advisory.ts';
import { addDays, type CivilDate } from '../../workers/domain/civil-date.ts';
import type { AdvisoryFault, LinkProblem } from './advisory-fault.ts';
import { factFaults, frameFaults, isGoodLimit, knownRegulator } from './check-facts.ts';
import { checkTexts } from './check-texts.ts';
import type { AdvisoryEntry } from './index.ts';
import { isUnwritten } from './unwritten.ts';

/** Everything that speaks against publishing the advisory on the day. */
export function checkAdvisory(entry: AdvisoryEntry, today: CivilDate): readonly AdvisoryFault[] {
  const isFramed = frameFaults(entry).length === 0;
  return [...(isFramed ? ageFaults(entry, today) : []), ...checkAgelessly(entry)];
}

/** What of it was read longer ago than it is good for. */
export function staleSources(entry: AdvisoryEntry, today: CivilDate): readonly AdvisoryFault[] {
  if (frameFaults(entry).length > 0) return [];
  return ageFaults(entry, today).filter(({ kind }) => kind === 'source-stale');
}

/** The same but for when its sources were read: that alone changes while nobody touches the advisory. */
export function checkAgelessly(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  const frame = frameFaults(entry);
  return frame.length > 0 ? frame : [...linkFaults(entry), ...factFaults(entry), ...checkTexts(entry)];
}

/** What speaks against an advisory because of the others beside it. */
export function checkAmong({ facts }: AdvisoryEntry, all: readonly AdvisoryEntry[]): readonly AdvisoryFault[] {
  const { slug } = facts;
  return all.filter((each) => each.facts.slug === slug).length > 1 ? [{ kind: 'slug-taken', slug }] : [];
}

interface Citation {
  readonly place: string;
  readonly url: string;
  readonly checkedOn: CivilDate;
}

/** What was read elsewhere: the sources, and the regulators that readers are sent to; each reading of an address once. */
function citations({ facts }: AdvisoryEntry): readonly Citation[] {
  const sources = facts.sources.map(({ url, checkedOn }, index) => ({ place: `sources.${index}`, url, checkedOn }));
  const regulators = facts.regions.flatMap((region) =>
    countriesOf(facts, region).flatMap((country) => {
      const regulator = knownRegulator(facts, region, country);
      if (regulator === null) return [];
      return [{ place: `the regulator for ${country}`, url: regulator.complaintUrl, checkedOn: regulator.checkedOn }];
    }),
  );
  return [
    ...new Map([...regulators, ...sources].map((each) => [`${each.checkedOn} ${each.url}`, each] as const)).values(),
  ];
}

function ageFaults(entry: AdvisoryEntry, today: CivilDate): readonly AdvisoryFault[] {
  const goodForDays = entry.facts.sourcesGoodForDays;
  return citations(entry).flatMap(({ url, checkedOn }): AdvisoryFault[] => {
    // Somewhere it is tomorrow already, and somebody there may have read it.
    if (checkedOn > addDays(today, 1)) return [{ kind: 'source-checked-in-the-future', url, checkedOn }];
    if (!isGoodLimit(goodForDays)) return [];
    const goodUntil = addDays(checkedOn, goodForDays);
    return goodUntil < today ? [{ kind: 'source-stale', url, checkedOn, goodUntil }] : [];
  });
}

function linkFaults(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  const actions = Object.entries(entry.facts.actions).flatMap(([name, action]): [string, string][] =>
    action.kind === 'none' ? [] : [[`actions.${name}`, action.url]],
  );
  const cited = citations(entry).map(({ place, url }): [string, string] => [place, url]);
  return [...actions, ...cited].flatMap(([place, url]): AdvisoryFault[] => {
    const problem = isUnwritten(url) ? null : linkProblem(url);
    return problem === null ? [] : [{ kind: 'link-malformed', place, url, problem }];
  });
}

/** What is wrong with an address that readers are sent to, or null. */
export function linkProblem(url: string): LinkProblem | null {
  // Cf: what is pasted along with an address and cannot be seen, for example a zero-width space.
  if (/[\s\p{Cc}\p{Cf}]/u.test(url)) return 'has-spaces';
  if (url.includes('%%')) return 'has-placeholder';
  const parsed = URL.parse(url);
  // `https:page` is read as a web address, too: here the slashes and a name with a dot have to be there.
  if (parsed === null || !/^[a-z][a-z0-9+.-]*:\/\/[^/]*\./i.test(url)) return 'not-absolute';
  if (parsed.protocol !== 'https:') return 'not-https';
  return parsed.username === '' && parsed.password === '' ? null : 'has-credentials';
}

/*
 * What the types cannot see: whether an advisory may be published as it stands. Finds every fault, not the first one,
 * so that whoever wrote it can mend them in one go. Never reads a clock and never asks the network.
 */
import { countriesOf, regulatorFor } from '../../workers/domain/advisory.ts';
import { addDays, type CivilDate } from '../../workers/domain/civil-date.ts';
import { DAYS_BEFORE, termsOf } from '../../workers/domain/edition.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { AdvisoryFault, LinkProblem, ScheduleProblem } from './advisory-fault.ts';
import { checkTexts } from './check-texts.ts';
import type { AdvisoryEntry } from './index.ts';

/** Everything that speaks against publishing the advisory on the day. */
export function checkAdvisory(entry: AdvisoryEntry, today: CivilDate): readonly AdvisoryFault[] {
  return [...ageFaults(entry, today), ...checkAgelessly(entry)];
}

/** The same but for when its sources were read: that alone changes while nobody touches the advisory. */
export function checkAgelessly(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  return [...linkFaults(entry), ...regionFaults(entry), ...checkTexts(entry)];
}

/** What was read elsewhere: the sources, and the regulators that readers are sent to; each address once. */
function citations({ facts }: AdvisoryEntry): ReadonlyMap<string, { place: string; checkedOn: CivilDate }> {
  const sources = facts.sources.map(({ url, checkedOn }, index) => ({ place: `sources.${index}`, url, checkedOn }));
  const regulators = facts.regions.flatMap((region) =>
    countriesOf(facts, region).map((country) => {
      const { complaintUrl, checkedOn } = regulatorFor(facts, region, country);
      return { place: `the regulator for ${country}`, url: complaintUrl, checkedOn };
    }),
  );
  return new Map([...regulators, ...sources].map(({ url, ...cited }) => [url, cited]));
}

function ageFaults(entry: AdvisoryEntry, today: CivilDate): readonly AdvisoryFault[] {
  return [...citations(entry)].flatMap(([url, { checkedOn }]): AdvisoryFault[] => {
    const goodUntil = addDays(checkedOn, entry.facts.sourcesGoodForDays);
    if (goodUntil < today) return [{ kind: 'source-stale', url, checkedOn, goodUntil }];
    // Somewhere it is tomorrow already, and somebody there may have read it.
    if (checkedOn > addDays(today, 1)) return [{ kind: 'source-checked-in-the-future', url, checkedOn }];
    return [];
  });
}

function linkFaults(entry: AdvisoryEntry): readonly AdvisoryFault[] {
  const actions = Object.entries(entry.facts.actions).flatMap(([name, action]): [string, string][] =>
    action.kind === 'none' ? [] : [[`actions.${name}`, action.url]],
  );
  const cited = [...citations(entry)].map(([url, { place }]): [string, string] => [place, url]);
  return [...actions, ...cited].flatMap(([place, url]): AdvisoryFault[] => {
    const problem = linkProblem(url);
    return problem === null ? [] : [{ kind: 'link-malformed', place, url, problem }];
  });
}

/** What is wrong with an address that readers are sent to, or null. */
export function linkProblem(url: string): LinkProblem | null {
  if (/\s/.test(url)) return 'has-spaces';
  const parsed = URL.parse(url);
  // `https:page` is read as a web address, too: here the slashes and a name with a dot have to be there.
  if (parsed === null || !/^[a-z][a-z0-9+.-]*:\/\/[^/]*\./i.test(url)) return 'not-absolute';
  if (parsed.protocol !== 'https:') return 'not-https';
  return parsed.username === '' && parsed.password === '' ? null : 'has-credentials';
}

function regionFaults({ facts }: AdvisoryEntry): readonly AdvisoryFault[] {
  if (facts.regions.length === 0) return [{ kind: 'no-regions' }];
  return facts.regions.flatMap((region): AdvisoryFault[] => {
    const isSourced = facts.sources.some(({ regions }) => regions === undefined || regions.includes(region));
    return [
      ...(countriesOf(facts, region).length === 0 ? [{ kind: 'region-without-readers', region } as const] : []),
      ...(isSourced ? [] : [{ kind: 'region-without-source', region } as const]),
      ...scheduleFaults(region, facts.effective[region], facts.retiredOn),
    ];
  });
}

function scheduleFaults(region: Region, effective: Effective, retiredOn: CivilDate | undefined): AdvisoryFault[] {
  const isRetiredEarly = retiredOn !== undefined && termsOf(effective).some(({ opensOn }) => retiredOn <= opensOn);
  const problems = [
    ...scheduleProblems(effective),
    ...(isRetiredEarly ? ['retired-before-its-last-edition' as const] : []),
  ];
  return problems.map((problem) => ({ kind: 'schedule-nonsense', region, problem }));
}

function scheduleProblems(effective: Effective): readonly ScheduleProblem[] {
  switch (effective.kind) {
    case 'fixed':
    case 'rolling':
      return [];
    case 'moved': {
      const dates = [...effective.was, effective.on];
      const last = effective.was.at(-1) ?? effective.was[0];
      return [
        ...(dates.some((date, index) => date === dates[index + 1]) ? (['moved-to-the-same-date'] as const) : []),
        ...(effective.movedOn > last ? (['moved-after-it-took-effect'] as const) : []),
        ...(effective.on < effective.movedOn ? (['moved-into-the-past'] as const) : []),
      ];
    }
    case 'withdrawn': {
      const firstWarning = addDays(effective.was, -DAYS_BEFORE.early);
      if (effective.withdrawnOn < firstWarning) return ['withdrawn-before-anybody-was-warned'];
      return effective.withdrawnOn > effective.was ? ['withdrawn-after-it-took-effect'] : [];
    }
  }
}

/* What a rehearsal has to know of an advisory before it begins. Pure: facts in, dates and places out. */
import { describeFault } from '../../../templates/advisories/advisory-fault.ts';
import { checkAdvisory, checkAgelessly } from '../../../templates/advisories/check-advisory.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { regionFor } from '../../../workers/domain/advisory.ts';
import { civilDateIn, type Instant } from '../../../workers/domain/civil-date.ts';
import { clocksOf } from '../../../workers/domain/clock.ts';
import { COUNTRIES, zonesOf } from '../../../workers/domain/country.ts';
import { ERRATA, type Window, windowsOf } from '../../../workers/domain/edition.ts';
import { effectiveDate } from '../../../workers/domain/effective.ts';
import type { Subject } from '../exchange.ts';

/** Every window of every place that the advisory concerns: when something opens or closes. */
export function everyWindow({ facts }: AdvisoryEntry): readonly Window[] {
  return COUNTRIES.flatMap((country) => {
    const region = regionFor(facts, country);
    if (region === null) return [];
    return zonesOf(country).flatMap((zone) => windowsOf(facts.effective[region], facts.retiredOn, zone));
  });
}

export function subjectOf(entry: AdvisoryEntry, now: Instant): Subject {
  const { facts } = entry;
  const opens = everyWindow(entry).map(({ opensAt }) => opensAt);
  const closes = everyWindow(entry).flatMap(({ closesAt }) => closesAt ?? []);
  const dates = facts.regions.map((region) => effectiveDate(facts.effective[region]));
  const first = dates.toSorted()[0];
  if (first === undefined || opens.length === 0) throw new RangeError(`${facts.slug} concerns no country`);
  const isUnwritten = (fault: ReturnType<typeof checkAgelessly>[number]): boolean =>
    fault.kind === 'text-unwritten' || (fault.kind === 'fact-unusable' && fault.problem === 'unwritten');
  return {
    slug: facts.slug,
    company: facts.company,
    effectiveOn: [...new Set(dates)].sort(),
    places: COUNTRIES.filter((country) => regionFor(facts, country) !== null).map((country) => {
      const main = zonesOf(country)[0];
      return { country, zones: [...clocksOf(country, main, first)] };
    }),
    firstOpensAt: opens.reduce((one, other) => Math.min(one, other)),
    lastOpensAt: opens.reduce((one, other) => Math.max(one, other)),
    scheduled: scheduledIn(entry),
    errata: ERRATA.filter((erratum) => entry.errata?.[erratum] !== undefined),
    retiredAt: facts.retiredOn === undefined ? null : closes.reduce((one, other) => Math.max(one, other)),
    editions: Math.max(...facts.regions.map((region) => windowsOf(facts.effective[region], undefined, 'UTC').length)),
    faults: checkAdvisory(entry, civilDateIn('UTC', now)).map(describeFault),
    isWritten: !checkAgelessly(entry).some(isUnwritten),
  };
}

function scheduledIn(entry: AdvisoryEntry): Subject['scheduled'] {
  const last = new Map<Window['edition'], Instant>();
  for (const { edition, opensAt } of everyWindow(entry))
    last.set(edition, Math.max(opensAt, last.get(edition) ?? opensAt));
  return [...last]
    .map(([edition, opensLastAt]) => ({ edition, opensLastAt }))
    .sort((one, other) => one.opensLastAt - other.opensLastAt);
}

/** The one that is meant when none is named: the next to take effect, else the latest. */
export function nextAdvisory(entries: readonly AdvisoryEntry[], now: Instant): AdvisoryEntry | null {
  const today = civilDateIn('UTC', now);
  const dated = entries
    .map((entry) => ({ entry, on: subjectOf(entry, now).effectiveOn[0] ?? '' }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return (dated.find(({ on }) => on >= today) ?? dated.at(-1))?.entry ?? null;
}

/*
 * What a release would do, before it is made: what differs from the last one, every variant with its hash and size, who
 * would get it, and whether there is time. Only reads. Counts whom an edition is for by what is known today: whoever
 * marks it done or leaves until then makes them fewer.
 */
import { readAccounts } from '../../../db/accounts.ts';
import { listApprovals } from '../../../db/approvals.ts';
import { type AudienceGroup, readAudience } from '../../../db/audience.ts';
import { listHolds } from '../../../db/holds.ts';
import { listReleasedVariants, newestContentHash, readReleasedSchedule } from '../../../db/releases.ts';
import { describeFault } from '../../../templates/advisories/advisory-fault.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { contentOf } from '../../../templates/email/name-variants.ts';
import { nameOf, type RenderFault } from '../../../templates/email/render-variant.tsx';
import { regionFor } from '../../domain/advisory.ts';
import { BATCH_LIMIT } from '../../domain/batch.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { Country } from '../../domain/country.ts';
import { type Edition, windowsOf } from '../../domain/edition.ts';
import { effectiveDate } from '../../domain/effective.ts';
import { feasibilityOf, type Load } from '../../domain/feasibility.ts';
import { EVERY_ADVISORY } from '../../domain/hold.ts';
import { isWanted } from '../../domain/preference.ts';
import { type Result, succeed } from '../../domain/result.ts';
import { scheduleChanges } from '../../domain/schedule.ts';
import { APPROVAL_MS, faultsOf } from '../release.ts';
import type { Station } from '../station.ts';
import type { ReleasePlan } from './release-shape.ts';

type PlanStation = Pick<Station, 'db' | 'settings' | 'advisories'>;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

export async function planRelease(
  station: PlanStation,
  entry: AdvisoryEntry,
  now: Instant,
): Promise<Result<ReleasePlan, readonly RenderFault[]>> {
  const { db, settings } = station;
  const { slug } = entry.facts;
  const content = await contentOf(entry, settings);
  if (!content.ok) return content;
  const { contentHash, schedule, variants } = content.value;
  const releasedHash = await newestContentHash(db, slug);
  const released = new Map((await listReleasedVariants(db, slug)).map((each) => [nameOf(each), each]));
  const deployed = new Set(variants.map(nameOf));
  const groups = (await readAudience(db)).filter(({ country }) => regionFor(entry.facts, country as Country) !== null);
  return succeed({
    advisory: slug,
    contentHash,
    releasedHash,
    standing: releasedHash === null ? 'unreleased' : releasedHash === contentHash ? 'released' : 'changed',
    faults: faultsOf(station, entry, now).map(describeFault),
    changes: {
      added: variants.filter((each) => !released.has(nameOf(each))).map(nameOf),
      changed: variants
        .filter((each) => released.has(nameOf(each)) && released.get(nameOf(each))?.hash !== each.hash)
        .map(nameOf),
      removed: [...released.keys()].filter((name) => !deployed.has(name)),
      schedule: scheduleChanges(await readReleasedSchedule(db, slug), schedule),
    },
    variants: variants.map(({ edition, region, language, hash, variant }) => ({
      edition,
      region,
      language,
      hash,
      subject: variant.subject,
      htmlBytes: bytes(variant.html),
      textBytes: bytes(variant.text),
    })),
    audience: addUp(groups),
    editions: await editionsAhead(station, entry, groups, now),
    secondApproval: settings.REQUIRE_SECOND_APPROVAL === 'true',
    approvals: await listApprovals(db, slug, contentHash, now - APPROVAL_MS),
    holds: (await listHolds(db)).filter(({ advisory }) => advisory === slug || advisory === EVERY_ADVISORY),
  });
}

function addUp(groups: readonly AudienceGroup[]): ReleasePlan['audience'] {
  const people = new Map<string, ReleasePlan['audience'][number]>();
  for (const { country, language, count } of groups) {
    const name = `${country} ${language}`;
    people.set(name, { country, language, people: (people.get(name)?.people ?? 0) + count });
  }
  return [...people.values()];
}

/** Every edition that has not closed yet: whom it is for, less whom it was decided for already. */
async function editionsAhead(
  { db, settings }: PlanStation,
  { facts }: AdvisoryEntry,
  groups: readonly AudienceGroup[],
  now: Instant,
): Promise<ReleasePlan['editions']> {
  const loads = new Map<
    string,
    { edition: Edition; effectiveOn: string; places: Map<string, number> } & Omit<Load, 'calls'>
  >();
  for (const group of groups) {
    const region = regionFor(facts, group.country as Country);
    if (region === null) continue;
    const effectiveOn = effectiveDate(facts.effective[region]);
    for (const window of windowsOf(facts.effective[region], facts.retiredOn, group.zone)) {
      if (window.closesAt !== null && window.closesAt <= now) continue;
      const choice = { muted: group.mutedKinds, reminders: group.reminders };
      if (!isWanted(choice, facts.kind, window.edition, false)) continue;
      const name = `${window.edition} ${effectiveOn}`;
      const known = loads.get(name);
      const places = known?.places ?? new Map<string, number>();
      const place = `${group.country} ${group.zone}`;
      places.set(place, (places.get(place) ?? 0) + group.count);
      loads.set(name, {
        edition: window.edition,
        effectiveOn,
        places,
        people: (known?.people ?? 0) + group.count,
        opensAt: Math.min(known?.opensAt ?? window.opensAt, window.opensAt),
        closesAt: earlier(known === undefined ? window.closesAt : known.closesAt, window.closesAt),
      });
    }
  }
  const accounts = (await readAccounts(db)).filter(({ advisory }) => advisory === facts.slug);
  const pace = { callsPerSecond: settings.CALLS_PER_SECOND, dailyQuota: settings.DAILY_QUOTA };
  return [...loads.values()]
    .map(({ edition, effectiveOn, places, opensAt, closesAt, ...rest }) => {
      const decided = accounts
        .filter((account) => account.edition === edition)
        .reduce((sum, { intended, waiting }) => sum + intended - waiting, 0);
      const people = Math.max(0, rest.people - decided);
      const calls = Math.min(
        people,
        [...places.values()].reduce((sum, count) => sum + Math.ceil(count / BATCH_LIMIT), 0),
      );
      const load = { people, calls, opensAt, closesAt };
      return { edition, effectiveOn, ...load, ...feasibilityOf(load, pace, now) };
    })
    .sort((one, other) => one.opensAt - other.opensAt);
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

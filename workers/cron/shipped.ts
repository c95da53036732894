/*
 * What is deployed against what was released. Locally what is in the tree is released by itself. Elsewhere, when it is
 * no longer what was released (other words, facts, schedule or sender), the advisory is held: nothing of it is sent until an
 * operator releases what is deployed, or what was released is deployed again. Never releases anything elsewhere.
 */
import { type Hold, hold, liftHold, listHolds } from '../../db/holds.ts';
import { listNewestReleases } from '../../db/releases.ts';
import type { AdvisoryFault } from '../../templates/advisories/advisory-fault.ts';
import { checkAgelessly, checkAmong } from '../../templates/advisories/check-advisory.ts';
import type { AdvisoryEntry } from '../../templates/advisories/index.ts';
import { contentOf } from '../../templates/email/name-variants.ts';
import type { Instant } from '../domain/civil-date.ts';
import { BY_ITSELF } from '../domain/hold.ts';
import { fail, type Result } from '../domain/result.ts';
import { logEvent, logFailure } from '../log.ts';
import { explainRelease, type Release, type ReleaseFault, type ReleaseStation, releaseEntry } from './release.ts';

/**
 * Both, before each tick. Never throws: what is sent is what was released whatever is deployed, so that a rendering that
 * fails must not keep the tick from settling and recovering. Returns whether it went well.
 */
export async function checkContent(station: ReleaseStation, now: Instant): Promise<boolean> {
  try {
    await releaseShippedAdvisories(station, now);
    await holdChangedContent(station, now);
    return true;
  } catch (error) {
    logFailure('content.check', error);
    return false;
  }
}

const LOCALLY = { operator: 'local development', name: 'local development' };

/**
 * Local development only (setting RELEASE_SHIPPED_ADVISORIES): what is in the tree is released by itself, but for what
 * is still being written. When its sources were read does not count here: the clock travels, and a machine has to start
 * years later, too.
 */
export async function releaseShippedAdvisories(station: ReleaseStation, now: Instant): Promise<void> {
  if (station.settings.RELEASE_SHIPPED_ADVISORIES !== 'true') return;
  for (const entry of station.advisories) {
    const faults = [...checkAgelessly(entry), ...checkAmong(entry, station.advisories)];
    const unwritten = faults.filter(isUnwritten).length;
    if (unwritten > 0) {
      logEvent('release.still-to-be-written', { advisory: entry.facts.slug, places: unwritten });
      continue;
    }
    const released: Result<Release, ReleaseFault> =
      faults.length > 0 ? fail({ kind: 'not-publishable', faults }) : await releaseEntry(station, entry, LOCALLY, now);
    if (!released.ok) throw new Error(`${entry.facts.slug} cannot be released: ${explainRelease(released.error)}`);
  }
}

function isUnwritten(fault: AdvisoryFault): boolean {
  return fault.kind === 'text-unwritten' || (fault.kind === 'fact-unusable' && fault.problem === 'unwritten');
}

/** Rendering everything costs: what is deployed does not change while this instance of the Worker lives. */
const deployed = new WeakMap<AdvisoryEntry, { readonly settings: string; readonly contentHash: string | null }>();

/** Holds what changed and lifts what is as released again. Returns how many are held now. */
export async function holdChangedContent(station: ReleaseStation, now: Instant): Promise<number> {
  const releases = await listNewestReleases(station.db);
  const held = (await listHolds(station.db)).filter(({ kind }) => kind === 'content-changed');
  let changed = 0;
  for (const { advisory, contentHash } of releases) {
    const isHeld = held.some((each) => each.advisory === advisory);
    const entry = station.advisories.find(({ facts }) => facts.slug === advisory);
    // One that is not deployed at all has no campaign to send.
    const isChanged = entry !== undefined && (await deployedHash(station, entry)) !== contentHash;
    if (isChanged) changed += 1;
    const change: Hold = { advisory, kind: 'content-changed', heldAt: now, heldBy: BY_ITSELF };
    if (isChanged && (await hold(station.db, change))) logEvent('content.changed', { advisory });
    if (!isChanged && isHeld) await liftHold(station.db, advisory, 'content-changed');
  }
  return changed;
}

/** Null: it does not render, which is no content that was released. */
async function deployedHash({ settings }: ReleaseStation, entry: AdvisoryEntry): Promise<string | null> {
  const setting = JSON.stringify(settings);
  const known = deployed.get(entry);
  if (known?.settings === setting) return known.contentHash;
  const content = await contentOf(entry, settings);
  const contentHash = content.ok ? content.value.contentHash : null;
  deployed.set(entry, { settings: setting, contentHash });
  return contentHash;
}

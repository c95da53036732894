/*
 * The system at one moment, as the alarms look at it: a few bounded reads, and what the deployed advisories say. The
 * watch judges it before each tick, and an operator's `status` when asked. Only reads.
 */
import { readConfirmationHour } from '../../db/confirmation-hours.ts';
import { listHolds } from '../../db/holds.ts';
import type { Lane } from '../../db/lane.ts';
import { readLane } from '../../db/lane.ts';
import { listNewestReleases } from '../../db/releases.ts';
import { readReported } from '../../db/sending-days.ts';
import { readWatched } from '../../db/watch.ts';
import { staleSources } from '../../templates/advisories/check-advisory.ts';
import type { AdvisoryEntry } from '../../templates/advisories/index.ts';
import { isRetired } from '../domain/advisory.ts';
import type { Snapshot } from '../domain/alarm-rules.ts';
import { civilDateIn, type Instant } from '../domain/civil-date.ts';
import { EVERY_ADVISORY } from '../domain/hold.ts';
import type { Station } from './station.ts';

type WatchedStation = Pick<Station, 'db' | 'advisories' | 'settings'>;

export async function takeSnapshot({ db, advisories, settings }: WatchedStation, now: Instant): Promise<Snapshot> {
  const lane: Lane = await readLane(db);
  const holds = await listHolds(db);
  const released = await listNewestReleases(db);
  return {
    now,
    pace: { callsPerSecond: settings.CALLS_PER_SECOND, dailyQuota: settings.DAILY_QUOTA },
    lastTickAt: lane.lastTickAt,
    lane,
    isPaused: holds.some(({ advisory, kind }) => advisory === EVERY_ADVISORY && kind === 'paused'),
    changed: holds.filter(({ kind }) => kind === 'content-changed').map(({ advisory }) => advisory),
    ...(await readWatched(db, now)),
    reported: await readReported(db, now),
    signUps: await readConfirmationHour(db, settings.CONFIRMATIONS_PER_HOUR, now),
    stale: staleAmong(
      advisories.filter(({ facts }) => released.some(({ advisory }) => advisory === facts.slug)),
      now,
    ),
  };
}

/** Of advisories that still tell people something: how many of each one's sources were read too long ago. */
export function staleAmong(advisories: readonly AdvisoryEntry[], now: Instant): Snapshot['stale'] {
  const today = civilDateIn('UTC', now);
  return advisories
    .filter(({ facts }) => !isRetired(facts, today))
    .map((entry) => ({ advisory: entry.facts.slug, sources: staleSources(entry, today).length }))
    .filter(({ sources }) => sources > 0);
}

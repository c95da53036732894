/*
 * All that opening campaigns asks of the database, in one trip, so that what operators have released, cancelled and
 * ordered and what is open are of the same moment. Reads only.
 */
import type { Instant } from '../workers/domain/civil-date.ts';
import { listOpenCampaigns, type OpenCampaign } from './campaigns.ts';
import { type Cancellation, listCancellations } from './cancellations.ts';
import type { Database } from './database.ts';
import { type ErratumOrder, erratumOrder, erratumRows } from './errata.ts';
import { listReleasedEditions, type ReleasedEdition, releasedSchedules, scheduleRows } from './releases.ts';

export interface Openings {
  readonly released: readonly ReleasedEdition[];
  /** By advisory: the schedule that its newest release approved. */
  readonly schedules: ReadonlyMap<string, readonly string[]>;
  readonly cancelled: readonly Cancellation[];
  readonly ordered: readonly ErratumOrder[];
  /** As `listOpenCampaigns` gives them. */
  readonly open: OpenCampaign[];
}

export async function readOpenings(db: Database, now: Instant): Promise<Openings> {
  const [released, schedules, cancelled, ordered, open] = await db.batch([
    listReleasedEditions(db),
    scheduleRows(db),
    listCancellations(db),
    erratumRows(db),
    listOpenCampaigns(db, now),
  ]);
  return { released, schedules: releasedSchedules(schedules), cancelled, ordered: ordered.map(erratumOrder), open };
}

/*
 * Puts batch ids on the queue, unless the lane is blocked: then they wait in D1 until recovery finds it clear.
 */
import { isBlocked, readLane } from '../../../db/lane.ts';
import { type BatchId, formatBatchId } from '../../domain/batch.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { Station } from '../station.ts';

/** Returns how many were enqueued. */
export async function enqueueBatches(station: Station, ids: readonly BatchId[], now: Instant): Promise<number> {
  if (ids.length === 0 || isBlocked(await readLane(station.db), now)) return 0;
  await station.batches.enqueue(ids.map((id) => ({ batch: formatBatchId(id), tickAt: now })));
  return ids.length;
}

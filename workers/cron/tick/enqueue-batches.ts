/*
 * Puts batch ids on the queue, unless the lane is blocked: then they wait in D1 until recovery finds it clear.
 */
import { isBlocked, readLane } from '../../../db/lane.ts';
import { type BatchId, formatBatchId } from '../../domain/batch.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { Station } from '../station.ts';

/** Cloudflare's limit for one `sendBatch`; the local queue does not refuse more. */
const MESSAGES_PER_CALL = 100;

/** Returns how many were enqueued. */
export async function enqueueBatches(station: Station, ids: readonly BatchId[], now: Instant): Promise<number> {
  if (ids.length === 0 || isBlocked(await readLane(station.db), now)) return 0;
  for (let start = 0; start < ids.length; start += MESSAGES_PER_CALL) {
    const messages = ids.slice(start, start + MESSAGES_PER_CALL);
    await station.batches.sendBatch(messages.map((id) => ({ body: { batch: formatBatchId(id), tickAt: now } })));
  }
  return ids.length;
}

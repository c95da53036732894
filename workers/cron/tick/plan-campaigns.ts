/*
 * Plans each open campaign up to its newest subscriber and puts the new batches on the queue. The rows are written
 * before the messages: a message that is lost is made up for by recovery, a batch without a row cannot be.
 */
import type { OpenCampaign } from '../../../db/campaigns.ts';
import { planStep } from '../../../db/planned-batches.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { Station } from '../station.ts';
import { enqueueBatches } from './enqueue-batches.ts';

/** Statements of one tick; the next tick goes on where this one stopped. */
export const STEPS_PER_TICK = 200;

export async function planCampaigns(
  station: Station,
  campaigns: readonly OpenCampaign[],
  now: Instant,
): Promise<{ planned: number; enqueued: number }> {
  let planned = 0;
  let enqueued = 0;
  let steps = 0;
  for (const campaign of campaigns.filter(({ newest, cursor }) => newest > cursor)) {
    let { cursor } = campaign;
    for (let isLast = false; !isLast && steps < STEPS_PER_TICK; steps += 1) {
      const step = await planStep(station.db, { ...campaign, cursor }, now);
      planned += step.planned.length;
      enqueued += await enqueueBatches(station, step.planned, now);
      ({ cursor, isLast } = step);
    }
  }
  return { planned, enqueued };
}

/*
 * One tick, with `now` = the event's scheduled time. Each step may run twice, late, or never again: what one tick
 * leaves undone the next one finds. A step that fails is reported and does not keep the later ones from running.
 */
import { recordHeartbeat } from '../../../db/lane.ts';
import { purge } from '../../../db/retention.ts';
import { settleOverdue } from '../../../db/unsettled-batches.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { logEvent, logFailure } from '../../log.ts';
import type { Station } from '../station.ts';
import { openCampaigns } from './open-campaigns.ts';
import { planCampaigns } from './plan-campaigns.ts';
import { enqueueLetters, recoverBatches, recoverSignUps } from './recover.ts';

export async function tick(station: Station, now: Instant): Promise<void> {
  const failed: string[] = [];
  const step = async (name: string, run: () => Promise<Readonly<Record<string, number>>>): Promise<void> => {
    try {
      const counts = await run();
      if (Object.values(counts).some((count) => count > 0)) logEvent(name, counts);
    } catch (error) {
      failed.push(name);
      logFailure(name, error);
    }
  };
  await step('tick.settle-overdue', async () => ({ ...(await settleOverdue(station.db, now)) }));
  await step('tick.plan', async () => {
    const campaigns = await openCampaigns(station, now);
    return await planCampaigns(station, campaigns, now);
  });
  await step('tick.recover-batches', () => recoverBatches(station, now));
  await step('tick.recover-sign-ups', () => recoverSignUps(station, now));
  await step('tick.letters', () => enqueueLetters(station, now));
  await step('tick.retain', async () => ({ ...(await purge(station.db, now)) }));
  if (failed.length > 0) throw new Error(`the tick failed in ${failed.join(', ')}`);
  await recordHeartbeat(station.db, now);
}

/*
 * What the provider's answer makes of a claimed batch. One exhaustive switch; every branch leaves the row in a state
 * from which the next claim, the next tick or feedback goes on.
 */
import type { ClaimedBatch } from '../../../db/claims.ts';
import {
  halve,
  releaseForNextGeneration,
  releaseForRepeat,
  settleAccepted,
  settleRejected,
  settleUnknown,
} from '../../../db/settlements.ts';
import { formatBatchId } from '../../domain/batch.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { SendOutcome } from '../../mail/mailer.ts';
import type { Station } from '../station.ts';

/** Before a call without an answer is repeated. */
const REPEAT_AFTER_SECONDS = 5;

/** Returns after how many seconds to come back to the batch, or null when there is nothing to come back for. */
export async function settle(
  station: Station,
  claimed: ClaimedBatch,
  outcome: SendOutcome,
  now: Instant,
): Promise<number | null> {
  const { db } = station;
  const { id, generation } = claimed;
  switch (outcome.kind) {
    case 'accepted': {
      const refused = outcome.refused.map((each) => each.index);
      await settleAccepted(db, id, generation, refused, now);
      return null;
    }
    case 'throttled':
      await releaseForNextGeneration(db, id, generation);
      return Math.ceil(outcome.retryAfterSeconds);
    case 'quota':
    case 'halted':
      await releaseForNextGeneration(db, id, generation);
      return null;
    case 'refused': {
      if (claimed.members.length === 1) {
        await settleRejected(db, id, generation, now);
        return null;
      }
      const halves = await halve(db, id, generation, now);
      await station.batches.sendBatch(halves.map((half) => ({ body: { batch: formatBatchId(half), tickAt: now } })));
      return null;
    }
    case 'busy':
    case 'unanswered':
      await releaseForRepeat(db, id, generation, now);
      return REPEAT_AFTER_SECONDS;
    case 'conflict':
      await settleUnknown(db, id, generation, now);
      return null;
  }
}

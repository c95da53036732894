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
      await release(station, claimed, now);
      return Math.ceil(outcome.retryAfterSeconds);
    case 'quota':
    case 'halted':
      await release(station, claimed, now);
      return null;
    case 'refused': {
      if (claimed.members.length === 1) {
        await settleRejected(db, claimed, now);
        return null;
      }
      const halves = await halve(db, claimed, now);
      await station.batches.sendBatch(halves.map((half) => ({ body: { batch: formatBatchId(half), tickAt: now } })));
      return null;
    }
    case 'busy':
    case 'unanswered':
      await releaseForRepeat(db, claimed, now);
      return REPEAT_AFTER_SECONDS;
    case 'conflict':
      await settleUnknown(db, id, generation, now);
      return null;
  }
}

/**
 * The call was not let through. That is a definite refusal of the generation only if nobody can have called before: the
 * provider turns calls away before it looks at their key, so it says nothing about an earlier call with the same one.
 */
async function release({ db }: Station, claimed: ClaimedBatch, now: Instant): Promise<void> {
  if (claimed.isRepeat) await releaseForRepeat(db, claimed, now);
  else await releaseForNextGeneration(db, claimed);
}

/*
 * What the provider's answer makes of a claimed batch: what it means is decided in domain/batch-transition.ts, each
 * consequence is one statement. Every branch leaves the row in a state from which the next claim, the next tick or
 * feedback goes on.
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
import { consequenceOf } from '../../domain/batch-transition.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { isBlocking, type SendOutcome } from '../../mail/mailer.ts';
import { retryAfterSeconds } from '../../mail/try-again.ts';
import type { Station } from '../station.ts';

/** Returns after how many seconds to come back to the batch, or null when there is nothing to come back for. */
export async function settle(
  station: Station,
  claimed: ClaimedBatch,
  outcome: SendOutcome,
  now: Instant,
): Promise<number | null> {
  const { db } = station;
  const { id, generation, isRepeat, members } = claimed;
  switch (consequenceOf(outcome.kind, isRepeat, members.length)) {
    case 'accept': {
      const refused = outcome.kind === 'accepted' ? outcome.refused.map((each) => each.index) : [];
      await settleAccepted(db, id, generation, refused, now);
      break;
    }
    case 'next generation':
      await releaseForNextGeneration(db, claimed);
      break;
    case 'repeat':
      await releaseForRepeat(db, claimed);
      break;
    case 'reject':
      await settleRejected(db, claimed, now);
      break;
    case 'halve': {
      const halves = await halve(db, claimed, now);
      // None when another has taken over.
      await station.batches.enqueue(halves.map((half) => ({ batch: formatBatchId(half), tickAt: now })));
      break;
    }
    case 'give up':
      await settleUnknown(db, id, generation, now);
      break;
  }
  return isBlocking(outcome) ? null : retryAfterSeconds(outcome);
}

/*
 * Delivers batches: claim, render, one provider call, settle. At most one call's worth of people is ever in doubt, and
 * what is in doubt is only repeated with the same key and the same bytes. A message is acknowledged when its batch needs
 * no more of it; any unknown error sends it back to the queue.
 */
import { type ClaimedBatch, claimBatch } from '../../../db/claims.ts';
import { isBlocked, readLane } from '../../../db/lane.ts';
import { countAccepted, dayOf } from '../../../db/sending-days.ts';
import { type BatchId, batchKey, formatBatchId, LEASE_MS, parseBatchId } from '../../domain/batch.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { BatchMessage, nowOf } from '../../domain/queue-message.ts';
import { logEvent, logFailure } from '../../log.ts';
import { fewAtOnce } from '../../mail/connections.ts';
import { isBlocking, type SendOutcome } from '../../mail/mailer.ts';
import type { Pacer } from '../../mail/pacer.ts';
import { blockLane } from '../block-lane.ts';
import type { Station } from '../station.ts';
import { type Renderer, rendererOf } from './render-batch.ts';
import { settle } from './settle.ts';

/** What comes of a call that was not made: as if the provider had not let it through. */
const NOT_CALLED: SendOutcome = { kind: 'throttled', retryAfterSeconds: 1 };

/** What one invocation shares: its turn-giver, its rendered variants, whether the lane is blocked, and what was taken. */
interface Shift {
  readonly station: Station;
  readonly pacer: Pacer;
  readonly render: Renderer;
  blocked: boolean;
  /** Mails taken, by the day of their claims, each with a moment of it. */
  readonly taken: Map<number, { mails: number; readonly at: Instant }>;
}

export async function deliver(station: Station, messages: MessageBatch<unknown>): Promise<void> {
  const shift: Shift = {
    station,
    pacer: station.pacerOf(messages.queue),
    render: rendererOf(station),
    blocked: false,
    taken: new Map(),
  };
  const lane = await readLane(station.db);
  await fewAtOnce(messages.messages, async (message) => {
    const parsed = BatchMessage.safeParse(message.body);
    const id = parsed.success ? parseBatchId(parsed.data.batch) : null;
    if (!parsed.success || id === null) {
      logEvent('deliver.malformed-message', { message: message.id });
      message.ack();
      return;
    }
    const now = nowOf(parsed.data.tickAt, message.timestamp.getTime(), station.clock.now());
    try {
      // Blocked: the rows stay planned, and recovery enqueues them when the lane is clear.
      const again = shift.blocked || isBlocked(lane, now) ? null : await deliverBatch(shift, id, now);
      if (again === null) message.ack();
      else message.retry({ delaySeconds: again });
    } catch (error) {
      logFailure('deliver.failed', error, { batch: formatBatchId(id) });
      message.retry();
    }
  });
  for (const { mails, at } of shift.taken.values()) await countAccepted(station.db, mails, at);
}

/** Returns after how many seconds to come back to the batch, or null when there is nothing to come back for. */
async function deliverBatch(shift: Shift, id: BatchId, now: Instant): Promise<number | null> {
  const { station, pacer } = shift;
  const claimed = await claimBatch(station.db, id, now);
  if (claimed === null) return null;
  const mails = await shift.render(claimed);
  const waitsSince = station.clock.now();
  await pacer.turn();
  // Held back for longer than the claim lasts: people may have left meanwhile, or the edition closed. No call is made.
  if (station.clock.now() - waitsSince >= LEASE_MS) return await settle(station, claimed, NOT_CALLED, now);
  const outcome = await station.mailer.sendBatch(batchKey(id, claimed.generation), mails);
  if (outcome.kind === 'accepted') noteTaken(shift, claimed.members.length - outcome.refused.length, now);
  await heed(shift, claimed, outcome, now);
  return await settle(station, claimed, outcome, now);
}

function noteTaken({ taken }: Shift, mails: number, at: Instant): void {
  const day = taken.get(dayOf(at)) ?? { mails: 0, at };
  taken.set(dayOf(at), day);
  day.mails += mails;
}

/** What an answer means for the lane, beside what it means for the batch. */
async function heed(shift: Shift, claimed: ClaimedBatch, outcome: SendOutcome, now: Instant): Promise<void> {
  const { station, pacer } = shift;
  if (outcome.kind === 'accepted') return;
  logEvent(`deliver.${outcome.kind}`, {
    batch: batchKey(claimed.id, claimed.generation),
    ...('name' in outcome && { name: outcome.name }),
  });
  if (outcome.kind === 'throttled') pacer.holdBack(outcome.retryAfterSeconds);
  if (!isBlocking(outcome)) return;
  shift.blocked = true;
  await blockLane(station.db, outcome, now);
}

/*
 * The batches' queue in simulated time: first in, first out, a message that is to be tried again not before its time.
 * One lane at the whole rate: how many lanes share it changes nothing but who waits for whom within a second.
 */
import type { Instant } from '../../../workers/domain/civil-date.ts';
import type { BatchMessage } from '../../../workers/domain/queue-message.ts';
import type { Lanes } from '../../../workers/mail/lanes.ts';

/** As in wrangler.toml. */
const RETRY_DELAY_MS = 30_000;
const QUEUE = 'forewarn-batches-1';

interface Waiting {
  readonly body: BatchMessage;
  readonly enqueuedAt: Instant;
  notBefore: Instant;
}

export interface RehearsedQueue extends Lanes {
  /** When a batch was first put on it. */
  dueSince(batch: string): Instant;
  /** From when on there is something to do; null when there is nothing at all. */
  readyAt(): Instant | null;
  /** Takes at most so many that are ready off the queue; what is to be tried again comes back. */
  take(limit: number): MessageBatch<unknown>;
}

export function createQueue(now: () => Instant): RehearsedQueue {
  let waiting: Waiting[] = [];
  const firstSeen = new Map<string, Instant>();
  let taken = 0;
  const messageOf = (entry: Waiting): Message<unknown> => ({
    id: String(++taken),
    timestamp: new Date(entry.enqueuedAt),
    body: entry.body,
    attempts: 1,
    ack() {},
    retry(options) {
      const delayMs = options?.delaySeconds === undefined ? RETRY_DELAY_MS : options.delaySeconds * 1000;
      waiting.push({ ...entry, notBefore: now() + delayMs });
    },
  });
  return {
    count: 1,
    async enqueue(messages) {
      for (const body of messages) {
        if (!firstSeen.has(body.batch)) firstSeen.set(body.batch, body.tickAt);
        waiting.push({ body, enqueuedAt: now(), notBefore: now() });
      }
    },
    dueSince: (batch) => firstSeen.get(batch) ?? now(),
    readyAt: () =>
      waiting.reduce<Instant | null>((soonest, { notBefore }) => Math.min(soonest ?? notBefore, notBefore), null),
    take(limit) {
      const ready: Waiting[] = [];
      const rest: Waiting[] = [];
      for (const entry of waiting) (ready.length < limit && entry.notBefore <= now() ? ready : rest).push(entry);
      waiting = rest;
      return {
        queue: QUEUE,
        messages: ready.map(messageOf),
        metadata: { metrics: { backlogCount: rest.length, backlogBytes: 0 } },
        ackAll() {},
        retryAll() {
          waiting.push(...ready);
        },
      };
    },
  };
}

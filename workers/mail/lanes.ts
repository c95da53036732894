/*
 * The sending lanes: queues with one consumer each, so that as many invocations send at once as there are lanes. One
 * invocation may have six connections waiting for an answer (developers.cloudflare.com/workers/platform/limits), which
 * at a second of latency is six calls a second; together the lanes reach the configured rate, each a share of it.
 * Their number is that of the BATCHES_1, BATCHES_2 ... bindings in wrangler.toml. Which lane a batch goes by means
 * nothing: the row is the truth, and a claim decides.
 */
import type { BatchMessage } from '../domain/queue-message.ts';
import { putOnQueue, type QueueDoor } from './put-on-queue.ts';

export interface Lanes {
  readonly count: number;
  enqueue(messages: readonly BatchMessage[]): Promise<void>;
}

const LANE_QUEUE = /-batches-(\d+)$/;

/** Which lane, from 0, a queue of this name is; null: it carries no batches. */
export function laneOf(queue: string): number | null {
  const number = LANE_QUEUE.exec(queue)?.[1];
  return number === undefined ? null : Number(number) - 1;
}

/** The lanes among an environment's bindings. Throws when there is none, or a gap in their numbers. */
export function lanesOf(env: object): Lanes {
  const queues = Object.entries(env)
    .filter(([name]) => /^BATCHES_\d+$/.test(name))
    .sort(([one], [other]) => numberOf(one) - numberOf(other));
  if (queues.length === 0 || queues.some(([name], index) => name !== `BATCHES_${index + 1}`)) {
    throw new RangeError('Forewarn cannot start: the queues must be bound as BATCHES_1, BATCHES_2 and so on');
  }
  return dealTo(queues.map(([, queue]) => queue as Queue<BatchMessage>));
}

function numberOf(binding: string): number {
  return Number(binding.slice('BATCHES_'.length));
}

/** Deals messages to the queues in turn, and goes on where it left off. */
export function dealTo(queues: readonly QueueDoor<BatchMessage>[]): Lanes {
  let next = 0;
  return {
    count: queues.length,
    async enqueue(messages) {
      const hands = queues.map((_, lane) =>
        messages.filter((_message, index) => (next + index) % queues.length === lane),
      );
      next = (next + messages.length) % queues.length;
      await Promise.all(queues.map((queue, lane) => putOnQueue(queue, hands[lane] ?? [])));
    },
  };
}

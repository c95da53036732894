/*
 * A queue that loses some messages, delivers some twice and some late, as its seed says. Each message carries the
 * moment at which it was sent by the simulated clock, so that its age is right after that clock has jumped.
 * Never changes what a message says.
 */
import { share } from '../seeded.ts';

/** Cloudflare's limit for one `sendBatch`. */
const MESSAGES_PER_CALL = 100;
const LATE_SECONDS = 1;
/** Minutes pass in less than a second here, so nobody waits longer than this for a message that was sent back. */
const RETRY_LIMIT_SECONDS = 1;

interface Luck {
  readonly seed: string;
  /** How many are lost; of the rest as many come twice, and as many late, as `perMille` says. */
  readonly lostPerMille: number;
  readonly perMille: number;
}

interface Sent {
  readonly sentAt: number;
}

/** How often this process has been asked to send the same thing: each time has its own luck. */
const asked = new Map<string, number>();

export function unreliable<Body>(queue: Queue<Body>, name: string, luck: Luck): Queue<Body> {
  const send = async (messages: readonly MessageSendRequest<Body>[]): Promise<void> => {
    const tally = { lost: 0, doubled: 0, late: 0 };
    const kept = messages.flatMap((message): MessageSendRequest<Body>[] => {
      const marked = { ...message, body: { ...message.body, sentAt: Date.now() } };
      const drawn = draw(name, message.body, luck) * 1000;
      if (drawn < luck.lostPerMille) {
        tally.lost += 1;
        return [];
      }
      if (drawn < luck.lostPerMille + luck.perMille) {
        tally.doubled += 1;
        return [marked, { ...marked, delaySeconds: drawn % 2 < 1 ? 0 : LATE_SECONDS }];
      }
      if (drawn < luck.lostPerMille + 2 * luck.perMille) {
        tally.late += 1;
        return [{ ...marked, delaySeconds: LATE_SECONDS }];
      }
      return [marked];
    });
    if (tally.lost + tally.doubled + tally.late > 0) console.log(JSON.stringify({ chaos: tally }));
    for (let start = 0; start < kept.length; start += MESSAGES_PER_CALL) {
      await queue.sendBatch(kept.slice(start, start + MESSAGES_PER_CALL));
    }
  };
  return {
    send: async (body: Body) => await send([{ body }]),
    sendBatch: async (messages: Iterable<MessageSendRequest<Body>>) => await send([...messages]),
  } as unknown as Queue<Body>;
}

/** The batch as the consumer shall see it: dated by the simulated clock. */
export function asSent(batch: MessageBatch<unknown>): MessageBatch<unknown> {
  const messages = batch.messages.map((message) => ({
    id: message.id,
    attempts: message.attempts,
    body: message.body,
    timestamp: new Date((message.body as Sent).sentAt),
    ack: () => message.ack(),
    retry: (options?: QueueRetryOptions) =>
      message.retry({ delaySeconds: Math.min(options?.delaySeconds ?? 0, RETRY_LIMIT_SECONDS) }),
  }));
  return {
    queue: batch.queue,
    messages,
    metadata: batch.metadata,
    ackAll: () => batch.ackAll(),
    retryAll: () => batch.retryAll(),
  };
}

function draw(name: string, body: unknown, luck: Luck): number {
  const what = `${name} ${JSON.stringify(body)}`;
  const times = (asked.get(what) ?? 0) + 1;
  asked.set(what, times);
  return share(`${luck.seed} ${what} ${times}`);
}

/*
 * How many connections one invocation may have waiting for an answer. Work on a queue's messages goes through
 * `fewAtOnce`, which keeps to it by construction; `withinConnections` refuses a call that would break it all the same.
 * Source: developers.cloudflare.com/workers/platform/limits.
 */
import type { Mailer, SendOutcome } from './mailer.ts';

const CONNECTIONS = 6;
/** One is left to the database. */
export const CALLS_AT_ONCE = CONNECTIONS - 1;

/** Does the work for each, in order, for so many at a time as there may be calls. */
export async function fewAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
}

/** The mailer of one invocation. Throws, and calls nobody, when too many calls are under way. */
export function withinConnections(mailer: Mailer): Mailer {
  let underWay = 0;
  const counted = async (call: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    if (underWay >= CALLS_AT_ONCE) throw new RangeError(`${underWay} calls to the provider are under way already`);
    underWay += 1;
    try {
      return await call();
    } finally {
      underWay -= 1;
    }
  };
  return {
    sendBatch: (key, mails) => counted(() => mailer.sendBatch(key, mails)),
    send: (key, mail) => counted(() => mailer.send(key, mail)),
  };
}

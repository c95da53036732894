/*
 * The only way onto a queue. Splits what is to be put on it into calls that Cloudflare takes, and refuses a message that
 * it would refuse: the local queue takes more. Never puts a message of its own content into an error.
 * Invariant: every message is in exactly one call, in order, and no call is empty.
 * Source: developers.cloudflare.com/queues/platform/limits, where 1 KB is 1,000 bytes.
 */
export const MESSAGES_A_CALL = 100;
export const BYTES_A_CALL = 256_000;
export const BYTES_A_MESSAGE = 128_000;
/** What Cloudflare adds to each. */
const METADATA_BYTES = 100;

export type QueueDoor<Body> = Pick<Queue<Body>, 'sendBatch'>;

const utf8 = new TextEncoder();

export async function putOnQueue<Body>(queue: QueueDoor<Body>, bodies: readonly Body[]): Promise<void> {
  // All are looked at before the first call: nothing of what cannot be put there whole is on the queue.
  for (const call of callsOf(bodies)) await queue.sendBatch(call.map((body) => ({ body })));
}

function callsOf<Body>(bodies: readonly Body[]): Body[][] {
  const calls: Body[][] = [];
  let call: Body[] = [];
  let callBytes = 0;
  for (const body of bodies) {
    const bytes = utf8.encode(JSON.stringify(body)).byteLength + METADATA_BYTES;
    if (bytes > BYTES_A_MESSAGE) throw new RangeError(`a message of ${bytes} bytes is more than a queue takes`);
    if (call.length === MESSAGES_A_CALL || callBytes + bytes > BYTES_A_CALL) {
      calls.push(call);
      call = [];
      callBytes = 0;
    }
    call.push(body);
    callBytes += bytes;
  }
  return call.length > 0 ? [...calls, call] : calls;
}

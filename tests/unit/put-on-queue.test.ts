import { describe, expect, it } from 'vitest';
import { BYTES_A_CALL, BYTES_A_MESSAGE, MESSAGES_A_CALL, putOnQueue } from '../../workers/mail/put-on-queue.ts';

function listQueue() {
  const calls: unknown[][] = [];
  return {
    calls,
    sendBatch: async (messages: Iterable<{ body: unknown }>) => {
      calls.push([...messages].map(({ body }) => body));
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
}

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).byteLength;

describe('what is put on a queue', () => {
  it('goes in calls of at most 100 messages, all of it once and in order', async () => {
    const queue = listQueue();
    const bodies = Array.from({ length: 1_050 }, (_, n) => ({ n }));
    await putOnQueue(queue, bodies);
    expect(queue.calls.map((call) => call.length)).toEqual([...Array(10).fill(MESSAGES_A_CALL), 50]);
    expect(queue.calls.flat()).toEqual(bodies);
  });

  it('goes in calls of at most 256 KB, counted in bytes and not in letters', async () => {
    const queue = listQueue();
    const bodies = Array.from({ length: 30 }, (_, n) => ({ n, text: '–'.repeat(10_000) }));
    await putOnQueue(queue, bodies);
    expect(queue.calls.length).toBeGreaterThan(1);
    for (const call of queue.calls) {
      expect(call.reduce<number>((total, body) => total + bytes(body) + 100, 0)).toBeLessThanOrEqual(BYTES_A_CALL);
    }
    expect(queue.calls.flat()).toEqual(bodies);
  });

  it('is refused as a whole when one message is over 128 KB, without a word of it', async () => {
    const queue = listQueue();
    const fits = 'a'.repeat(BYTES_A_MESSAGE - 102);
    await putOnQueue(queue, [fits]);
    const refused = putOnQueue(queue, ['first', `${fits}a`]);
    await expect(refused).rejects.toThrow(/^a message of 128001 bytes is more than a queue takes$/);
    expect(queue.calls).toEqual([[fits]]);
  });

  it('is no call when there is nothing', async () => {
    const queue = listQueue();
    await putOnQueue(queue, []);
    expect(queue.calls).toEqual([]);
  });
});

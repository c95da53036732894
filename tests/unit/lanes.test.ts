import { describe, expect, it } from 'vitest';
import type { BatchMessage } from '../../workers/domain/queue-message.ts';
import { dealTo, laneOf, lanesOf } from '../../workers/mail/lanes.ts';

function listQueue() {
  const batches: string[] = [];
  const calls: number[] = [];
  return {
    batches,
    calls,
    sendBatch: async (messages: Iterable<{ body: BatchMessage }>) => {
      const list = [...messages];
      calls.push(list.length);
      batches.push(...list.map(({ body }) => body.batch));
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
}
const messages = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({ batch: `1-${from + index}-1`, tickAt: 0 }));

describe('the lanes', () => {
  it('share out what is enqueued evenly, each message to one of them', async () => {
    const [one, two, three] = [listQueue(), listQueue(), listQueue()];
    await dealTo([one, two, three]).enqueue(messages(100));
    expect([one, two, three].map(({ batches }) => batches.length)).toEqual([34, 33, 33]);
    expect(new Set([one, two, three].flatMap(({ batches }) => batches)).size).toBe(100);
  });

  it('go on where they left off, so that single messages do not all go the same way', async () => {
    const [one, two] = [listQueue(), listQueue()];
    const lanes = dealTo([one, two]);
    for (let turn = 1; turn <= 4; turn += 1) await lanes.enqueue(messages(1, turn));
    expect(one.batches).toEqual(['1-1-1', '1-3-1']);
    expect(two.batches).toEqual(['1-2-1', '1-4-1']);
  });

  it('are not called with nothing, which the platform refuses', async () => {
    const [one, two] = [listQueue(), listQueue()];
    await dealTo([one, two]).enqueue(messages(1));
    expect([one.calls, two.calls]).toEqual([[1], []]);
  });

  it('are as many as the bindings in wrangler.toml, in the order of their numbers', async () => {
    const queues = Array.from({ length: 11 }, listQueue);
    const env = Object.fromEntries(queues.map((queue, index) => [`BATCHES_${index + 1}`, queue]));
    const lanes = lanesOf({ ...env, CONFIRMATIONS: listQueue(), LINK_KEY: 'x' });
    expect(lanes.count).toBe(11);
    await lanes.enqueue(messages(11));
    expect(queues.map(({ batches }) => batches)).toEqual(messages(11).map(({ batch }) => [batch]));
  });

  it.each([
    ['there is none', {}],
    ['their numbers have a gap', { BATCHES_1: listQueue(), BATCHES_3: listQueue() }],
  ])('stop the start when %s', (_, env) => {
    expect(() => lanesOf(env)).toThrow(/BATCHES_1, BATCHES_2/);
  });

  it('are known by their queue names, and confirmations are none of them', () => {
    expect(['forewarn-batches-1', 'staging-batches-12'].map(laneOf)).toEqual([0, 11]);
    expect(['forewarn-confirmations', 'forewarn-dead', 'forewarn-batches'].map(laneOf)).toEqual([null, null, null]);
  });
});

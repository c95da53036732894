import { beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { claimBatch } from '../../../db/claims.ts';
import { clearLane } from '../../../db/lane.ts';
import { settle } from '../../../workers/cron/deliver/settle.ts';
import { parseBatchId } from '../../../workers/domain/batch.ts';
import type { SendOutcome } from '../../../workers/mail/mailer.ts';
import { openPost, type Post } from './support.ts';

/*
 * A call that was not answered may have been taken. From then on only its own key is safe: whatever the provider says
 * to a repetition before it has looked at the key (throttled, quota, key refused) says nothing about the first call.
 */
const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;
const UNANSWERED: SendOutcome = { kind: 'unanswered', name: 'timeout' };
let post: Post;

beforeEach(async () => {
  post = await openPost();
  await post.release();
  for (const name of ['a', 'b']) await post.join(`${name}@example.org`, 'DE');
});

const keys = () => post.calls.map((call) => call.key);

describe('after a call without an answer', () => {
  it.each<SendOutcome>([
    { kind: 'throttled', retryAfterSeconds: 1 },
    { kind: 'quota', period: 'daily' },
    { kind: 'quota', period: 'monthly' },
    { kind: 'halted', name: 'invalid_api_key' },
  ])('a repetition that is not let through ($kind) is repeated with the same key and bytes', async (refusal) => {
    post.answers.push(UNANSWERED, refusal);
    await post.tickAt(WEEK);
    await post.deliver();
    await post.deliver(10_000);
    await clearLane(post.db);
    for (let minutes = 2; minutes < 4; minutes += 1) {
      await post.tickAt(WEEK + minutes * MINUTE);
      await post.deliver();
    }
    expect(new Set(keys()).size).toBe(1);
    expect(post.calls.length).toBeGreaterThan(2);
    expect(post.calls.every((call) => JSON.stringify(call) === JSON.stringify(post.calls[0]))).toBe(true);
    expect(await readAccounts(post.db)).toMatchObject([{ intended: 2, accepted: 2, waiting: 0 }]);
  });

  it('a first call that was definitely refused still gets a key of its own', async () => {
    post.answers.push({ kind: 'throttled', retryAfterSeconds: 1 });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.deliver();
    expect(keys().map((key) => key.split('-').at(-1))).toEqual(['1', '2']);
  });
});

describe('an answer that comes when the lease has run out and another has taken over', () => {
  it.each<SendOutcome>([
    { kind: 'throttled', retryAfterSeconds: 1 },
    { kind: 'quota', period: 'daily' },
    { kind: 'halted', name: 'invalid_api_key' },
    { kind: 'refused', name: 'validation_error' },
  ])('changes nothing if it is $kind: the other one’s call may be taken', async (late) => {
    await post.tickAt(WEEK);
    const id = parseBatchId(post.queue.splice(0)[0]?.batch ?? '');
    const slow = id && (await claimBatch(post.db, id, WEEK));
    const other = id && (await claimBatch(post.db, id, WEEK + 2 * MINUTE));
    if (!slow || !other) throw new Error('both should have claimed it');
    expect(other.generation).toBe(slow.generation);

    await settle(post.station, slow, late, WEEK + 2 * MINUTE);

    expect(post.queue).toEqual([]);
    expect(await claimBatch(post.db, slow.id, WEEK + 2 * MINUTE)).toBeNull(); // the other one holds it
    await settle(post.station, other, { kind: 'accepted', refused: [] }, WEEK + 2 * MINUTE);
    expect(await readAccounts(post.db)).toMatchObject([{ intended: 2, accepted: 2, waiting: 0 }]);
  });

  it('changes nothing if the other one gave up at the very moment at which its own lease ended', async () => {
    await post.tickAt(WEEK);
    const id = parseBatchId(post.queue.splice(0)[0]?.batch ?? '');
    const slow = id && (await claimBatch(post.db, id, WEEK));
    const other = id && (await claimBatch(post.db, id, WEEK + MINUTE));
    if (!slow || !other) throw new Error('both should have claimed it');
    await settle(post.station, other, UNANSWERED, WEEK + MINUTE); // taken, perhaps

    await settle(post.station, slow, { kind: 'throttled', retryAfterSeconds: 1 }, WEEK + MINUTE);

    expect(await claimBatch(post.db, slow.id, WEEK + 2 * MINUTE)).toMatchObject({ generation: 1, isRepeat: true });
  });
});

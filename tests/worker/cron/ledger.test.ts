import { beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { readLane } from '../../../db/lane.ts';
import { ACCEPTED, openPost, type Post } from './support.ts';

const WEEK = '2025-10-28T12:00Z';
const HOUR = 3_600_000;
let post: Post;

beforeEach(async () => {
  post = await openPost();
  await post.release();
});

async function joinMany(count: number, country: 'DE' | 'GB' = 'DE') {
  const ids: number[] = [];
  for (let n = 1; n <= count; n += 1) ids.push(await post.join(`p${n}@example.org`, country));
  return ids;
}
const subjectsOf = (email: string) =>
  post.calls.flatMap((call) => call.mails.filter((mail) => mail.to === email).map((mail) => mail.subject));
const totals = async () => {
  const accounts = await readAccounts(post.db);
  const sum = (pick: (account: (typeof accounts)[number]) => number) =>
    accounts.reduce((total, account) => total + pick(account), 0);
  const total = {
    intended: sum((a) => a.intended),
    accepted: sum((a) => a.accepted),
    left: sum((a) => a.left),
    done: sum((a) => a.done),
    refused: sum((a) => a.refused),
    expired: sum((a) => a.expired),
    unknown: sum((a) => a.unknown),
    waiting: sum((a) => a.waiting),
  };
  const { intended, ...parts } = total;
  expect(Object.values(parts).reduce((a, b) => a + b)).toBe(intended);
  return total;
};

describe('a tick', () => {
  it('sends an open edition once to each subscriber, in calls of at most 100', async () => {
    await joinMany(205);
    await post.tickAt(WEEK);
    await post.deliver();
    expect(post.calls.map((call) => call.mails.length)).toEqual([100, 100, 5]);
    expect(new Set(post.reached()).size).toBe(205);
    expect(await totals()).toMatchObject({ intended: 205, accepted: 205, waiting: 0 });
  });

  it('repeated, sends nothing more', async () => {
    await joinMany(3);
    for (let n = 0; n < 3; n += 1) {
      await post.tickAt(WEEK);
      await post.deliver();
    }
    expect(post.reached()).toHaveLength(3);
  });

  it('at the same time as another plans everybody once', async () => {
    await joinMany(150);
    await Promise.all([post.tickAt(WEEK), post.tickAt(WEEK), post.tickAt(WEEK)]);
    await post.deliver();
    expect(post.reached()).toHaveLength(150);
    expect(new Set(post.reached()).size).toBe(150);
  });

  it('finds whoever joined since the last one', async () => {
    await post.join('early@example.org', 'DE');
    await post.tickAt(WEEK);
    await post.join('late@example.org', 'DE');
    await post.tickAt('2025-10-28T12:01Z');
    await post.deliver();
    expect(post.reached()).toEqual(['early@example.org', 'late@example.org']);
  });

  it('sends nothing of an advisory that is not released', async () => {
    const unreleased = await openPost();
    await unreleased.db.run('delete from releases');
    await joinMany(2);
    await unreleased.tickAt(WEEK);
    await unreleased.deliver();
    expect(unreleased.calls).toHaveLength(0);
  });

  it('gives each edition to a subscriber who stays for all of them', async () => {
    await post.join('a@example.org', 'DE');
    for (const moment of [
      '2025-10-04T07:00Z',
      '2025-10-27T08:00Z',
      '2025-11-02T08:00Z',
      '2025-11-03T08:00Z',
      '2026-11-24T00:00Z',
    ]) {
      await post.tickAt(moment);
      await post.deliver();
    }
    expect(post.calls.map((call) => call.mails[0]?.subject)).toEqual([
      'early eea',
      'week eea',
      'eve eea',
      'in-effect eea',
    ]);
  });

  it('does not send an edition that has closed while its batch waited', async () => {
    await joinMany(2);
    await post.tickAt('2025-11-02T07:59:00Z');
    await post.deliver(2 * 60_000);
    expect(post.calls).toHaveLength(0);
    await post.tickAt('2025-11-02T08:01:00Z');
    await post.deliver();
    expect(post.calls.map((call) => call.mails[0]?.subject)).toEqual(['eve eea']);
    expect(await totals()).toMatchObject({ intended: 4, expired: 2, accepted: 2 });
  });
});

describe('between planning and sending', () => {
  it('somebody who leaves is dropped and counted', async () => {
    const [first] = await joinMany(3);
    await post.tickAt(WEEK);
    await post.leave(first ?? 0);
    await post.deliver();
    expect(post.reached()).toEqual(['p2@example.org', 'p3@example.org']);
    expect(await totals()).toMatchObject({ intended: 3, accepted: 2, left: 1 });
  });

  it('a batch that everybody has left makes no call', async () => {
    const ids = await joinMany(2);
    await post.tickAt(WEEK);
    for (const id of ids) await post.leave(id);
    await post.deliver();
    expect(post.calls).toHaveLength(0);
    expect(await totals()).toMatchObject({ intended: 2, left: 2, waiting: 0 });
  });

  it('somebody who moves gets the new country’s variant, once', async () => {
    await joinMany(2);
    await post.tickAt(WEEK);
    await post.join('p1@example.org', 'GB');
    await post.deliver();
    await post.tickAt('2025-10-28T12:20Z');
    await post.deliver();
    expect(subjectsOf('p1@example.org')).toEqual(['week uk']);
    expect(subjectsOf('p2@example.org')).toEqual(['week eea']);
    expect(await totals()).toMatchObject({ intended: 2, accepted: 2 });
  });

  it('the new country may come first: the old one’s batch lets them go', async () => {
    await joinMany(2);
    await post.tickAt(WEEK);
    const old = post.queue.splice(0);
    await post.join('p1@example.org', 'GB');
    await post.tickAt('2025-10-28T12:00:20Z');
    await post.deliver();
    post.queue.push(...old);
    await post.deliver();
    expect(subjectsOf('p1@example.org')).toEqual(['week uk']);
    expect(subjectsOf('p2@example.org')).toEqual(['week eea']);
  });

  it('somebody who moves after they were sent the edition does not get it again', async () => {
    await joinMany(2);
    await post.tickAt(WEEK);
    await post.deliver();
    await post.join('p1@example.org', 'GB');
    await post.tickAt('2025-10-28T12:20Z');
    await post.deliver();
    expect(subjectsOf('p1@example.org')).toEqual(['week eea']);
    expect(await totals()).toMatchObject({ intended: 2, accepted: 2 });
  });

  it('somebody who moves while the call is in doubt stays in what is repeated, and gets it once', async () => {
    await joinMany(2);
    post.answers.push({ kind: 'throttled', retryAfterSeconds: 1 });
    await post.tickAt(WEEK);
    await post.deliver();
    const old = post.queue.splice(0);
    await post.join('p1@example.org', 'GB');
    await post.tickAt('2025-10-28T12:00:20Z');
    await post.deliver();
    post.queue.push(...old);
    await post.deliver();
    expect(subjectsOf('p1@example.org')).toEqual(['week eea', 'week eea']); // throttled, then taken
    expect(post.reached()).toEqual(['p1@example.org', 'p2@example.org']);
    expect(await totals()).toMatchObject({ intended: 2, accepted: 2 });
  });

  it('somebody who moves away and back gets the edition once', async () => {
    await joinMany(1);
    await post.tickAt(WEEK);
    await post.deliver();
    await post.join('p1@example.org', 'GB');
    await post.join('p1@example.org', 'DE');
    await post.tickAt('2025-10-28T12:20Z');
    await post.deliver();
    expect(subjectsOf('p1@example.org')).toEqual(['week eea']);
  });

  it('somebody who moves to a country that the advisory does not name gets nothing more', async () => {
    await joinMany(1);
    await post.tickAt(WEEK);
    await post.join('p1@example.org', 'US');
    await post.deliver();
    await post.tickAt('2025-11-02T12:20Z');
    await post.deliver();
    expect(post.calls).toHaveLength(0);
  });

  it('somebody who leaves and comes back in the same edition does not get it again', async () => {
    const [id] = await joinMany(1);
    await post.tickAt(WEEK);
    await post.deliver();
    await post.leave(id ?? 0);
    await post.join('p1@example.org', 'DE');
    await post.tickAt('2025-10-28T12:20Z');
    await post.deliver();
    expect(subjectsOf('p1@example.org')).toEqual(['week eea']);
  });
});

describe('what the provider answers', () => {
  const first = () => post.calls[0];

  it('a throttled call is made again as a new generation', async () => {
    await joinMany(2);
    post.answers.push({ kind: 'throttled', retryAfterSeconds: 1 });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.deliver();
    expect(post.calls.map((call) => call.key.split('-').at(-1))).toEqual(['1', '2']);
    expect(post.reached()).toHaveLength(2);
  });

  it('without an answer the same key carries the same bytes again', async () => {
    const ids = await joinMany(3);
    post.answers.push({ kind: 'unanswered', name: 'timeout' });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.leave(ids[0] ?? 0); // too late: whoever was frozen stays in what is repeated
    await post.deliver(10_000);
    expect(post.calls[1]).toEqual(first());
    expect(await totals()).toMatchObject({ intended: 3, accepted: 3 });
  });

  it('a call that is still without an answer after 23 hours is unknown and never made again', async () => {
    await joinMany(2);
    post.answers.push({ kind: 'unanswered', name: 'timeout' });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.deliver(23 * HOUR);
    await post.tickAt(Date.parse(WEEK) + 24 * HOUR);
    await post.deliver();
    expect(post.calls).toHaveLength(1);
    expect(await totals()).toMatchObject({ intended: 2, unknown: 2, waiting: 0 });
  });

  it('a key that was used with other bytes is never used again', async () => {
    await joinMany(1);
    post.answers.push({ kind: 'conflict', name: 'invalid_idempotent_request' });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.tickAt(Date.parse(WEEK) + HOUR);
    await post.deliver();
    expect(post.calls).toHaveLength(1);
    expect(await totals()).toMatchObject({ unknown: 1 });
  });

  it('one refused address does not sink the others, and is recorded', async () => {
    await joinMany(3);
    post.answers.push({ kind: 'accepted', refused: [{ index: 1, reason: 'validation_error' }] });
    await post.tickAt(WEEK);
    await post.deliver();
    expect(post.reached()).toEqual(['p1@example.org', 'p3@example.org']);
    expect(await totals()).toMatchObject({ intended: 3, accepted: 2, refused: 1 });
  });

  it('a batch refused as a whole is halved until the one bad address stands alone', async () => {
    await joinMany(9);
    for (let n = 0; n < 30; n += 1) {
      post.answers.push((call) =>
        call.mails.some((mail) => mail.to === 'p4@example.org')
          ? { kind: 'refused', name: 'validation_error' }
          : ACCEPTED,
      );
    }
    await post.tickAt(WEEK);
    for (let n = 0; n < 8; n += 1) await post.deliver();
    expect(post.reached()).toEqual([1, 2, 3, 5, 6, 7, 8, 9].map((n) => `p${n}@example.org`));
    expect(await totals()).toMatchObject({ intended: 9, accepted: 8, refused: 1, waiting: 0 });
  });

  it('a daily quota pauses everything until midnight UTC, then goes on', async () => {
    await joinMany(2);
    post.answers.push({ kind: 'quota', period: 'daily' });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.tickAt('2025-10-28T23:59Z');
    await post.deliver();
    expect(post.calls).toHaveLength(1);
    await post.tickAt('2025-10-29T00:00Z');
    await post.deliver();
    expect(post.reached()).toHaveLength(2);
  });

  it('a bad key halts everything and says why', async () => {
    await joinMany(250);
    post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
    await post.tickAt(WEEK);
    await post.deliver();
    await post.tickAt(Date.parse(WEEK) + HOUR);
    await post.deliver();
    expect(post.calls.length).toBeLessThanOrEqual(3); // those that were under way with the first
    expect(await readLane(post.db)).toMatchObject({ reason: 'invalid_api_key' });
    expect(await totals()).toMatchObject({ intended: 250 });
  });
});

describe('what is lost', () => {
  it('messages: the next ticks enqueue the batches again', async () => {
    await joinMany(2);
    await post.tickAt(WEEK);
    post.queue.length = 0;
    await post.tickAt(Date.parse(WEEK) + 60_000);
    await post.deliver();
    expect(post.reached()).toHaveLength(2);
  });

  it('nothing, when messages come twice', async () => {
    await joinMany(2);
    await post.tickAt(WEEK);
    post.queue.push(...post.queue);
    await post.deliver();
    expect(post.calls).toHaveLength(1);
  });

  it('a deliverer that dies between the call and the books: the same call is made again', async () => {
    await joinMany(2);
    post.answers.push(() => {
      throw new Error('killed');
    });
    await post.tickAt(WEEK);
    await post.deliver();
    post.queue.length = 0;
    await post.tickAt(Date.parse(WEEK) + 120_000);
    await post.deliver();
    expect(post.calls).toHaveLength(2);
    expect(post.calls[1]).toEqual(first());
    expect(await totals()).toMatchObject({ accepted: 2, waiting: 0 });
  });

  const first = () => post.calls[0];
});

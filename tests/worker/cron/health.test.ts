/* What a watcher elsewhere is told: the age of the clock and of the queue, what is wrong, and nothing else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import { type Health, health } from '../../../workers/cron/health.ts';
import { openPost, type Post } from './support.ts';

const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;

let post: Post;
beforeEach(async () => {
  post = await openPost();
  await post.release();
});

async function lookAt(now: number): Promise<{ status: number; headers: Headers; body: Health }> {
  const answer = await health({ db: post.db, clock: { ...post.station.clock, now: () => now } }, 'v1');
  return { status: answer.status, headers: answer.headers, body: await answer.json<Health>() };
}

describe('health', () => {
  it('is 200 while ticks finish and nothing is wrong, and is kept by nobody', async () => {
    await post.tickAt(WEEK);
    const { status, headers, body } = await lookAt(WEEK + 30_000);
    expect(status).toBe(200);
    expect(body).toEqual({ version: 'v1', lastTickAgeSeconds: 30, queueAgeSeconds: null, wrong: [] });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is 503 before the first tick and when none has finished for over five minutes, though no tick raises it', async () => {
    expect(await lookAt(WEEK)).toMatchObject({
      status: 503,
      body: { lastTickAgeSeconds: null, wrong: ['missed-ticks'] },
    });
    await post.tickAt(WEEK);
    expect((await lookAt(WEEK + 5 * MINUTE)).status).toBe(200);
    expect(await lookAt(WEEK + 6 * MINUTE)).toMatchObject({ status: 503, body: { wrong: ['missed-ticks'] } });
  });

  it('is 503 while an alarm stands, and names it', async () => {
    await post.join('a@example.org', 'DE');
    post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
    await post.tickAt(WEEK);
    await post.deliver();
    await watch(post.station, WEEK + MINUTE);
    await post.tickAt(WEEK + MINUTE);
    expect(await lookAt(WEEK + MINUTE)).toMatchObject({ status: 503, body: { wrong: ['halted'] } });
  });

  it('says how long the oldest batch has waited, also when it was put on the queue again meanwhile', async () => {
    await post.join('a@example.org', 'DE');
    for (let minute = 0; minute < 20; minute += 1) await post.tickAt(WEEK + minute * MINUTE);
    expect((await lookAt(WEEK + 20 * MINUTE)).body.queueAgeSeconds).toBe(20 * 60);
    await post.deliver(20 * MINUTE);
    expect((await lookAt(WEEK + 20 * MINUTE)).body.queueAgeSeconds).toBeNull();
  });

  it('is 503 when the database does not answer, and says no more', async () => {
    const db = new Proxy(post.db, {
      get: () => () => {
        throw new Error('D1 is overloaded: select secret');
      },
    });
    const answer = await health({ db, clock: post.station.clock }, 'v1');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      version: 'v1',
      lastTickAgeSeconds: null,
      queueAgeSeconds: null,
      wrong: ['database'],
    });
  });
});

/* What a watcher elsewhere is told: the age of the clock and of the queue, what is wrong, and nothing else. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import { type Health, health } from '../../../workers/cron/health.ts';
import cron from '../../../workers/cron/index.ts';
import { openPost, type Post } from './support.ts';

const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;

const testEnv = env as unknown as Cloudflare.CronEnv;
/** As wrangler.toml has it. */
const LIMIT = 30;
const ENDLESS: RateLimit = { limit: async () => ({ success: true }) };
const request = (client = '192.0.2.1') =>
  new Request('https://operator.forewarn.example/health', { headers: { 'CF-Connecting-IP': client } });

let post: Post;
beforeEach(async () => {
  post = await openPost();
  await post.release();
});

async function lookAt(now: number): Promise<{ status: number; headers: Headers; body: Health }> {
  const answer = await health(
    request(),
    ENDLESS,
    { db: post.db, clock: { ...post.station.clock, now: () => now } },
    'v1',
  );
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
    const answer = await health(request(), ENDLESS, { db, clock: post.station.clock }, 'v1');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      version: 'v1',
      lastTickAgeSeconds: null,
      queueAgeSeconds: null,
      wrong: ['database'],
    });
  });

  it('is refused with 429 to a client that asks too often, before anything is read, and to no other', async () => {
    const asked = async (client: string) => {
      const incoming = request(client) as Request<unknown, IncomingRequestCfProperties>;
      return await cron.fetch(incoming, testEnv, createExecutionContext());
    };
    let answer = await asked('2001:db8::1');
    let taken = 0;
    for (; answer.status !== 429 && taken <= 2 * LIMIT; taken += 1) answer = await asked(`2001:db8::${taken}`);
    // Twice the limit if a minute ended meanwhile.
    expect(taken).toBeGreaterThanOrEqual(LIMIT);
    expect(taken).toBeLessThanOrEqual(2 * LIMIT);
    expect([answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual(['60', 'no-store']);
    expect(await answer.json()).toMatchObject({ error: 'too-often' });
    expect((await asked('192.0.2.7')).status).not.toBe(429);

    const db = new Proxy(post.db, {
      get: () => () => {
        throw new Error('read');
      },
    });
    const spent: RateLimit = { limit: async () => ({ success: false }) };
    expect((await health(request(), spent, { db, clock: post.station.clock }, 'v1')).status).toBe(429);
  });
});

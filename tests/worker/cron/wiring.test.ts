/*
 * The cron Worker as Cloudflare calls it: its default export with its bindings, against a stand-in for the provider at the
 * wire. What each stage does is tested beside it; here is that each is run, with what it needs, and that nothing else answers.
 */
import { createExecutionContext, createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listHolds } from '../../../db/holds.ts';
import { readLane } from '../../../db/lane.ts';
import { requestLetter } from '../../../db/letters.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import cron from '../../../workers/cron/index.ts';
import type { Country } from '../../../workers/domain/country.ts';
import { CALLS_AT_ONCE } from '../../../workers/mail/connections.ts';
import { laneOf } from '../../../workers/mail/lanes.ts';
import { ask, emailOf, hashUnder } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const OPERATOR = 'operator@forewarn.example';
const PATIENCE_MS = 120_000;

interface Sent {
  readonly at: number;
  readonly path: string;
  readonly mails: readonly { readonly to: string | string[]; readonly subject: string }[];
}

let post: Post;
let calls: Sent[];
let underWay: number;
let mostAtOnce: number;
let lanes: unknown[][];
let bindings: Cloudflare.CronEnv;

beforeEach(async () => {
  [calls, underWay, mostAtOnce, lanes] = [[], 0, 0, [[], []]];
  post = await openPost();
  const queueOf = (lane: number) => ({
    sendBatch: async (all: { body: unknown }[]) => void lanes[lane]?.push(...all.map(({ body }) => body)),
  });
  bindings = {
    ...(env as unknown as Cloudflare.CronEnv),
    OPERATOR_EMAIL: OPERATOR,
    VERSION: { id: 'v1', tag: '', timestamp: '2026-11-24T12:00:00Z' },
    BATCHES_1: queueOf(0),
    BATCHES_2: queueOf(1),
  } as unknown as Cloudflare.CronEnv;
  vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
    const { origin, pathname } = new URL(input);
    expect([origin, new Headers(init.headers).get('authorization')]).toEqual([
      'https://mailbox.test',
      'Bearer re_test',
    ]);
    const at = Date.now();
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    const body: unknown = JSON.parse(await new Response(init.body ?? null).text());
    const mails = (Array.isArray(body) ? body : [body]) as Sent['mails'];
    calls.push({ at, path: pathname, mails });
    await new Promise((resolve) => setTimeout(resolve, 20));
    underWay -= 1;
    return Response.json(Array.isArray(body) ? { data: mails.map((_, n) => ({ id: `id-${n}` })) } : { id: 'id' });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const told = () => calls.flatMap(({ mails }) => mails.filter(({ to }) => String(to) === OPERATOR));
const reached = () => calls.flatMap(({ mails }) => mails.map(({ to }) => String(to))).sort();

async function runAt(scheduledTime: number): Promise<void> {
  const controller = createScheduledController({ scheduledTime: new Date(scheduledTime), cron: '* * * * *' });
  await cron.scheduled(controller, bindings);
}

/** Hands the queue's consumer messages; returns those that it sends back. */
async function take(queue: string, bodies: readonly unknown[]): Promise<unknown[]> {
  const sentBack: unknown[] = [];
  const messages = bodies.map((body, index) => ({
    id: `m${index}`,
    body,
    attempts: 1,
    timestamp: new Date(),
    ack: () => {},
    retry: () => void sentBack.push(body),
  }));
  await cron.queue({ queue, messages } as unknown as MessageBatch<unknown>, bindings);
  return sentBack;
}

async function visit(path: string, headers: HeadersInit = {}, context: object = {}): Promise<Response> {
  const request = new Request<unknown, IncomingRequestCfProperties>(`https://operator.forewarn.example${path}`, {
    headers,
  });
  return await cron.fetch(request, bindings, Object.assign(createExecutionContext(), context));
}

async function signUp(name: string): Promise<{ signUp: number }> {
  const email = emailOf(`${name}@example.org`);
  const addressHash = await hashUnder(bindings.ADDRESS_KEY, email);
  const wording = { hash: 'w', language: 'en', content: 'wording' } as const;
  const place = { country: 'DE', zone: 'Europe/Berlin', language: 'en', form: 'page' } as const;
  const id = await requestSignUp(post.db, { email, addressHash, ...place, wording } as never, Date.now());
  if (id === null) throw new Error(`${name} had enough`);
  return { signUp: id };
}

describe('a minute of the clock', () => {
  it(
    'releases locally what is in the tree, plans it, and deals the batches to every lane',
    async () => {
      await post.join('anna@example.org', 'DE');
      await post.join('ben@example.org', 'GB');
      bindings = { ...bindings, RELEASE_SHIPPED_ADVISORIES: 'true' } as Cloudflare.CronEnv;
      await runAt(WEEK);
      expect(lanes.map((messages) => messages.length)).toEqual([1, 1]);
      expect((await readLane(post.db)).lastTickAt).toBe(WEEK);
      for (const [lane, messages] of lanes.entries()) {
        expect(await take(`forewarn-batches-${lane + 1}`, messages)).toEqual([]);
      }
      expect(reached()).toEqual(['anna@example.org', 'ben@example.org']);
    },
    PATIENCE_MS,
  );

  it(
    'holds what is deployed otherwise than it was released',
    async () => {
      await post.release();
      await runAt(WEEK);
      expect(await listHolds(post.db)).toMatchObject([{ advisory: 'linkedin-ai-training', kind: 'content-changed' }]);
    },
    PATIENCE_MS,
  );

  it('looks at the system before it ticks, and mails the operator what it sees', async () => {
    await runAt(WEEK);
    expect(told()).toEqual([]);
    await runAt(WEEK + 20 * MINUTE);
    expect(told().map(({ subject }) => subject)).toEqual(['[Forewarn (test)] The clock stood still']);
  });

  it('mails the operator what the week came to', async () => {
    const monday = Date.parse('2025-11-03T08:00Z');
    await runAt(monday - DAY);
    await runAt(monday);
    expect(told().map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/week/i));
  });

  it.each([
    ['the watch', 'alarms', 'the watch failed'],
    ['the look at the content', 'variants', 'the content could not be checked'],
  ])(
    'ticks although %s fails, and is reported as failed',
    async (_, table, words) => {
      bindings = { ...bindings, RELEASE_SHIPPED_ADVISORIES: 'true' } as Cloudflare.CronEnv;
      await post.db.run(sql.raw(`drop table ${table}`));
      await expect(runAt(WEEK)).rejects.toThrow(words);
      expect((await readLane(post.db)).lastTickAt).toBe(WEEK);
    },
    PATIENCE_MS,
  );
});

describe('a queue’s message', () => {
  it('about a sign-up or a letter brings its mail', async () => {
    const anna = await post.join('anna@example.org', 'DE');
    const letter = { subscriberId: anna, kind: 'my-data', language: 'en', campaignId: 7 } as const;
    await requestLetter(post.db, letter, Date.now());
    const waiting = await signUp('ben');
    expect(await take('forewarn-confirmations', [{ letter: 1 }, waiting])).toEqual([]);
    expect(reached()).toEqual(['anna@example.org', 'ben@example.org']);
    expect(new Set(calls.map(({ path }) => path))).toEqual(new Set(['/emails']));
  });

  it('that was given up is written down', async () => {
    await take('forewarn-dead', ['what nobody can read']);
    expect((await ask(post.station, '/dead-letters')).body['deadLetters']).toHaveLength(1);
  });

  it('of a queue that no stage knows is refused, and so comes again', async () => {
    expect(laneOf('forewarn-elsewhere')).toBeNull();
    await expect(take('forewarn-elsewhere', [{ letter: 1 }])).rejects.toThrow('no stage takes messages');
  });
});

describe('calls to the provider', () => {
  it('of one invocation are five at once at most, though a stage asks for more', async () => {
    const waiting = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(signUp));
    // As if `fewAtOnce` had started one worker for each message.
    const from = Array.from.bind(Array);
    const manyAtOnce = (source: ArrayLike<unknown>, make: () => unknown) =>
      from(source.length === CALLS_AT_ONCE && make?.length === 0 ? waiting : source, make);
    vi.spyOn(Array, 'from').mockImplementation(manyAtOnce as typeof Array.from);
    const sentBack = await take('forewarn-confirmations', waiting);
    expect([mostAtOnce, calls.length, sentBack.length]).toEqual([CALLS_AT_ONCE, CALLS_AT_ONCE, 2]);
  });

  it('of every lane and for one person are ten a second at most, all together', async () => {
    const countries: readonly Country[] = ['DE', 'GB', 'FR', 'IT', 'ES', 'NL', 'PL', 'PT'];
    await post.release();
    for (const country of countries) await post.join(`${country.toLowerCase()}@example.org`, country);
    await post.tickAt(WEEK);
    expect(post.queue).toHaveLength(countries.length);
    const names = 'abcdefghijklmno'.split('');
    const waiting = await Promise.all(names.map(signUp));
    const pause = setTimeout.bind(globalThis);
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() + MINUTE });
    let isDone = false;
    const all = Promise.all([
      take('forewarn-batches-1', post.queue.slice(0, 4)),
      take('forewarn-batches-2', post.queue.slice(4)),
      take('forewarn-confirmations', waiting),
    ]).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => pause(resolve, 5));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect((await all).flat()).toEqual([]);
    expect(calls).toHaveLength(countries.length + names.length);
    const starts = calls.map(({ at }) => at);
    const inSecondFrom = (start: number) => starts.filter((at) => at >= start && at < start + 1000).length;
    // 8 calls a second are 80 % of what the provider allows.
    expect(Math.max(...starts.map(inSecondFrom))).toBeLessThanOrEqual(10);
  });
});

describe('what can be asked of it', () => {
  it('is how it is, by anybody', async () => {
    const answer = await visit('/health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ version: 'v1', wrong: ['missed-ticks'] });
  });

  it('is the operator’s interface, by who belongs', async () => {
    expect((await visit('/operator/holds')).status).toBe(401);
    const token = { authorization: `Bearer ${bindings.OPERATOR_TOKEN}` };
    expect((await visit('/operator/holds', token)).status).toBe(200);
  });

  it('is the same for whom Cloudflare Access vouches for', async () => {
    const aud = 'a'.repeat(64);
    bindings = { ...bindings, ACCESS_AUD: aud } as Cloudflare.CronEnv;
    const access = { aud, getIdentity: async () => ({ email: 'anna@ngo.example' }) };
    expect((await visit('/operator/holds')).status).toBe(401);
    expect((await visit('/operator/holds', {}, { access })).status).toBe(200);
  });

  it('is no matter of guessing: wrong tokens are counted with the binding', async () => {
    const asked: string[] = [];
    const limit = async ({ key }: { key: string }) => {
      asked.push(key);
      return { success: false };
    };
    bindings = { ...bindings, OPERATOR_LIMIT: { limit } } as unknown as Cloudflare.CronEnv;
    const wrong = { authorization: 'Bearer a-wrong-token', 'cf-connecting-ip': '192.0.2.7' };
    await visit('/operator/holds', wrong);
    expect(asked).toHaveLength(1);
    expect((await visit('/operator/holds', wrong)).status).toBe(429);
  });

  it.each(['/', '/healthz', '/health/', '/holds', '/operators', '/openapi.json', '/preview', '/robots.txt'])(
    'is nothing else: %s',
    async (path) => {
      const token = { authorization: `Bearer ${bindings.OPERATOR_TOKEN}` };
      const answer = await visit(path, token);
      expect([answer.status, await answer.text()]).toEqual([404, '404 Not Found']);
    },
  );
});

describe('a setting that is missing', () => {
  it('is named, and nothing runs', async () => {
    bindings = { ...bindings, SENDER_ADDRESS: '' } as Cloudflare.CronEnv;
    await expect(runAt(WEEK)).rejects.toThrow('Forewarn cannot start: SENDER_ADDRESS');
    expect((await readLane(post.db)).lastTickAt).toBeNull();
  });
});

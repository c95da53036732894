import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import { clearLane, readLane } from '../../../db/lane.ts';
import { deliver } from '../../../workers/cron/deliver/deliver.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { parseBatchKey } from '../../../workers/domain/batch.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import { createResendMailer } from '../../../workers/mail/resend-mailer.ts';
import { openPost, type Post } from './support.ts';

/*
 * From the wire to the books: what the provider answers in HTTP, through the real client, and what the ledger makes of
 * it. The provider here keeps its word about keys: one that it has taken is answered as the first time.
 */
const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let post: Post;
let station: Station;
let wire: ReturnType<typeof openWire>;

beforeEach(async () => {
  post = await openPost();
  await post.release();
  for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
  station = { ...post.station, mailer: createResendMailer('re_test', 'https://mailbox.test') };
  wire = openWire();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Call {
  readonly key: string;
  readonly body: string;
}
interface Behaviour {
  readonly takes: boolean;
  readonly answer: (call: Call) => Response | Promise<Response>;
}

function openWire() {
  const calls: Call[] = [];
  const behaviours: Behaviour[] = [];
  const taken = new Map<string, string>();
  const sizeOf = (body: string): number => (JSON.parse(body) as unknown[]).length;
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const body = await new Response(init.body ?? null).text();
    const call = { key: new Headers(init.headers).get('idempotency-key') ?? '', body };
    expect(init.signal, 'a call without a time limit').toBeInstanceOf(AbortSignal);
    calls.push(call);
    const behaviour = behaviours.shift();
    if (behaviour === undefined || behaviour.takes) {
      const known = taken.get(call.key);
      if (known !== undefined && known !== call.body) return refusal(409, 'invalid_idempotent_request');
      taken.set(call.key, call.body);
    }
    if (behaviour !== undefined) return await behaviour.answer(call);
    return Response.json({ data: Array.from({ length: sizeOf(call.body) }, (_each, n) => ({ id: `id-${n}` })) });
  });
  return {
    calls,
    /** The next calls, in order; after these the provider takes everything. */
    next: (...given: Behaviour[]) => void behaviours.push(...given),
    keys: () => calls.map((call) => call.key),
    /** Everybody whose mail was taken, once for each time. */
    reached: () =>
      [...taken.values()]
        .flatMap((body) => (JSON.parse(body) as { to: string | string[] }[]).map(({ to }) => String(to)))
        .sort(),
  };
}

const refusal = (status: number, name: string, headers: Record<string, string> = {}): Response =>
  Response.json({ statusCode: status, name, message: 'as documented' }, { status, headers });
const refuses = (status: number, name: string, headers?: Record<string, string>): Behaviour => ({
  takes: false,
  answer: () => refusal(status, name, headers),
});
const breaks = (takes: boolean): Behaviour => ({
  takes,
  answer: () => Promise.reject(new TypeError('Network connection lost.')),
});

/** Delivers what is on the queue. Returns after how many seconds each message that was sent back is to come again. */
async function run(ageMs = 0, on: Station = station): Promise<number[]> {
  const delays: number[] = [];
  const messages = post.queue.splice(0).map((body, index) => ({
    id: String(index),
    body,
    attempts: 1,
    timestamp: new Date(-ageMs),
    ack: () => {},
    retry: (options?: QueueRetryOptions) => {
      delays.push(options?.delaySeconds ?? -1);
      post.queue.push(body);
    },
  }));
  await deliver(on, { queue: 'forewarn-batches-1', messages } as unknown as MessageBatch<unknown>);
  return delays;
}

const tickAndRun = async (at: number): Promise<void> => {
  await post.tickAt(at);
  await run();
};
const account = async () => (await readAccounts(post.db))[0];
const EVERYBODY = ['a@example.org', 'b@example.org', 'c@example.org'];

describe('429', () => {
  it('with retry-after: comes again after that time, as a new generation with those who are still there', async () => {
    wire.next(refuses(429, 'rate_limit_exceeded', { 'retry-after': '7' }));
    await post.tickAt(WEEK);
    expect(await run()).toEqual([7]);
    expect(await run()).toEqual([]);
    expect(wire.keys().map((key) => key.split('-').at(-1))).toEqual(['1', '2']);
    expect(wire.reached()).toEqual(EVERYBODY);
  });

  it('that holds a claimed batch back for longer than a claim lasts: whoever left meanwhile is not written to', async () => {
    const leaver = await post.join('leaver@example.org', 'DE');
    let now = 0;
    let waits = 1;
    const turn = async (): Promise<void> => {
      if (waits === 0) return;
      waits -= 1;
      now += MINUTE;
      await post.leave(leaver);
    };
    const holdBack = (): void => {
      throw new Error('the provider has not asked for it');
    };
    const held: Station = {
      ...station,
      clock: { ...station.clock, now: () => now },
      pacerOf: () => ({ turn, holdBack }),
    };
    await post.tickAt(WEEK);
    await run(0, held);
    expect(wire.calls).toEqual([]);
    await run(0, held);
    expect(wire.reached()).toEqual(EVERYBODY);
    expect(await account()).toMatchObject({ intended: 4, accepted: 3, left: 1 });
  });

  it('daily quota: nothing until 00:00 UTC, whatever ticks come, then everybody once', async () => {
    wire.next(refuses(429, 'daily_quota_exceeded'));
    await tickAndRun(WEEK);
    expect(await readLane(post.db)).toMatchObject({
      pausedUntil: Date.parse('2025-10-29T00:00Z'),
      haltedAt: null,
      reason: 'daily quota',
    });
    await tickAndRun(Date.parse('2025-10-28T23:59Z'));
    expect(wire.calls).toHaveLength(1);
    await tickAndRun(Date.parse('2025-10-29T00:00Z'));
    expect(wire.reached()).toEqual(EVERYBODY);
  });
});

describe('what only an operator can mend', () => {
  it.each([
    ['monthly quota', 429, 'monthly_quota_exceeded', 'monthly quota'],
    ['a key that is wrong', 403, 'invalid_api_key', 'invalid_api_key'],
    ['a key that is suspended', 403, 'suspended_api_key', 'suspended_api_key'],
    ['a key that may not send', 401, 'restricted_api_key', 'restricted_api_key'],
    ['a domain that is not verified', 403, 'validation_error', 'validation_error: is the domain verified?'],
  ])('%s: halts everything, says so, and goes on when it is told to', async (_, status, name, reason) => {
    wire.next(refuses(status, name));
    await tickAndRun(WEEK);
    for (let hours = 1; hours < 30; hours += 7) await tickAndRun(WEEK + hours * HOUR);
    expect(wire.calls).toHaveLength(1);
    expect(await account()).toMatchObject({ intended: 3, waiting: 3, accepted: 0 });

    const headers = { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` };
    const answer = await operatorApp(station).request('/operator/accounts', { headers });
    expect(await answer.json()).toMatchObject({ lane: { reason, haltedAt: WEEK }, accounts: [{ waiting: 3 }] });

    await clearLane(post.db);
    await tickAndRun(WEEK + 31 * HOUR);
    expect(wire.reached()).toEqual(EVERYBODY);
    expect(await account()).toMatchObject({ intended: 3, accepted: 3, waiting: 0 });
  });
});

describe('an answer that leaves everything open', () => {
  const tooShort: Behaviour = { takes: true, answer: () => Response.json({ data: [{ id: 'one' }] }) };
  const tooLong: Behaviour = {
    takes: true,
    answer: () => Response.json({ data: [1, 2, 3].map((id) => ({ id })), errors: [{ index: 1, message: 'no' }] }),
  };
  const nowhere: Behaviour = {
    takes: true,
    answer: () => Response.json({ data: [{ id: 1 }, { id: 2 }], errors: [{ index: 9, message: 'no' }] }),
  };
  it.each<[string, Behaviour]>([
    ['409, the key is being worked on', refuses(409, 'concurrent_idempotent_requests')],
    ['409, locked', refuses(409, 'resource_locked')],
    ['500', refuses(500, 'application_error')],
    ['500, and it was taken', { takes: true, answer: () => refusal(500, 'application_error') }],
    ['502 from a proxy', { takes: false, answer: () => new Response('<h1>Bad gateway</h1>', { status: 502 }) }],
    ['503', refuses(503, 'service_unavailable')],
    ['no answer in time', { takes: true, answer: () => Promise.reject(new DOMException('timeout', 'TimeoutError')) }],
    ['the connection lost before the provider took it', breaks(false)],
    ['the connection lost after the provider took it', breaks(true)],
    ['2xx that is not JSON', { takes: true, answer: () => new Response('<!doctype html><p>OK</p>') }],
    ['2xx that is cut off', { takes: true, answer: () => new Response('{"data":[{"id":"o') }],
    ['2xx without a body', { takes: true, answer: () => new Response(null, { status: 204 }) }],
    ['a response shorter than the request', tooShort],
    ['a response longer than the request', tooLong],
    ['a response that refuses somebody who is not in it', nowhere],
  ])('%s: the same key with the same bytes again, and everybody has it once', async (_, behaviour) => {
    wire.next(behaviour);
    await post.tickAt(WEEK);
    expect(await run()).toEqual([5]);
    expect(await account()).toMatchObject({ intended: 3, waiting: 3 });
    await run(10_000);
    expect(wire.calls).toHaveLength(2);
    expect(wire.calls[1]).toEqual(wire.calls[0]);
    expect(wire.reached()).toEqual(EVERYBODY);
    expect(await account()).toMatchObject({ intended: 3, accepted: 3, unknown: 0, waiting: 0 });
  });

  it('for longer than the key lives: unknown, never made again, and resolved by tagged feedback', async () => {
    wire.next(...Array.from({ length: 500 }, () => tooShort));
    for (let hours = 0; hours < 23; hours += 2) await tickAndRun(WEEK + hours * HOUR);
    const before = wire.calls.length;
    expect(before).toBeGreaterThan(10);
    expect(new Set(wire.keys()).size).toBe(1);
    for (let hours = 23; hours < 40; hours += 3) await tickAndRun(WEEK + hours * HOUR);
    expect(wire.calls).toHaveLength(before);
    expect(await account()).toMatchObject({ intended: 3, unknown: 3, waiting: 0 });

    await feedbackFor(wire.keys()[0] ?? '', 1);
    expect(await account()).toMatchObject({ accepted: 3, unknown: 0, feedback: { delivered: 1, accepted: 2 } });
  }, 30_000);
});

/** The recipient's server took the mail of the member at the index. */
async function feedbackFor(key: string, index: number): Promise<void> {
  const parsed = parseBatchKey(key);
  if (parsed) await recordFeedback(post.db, parsed.id, parsed.generation, index, OUTCOMES.delivered);
}

describe('409, the key came with other bytes', () => {
  it('unknown at once, never made again, and resolved by tagged feedback', async () => {
    wire.next(refuses(409, 'invalid_idempotent_request'));
    await tickAndRun(WEEK);
    await tickAndRun(WEEK + HOUR);
    expect(wire.calls).toHaveLength(1);
    expect(await account()).toMatchObject({ unknown: 3, accepted: 0 });
    await feedbackFor(wire.keys()[0] ?? '', 0);
    expect(await account()).toMatchObject({ unknown: 0, accepted: 3 });
  });
});

describe('feedback that comes before the answer', () => {
  it('is kept when the answer comes', async () => {
    wire.next({
      takes: true,
      async answer({ key }) {
        await feedbackFor(key, 2);
        return Response.json({ data: [{ id: 1 }, { id: 2 }, { id: 3 }] });
      },
    });
    await tickAndRun(WEEK);
    expect(await account()).toMatchObject({ accepted: 3, feedback: { delivered: 1, accepted: 2 } });
  });

  it('is kept when the answer refuses somebody', async () => {
    wire.next({
      takes: true,
      async answer({ key }) {
        await feedbackFor(key, 2);
        return Response.json({ data: [{ id: 1 }, { id: 3 }], errors: [{ index: 1, message: 'no' }] });
      },
    });
    await tickAndRun(WEEK);
    expect(await account()).toMatchObject({ accepted: 2, refused: 1, feedback: { delivered: 1, accepted: 1 } });
  });

  it('says that the call was taken when no answer ever comes', async () => {
    wire.next({
      takes: true,
      async answer({ key }) {
        await feedbackFor(key, 0);
        throw new TypeError('Network connection lost.');
      },
    });
    await tickAndRun(WEEK);
    await post.tickAt(WEEK + 24 * HOUR);
    expect(await account()).toMatchObject({ accepted: 3, unknown: 0, waiting: 0 });
  });
});

describe('an address that the provider refuses', () => {
  it('permissively: is recorded, and the others have their mail', async () => {
    wire.next({
      takes: true,
      answer: () => Response.json({ data: [{ id: 1 }, { id: 3 }], errors: [{ index: 1, message: 'no' }] }),
    });
    await tickAndRun(WEEK);
    await tickAndRun(WEEK + HOUR);
    expect(wire.calls).toHaveLength(1);
    expect(await account()).toMatchObject({ intended: 3, accepted: 2, refused: 1 });
  });

  it('as a whole call: is found by halving, recorded, and the others have their mail once', async () => {
    const strict: Behaviour = {
      takes: false,
      answer: ({ body }) =>
        body.includes('b@example.org') ? refusal(422, 'validation_error') : new Response('', { status: 500 }),
    };
    wire.next(strict, ...Array.from({ length: 6 }, (): Behaviour => ({ ...strict })));
    await post.tickAt(WEEK);
    for (let n = 0; n < 12; n += 1) await run();
    expect(await account()).toMatchObject({ intended: 3, accepted: 2, refused: 1, waiting: 0 });
    expect(wire.reached()).toEqual(['a@example.org', 'c@example.org']);
  });
});

describe('a look-up that fails', () => {
  it.each(['suppressions', 'done_marks', 'former_positions'])(
    'in %s sends nothing, and later everything',
    async (table) => {
      await post.tickAt(WEEK);
      await post.db.run(sql.raw(`alter table ${table} rename to away`));
      try {
        expect(await run()).toEqual([-1]); // back to the queue
        expect(wire.calls).toEqual([]);
      } finally {
        await post.db.run(sql.raw(`alter table away rename to ${table}`));
      }
      await run();
      expect(wire.reached()).toEqual(EVERYBODY);
    },
  );
});

describe('an edition that closes while batches wait', () => {
  it('is not sent; they expire, are counted, and the operator is told', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    await post.tickAt(Date.parse('2025-11-02T07:59Z'));
    post.queue.length = 0;
    await tickAndRun(Date.parse('2025-11-02T08:00Z'));
    expect(lines).toContainEqual(
      JSON.stringify({ event: 'tick.settle-overdue', expired: 1, peopleExpired: 3, unknown: 0, peopleUnknown: 0 }),
    );
    const headers = { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` };
    const answer = await operatorApp(station).request('/operator/accounts', { headers });
    const week = { edition: 'week', country: 'DE', intended: 3, expired: 3, accepted: 0, waiting: 0 };
    expect(await answer.json()).toMatchObject({ accounts: [week, { edition: 'eve', accepted: 3 }] });
    expect(wire.calls).toHaveLength(1);
    expect(wire.calls[0]?.body).toContain('eve eea');
  });

  it('is not repeated either when a call was not answered: nobody knows, and the operator is told', async () => {
    wire.next(breaks(true));
    await tickAndRun(Date.parse('2025-11-02T07:59Z'));
    await run(2 * MINUTE);
    await tickAndRun(Date.parse('2025-11-02T08:02Z'));
    expect((await readAccounts(post.db))[0]).toMatchObject({ edition: 'week', unknown: 3, waiting: 0 });
    expect(wire.calls.filter(({ body }) => body.includes('week eea'))).toHaveLength(1);
  });
});

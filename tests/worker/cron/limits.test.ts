/* Limits of the platform that the local runtime does not keep by itself: developers.cloudflare.com, queues and workers. */
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { listOpenCampaigns } from '../../../db/campaigns.ts';
import { openDatabase } from '../../../db/database.ts';
import { LINKEDIN_AI_TRAINING } from '../../../templates/advisories/linkedin-ai-training/advisory.ts';
import { enqueueBatches } from '../../../workers/cron/tick/enqueue-batches.ts';
import { regionFor } from '../../../workers/domain/advisory.ts';
import { COUNTRIES } from '../../../workers/domain/country.ts';
import type { BatchMessage } from '../../../workers/domain/queue-message.ts';
import { dealTo } from '../../../workers/mail/lanes.ts';
import { ACCEPTED, openPost } from './support.ts';

const CALL_LIMIT_MESSAGES = 100;
const CALL_LIMIT_BYTES = 256 * 1024;
const MESSAGE_LIMIT_BYTES = 128 * 1024;
const CONNECTIONS_WAITING = 6;

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe('the queue', () => {
  it('is called with at most 100 messages and 256 KB, however many batches wait and however long their names', async () => {
    const post = await openPost();
    const calls: (readonly { readonly body: BatchMessage }[])[] = [];
    const queue = {
      sendBatch: async (messages: Iterable<(typeof calls)[number][number]>) => {
        calls.push([...messages]);
        return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
      },
    };
    const batches = dealTo([queue]);
    const long = 10 ** 15 - 1;
    const ids = Array.from({ length: 1_050 }, (_, index) => ({ campaign: long, position: long - index, part: long }));

    expect(await enqueueBatches({ ...post.station, batches }, ids, long)).toBe(1_050);

    expect(calls.flat()).toHaveLength(1_050);
    expect(new Set(calls.flat().map(({ body }) => body.batch)).size).toBe(1_050);
    for (const call of calls) {
      expect(call.length).toBeLessThanOrEqual(CALL_LIMIT_MESSAGES);
      expect(bytes(call)).toBeLessThan(CALL_LIMIT_BYTES);
    }
    expect(Math.max(...calls.flat().map(bytes))).toBeLessThan(MESSAGE_LIMIT_BYTES);
  });
});

describe('an invocation', () => {
  it('has fewer than six calls to the provider under way, and always as many as it may', async () => {
    const post = await openPost();
    const countries = COUNTRIES.filter((country) => regionFor(LINKEDIN_AI_TRAINING, country) !== null);
    for (const country of countries) await post.join(`${country}@example.org`.toLowerCase(), country);
    await post.release();
    await post.tickAt('2025-10-28T20:00Z');
    const waiting = post.queue.length;
    expect(waiting).toBeGreaterThan(3 * CONNECTIONS_WAITING);

    let underWay = 0;
    let most = 0;
    const slowly = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return ACCEPTED;
    };
    post.answers.push(...Array.from({ length: waiting }, () => slowly));
    await post.deliver();

    expect(post.calls).toHaveLength(waiting);
    expect(most).toBe(CONNECTIONS_WAITING - 1);
  });
});

describe('a tick that finds nothing to do', () => {
  /** 1 settles, 1 opens campaigns, 4 look for what was left behind, 2 delete what is old, 1 is the heartbeat. */
  const TRIPS = 9;

  it('asks the database as seldom with campaigns open as without', async () => {
    const { DB } = env as unknown as Cloudflare.CronEnv;
    const statement = Object.getPrototypeOf(DB.prepare('select 1').bind()) as D1PreparedStatement;
    const ways = [
      vi.spyOn(Object.getPrototypeOf(DB) as D1Database, 'batch'),
      ...(['all', 'first', 'raw', 'run'] as const).map((way) => vi.spyOn(statement, way)),
    ];
    // Only now: a database keeps the ways that there are when it is opened.
    const post = await openPost();
    const tripsAt = async (at: string): Promise<number> => {
      await post.tickAt(at);
      vi.clearAllMocks();
      await post.tickAt(at);
      return ways.reduce((trips, way) => trips + way.mock.calls.length, 0);
    };
    const isAnyOpen = async (at: string) => (await listOpenCampaigns(post.db, Date.parse(at))).length > 0;
    try {
      await post.release();
      expect([await tripsAt('2025-08-01T12:00Z'), await tripsAt('2025-10-28T20:00Z')]).toEqual([TRIPS, TRIPS]);
      expect([await isAnyOpen('2025-08-01T12:00Z'), await isAnyOpen('2025-10-28T20:00Z')]).toEqual([false, true]);
    } finally {
      vi.restoreAllMocks();
    }
  });
});

describe('a statement', () => {
  const withParameters = (count: number) =>
    sql`select ${sql.join(
      Array.from({ length: count }, (_, n) => sql`${n}`),
      sql` + `,
    )} as total`;

  it('may have a hundred parameters', async () => {
    const db = openDatabase((env as unknown as Cloudflare.CronEnv).DB);
    expect(await db.get(withParameters(100))).toEqual({ total: 4950 });
  });

  it('is refused with one more before it leaves, by itself and among others', async () => {
    const silent = { prepare: () => ({ bind: () => expect.fail('it left') }), batch: () => expect.fail('it left') };
    const db = openDatabase(silent as unknown as D1Database);
    await expect(db.get(withParameters(101))).rejects.toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('101 parameters') }),
      }),
    );
    await expect(db.batch([db.run(withParameters(101))])).rejects.toThrow('101 parameters are more than');
  });
});

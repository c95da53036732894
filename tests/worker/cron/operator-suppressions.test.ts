/* Suppressions by an operator's hand: through the real interface, on the real database. */

import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purge } from '../../../db/retention.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { dump, dumpBesideTheLog } from '../dump.ts';
import { ask, hashUnder, NEW_KEY, NOW, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const ANNA = { address: 'anna@example.org' };
const DAY = 86_400_000;

let post: Post;
let station: Station;
beforeEach(async () => {
  post = await openPost();
  // After everybody has joined, whose clock runs ahead (support.ts).
  station = withKeys(post.station, undefined, NOW + 365 * DAY);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const suppressions = () =>
  post.db.all<{ hash: string; reason: string }>(
    sql`select address_hash as hash, reason from suppressions order by address_hash`,
  );
const active = async (): Promise<number> =>
  (await post.db.all(sql`select id from subscribers where left_at is null`)).length;
const hashOf = (email: string) => hashUnder(testEnv.ADDRESS_KEY, email);
const fingerprints = async (of: Station): Promise<unknown> => (await ask(of, '/address-keys')).body['keys'];

describe('suppressing an address', () => {
  it('ends its subscription, forbids to ask again, and says so the same way twice', async () => {
    await post.join('anna@example.org', 'DE');
    expect(await ask(station, '/suppressions', ANNA)).toEqual({
      status: 200,
      body: { suppressed: 'now', ended: true },
    });
    expect(await ask(station, '/suppressions', ANNA)).toEqual({
      status: 200,
      body: { suppressed: 'before', ended: false },
    });
    expect(await suppressions()).toEqual([{ hash: await hashOf('anna@example.org'), reason: 'objected' }]);
    expect(await active()).toBe(0);
    await expect(post.join('anna@example.org', 'DE')).rejects.toThrow('could not join');
  });

  it('that is a stranger’s keeps its hash, and no address anywhere', async () => {
    await ask(station, '/suppressions', ANNA);
    expect(await suppressions()).toHaveLength(1);
    expect(JSON.stringify(await dump(testEnv.DB))).not.toContain('anna');
  });

  it('in another spelling is the same address', async () => {
    await ask(station, '/suppressions', ANNA);
    expect((await ask(station, '/suppressions', { address: ' ANNA@Example.ORG ' })).body['suppressed']).toBe('before');
  });

  it('outweighs that its owner left by themselves', async () => {
    await post.leave(await post.join('anna@example.org', 'DE'), NOW);
    expect((await ask(station, '/suppressions', ANNA)).body).toEqual({ suppressed: 'now', ended: false });
    expect(await suppressions()).toMatchObject([{ reason: 'objected' }]);
  });

  it('is lifted, whatever it was for, and only once', async () => {
    await ask(station, '/suppressions', ANNA);
    expect((await ask(station, '/suppressions/lift', ANNA)).body).toEqual({ lifted: 'objected' });
    expect((await ask(station, '/suppressions/lift', ANNA)).body).toEqual({ lifted: null });
    await post.join('anna@example.org', 'DE');
    expect(await active()).toBe(1);
  });
});

describe('the id of whoever was on the list', () => {
  it('is in no export, and outlives that the suppression is lifted', async () => {
    const id = await post.join('anna@example.org', 'DE');
    await ask(station, '/suppressions', ANNA);
    const { body } = await ask(station, '/suppressions/list', { after: '' });
    expect(body['suppressions']).toEqual([
      { hash: await hashOf('anna@example.org'), reason: 'objected', suppressedAt: expect.any(Number) },
    ]);
    expect((await ask(station, '/suppressions/lift', ANNA)).body).toEqual({ lifted: 'objected' });
    expect((await ask(station, '/suppressions/lift', ANNA)).body).toEqual({ lifted: null });
    await purge(post.db, NOW + 366 * DAY);
    expect(await active()).toBe(0);
    expect(await post.join('anna@example.org', 'DE')).toBe(id);
    expect(await suppressions()).toEqual([]);
  });
});

describe('a list that is taken along', () => {
  it('comes page by page, whole and in order, under the fingerprint of the key', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => ({
      address: `reader${index}@example.org`,
      reason: 'bounced',
      suppressedAt: NOW,
    }));
    for (const from of [0, 200, 400]) {
      await ask(station, '/suppressions/addresses', { suppressions: rows.slice(from, from + 200) });
    }
    const hashes: string[] = [];
    for (let after: unknown = ''; after !== null; ) {
      const { body } = await ask(station, '/suppressions/list', { after });
      expect(body['keys']).toEqual(await fingerprints(station));
      hashes.push(...(body['suppressions'] as { hash: string }[]).map(({ hash }) => hash));
      after = body['next'];
    }
    expect(hashes).toEqual((await suppressions()).map(({ hash }) => hash));
    expect(new Set(hashes).size).toBe(450);
  });
});

describe('a list that is taken over', () => {
  const row = async (email: string, reason: string, suppressedAt = NOW) => ({
    hash: await hashOf(email),
    reason,
    suppressedAt,
  });
  const take = async (...rows: object[]) => {
    const { body } = await ask(station, '/suppressions/import', {
      keys: await fingerprints(station),
      suppressions: rows,
    });
    return body;
  };

  it('is counted, and taken over once', async () => {
    const rows = [await row('a@example.org', 'bounced'), await row('b@example.org', 'unsubscribed')];
    expect(await take(...rows)).toEqual({ read: 2, added: 2, raised: 0, outweighed: 0, known: 0, ended: 0 });
    const before = await dumpBesideTheLog(testEnv.DB);
    expect(await take(...rows)).toEqual({ read: 2, added: 0, raised: 0, outweighed: 0, known: 2, ended: 0 });
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
  });

  it('makes a suppression graver, never lighter', async () => {
    await take(await row('a@example.org', 'unsubscribed'), await row('b@example.org', 'complained'));
    expect(
      await take(await row('a@example.org', 'bounced'), await row('b@example.org', 'erased', NOW + 1)),
    ).toMatchObject({ raised: 1, known: 1 });
    expect((await suppressions()).map(({ reason }) => reason).sort()).toEqual(['bounced', 'complained']);
  });

  it('may name somebody twice: the graver counts', async () => {
    const twice = [await row('a@example.org', 'complained'), await row('a@example.org', 'unsubscribed', NOW + DAY)];
    expect(await take(...twice)).toMatchObject({ read: 2, added: 1, known: 1 });
    expect(await suppressions()).toMatchObject([{ reason: 'complained' }]);
  });

  it.each(['complained', 'bounced', 'objected'])(
    'ends the subscription of somebody who has %s elsewhere',
    async (reason) => {
      await post.join('anna@example.org', 'DE');
      expect(await take(await row('anna@example.org', reason, 0))).toMatchObject({ added: 1, ended: 1 });
      expect(await active()).toBe(0);
      expect(await post.db.all(sql`select reason, way from departures`)).toEqual([
        { reason: reason === 'objected' ? 'unsubscribed' : reason, way: 'operator' },
      ]);
    },
  );

  it('leaves alone who has confirmed here since they left there', async () => {
    await post.join('anna@example.org', 'DE');
    expect(await take(await row('anna@example.org', 'unsubscribed', 0))).toMatchObject({ outweighed: 1, ended: 0 });
    expect(await active()).toBe(1);
    expect(await suppressions()).toEqual([]);
  });

  it('is refused under another key, and nothing is written', async () => {
    const { keys } = (await ask(withKeys(post.station, NEW_KEY), '/address-keys')).body;
    const answer = await ask(station, '/suppressions/import', {
      keys,
      suppressions: [await row('a@example.org', 'bounced')],
    });
    expect(answer).toMatchObject({ status: 422, body: { error: 'wrong-key' } });
    expect(await suppressions()).toEqual([]);
  });
});

describe('the provider’s own list', () => {
  const entry = (email: string, origin: string) => ({
    id: email,
    email,
    origin,
    created_at: '2026-01-02 03:04:05.6+00',
  });

  it('is read a page at a time by its API, and its words become ours', async () => {
    await post.join('bounce@example.org', 'DE');
    const asked: URL[] = [];
    vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
      const url = new URL(input);
      asked.push(url);
      expect(new Headers(init.headers).get('authorization')).toBe('Bearer re_test');
      const after = url.searchParams.get('after');
      const data =
        after === null
          ? [entry('bounce@example.org', 'bounce'), entry('no address', 'bounce')]
          : [entry('complaint@example.org', 'complaint'), entry('manual@example.org', 'manual')];
      return Response.json({ object: 'list', has_more: after === null, data });
    });
    const first = await ask(station, '/suppressions/provider', { after: null });
    expect(first.body).toMatchObject({ read: 1, added: 1, ended: 1, unusable: 1, next: 'no address' });
    const second = await ask(station, '/suppressions/provider', { after: first.body['next'] });
    expect(second.body).toMatchObject({ read: 2, added: 2, next: null });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual(
      Array(2).fill('https://mailbox.test/suppressions'),
    );
    const reasonOf = new Map((await suppressions()).map(({ hash, reason }) => [hash, reason]));
    for (const [name, reason] of [
      ['bounce', 'bounced'],
      ['complaint', 'complained'],
      ['manual', 'objected'],
    ] as const) {
      expect(reasonOf.get(await hashOf(`${name}@example.org`))).toBe(reason);
    }
  });

  it('that cannot be had is said to be so, and nothing changes', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ name: 'restricted_api_key', message: 'no' }, { status: 401 }));
    const answer = await ask(station, '/suppressions/provider', { after: null });
    expect(answer).toMatchObject({ status: 502, body: { explanation: 'the provider answered restricted_api_key' } });
    expect(await suppressions()).toEqual([]);
  });
});

describe('a request is refused, and changes nothing, when', () => {
  it.each([
    ['it is no JSON', '/suppressions', 'anna@example.org', 422],
    ['it has no address', '/suppressions', {}, 422],
    ['its address is none', '/suppressions', { address: 'anna' }, 422],
    ['an address comes as a list', '/suppressions/lift', { address: ['anna@example.org'] }, 422],
    ['a page begins nowhere', '/suppressions/list', { after: 'x' }, 422],
    [
      'a reason is unknown',
      '/suppressions/addresses',
      { suppressions: [{ ...ANNA, reason: 'why', suppressedAt: 1 }] },
      422,
    ],
    [
      'a time is to come',
      '/suppressions/addresses',
      { suppressions: [{ ...ANNA, reason: 'bounced', suppressedAt: NOW + 400 * DAY }] },
      422,
    ],
    [
      'there are too many',
      '/suppressions/addresses',
      { suppressions: Array(201).fill({ ...ANNA, reason: 'bounced', suppressedAt: 1 }) },
      422,
    ],
    ['it is too large', '/suppressions', { address: 'x'.repeat(1024 * 1024) }, 413],
  ])('%s', async (_, path, body, status) => {
    const before = await dumpBesideTheLog(testEnv.DB);
    const answer = await ask(station, path, body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('anna');
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
  });

  it('nobody has let the asker in', async () => {
    const stranger = { ...station, settings: { ...station.settings } };
    const before = await dumpBesideTheLog(testEnv.DB);
    for (const path of [
      '/suppressions',
      '/suppressions/lift',
      '/suppressions/list',
      '/consent',
      '/address-keys/rehash',
    ]) {
      const { operatorApp } = await import('../../../workers/cron/operator/index.ts');
      const answer = await operatorApp(stranger).request(`/operator${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer something-else-entirely-32-characters' },
        body: JSON.stringify(ANNA),
      });
      expect(answer.status).toBe(401);
    }
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(before);
  });
});

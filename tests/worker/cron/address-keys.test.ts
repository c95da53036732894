/* One address key takes over from another: what held under the old one holds on, and what can moves to the new one. */
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirm } from '../../../db/confirmations.ts';
import { purge } from '../../../db/retention.ts';
import * as schema from '../../../db/schema.ts';
import { readWaitingSignUp } from '../../../db/waiting-sign-ups.ts';
import { importAddressKey } from '../../../workers/domain/address-hash.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';
import { dumpBesideTheLog } from '../dump.ts';
import { ask, emailOf, hashUnder, NEW_KEY, NOW, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const OLD_KEY = testEnv.ADDRESS_KEY;
const BOTH = `${NEW_KEY},${OLD_KEY}`;
const DAY = 86_400_000;

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

async function askFor(email: string, secret: string, now: number): Promise<number> {
  const signUp = {
    email: emailOf(email),
    country: 'DE',
    claimedZone: undefined,
    language: 'de',
    form: 'page',
  } as const;
  const id = await acceptSignUp(
    post.db,
    await importAddressKey(secret),
    { ...signUp, wording: { language: 'de', content: 'Mail me.' } },
    now,
  );
  if (id === null) throw new Error('had its share of mails');
  return id;
}
async function join(email: string, secret: string, now = NOW): Promise<number> {
  const confirmed = await confirm(post.db, await askFor(email, secret, now), now + 1000);
  if (confirmed === null) throw new Error('could not join');
  return confirmed.subscriberId;
}
async function rehashAll(secret: string) {
  const moved: Record<string, number> = {};
  for (const table of ['subscribers', 'sign_ups']) {
    for (let after: unknown = 0; after !== null; ) {
      const { body } = await ask(withKeys(post.station, secret), '/address-keys/rehash', { table, after });
      for (const [kind, count] of Object.entries(body['moved'] as Record<string, number>)) {
        moved[kind] = (moved[kind] ?? 0) + count;
      }
      after = body['next'];
    }
  }
  return moved;
}
const hashesIn = async (table: string): Promise<string[]> =>
  (await post.db.all<{ hash: string }>(sql`select distinct address_hash as hash from ${sql.raw(table)}`)).map(
    ({ hash }) => hash,
  );

describe('after a new key has taken over', () => {
  it('an old suppression still keeps its address from being asked to confirm', async () => {
    await ask(withKeys(post.station, OLD_KEY), '/suppressions', { address: 'anna@example.org' });
    const id = await askFor('anna@example.org', BOTH, NOW + DAY);
    expect(await readWaitingSignUp(post.db, id, NOW + DAY)).toMatchObject({ suppressed: 'objected' });
    expect(await confirm(post.db, id, NOW + DAY + 1)).toBeNull();
  });

  it('without the old key it would not: the test above can fail', async () => {
    await ask(withKeys(post.station, OLD_KEY), '/suppressions', { address: 'anna@example.org' });
    const id = await askFor('anna@example.org', NEW_KEY, NOW + DAY);
    expect(await readWaitingSignUp(post.db, id, NOW + DAY)).toMatchObject({ suppressed: null });
  });

  it('somebody on the list who signs up again is the same person, not a second one', async () => {
    const before = await join('anna@example.org', OLD_KEY);
    expect(await join('anna@example.org', BOTH, NOW + 8 * DAY)).toBe(before);
    expect(await hashesIn('subscribers')).toEqual([await hashUnder(NEW_KEY, 'anna@example.org')]);
  });

  it('somebody who left and was erased under the old key is the same person when they come back', async () => {
    const before = await join('anna@example.org', OLD_KEY);
    await post.leave(before, NOW + 2000);
    await purge(post.db, NOW + 2 * DAY);
    expect(await hashesIn('subscribers')).toEqual([]);
    expect(await join('anna@example.org', BOTH, NOW + 8 * DAY)).toBe(before);
  });

  it('a mail that was asked for under the old key still counts among an address’s share', async () => {
    await askFor('anna@example.org', OLD_KEY, NOW);
    await expect(askFor('anna@example.org', BOTH, NOW + 1000)).rejects.toThrow('share of mails');
  });

  it('a link to confirm that was sent before still confirms', async () => {
    const id = await askFor('anna@example.org', OLD_KEY, NOW);
    await rehashAll(BOTH);
    expect(await confirm(post.db, id, NOW + 1000)).not.toBeNull();
  });

  it('lifting finds what was suppressed under the old one', async () => {
    await ask(withKeys(post.station, OLD_KEY), '/suppressions', { address: 'anna@example.org' });
    const lifted = await ask(withKeys(post.station, BOTH), '/suppressions/lift', { address: 'anna@example.org' });
    expect(lifted.body).toEqual({ lifted: 'objected' });
  });

  it('an export names both keys, newest first', async () => {
    const { body } = await ask(withKeys(post.station, BOTH), '/suppressions/list', { after: '' });
    const only = async (secret: string) => (await ask(withKeys(post.station, secret), '/address-keys')).body['keys'];
    expect(body['keys']).toEqual([...((await only(NEW_KEY)) as []), ...((await only(OLD_KEY)) as [])]);
  });
});

describe('the job', () => {
  it('moves everything of everybody we know, so that the new key alone finds it', async () => {
    const id = await join('anna@example.org', OLD_KEY);
    await askFor('berta@example.org', OLD_KEY, NOW);
    await post.leave(id, NOW + 2000);
    expect(await rehashAll(BOTH)).toEqual({ subscribers: 1, signUps: 1, suppressions: 1, consentRecords: 4 });
    const anna = await hashUnder(NEW_KEY, 'anna@example.org');
    const berta = await hashUnder(NEW_KEY, 'berta@example.org');
    expect(await hashesIn('subscribers')).toEqual([anna]);
    expect(await hashesIn('suppressions')).toEqual([anna]);
    expect(await hashesIn('sign_ups')).toEqual([berta]);
    expect((await hashesIn('consent_records')).sort()).toEqual([anna, berta].sort());
    const { body } = await ask(withKeys(post.station, NEW_KEY), '/consent', { address: 'anna@example.org' });
    expect(body['records']).toHaveLength(3);
  });

  it('changes nothing the second time, and nothing but hashes the first', async () => {
    await join('anna@example.org', OLD_KEY);
    const withoutHashes = async () =>
      JSON.stringify(await dumpBesideTheLog(testEnv.DB)).replaceAll(/[0-9a-f]{64}/g, '');
    const before = await withoutHashes();
    await rehashAll(BOTH);
    expect(await withoutHashes()).toBe(before);
    const after = await dumpBesideTheLog(testEnv.DB);
    expect(await rehashAll(BOTH)).toEqual({ subscribers: 0, signUps: 0, suppressions: 0, consentRecords: 0 });
    expect(await dumpBesideTheLog(testEnv.DB)).toEqual(after);
  });

  it.each([
    ['complained', 'unsubscribed'],
    ['unsubscribed', 'complained'],
  ])('leaves the graver of two suppressions: %s under the old key, %s under the new', async (old, young) => {
    const suppress = (secret: string, reason: string) =>
      ask(withKeys(post.station, secret), '/suppressions/addresses', {
        suppressions: [{ address: 'anna@example.org', reason, suppressedAt: NOW }],
      });
    await suppress(OLD_KEY, old);
    await suppress(NEW_KEY, young);
    expect(await hashesIn('suppressions')).toHaveLength(2);
    await suppress(BOTH, 'unsubscribed');
    expect(await post.db.all(sql`select address_hash as hash, reason from suppressions`)).toEqual([
      { hash: await hashUnder(NEW_KEY, 'anna@example.org'), reason: 'complained' },
    ]);
  });

  it('leaves those whose address is gone under the old key', async () => {
    await ask(withKeys(post.station, OLD_KEY), '/suppressions', { address: 'anna@example.org' });
    await rehashAll(BOTH);
    expect(await hashesIn('suppressions')).toEqual([await hashUnder(OLD_KEY, 'anna@example.org')]);
  });

  it('walks a step at a time', async () => {
    for (const name of ['a', 'b', 'c']) await join(`${name}@example.org`, OLD_KEY);
    const answer = await ask(withKeys(post.station, BOTH), '/address-keys/rehash', { table: 'subscribers', after: 1 });
    expect(answer.body).toMatchObject({ read: 2, moved: { subscribers: 2 }, next: null });
  });

  it('refuses a table that has no addresses', async () => {
    const answer = await ask(withKeys(post.station, BOTH), '/address-keys/rehash', { table: 'variants', after: 0 });
    expect(answer.status).toBe(422);
  });

  it('knows every table that has hashes of addresses', () => {
    const tables = Object.values(schema).map((table) => getTableConfig(table as SQLiteTable));
    const hashed = tables.filter(({ columns }) => columns.some(({ name }) => name === 'address_hash'));
    expect(hashed.map(({ name }) => name).sort()).toEqual([
      'consent_records',
      'sign_ups',
      'subscribers',
      'suppressions',
    ]);
  });
});

/*
 * Whatever changes somebody's consent leaves exactly one record, however often it is told; and what is written stays as
 * it was written. Everything happens through production code.
 */
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirm } from '../../../db/confirmations.ts';
import { takeBackDeparture } from '../../../db/departures.ts';
import { eraseSubscriber } from '../../../db/erasure.ts';
import { requestLetter } from '../../../db/letters.ts';
import { savePreferences } from '../../../db/preferences.ts';
import { purge } from '../../../db/retention.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { suppressSignUp } from '../../../db/suppressions.ts';
import { importAddressKey } from '../../../workers/domain/address-hash.ts';
import type { Departure, DepartureWay } from '../../../workers/domain/departure.ts';
import { CONSENT_RECORD_MS } from '../../../workers/domain/retention.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';
import { ask, emailOf, NOW, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;
const WORDING = 'I want a mail when a deadline nears.';

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

async function askFor(now: number): Promise<number> {
  const signUp = { email: emailOf('anna@example.org'), country: 'DE', claimedZone: undefined, language: 'de' } as const;
  const key = await importAddressKey(testEnv.ADDRESS_KEY);
  const id = await acceptSignUp(
    post.db,
    key,
    { ...signUp, form: 'page', wording: { language: 'de', content: WORDING } },
    now,
  );
  return id ?? lastSignUp();
}
async function lastSignUp(): Promise<number> {
  const row = await post.db.get<{ id: number }>(sql`select max(id) as id from sign_ups`);
  return row?.id ?? 0;
}
async function join(): Promise<number> {
  const confirmed = await confirm(post.db, await askFor(NOW), NOW + 1000);
  if (confirmed === null) throw new Error('could not join');
  return confirmed.subscriberId;
}
async function end(subscriberId: number, reason: Departure, way: DepartureWay, now = NOW + 2000): Promise<void> {
  await endSubscription(post.db, { subscriberId, reason, way, campaignId: 0, now });
}
const objection = () => ask(withKeys(post.station), '/suppressions', { address: 'anna@example.org' });

const events = async (): Promise<string[]> => {
  const rows = await post.db.all<{ event: string; form: string; happenedAt: number; wording: string | null }>(sql`
    select event, form, happened_at as happenedAt, wording_hash as wording from consent_records order by id`);
  return rows.map(({ event, form, wording }) => `${event} by ${form}${wording === null ? '' : ', to a wording'}`);
};

const ASKED = 'asked by page, to a wording';
const CONFIRMED = 'confirmed by page, to a wording';

/** Each act is done, then done again, then once more. */
const ACTS: readonly (readonly [sentence: string, act: () => Promise<() => Promise<unknown>>, records: string[]])[] = [
  ['asking, and asking again at once', async () => () => askFor(NOW), [ASKED]],
  [
    'confirming',
    async () => {
      const id = await askFor(NOW);
      return () => confirm(post.db, id, NOW + 1000);
    },
    [ASKED, CONFIRMED],
  ],
  ...(
    [
      ['unsubscribed', 'page', 'withdrawn by page'],
      ['unsubscribed', 'one-click', 'withdrawn by one-click'],
      ['unsubscribed', 'mailto', 'withdrawn by mailto'],
      ['complained', 'complaint', 'complained by complaint'],
      ['bounced', 'bounce', 'bounced by bounce'],
      ['erased', 'page', 'erased by page'],
    ] as const
  )
    .map(
      ([reason, way, record]) =>
        [
          `leaving, ${reason}, by ${way}`,
          async () => {
            const id = await join();
            return () => end(id, reason, way);
          },
          [ASKED, CONFIRMED, record],
        ] as const,
    )
    .map(([sentence, act, records]): (typeof ACTS)[number] => [sentence, act, [...records]]),
  [
    'changing what one is sent, to the same each time',
    async () => {
      const id = await join();
      const preferences = {
        country: 'AT',
        zone: 'Europe/Vienna',
        language: 'de',
        muted: [],
        reminders: 'all',
      } as const;
      const wording = { hash: 'change', language: 'de', content: 'This is what I am to be sent.' } as const;
      return () => savePreferences(post.db, id, preferences, wording, NOW + 2000);
    },
    [ASKED, CONFIRMED, 'changed by preferences, to a wording'],
  ],
  [
    'undoing that one left',
    async () => {
      const id = await join();
      await end(id, 'unsubscribed', 'page');
      const wording = { hash: 'undo', language: 'de', content: 'I stay after all.' } as const;
      return () => takeBackDeparture(post.db, id, wording, NOW + 3000);
    },
    [ASKED, CONFIRMED, 'withdrawn by page', 'confirmed by undo, to a wording'],
  ],
  [
    'erasing somebody by the link that they asked for',
    async () => {
      await requestLetter(
        post.db,
        { subscriberId: await join(), kind: 'erase', language: 'de', campaignId: 0 },
        NOW + 1500,
      );
      const letter = await post.db.get<{ id: number }>(sql`select id from letters`);
      return () => eraseSubscriber(post.db, { letterId: letter?.id ?? 0, mail: 1 }, NOW + 2000);
    },
    [ASKED, CONFIRMED, 'erased by page'],
  ],
  [
    'a complaint after leaving',
    async () => {
      const id = await join();
      await end(id, 'unsubscribed', 'page');
      return () => end(id, 'complained', 'complaint', NOW + 3000);
    },
    [ASKED, CONFIRMED, 'withdrawn by page', 'complained by complaint'],
  ],
  [
    'leaving after a complaint',
    async () => {
      const id = await join();
      await end(id, 'complained', 'complaint');
      return () => end(id, 'unsubscribed', 'page', NOW + 3000);
    },
    [ASKED, CONFIRMED, 'complained by complaint'],
  ],
  [
    'a bounce of the confirmation mail',
    async () => {
      const id = await askFor(NOW);
      return () => suppressSignUp(post.db, id, 'bounced', NOW + 1000);
    },
    [ASKED, 'bounced by bounce'],
  ],
  [
    'a complaint about the confirmation mail',
    async () => {
      const id = await askFor(NOW);
      return () => suppressSignUp(post.db, id, 'complained', NOW + 1000);
    },
    [ASKED, 'complained by complaint'],
  ],
  [
    'an objection of somebody on the list',
    async () => {
      await join();
      return objection;
    },
    [ASKED, CONFIRMED, 'withdrawn by operator'],
  ],
  [
    'an objection of somebody who only asked',
    async () => {
      await askFor(NOW);
      return objection;
    },
    [ASKED, 'withdrawn by operator'],
  ],
  ['an objection of a stranger, who has agreed to nothing', async () => objection, []],
  [
    'another operator’s list, with somebody on this one',
    async () => {
      await join();
      const row = { address: 'anna@example.org', reason: 'complained', suppressedAt: NOW };
      return () => ask(withKeys(post.station), '/suppressions/addresses', { suppressions: [row] });
    },
    [ASKED, CONFIRMED, 'complained by operator'],
  ],
];

describe('exactly one record, however often it happens, is left by', () => {
  it.each(ACTS)('%s', async (_, prepare, records) => {
    const act = await prepare();
    await act();
    await act();
    await Promise.all([act(), act()]);
    expect(await events()).toEqual(records);
  });
});

describe('a record', () => {
  it('has the second, the language, the form, and the wording by its hash, and no address', async () => {
    await join();
    const rows = await post.db.all<Record<string, unknown>>(sql`select * from consent_records order by id`);
    expect(rows).toMatchObject([
      { event: 'asked', happened_at: NOW, language: 'de', form: 'page' },
      { event: 'confirmed', happened_at: NOW + 1000, language: 'de', form: 'page' },
    ]);
    const wording = await post.db.get(sql`select * from wordings where hash = ${rows[0]?.['wording_hash']}`);
    expect(wording).toMatchObject({ content: WORDING });
    expect(JSON.stringify(rows)).not.toContain('anna');
  });

  it.each([
    ['be changed', sql`update consent_records set happened_at = 0`],
    ['get another event', sql`update consent_records set event = 'confirmed'`],
    ['get another wording', sql`update consent_records set wording_hash = null`],
    ['be deleted', sql`delete from consent_records`],
    [
      'be replaced',
      sql`insert or replace into consent_records (id, address_hash, event, happened_at, language, form)
        select id, address_hash, 'withdrawn', happened_at, language, form from consent_records`,
    ],
    ['lose its wording', sql`delete from wordings`],
    ['have its wording changed', sql`update wordings set content = 'something else'`],
    [
      'have its wording replaced',
      sql`insert or replace into wordings (hash, language, content, first_used_at)
        select hash, language, 'something else', first_used_at from wordings`,
    ],
    ['be let go by turning the counter back', sql`update counters set value = -1`],
  ])('cannot %s, whatever the query', async (_, statement) => {
    await join();
    const before = await post.db.all(sql`select * from consent_records join wordings on hash = wording_hash`);
    await expect(post.db.run(statement)).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/append-only|only grow/) },
    });
    expect(await post.db.all(sql`select * from consent_records join wordings on hash = wording_hash`)).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('goes when retention says so, and not before', async () => {
    await end(await join(), 'erased', 'page');
    // Retention keeps what is younger than this, and lets the table know.
    await purge(post.db, NOW + 1500 + CONSENT_RECORD_MS);
    await expect(post.db.run(sql`delete from consent_records where event = 'erased'`)).rejects.toThrow();
    await post.db.run(sql`delete from consent_records where event in ('asked', 'confirmed')`);
    expect(await events()).toEqual(['erased by page']);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { requestLetter } from '../../../db/letters.ts';
import { purge, purgeHistory } from '../../../db/retention.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { DAY_MS, MINUTE_MS } from '../../../workers/domain/civil-date.ts';
import type { EmailAddress } from '../../../workers/domain/email-address.ts';
import {
  CONFIRMED_SIGN_UP_MS,
  CONSENT_RECORD_MS,
  DEPARTED_ADDRESS_MS,
  DEPARTURE_MS,
  LETTER_MS,
  PENDING_SIGN_UP_MS,
} from '../../../workers/domain/retention.ts';
import { openPost, type Post } from './support.ts';

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

const START = Date.parse('2026-01-10T00:00Z');
const count = async (table: string) => (await post.db.get<{ n: number }>(`select count(*) as n from ${table}`)).n;
const askAt = (name: string, now: number) =>
  requestSignUp(
    post.db,
    {
      email: `${name}@example.org` as EmailAddress,
      addressHash: name,
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      form: 'page',
      wording: { hash: 'w', language: 'en', content: 'wording' },
    },
    now,
  );
const leaveAt = (subscriberId: number, now: number) =>
  endSubscription(post.db, { subscriberId, reason: 'unsubscribed', way: 'page', campaignId: 0, now });
const PARTS = DAY_MS / MINUTE_MS;
/** Ticks through a day that begins at `midnight`: the minutes whose part of a table has an id in it. What it said went. */
async function aDayFrom(midnight: number): Promise<{ departures: number; consentRecords: number }> {
  const minutes = new Set<number>();
  for (const table of ['departures', 'consent_records']) {
    const { last } = await post.db.get<{ last: number }>(`select coalesce(max(id), 0) as last from ${table}`);
    for (let id = 1; id <= last; id += 1) minutes.add(Math.ceil((PARTS * id) / last) - 1);
  }
  const gone = { departures: 0, consentRecords: 0 };
  for (const minute of [...minutes].sort((a, b) => a - b)) {
    const { departures, consentRecords } = await purgeHistory(post.db, midnight + minute * MINUTE_MS);
    gone.departures += departures;
    gone.consentRecords += consentRecords;
  }
  return gone;
}

describe('retention', () => {
  it('keeps a request that nobody confirmed for its time and no longer', async () => {
    await askAt('anna', START);
    await purge(post.db, START + PENDING_SIGN_UP_MS - 1);
    expect(await count('sign_ups')).toBe(1);
    await purge(post.db, START + PENDING_SIGN_UP_MS);
    expect(await count('sign_ups')).toBe(0);
  });

  it('keeps a confirmed request for its time and no longer', async () => {
    await post.join('anna@example.org', 'DE');
    const { at } = await post.db.get<{ at: number }>('select confirmed_at as at from sign_ups');
    await purge(post.db, at + CONFIRMED_SIGN_UP_MS - 1);
    expect(await count('sign_ups')).toBe(1);
    await purge(post.db, at + CONFIRMED_SIGN_UP_MS);
    expect([await count('sign_ups'), await count('subscribers')]).toEqual([0, 1]);
  });

  it('erases who left, with their letters and marks, when no repeated call can need them', async () => {
    const anna = await post.join('anna@example.org', 'DE');
    await requestLetter(post.db, { subscriberId: anna, kind: 'my-data', language: 'en', campaignId: 0 }, START);
    await leaveAt(anna, START);
    await purge(post.db, START + DEPARTED_ADDRESS_MS - 1);
    expect([await count('subscribers'), await count('letters')]).toEqual([1, 1]);
    await purge(post.db, START + DEPARTED_ADDRESS_MS);
    expect([await count('subscribers'), await count('letters')]).toEqual([0, 0]);
  });

  it('keeps what somebody on the list asked for no longer than its limits look back', async () => {
    const anna = await post.join('anna@example.org', 'DE');
    await requestLetter(post.db, { subscriberId: anna, kind: 'my-data', language: 'en', campaignId: 0 }, START);
    await purge(post.db, START + LETTER_MS - 1);
    expect(await count('letters')).toBe(1);
    await purge(post.db, START + LETTER_MS);
    expect([await count('letters'), await count('subscribers')]).toEqual([0, 1]);
  });

  it('says how many of each kind went', async () => {
    await askAt('stranger', START);
    for (const name of ['anna', 'ben']) await leaveAt(await post.join(`${name}@example.org`, 'DE'), START);
    for (const name of ['carla', 'dora', 'emil']) {
      const subscriberId = await post.join(`${name}@example.org`, 'DE');
      await requestLetter(post.db, { subscriberId, kind: 'my-data', language: 'en', campaignId: 0 }, START);
    }
    const later = START + Math.max(PENDING_SIGN_UP_MS, DEPARTED_ADDRESS_MS, LETTER_MS);
    expect(await purge(post.db, later)).toMatchObject({ signUps: 1, subscribers: 2, letters: 3 });
    expect([await count('subscribers'), await count('letters')]).toEqual([3, 0]);
  });

  it('twice at once, or again, deletes nothing more', async () => {
    await askAt('anna', START);
    await askAt('ben', START + 1);
    const [one, other] = await Promise.all([
      purge(post.db, START + PENDING_SIGN_UP_MS),
      purge(post.db, START + PENDING_SIGN_UP_MS),
    ]);
    expect(one.signUps + other.signUps).toBe(1);
    expect(await count('sign_ups')).toBe(1);
  });
});

describe('history', () => {
  it('of departures goes when it is too old, all of it within a day, and nothing newer', async () => {
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      await leaveAt(await post.join(`${name}@example.org`, 'DE'), START + index * 2 * DAY_MS);
    }
    await aDayFrom(START + DEPARTURE_MS - DAY_MS);
    expect(await count('departures')).toBe(3);
    expect(await aDayFrom(START + DEPARTURE_MS)).toEqual({ departures: 1, consentRecords: 0 });
    expect(await count('departures')).toBe(2);
  });

  it('of consent goes when the address has long been gone, but stays for who is on the list or was lately', async () => {
    await askAt('stranger', START);
    await askAt('lately', START);
    await askAt('lately', START + CONSENT_RECORD_MS);
    await post.join('here@example.org', 'DE');
    const cutoff = START + CONSENT_RECORD_MS;
    await aDayFrom(cutoff - DAY_MS);
    expect(await count('consent_records')).toBe(5);
    // Beyond the time of everybody's records.
    expect(await aDayFrom(cutoff + DAY_MS)).toEqual({ departures: 0, consentRecords: 1 });
    expect(await count("consent_records where address_hash = 'stranger'")).toBe(0);
    expect(await count("consent_records where address_hash = 'lately'")).toBe(2);
    for (const again of [0, 1, 2]) await aDayFrom(START + 3 * CONSENT_RECORD_MS + again * DAY_MS);
    expect(await count('consent_records')).toBe(2);
    expect(await count('consent_records r join subscribers s on s.address_hash = r.address_hash')).toBe(2);
  });

  it('is looked through in parts: one tick never reads all of it', async () => {
    for (let index = 0; index < 5; index += 1) {
      await leaveAt(await post.join(`${index}@example.org`, 'DE'), START);
    }
    const { departures } = await purge(post.db, START + DEPARTURE_MS);
    expect(departures).toBe(0);
    expect(await count('departures')).toBe(5);
  });
});

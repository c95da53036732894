import { beforeEach, describe, expect, it } from 'vitest';
import { confirm } from '../../../db/confirmations.ts';
import { countDepartures } from '../../../db/departures.ts';
import { markDone } from '../../../db/done-marks.ts';
import { readLettersAndLane, readWaitingLetter, requestLetter } from '../../../db/letters.ts';
import { savePreferences } from '../../../db/preferences.ts';
import { purge } from '../../../db/retention.ts';
import { MAIL_INTERVAL_MS } from '../../../db/sign-ups.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import type { LetterKind } from '../../../workers/domain/letter.ts';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import { DEPARTED_ADDRESS_MS, ERASE_LINK_MS, ERASED_WITHIN_MS } from '../../../workers/domain/retention.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, openCampaign, pressOn, signUp, testEnv } from './support.ts';

let anna: number;
let link: string;
beforeEach(async () => {
  anna = await join('anna');
  link = await eraseLink(anna);
});

interface Asking {
  readonly kind: LetterKind;
  readonly askedAt: number;
  readonly campaignId: number;
}

/** Asks for the letter and takes the link out of it. */
async function eraseLink(
  subscriberId: number,
  { kind = 'erase', askedAt = Date.now(), campaignId = 0 }: Partial<Asking> = {},
): Promise<string> {
  await requestLetter(db, { subscriberId, kind, language: 'en', campaignId }, askedAt);
  const waiting = await Promise.all(
    (await readLettersAndLane(db, askedAt, 10)).letters.map((each) => readWaitingLetter(db, each)),
  );
  const letter = waiting.find((each) => each?.subscriberId === subscriberId && each.kind === kind);
  const subject = { id: letter?.id ?? 0, campaign: letter?.mail ?? 0 };
  const token = await signLink(await importLinkKeys(testEnv.LINK_KEY), 'erase', subject);
  return `/erase/now?t=${token}`;
}

/** Everything that can be read of the database: each row of each table, and each index by its own order. */
async function everything(): Promise<string> {
  const { results: schema } = await testEnv.DB.prepare('select type, name, sql from sqlite_master').all();
  return JSON.stringify([await dump(testEnv.DB), schema]).toLowerCase();
}

describe('the page behind the link', () => {
  it('says what will happen, has one button, and changes nothing, opened or probed', async () => {
    const before = await dump(testEnv.DB);
    const answer = await ask(link);
    await ask(link, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('within 48 hours');
    expect(await dump(testEnv.DB)).toEqual(before);
  });
});

describe('erasing', () => {
  it('takes the person off the list at once, with one departure, record and suppression', async () => {
    const answer = await pressOn(link);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Your data is being erased');
    expect(await count('subscribers', 'left_at is null')).toBe(0);
    const tables = await dump(testEnv.DB);
    expect(tables['departures']).toMatchObject([{ reason: 'erased', way: 'page', country: 'DE' }]);
    expect(tables['suppressions']).toMatchObject([{ address_hash: 'hash-of-anna', reason: 'erased' }]);
    expect(await count('consent_records', "event = 'erased'")).toBe(1);
  });

  it('twice is the same as once', async () => {
    const first = await (await pressOn(link)).text();
    const once = await dump(testEnv.DB);
    expect(await (await pressOn(link)).text()).toBe(first);
    expect(await dump(testEnv.DB)).toEqual(once);
  });

  it('leaves nothing of the address behind within 48 hours', async () => {
    expect(await everything()).toContain('anna@example.org');
    await pressOn(link);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS);
    expect(DEPARTED_ADDRESS_MS).toBeLessThan(ERASED_WITHIN_MS);
    expect(await everything()).not.toContain('anna@');
    expect(await count('consent_records')).toBeGreaterThan(0);
  });

  it('after leaving and signing up again, without confirming, leaves nothing behind either', async () => {
    await pressOn(await linkOf('/unsubscribe', anna));
    await signUp('anna');
    await pressOn(link);
    expect(await count('consent_records', "event = 'erased'")).toBe(1);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    expect(await everything()).not.toContain('anna@');
  });

  it('makes no second departure of somebody who had left', async () => {
    await pressOn(await linkOf('/unsubscribe', anna));
    await pressOn(link);
    expect(await count('departures')).toBe(1);
    expect(await count('subscribers', "departure = 'erased'")).toBe(1);
  });

  it('lets go of done marks, other letters and choices at once', async () => {
    await openCampaign('linkedin-ai-training');
    await markDone(db, { subscriberId: anna, advisory: 'linkedin-ai-training', campaignId: 1 }, Date.now());
    await requestLetter(db, { subscriberId: anna, kind: 'my-data', language: 'en', campaignId: 0 }, Date.now());
    const choices = {
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      muted: ['ai-training'],
      reminders: 'last',
    } as const;
    await savePreferences(db, anna, choices, { hash: 'c', language: 'en', content: 'changed' }, Date.now());
    await pressOn(link);
    expect(await count('done_marks')).toBe(0);
    expect(await count('letters', "kind = 'my-data'")).toBe(0);
    expect(await count('subscribers', "muted_kinds = '[]' and reminders = 'all'")).toBe(1);
  });

  it('says which edition led to it', async () => {
    const campaign = await openCampaign('linkedin-ai-training');
    const ben = await join('ben');
    await pressOn((await linkOf('/unsubscribe', ben, campaign)).replace('/unsubscribe', '/erase'));
    await pressOn(await eraseLink(ben));
    expect(await countDepartures(db)).toMatchObject([
      { advisory: 'linkedin-ai-training', edition: 'week', reason: 'erased', departures: 1 },
    ]);
  });

  it('leaves other people as they are', async () => {
    await join('ben');
    await pressOn(link);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    expect(await count('subscribers', "email = 'ben@example.org' and left_at is null")).toBe(1);
    expect(await count('sign_ups', "email = 'ben@example.org'")).toBe(1);
  });

  it('does not lift a complaint', async () => {
    const reason = {
      subscriberId: anna,
      reason: 'complained',
      way: 'complaint',
      campaignId: 0,
      now: Date.now(),
    } as const;
    await endSubscription(db, reason);
    await pressOn(link);
    expect(await count('suppressions', "reason = 'complained'")).toBe(1);
  });
});

describe('signing up again within the day', () => {
  it('is the same person again, whom the link that erased them does not erase any more', async () => {
    await pressOn(link);
    expect(await join('anna')).toBe(anna);
    expect([(await ask(link)).status, (await pressOn(link)).status]).toEqual([410, 410]);
    expect(await count('subscribers', `id = ${anna} and left_at is null`)).toBe(1);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    expect(await db.all('select id from subscribers')).toEqual([{ id: anna }]);
    expect(await count('sign_ups')).toBe(1);
    await pressOn(await eraseLink(anna));
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    expect(await everything()).not.toContain('anna@');
  });

  it('is not taken back by pressing the old button again', async () => {
    await pressOn(link);
    const asked = await signUp('anna');
    await pressOn(link);
    expect(await confirm(db, asked ?? 0, Date.now())).not.toBeNull();
  });

  it('does not shake off a complaint about a mail of the former life', async () => {
    await pressOn(link);
    await join('anna');
    const complaint = { subscriberId: anna, reason: 'complained', way: 'complaint', campaignId: 0 } as const;
    await endSubscription(db, { ...complaint, now: Date.now() });
    await endSubscription(db, { ...complaint, now: Date.now() });
    expect((await dump(testEnv.DB))['suppressions']).toMatchObject([
      { address_hash: 'hash-of-anna', reason: 'complained' },
    ]);
    expect(await count('consent_records', "address_hash = 'hash-of-anna' and event = 'complained'")).toBe(1);
  });
});

describe('unsubscribing after that', () => {
  it('answers as ever, from the page and by one-click, and changes nothing', async () => {
    const unsubscribe = await linkOf('/unsubscribe', anna);
    await pressOn(link);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    const before = await dump(testEnv.DB);
    const answer = await pressOn(unsubscribe);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('You have left the list')]);
    expect((await pressOn(unsubscribe, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect(await dump(testEnv.DB)).toEqual(before);
  });
});

describe('a link that does not erase', () => {
  const refused = async (path: string, status: number) => {
    // Not the counters of ids: an insert that inserts nothing makes one at zero.
    const { sqlite_sequence: _, ...before } = await dump(testEnv.DB);
    expect((await ask(path)).status).toBe(status);
    expect((await pressOn(path)).status).toBe(status);
    expect(await dump(testEnv.DB)).toMatchObject(before);
  };

  it('is one that is too old', async () => {
    await refused(await eraseLink(await join('ben'), { askedAt: Date.now() - ERASE_LINK_MS }), 410);
  });

  it('is one of an earlier mail, also when its day is over and somebody asks again', async () => {
    const ben = await join('ben');
    const first = await eraseLink(ben, { askedAt: Date.now() - ERASE_LINK_MS });
    const second = await eraseLink(ben, { askedAt: Date.now() - MAIL_INTERVAL_MS });
    await refused(first, 410);
    const third = await eraseLink(ben);
    await refused(second, 410);
    expect((await ask(third)).status).toBe(200);
    expect((await pressOn(third)).status).toBe(200);
  });

  it('is one of another letter, of a mail or of nobody', async () => {
    await refused(await eraseLink(anna, { kind: 'my-data' }), 410);
    await refused((await linkOf('/unsubscribe', anna)).replace('/unsubscribe', '/erase/now'), 400);
    await refused('/erase/now', 400);
    await refused(link.slice(0, -1), 400);
  });

  it('works no more when everything is erased', async () => {
    await pressOn(link);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    await refused(link, 410);
  });
});

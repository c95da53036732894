import { beforeEach, describe, expect, it } from 'vitest';
import { eraseSubscriber } from '../../../db/erasure.ts';
import { readLettersAndLane, readWaitingLetter, requestLetter } from '../../../db/letters.ts';
import { liftSuppressionOf } from '../../../db/operator-suppressions.ts';
import { purge } from '../../../db/retention.ts';
import { MAIL_INTERVAL_MS, MAIL_WINDOW_MS } from '../../../db/sign-ups.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, pressOn, testEnv } from './support.ts';

let anna: number;
let see: string;
let erase: string;
beforeEach(async () => {
  anna = await join('anna');
  see = (await linkOf('/unsubscribe', anna)).replace('/unsubscribe', '/my-data');
  erase = see.replace('/my-data', '/erase');
});

const withoutToken = (html: string) => html.replaceAll(/(?<=t=)r[^&]+/g, '');

describe('the page behind the link of a mail', () => {
  it('offers both, shows nothing of the person and changes nothing, opened or probed', async () => {
    const before = await dump(testEnv.DB);
    for (const path of [see, erase]) {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(html).toContain(`action="${see}&amp;lang=en"`);
      expect(html).toContain(`action="${erase}&amp;lang=en"`);
      expect(html).not.toContain('anna');
      await ask(path, { method: 'HEAD' });
    }
    expect(await dump(testEnv.DB)).toEqual(before);
  });
});

describe('asking for the mail', () => {
  it.each([
    ['my-data', () => see],
    ['erase', () => erase],
  ] as const)('writes down that %s waits, in the language of the page, and no address', async (kind, path) => {
    expect((await pressOn(`${path()}&lang=fr`)).status).toBe(200);
    const { letters } = await dump(testEnv.DB);
    expect(letters).toMatchObject([{ subscriber_id: anna, kind, language: 'fr', mails_asked: 1, mails_taken: 0 }]);
    expect(JSON.stringify(letters)).not.toMatch(/anna|hash/);
  });

  it('is answered alike for everybody: known, just asked, gone and never there', async () => {
    const first = withoutToken(await (await pressOn(see)).text());
    expect(withoutToken(await (await pressOn(see)).text())).toBe(first);
    const stranger = (await linkOf('/unsubscribe', 4711)).replace('/unsubscribe', '/my-data');
    expect(withoutToken(await (await pressOn(stranger)).text())).toBe(first);
    await pressOn(await linkOf('/unsubscribe', anna));
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    expect(await count('subscribers')).toBe(0);
    expect(withoutToken(await (await pressOn(see)).text())).toBe(first);
    expect(await count('letters')).toBe(0);
  });

  it('is one mail, however often in ten minutes, and three in seven days', async () => {
    const asked = { subscriberId: anna, kind: 'my-data', language: 'en', campaignId: 0 } as const;
    const mails = async () => (await db.get<{ n: number }>('select sum(mails_asked) as n from letters')).n;
    const start = Date.now();
    await requestLetter(db, asked, start);
    await requestLetter(db, asked, start + MAIL_INTERVAL_MS - 1);
    expect(await mails()).toBe(1);
    await requestLetter(db, asked, start + MAIL_INTERVAL_MS);
    await requestLetter(db, asked, start + 2 * MAIL_INTERVAL_MS);
    await requestLetter(db, asked, start + 3 * MAIL_INTERVAL_MS);
    expect(await mails()).toBe(3);
    await requestLetter(db, asked, start + 2 * MAIL_INTERVAL_MS + MAIL_WINDOW_MS);
    expect(await mails()).toBe(4);
  });

  it('again from another edition’s mail is in the language, and of the campaign, that it was asked from last', async () => {
    const letter = async () => (await dump(testEnv.DB))['letters'];
    const asked = { subscriberId: anna, kind: 'erase' } as const;
    await requestLetter(db, { ...asked, language: 'en', campaignId: 3 }, Date.now());
    expect(await letter()).toMatchObject([{ language: 'en', campaign_id: 3 }]);
    await requestLetter(db, { ...asked, language: 'de', campaignId: 8 }, Date.now() + MAIL_INTERVAL_MS);
    expect(await letter()).toMatchObject([{ language: 'de', campaign_id: 8, mails_asked: 2 }]);
  });

  it('of one kind leaves the other its share', async () => {
    await pressOn(see);
    await pressOn(erase);
    expect(await count('letters', 'mails_taken < mails_asked')).toBe(2);
  });

  it('at an address that must not be written to sends nothing', async () => {
    await pressOn(see);
    const [id] = (await readLettersAndLane(db, Date.now(), 10)).letters;
    expect(await readWaitingLetter(db, id ?? 0)).toMatchObject({ email: 'anna@example.org', kind: 'my-data' });
    await endSubscription(db, {
      subscriberId: anna,
      reason: 'complained',
      way: 'complaint',
      campaignId: 0,
      now: Date.now(),
    });
    expect(await readWaitingLetter(db, id ?? 0)).toBeNull();
    expect((await readLettersAndLane(db, Date.now(), 10)).letters).toEqual([]);
  });

  it.each(['erased', 'complained', 'bounced'] as const)(
    'by somebody who is gone as %s sends nothing',
    async (reason) => {
      await pressOn(erase);
      const [id] = (await readLettersAndLane(db, Date.now(), 10)).letters;
      const first = withoutToken(await (await pressOn(see)).text());
      if (reason === 'erased') await eraseSubscriber(db, { letterId: id ?? 0, mail: 1 }, Date.now());
      else await endSubscription(db, { subscriberId: anna, reason, way: 'operator', campaignId: 0, now: Date.now() });
      if (reason !== 'erased') await liftSuppressionOf(db, 'hash-of-anna');
      const later = Date.now() + MAIL_INTERVAL_MS;
      const asked = await count('letters', 'mails_asked > 1');
      await requestLetter(db, { subscriberId: anna, kind: 'my-data', language: 'en', campaignId: 0 }, later);
      expect(await count('letters', 'mails_asked > 1')).toBe(asked);
      expect((await readLettersAndLane(db, later, 10)).letters).toEqual([]);
      expect(await readWaitingLetter(db, id ?? 0)).toBeNull();
      expect(withoutToken(await (await pressOn(see)).text())).toBe(first);
      expect(await count('letters', `mail_asked_at >= ${later}`)).toBe(0);
    },
  );

  it('with a link that is not whole, or from another site, changes nothing', async () => {
    expect((await pressOn(see.slice(0, -1))).status).toBe(400);
    expect(await (await ask('/my-data')).text()).toContain(`mailto:${testEnv.REPLY_TO}`);
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
    await ask(erase, { method: 'POST', body: new URLSearchParams({ from: 'page' }), headers });
    expect(await count('letters')).toBe(0);
  });
});

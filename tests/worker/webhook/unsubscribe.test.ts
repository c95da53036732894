import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purge } from '../../../db/retention.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import type { Departure } from '../../../workers/domain/departure.ts';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, oneClick, pressOn, signUp, testEnv } from './support.ts';

const CAMPAIGN = 12;
let anna: number;
let link: string;
beforeEach(async () => {
  anna = await join('anna');
  link = await linkOf('/unsubscribe', anna, CAMPAIGN);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The page as it is for everybody: whose link it was is only in the button that undoes it. */
const withoutToken = (html: string) => html.replace(/(?<=t=)r[^&]+/, '');
const onTheList = async () => (await count('subscribers', `id = ${anna} and left_at is null`)) === 1;
const end = (reason: Departure, at = Date.now()) =>
  endSubscription(db, {
    subscriberId: anna,
    reason,
    way: reason === 'bounced' ? 'bounce' : 'complaint',
    campaignId: 0,
    now: at,
  });

describe('opening the link', () => {
  it('shows one button and changes nothing, opened or probed', async () => {
    const before = await dump(testEnv.DB);
    const answer = await ask(link);
    await ask(link, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain(`action="${link}&amp;lang=en"`);
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(await onTheList()).toBe(true);
  });

  it('is neither kept, indexed nor passed on', async () => {
    const { headers } = await ask(link);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});

describe('pressing the button', () => {
  it('ends the subscription at once and says so', async () => {
    const answer = await pressOn(link);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('You have left the list');
    expect(await onTheList()).toBe(false);
  });

  it('leaves one departure with the campaign and no address, one record and one suppression', async () => {
    await pressOn(link);
    const tables = await dump(testEnv.DB);
    expect(tables['departures']).toMatchObject([
      { reason: 'unsubscribed', way: 'page', campaign_id: CAMPAIGN, country: 'DE', language: 'en' },
    ]);
    expect(JSON.stringify(tables['departures'])).not.toMatch(/anna/);
    expect(tables['suppressions']).toMatchObject([{ address_hash: 'hash-of-anna', reason: 'unsubscribed' }]);
    expect(await count('consent_records', "event = 'withdrawn' and address_hash = 'hash-of-anna'")).toBe(1);
  });
});

describe("a mailbox provider's one-click", () => {
  const expectBlank = async (answer: Response) => {
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('Location')).toBeNull();
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(await onTheList()).toBe(false);
    expect(await count('departures', "way = 'one-click'")).toBe(1);
  };

  it('works form-encoded, without an origin or a cookie', async () => {
    await expectBlank(await oneClick(link));
  });

  it('works as multipart', async () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    await expectBlank(await ask(link, { method: 'POST', body }));
  });

  it("works from another site's origin", async () => {
    const headers = { Origin: 'https://mail.example.com', 'Sec-Fetch-Site': 'cross-site' };
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    await expectBlank(await ask(link, { method: 'POST', body, headers }));
  });

  it.each([
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', '--y\r\nbroken'],
    ['application/json', '{'],
    ['application/x-www-form-urlencoded', '%%%'],
    ['', ''],
    ['application/x-www-form-urlencoded', 'x'.repeat(100_000)],
  ])('works with a body that cannot be read: %s %.20s', async (type, body) => {
    await expectBlank(await ask(link, { method: 'POST', body, headers: { 'Content-Type': type } }));
  });

  it('works without any body', async () => {
    await expectBlank(await ask(link, { method: 'POST' }));
  });
});

describe('leaving again', () => {
  it('answers the same and changes nothing, from the page and by one-click', async () => {
    const first = await (await pressOn(link)).text();
    const before = await dump(testEnv.DB);
    expect(await (await pressOn(link)).text()).toBe(first);
    expect((await oneClick(link)).status).toBe(200);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('several times at once makes one departure', async () => {
    await Promise.all([oneClick(link), oneClick(link), pressOn(link)]);
    expect(await count('departures')).toBe(1);
    expect(await count('consent_records', "event = 'withdrawn'")).toBe(1);
  });

  it('answers the same when the address has long been erased, and for somebody who never was', async () => {
    const first = await (await pressOn(link)).text();
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    expect(await count('subscribers')).toBe(0);
    expect(await (await pressOn(link)).text()).toBe(first);
    expect((await oneClick(link)).status).toBe(200);
    const stranger = await linkOf('/unsubscribe', 4711);
    expect(withoutToken(await (await pressOn(stranger)).text())).toBe(withoutToken(first));
    expect(await count('departures')).toBe(1);
  });

  it('after coming back ends the new subscription, with a second departure', async () => {
    await pressOn(link);
    expect(await join('anna')).toBe(anna);
    expect(await onTheList()).toBe(true);
    await oneClick(link);
    expect(await onTheList()).toBe(false);
    expect(await count('departures')).toBe(2);
  });

  it('does not take away a sign-up that was made since', async () => {
    await pressOn(link);
    await signUp('anna');
    await oneClick(link);
    expect(await count('sign_ups', 'confirmed_at is null')).toBe(1);
  });
});

describe('a subscription that ends by itself', () => {
  it('ends once, whatever is reported after', async () => {
    expect(await end('bounced')).toBe(true);
    const before = await dump(testEnv.DB);
    expect(await end('bounced')).toBe(false);
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(await count('departures', "reason = 'bounced' and way = 'bounce'")).toBe(1);
    expect(await count('consent_records', "event = 'bounced'")).toBe(1);
  });

  it('by a complaint after leaving forbids all mail, without a second departure', async () => {
    await pressOn(link);
    expect(await end('complained')).toBe(false);
    expect(await count('suppressions', "reason = 'complained'")).toBe(1);
    expect(await count('departures')).toBe(1);
  });

  it('is not made milder by leaving or bouncing after a complaint', async () => {
    await end('complained');
    await end('bounced');
    await pressOn(link);
    expect(await count('suppressions', "reason = 'complained'")).toBe(1);
  });

  it("takes the person's open and confirmed requests with it", async () => {
    expect(await count('sign_ups')).toBe(1);
    await end('bounced');
    expect(await count('sign_ups')).toBe(0);
  });
});

describe('a link that is not whole', () => {
  it.each(['/unsubscribe', '/unsubscribe?t=', '/unsubscribe?t=ra.1.0.AAAAAAAAAAAAAAAAAAAAAA'])(
    '%s says how else to leave, and changes nothing',
    async (path) => {
      const before = await dump(testEnv.DB);
      for (const answer of [await ask(path), await pressOn(path), await oneClick(path)]) {
        expect(answer.status).toBe(400);
        expect(await answer.text()).toContain(`mailto:${testEnv.REPLY_TO}`);
      }
      expect(await dump(testEnv.DB)).toEqual(before);
    },
  );

  it('such as a confirmation link takes nobody off the list', async () => {
    const token = await signLink(await importLinkKeys(testEnv.LINK_KEY), 'confirm', { id: anna, campaign: 0 });
    expect((await oneClick(`/unsubscribe?t=${token}`)).status).toBe(400);
    expect(await onTheList()).toBe(true);
  });
});

describe('the edge', () => {
  it('refuses other methods with what is allowed', async () => {
    const answer = await ask(link, { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST');
    expect(await onTheList()).toBe(true);
  });

  it('names a missing setting on every address', async () => {
    for (const path of [link, '/done', '/nowhere']) {
      const answer = await ask(path, {}, { REPLY_TO: '' });
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('REPLY_TO is missing');
    }
  });

  it('answers 500 when the database fails, so that the provider tries again, and logs no token', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const broken = { prepare: () => testEnv.DB.prepare('x'), batch: () => testEnv.DB.exec('nonsense') };
    const answer = await ask(link, { method: 'POST' }, { DB: broken });
    expect(answer.status).toBe(500);
    const log = JSON.stringify(errors.mock.calls);
    expect(log).toContain('request.failed');
    expect(log).not.toContain(link.slice(-22));
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { purge } from '../../../db/retention.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import type { Departure } from '../../../workers/domain/departure.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, oneClick, pressOn, testEnv } from './support.ts';

const CAMPAIGN = 12;
let anna: number;
let link: string;
let undo: string;
beforeEach(async () => {
  anna = await join('anna');
  link = await linkOf('/unsubscribe', anna, CAMPAIGN);
  undo = link.replace('/unsubscribe', '/unsubscribe/undo');
});

const onTheList = async () => (await count('subscribers', `id = ${anna} and left_at is null`)) === 1;
const end = (reason: Departure) =>
  endSubscription(db, { subscriberId: anna, reason, way: 'operator', campaignId: 0, now: Date.now() });

describe('the page that says one has left', () => {
  it('offers one button, with what it agrees to, and asks for no reason', async () => {
    const html = await (await pressOn(link)).text();
    expect(html).toContain(`action="${undo}&amp;lang=en"`);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('With this button you ask Forewarn (test) to email you advisories');
    expect(html).not.toMatch(/<textarea|<select|type="radio"|name="reason"/);
  });
});

describe('undoing a departure', () => {
  it('puts the person back on the list, at a new position, and lifts the suppression', async () => {
    await join('ben');
    await pressOn(link);
    const answer = await pressOn(undo);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('You are back on the list');
    expect(await onTheList()).toBe(true);
    expect(await count('suppressions')).toBe(0);
    const tables = await dump(testEnv.DB);
    expect(tables['subscribers']).toContainEqual(expect.objectContaining({ id: anna, position: 3, departure: null }));
    expect(tables['former_positions']).toMatchObject([{ subscriber_id: anna, position: 1 }]);
  });

  it('leaves a consent record of its own, with the words beside the button', async () => {
    await pressOn(link);
    await pressOn(`${undo}&lang=de`);
    const [record] = (await dump(testEnv.DB))['consent_records']?.slice(-1) ?? [];
    expect(record).toMatchObject({ event: 'confirmed', form: 'undo', language: 'de', address_hash: 'hash-of-anna' });
    const hash = (record as { wording_hash: string }).wording_hash;
    const wording = await db.get<{ content: string }>(`select content from wordings where hash = '${hash}'`);
    expect(await (await pressOn(`${link}&lang=de`)).text()).toContain(wording.content);
  });

  it('keeps the departure, and says of it that it was taken back', async () => {
    await pressOn(link);
    await pressOn(undo);
    expect((await dump(testEnv.DB))['departures']).toMatchObject([
      { reason: 'unsubscribed', campaign_id: CAMPAIGN, taken_back_at: expect.any(Number) },
    ]);
  });

  it('twice, or without having left, changes nothing more', async () => {
    const before = await dump(testEnv.DB);
    expect((await pressOn(undo)).status).toBe(200);
    expect(await dump(testEnv.DB)).toEqual(before);
    await pressOn(link);
    await pressOn(undo);
    const once = await dump(testEnv.DB);
    expect((await pressOn(undo)).status).toBe(200);
    expect(await dump(testEnv.DB)).toEqual(once);
  });

  it('several times at once makes one record', async () => {
    await pressOn(link);
    await Promise.all([pressOn(undo), pressOn(undo), pressOn(undo)]);
    expect(await count('consent_records', "form = 'undo'")).toBe(1);
  });

  it('can be followed by leaving again, which is a second departure', async () => {
    await pressOn(link);
    await pressOn(undo);
    await oneClick(link);
    expect(await onTheList()).toBe(false);
    expect(await count('departures')).toBe(2);
    expect(await count('departures', 'taken_back_at is null')).toBe(1);
  });

  it.each(['complained', 'bounced', 'erased'] as const)('of somebody who %s is refused', async (reason) => {
    await end(reason);
    const before = await dump(testEnv.DB);
    expect((await pressOn(undo)).status).toBe(410);
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(await onTheList()).toBe(false);
  });

  it('of somebody who complained after leaving is refused', async () => {
    await pressOn(link);
    await end('complained');
    expect((await pressOn(undo)).status).toBe(410);
    expect(await onTheList()).toBe(false);
  });

  it('is refused when the address is erased', async () => {
    await pressOn(link);
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    const before = await dump(testEnv.DB);
    const answer = await pressOn(undo);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('Sign up again');
    expect(await dump(testEnv.DB)).toEqual(before);
  });
});

describe('what cannot undo', () => {
  it('opening the link', async () => {
    await pressOn(link);
    expect((await ask(undo)).status).toBe(405);
    expect(await onTheList()).toBe(false);
  });

  it('a link that is not whole', async () => {
    await pressOn(link);
    expect((await pressOn(undo.slice(0, -1))).status).toBe(400);
    expect(await onTheList()).toBe(false);
  });

  it('another site', async () => {
    await pressOn(link);
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
    await ask(undo, { method: 'POST', body: new URLSearchParams({ from: 'page' }), headers });
    expect(await onTheList()).toBe(false);
  });
});

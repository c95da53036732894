/* Somebody left, their address was erased, and they signed up again: the links in their mails from before. */
import { beforeEach, describe, expect, it } from 'vitest';
import { markDone } from '../../../db/done-marks.ts';
import { purge } from '../../../db/retention.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { maskedAddress } from '../../../workers/domain/masked-address.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import worker from '../../../workers/webhook/index.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, oneClick, pressOn, signUp, testEnv } from './support.ts';

let anna: number;
let unsubscribe: string;
beforeEach(async () => {
  anna = await join('anna');
  unsubscribe = await linkOf('/unsubscribe', anna);
});

const isGone = async () => (await count('subscribers', 'left_at is null')) === 0;
const erase = () => purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
/** Leaves, is erased, and confirms anew. */
async function comeBack(): Promise<number> {
  await pressOn(unsubscribe);
  await erase();
  expect(await count('subscribers')).toBe(0);
  return await join('anna');
}
async function mailTo(link: string): Promise<void> {
  const subject = `unsubscribe ${link.slice(link.indexOf('=') + 1)}`;
  const setReject = () => expect.unreachable('it was refused');
  await worker.email({ headers: new Headers({ subject }), setReject } as unknown as ForwardableEmailMessage, testEnv);
}

describe('whoever comes back', () => {
  it.each([
    ['the page', pressOn],
    ['one-click', oneClick],
    ['a mail', mailTo],
  ])('leaves again by an old link, with %s', async (_way, leave) => {
    expect(await comeBack()).toBe(anna);
    expect(await isGone()).toBe(false);
    await leave(unsubscribe);
    expect(await isGone()).toBe(true);
    expect(await count('departures')).toBe(2);
  });

  it('chooses by an old link', async () => {
    const preferences = await linkOf('/preferences', anna);
    await comeBack();
    expect(await (await ask(preferences)).text()).toContain(maskedAddress('anna@example.org'));
  });

  it('can do so again and again', async () => {
    expect([await comeBack(), await comeBack(), await comeBack()]).toEqual([anna, anna, anna]);
  });

  it('is not on the list before they confirm, whatever they press', async () => {
    await pressOn(unsubscribe);
    await erase();
    await signUp('anna');
    await pressOn(unsubscribe);
    expect([await count('subscribers'), await count('sign_ups')]).toEqual([0, 1]);
  });

  it('has no done mark of before', async () => {
    await markDone(db, { subscriberId: anna, advisory: 'linkedin-ai-training', campaignId: 0 }, Date.now());
    expect(await count('done_marks')).toBe(1);
    await comeBack();
    expect(await count('done_marks')).toBe(0);
  });
});

describe('an id', () => {
  it('is never another person’s, also when its row is gone', async () => {
    await pressOn(unsubscribe);
    await erase();
    const ben = await join('ben');
    expect(ben).toBeGreaterThan(anna);
    expect(await join('anna')).toBe(anna);
    expect(await join('carl')).toBeGreaterThan(ben);
  });
});

describe('a complaint about an old mail', () => {
  const complain = () =>
    endSubscription(db, {
      subscriberId: anna,
      reason: 'complained',
      way: 'complaint',
      campaignId: 0,
      now: Date.now(),
    });

  it('after the address was erased forbids all mail, and is recorded once', async () => {
    await pressOn(unsubscribe);
    await erase();
    await complain();
    const once = await dump(testEnv.DB);
    expect(once['suppressions']).toMatchObject([{ reason: 'complained', subscriber_id: anna }]);
    expect(await count('consent_records', "event = 'complained'")).toBe(1);
    await complain();
    expect(await dump(testEnv.DB)).toEqual(once);
    await expect(join('anna')).rejects.toThrow('could not join');
  });

  it('after they came back ends the new subscription', async () => {
    await comeBack();
    await complain();
    expect(await isGone()).toBe(true);
  });
});

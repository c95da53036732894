import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purge } from '../../../db/retention.ts';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import worker from '../../../workers/webhook/index.ts';
import { dump } from '../dump.ts';
import { count, db, join, linkOf, pressOn, testEnv } from './support.ts';

const CAMPAIGN = 12;
let anna: number;
let token: string;
beforeEach(async () => {
  anna = await join('anna');
  token = await tokenFor('reader', anna);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const tokenFor = async (purpose: 'reader' | 'confirm' | 'erase', id: number) =>
  await signLink(await importLinkKeys(testEnv.LINK_KEY), purpose, { id, campaign: CAMPAIGN });

/** A mail arrives. Returns why it was refused, or null. */
async function arrive(subject: string | null, bindings: object = {}): Promise<string | null> {
  const headers = new Headers(subject === null ? {} : { subject });
  let refusal: string | null = null;
  const message = {
    from: 'somebody@elsewhere.example',
    to: 'unsubscribe@forewarn.example',
    headers,
    setReject: (reason: string) => {
      refusal = reason;
    },
    // Nothing may be read of it or sent on.
    get raw(): never {
      throw new Error('the body was read');
    },
    forward: () => Promise.reject(new Error('it was sent on')),
    reply: () => Promise.reject(new Error('it was answered')),
  } as unknown as ForwardableEmailMessage;
  await worker.email(message, { ...testEnv, ...bindings });
  return refusal;
}

describe('a mail that asks to be taken off the list', () => {
  it('ends the subscription, once, with the campaign whose mail carried the address', async () => {
    expect(await arrive(`unsubscribe ${token}`)).toBeNull();
    expect(await count('subscribers', `id = ${anna} and left_at is null`)).toBe(0);
    const once = await dump(testEnv.DB);
    expect(once['departures']).toMatchObject([{ way: 'mailto', reason: 'unsubscribed', campaign_id: CAMPAIGN }]);
    expect(await count('consent_records', "event = 'withdrawn' and form = 'mailto'")).toBe(1);
    expect(await arrive(`unsubscribe ${token}`)).toBeNull();
    expect(await dump(testEnv.DB)).toEqual(once);
  });

  it('is taken when the address is long erased, and changes nothing', async () => {
    await pressOn(await linkOf('/unsubscribe', anna));
    await purge(db, Date.now() + DEPARTED_ADDRESS_MS + 1);
    const before = await dump(testEnv.DB);
    expect(await arrive(token)).toBeNull();
    expect(await dump(testEnv.DB)).toEqual(before);
  });
});

describe('a mail that is something else', () => {
  it.each([
    ['no subject', () => null],
    ['a subject of its own', () => 'Hello'],
    ['a forged token', () => `unsubscribe ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['another person’s number in it', () => `unsubscribe ${token.replace(/^ra\.[a-z0-9]+/, 'ra.zz')}`],
  ])('with %s is refused, changes nothing and is told where else to turn', async (_what, subjectOf) => {
    const before = await dump(testEnv.DB);
    expect(await arrive(subjectOf())).toContain(testEnv.REPLY_TO);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it.each(['confirm', 'erase'] as const)('with a token that is there to %s is refused', async (purpose) => {
    const before = await dump(testEnv.DB);
    expect(await arrive(`unsubscribe ${await tokenFor(purpose, anna)}`)).not.toBeNull();
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('is not named in a log line', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    await arrive('Hello from somebody@elsewhere.example');
    expect(log).toHaveBeenCalledOnce();
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/somebody|Hello/);
  });
});

describe('when something is wrong here', () => {
  it('the mail is not taken: its server keeps it and tries again', async () => {
    const broken = { prepare: () => testEnv.DB.prepare('x'), batch: () => testEnv.DB.exec('nonsense') };
    await expect(arrive(token, { DB: broken })).rejects.toThrow();
    await expect(arrive(token, { REPLY_TO: '' })).rejects.toThrow('REPLY_TO');
    expect(await count('subscribers', 'left_at is null')).toBe(1);
  });
});

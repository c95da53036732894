import { afterEach, describe, expect, it, vi } from 'vitest';
import { confirm } from '../../../db/confirmations.ts';
import { importAddressKey } from '../../../workers/domain/address-hash.ts';
import type { Country } from '../../../workers/domain/country.ts';
import type { EmailAddress } from '../../../workers/domain/email-address.ts';
import { importLinkKeys, signLink } from '../../../workers/domain/link-token.ts';
import { PENDING_SIGN_UP_MS } from '../../../workers/domain/retention.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';
import { dump } from '../dump.ts';
import { ask, confirmPath, count, db, join, leave, signUpId, submit, subscriber, testEnv } from './support.ts';

const ANNA = 'anna@example.org';
const NOW = Date.parse('2025-10-01T12:00Z');
const HOUR = 3_600_000;
const W = { language: 'en', content: 'w' } as const;

const press = async (path: string) => await ask(path, { method: 'POST', body: new URLSearchParams({ from: 'page' }) });
/** Signs up at a moment of one's own choosing. */
const signUpAt = async (at: number, country: Country = 'DE', email = ANNA) =>
  (await acceptSignUp(
    db,
    await importAddressKey(testEnv.ADDRESS_KEY),
    { email: email as EmailAddress, country, claimedZone: undefined, language: 'en', form: 'page', wording: W },
    at,
  )) ?? 0;
const formerPositions = () => db.all('select subscriber_id as id, position, country, zone from former_positions');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the page behind the link', () => {
  it('shows what will be agreed to and one button, and changes nothing, opened or probed', async () => {
    await submit({ email: ANNA, country: 'CH' });
    const path = await confirmPath(await signUpId(ANNA));
    const before = await dump(testEnv.DB);
    const html = await (await ask(path)).text();
    await ask(path, { method: 'HEAD' });
    expect(html).toContain('Switzerland');
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).not.toContain(ANNA);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('says, once confirmed, that one is on the list', async () => {
    expect(await (await ask(await join(ANNA))).text()).toContain('You are on the list');
  });
});

describe('pressing the button', () => {
  it('puts the person on the list, with the record of when', async () => {
    await submit({ email: ANNA, country: 'DE' });
    const before = Date.now();
    const answer = await press(await confirmPath(await signUpId(ANNA)));
    expect(answer.status).toBe(200);
    expect(await subscriber(ANNA)).toMatchObject({ country: 'DE', zone: 'Europe/Berlin', position: 1, leftAt: null });
    expect(
      await count('consent_records', `event = 'confirmed' and happened_at >= ${before} and wording_hash is not null`),
    ).toBe(1);
  });

  it('twice is the same success and changes nothing', async () => {
    const path = await join(ANNA);
    const before = await dump(testEnv.DB);
    const answer = await press(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('You are on the list');
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('several times at once makes one subscriber, one position and one record', async () => {
    await submit({ email: ANNA, country: 'DE' });
    const path = await confirmPath(await signUpId(ANNA));
    const answers = await Promise.all([press(path), press(path), press(path)]);
    expect(answers.map((each) => each.status)).toEqual([200, 200, 200]);
    expect(await count('subscribers')).toBe(1);
    expect(await count('counters', "name = 'position' and value = 1")).toBe(1);
    expect(await count('consent_records', "event = 'confirmed'")).toBe(1);
  });

  it('gives positions that strictly grow, in the order of confirming', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@example.org`);
    await Promise.all(names.map((name) => join(name)));
    const rows = await db.all<{ position: number }>('select position from subscribers order by confirmed_at, id');
    expect(rows.map((row) => row.position)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('writes no address and no token to the log', async () => {
    const written = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const path = await join(ANNA);
    await ask(`${path}x`);
    const output = JSON.stringify(written.map((each) => each.mock.calls));
    expect(output).not.toContain('anna');
    expect(output).not.toContain(path.slice(-22));
  });
});

describe('somebody who left', () => {
  it('is not brought back by the old link', async () => {
    const path = await join(ANNA);
    await leave(ANNA);
    const before = await dump(testEnv.DB);
    const answer = await press(path);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('sign up again');
    expect((await ask(path)).status).toBe(410);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('comes back by signing up and confirming again: same id, new position, the old place kept', async () => {
    await join(ANNA);
    const first = await subscriber(ANNA);
    await join('ben@example.org');
    await leave(ANNA);
    expect(await count('suppressions', "reason = 'unsubscribed'")).toBe(1);
    await join(ANNA, 'FR');
    expect(await subscriber(ANNA)).toEqual({
      id: first?.id,
      country: 'FR',
      zone: 'Europe/Paris',
      position: 3,
      leftAt: null,
    });
    expect(await formerPositions()).toEqual([{ id: first?.id, position: 1, country: 'DE', zone: 'Europe/Berlin' }]);
    expect(await count('suppressions')).toBe(0);
  });

  it('after a complaint is not brought back by a link, and stays suppressed', async () => {
    await join(ANNA);
    await leave(ANNA, 'complained');
    await submit({ email: ANNA, country: 'DE' });
    const answer = await press(await confirmPath(await signUpId(ANNA)));
    expect(answer.status).toBe(410);
    expect((await subscriber(ANNA))?.leftAt).not.toBeNull();
    expect(await count('suppressions', "reason = 'complained'")).toBe(1);
  });
});

describe('somebody on the list who signs up again', () => {
  it('moves when the country is another one', async () => {
    await confirm(db, await signUpAt(NOW), NOW);
    const before = await subscriber(ANNA);
    await confirm(db, await signUpAt(NOW + HOUR, 'CA'), NOW + HOUR);
    expect(await subscriber(ANNA)).toEqual({ ...before, country: 'CA', zone: 'America/Toronto', position: 2 });
    expect(await formerPositions()).toEqual([{ id: before?.id, position: 1, country: 'DE', zone: 'Europe/Berlin' }]);
  });

  it('keeps their place when it is the same', async () => {
    await confirm(db, await signUpAt(NOW), NOW);
    await join('ben@example.org');
    const before = await subscriber(ANNA);
    await confirm(db, await signUpAt(NOW + HOUR), NOW + HOUR);
    expect(await subscriber(ANNA)).toEqual(before);
    expect(await formerPositions()).toEqual([]);
    expect(await count('counters', "name = 'position' and value = 2")).toBe(1);
  });

  it('does not move before they confirm it', async () => {
    await confirm(db, await signUpAt(NOW), NOW);
    await signUpAt(NOW + HOUR, 'CA');
    expect(await subscriber(ANNA)).toMatchObject({ country: 'DE', position: 1 });
  });
});

describe('a link that does not work', () => {
  const damaged = async (path: string) => {
    const before = await dump(testEnv.DB);
    for (const answer of [await ask(path), await press(path)]) {
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('This link is not complete');
    }
    expect(await dump(testEnv.DB)).toEqual(before);
  };

  it.each(['/confirm', '/confirm?t=', '/confirm?t=abc', '/confirm?t=ca.1.0.AAAAAAAAAAAAAAAAAAAAAA'])(
    '%s is told so, and changes nothing',
    async (path) => {
      await submit({ email: ANNA, country: 'DE' });
      await damaged(path);
    },
  );

  it('because it is for something else cannot confirm', async () => {
    await submit({ email: ANNA, country: 'DE' });
    const keys = await importLinkKeys(testEnv.LINK_KEY);
    await damaged(`/confirm?t=${await signLink(keys, 'reader', { id: await signUpId(ANNA), campaign: 0 })}`);
  });

  it('because its request was deleted says what to do', async () => {
    const answer = await press(await confirmPath(4711));
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('href="https://forewarn.example/?lang=en"');
  });

  it('because it is seven days old puts nobody on the list', async () => {
    const id = await signUpAt(NOW);
    expect(await confirm(db, id, NOW + PENDING_SIGN_UP_MS)).toBeNull();
    expect(await count('subscribers')).toBe(0);
    expect((await ask(await confirmPath(id))).status).toBe(410);
    expect(await confirm(db, id, NOW + PENDING_SIGN_UP_MS - 1)).not.toBeNull();
  });
});

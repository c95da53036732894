/*
 * Nobody learns from an answer whether an address is known: not from its words, and not from how long it takes. Time
 * itself says little in a test; what it is spent on can be counted: the statements, the round trips, whether anything is
 * written, and what is waited for before the answer.
 */
import { createExecutionContext } from 'cloudflare:test';
import { beforeEach, expect, it } from 'vitest';
import { MAIL_INTERVAL_MS, MAILS_PER_WINDOW } from '../../../db/sign-ups.ts';
import { importAddressKey } from '../../../workers/domain/address-hash.ts';
import type { EmailAddress } from '../../../workers/domain/email-address.ts';
import { acceptSignUp } from '../../../workers/signup/accept-sign-up.ts';
import worker from '../../../workers/signup/index.ts';
import { ask, confirmPath, db, enqueued, join, leave, signUpId, submit, testEnv } from './support.ts';

beforeEach(async () => {
  enqueued.length = 0;
  await submit({ email: 'pending@example.org', country: 'DE' });
  await askedAgo('waited@example.org', MAIL_INTERVAL_MS);
  for (let n = MAILS_PER_WINDOW; n > 0; n -= 1) await askedAgo('thrice@example.org', n * MAIL_INTERVAL_MS);
  await join('joined@example.org');
  await askedAgo('known@example.org', MAIL_INTERVAL_MS);
  await ask(await confirmPath(await signUpId('known@example.org')), { method: 'POST' });
  for (const reason of ['unsubscribed', 'complained', 'bounced', 'erased'] as const) {
    await join(`${reason}@example.org`);
    await leave(`${reason}@example.org`, reason);
  }
  enqueued.length = 0;
});

/** The addresses that get no further mail for now, and those that get one or, of the cron Worker's own knowledge, none. */
const SILENT = ['pending', 'thrice', 'joined'];
const OTHERS = ['new', 'waited', 'known', 'unsubscribed', 'complained', 'bounced', 'erased'];
const NAMES = [...OTHERS, ...SILENT];

async function askedAgo(email: string, ms: number): Promise<void> {
  const signUp = {
    country: 'DE',
    claimedZone: undefined,
    language: 'en',
    form: 'page',
    wording: { language: 'en', content: 'w' },
  } as const;
  const key = await importAddressKey(testEnv.ADDRESS_KEY);
  await acceptSignUp(db, key, { ...signUp, email: email as EmailAddress }, Date.now() - ms);
}

/** The database, with a note of all that is asked of it. */
function watched() {
  const notes = { statements: [] as string[], roundTrips: 0, inRoundTrips: 0, writing: 0 };
  const DB = {
    prepare(query: string) {
      notes.statements.push(query);
      return testEnv.DB.prepare(query);
    },
    async batch(statements: D1PreparedStatement[]) {
      notes.roundTrips += 1;
      notes.inRoundTrips += statements.length;
      const results = await testEnv.DB.batch(statements);
      if (results.some(({ meta }) => meta.rows_written > 0)) notes.writing += 1;
      return results;
    },
  };
  return { notes, DB };
}

it('the same statements, in as many round trips, with one commit that writes, whatever is known of an address', async () => {
  const seen = new Map<string, unknown>();
  for (const name of NAMES) {
    const { notes, DB } = watched();
    const body = new URLSearchParams({ email: `${name}@example.org`, country: 'FR' });
    const answer = await ask('/subscribe', { method: 'POST', body }, { DB });
    expect(answer.status).toBe(303);
    // All that was prepared went in round trips that were counted.
    expect(notes.inRoundTrips).toBe(notes.statements.length);
    seen.set(name, notes);
  }
  expect(seen.get('new')).toMatchObject({ roundTrips: 1, writing: 1 });
  for (const name of NAMES) expect(seen.get(name), name).toEqual(seen.get('new'));
  // They were indeed different cases.
  expect(enqueued).toHaveLength(OTHERS.length);
});

it('the answer does not wait for the queue, which is told of some and not of others', async () => {
  const never = { send: () => new Promise<void>(() => {}) };
  const request = new Request('https://forewarn.example/subscribe', {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email: 'anna@example.org', country: 'DE' }),
  });
  const env = { ...testEnv, CONFIRMATIONS: never as unknown as Queue };
  expect((await worker.fetch(request, env, createExecutionContext())).status).toBe(303);
});

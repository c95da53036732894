/* What a sign-up's mail is, by what is known of the address; only the mailbox's owner ever learns it. */
import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { purge } from '../../../db/retention.ts';
import { MAIL_INTERVAL_MS, MAILS_PER_WINDOW, requestSignUp } from '../../../db/sign-ups.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { sendConfirmations } from '../../../workers/cron/send-confirmation.ts';
import { addressHash, importAddressKey } from '../../../workers/domain/address-hash.ts';
import type { Departure } from '../../../workers/domain/departure.ts';
import { parseEmailAddress } from '../../../workers/domain/email-address.ts';
import { readLink, type TokenPurpose } from '../../../workers/domain/link-token.ts';
import { openPost, type Post } from './support.ts';

const ANNA = 'anna@example.org';

let post: Post;
let now: number;
beforeEach(async () => {
  post = await openPost();
  // Joining happens at moments of its own, days apart from now.
  now = Date.now() + 400 * 86_400_000;
});

/** Asks at the form and takes the queue; returns what was sent because of it. */
async function signUp(typed = ANNA) {
  const email = parseEmailAddress(typed);
  if (!email.ok) throw new RangeError(typed);
  const key = await importAddressKey((env as unknown as Cloudflare.CronEnv).ADDRESS_KEY);
  const place = { country: 'FR', zone: 'Europe/Paris', language: 'en', form: 'page' } as const;
  const wording = { hash: 'w', language: 'en', content: 'wording' } as const;
  const request = { ...place, email: email.value, addressHash: await addressHash(key, email.value), wording };
  const signUp = await requestSignUp(post.db, request, now);
  const before = post.calls.length;
  const station = { ...post.station, clock: { now: () => now, sleep: async () => {} } };
  const messages = signUp === null ? [] : [{ id: 'm', body: { signUp }, ack: () => {}, retry: () => {} }];
  await sendConfirmations(station, messages as unknown as Message<unknown>[]);
  return post.calls.slice(before).flatMap((call) => call.mails);
}

async function subjectOf(text: string | undefined, path: string, purpose: TokenPurpose): Promise<number | null> {
  const url = text?.match(/https?:\/\/\S+/g)?.find((each) => new URL(each).pathname === path);
  if (url === undefined) return null;
  const link = await readLink(post.station.linkKeys, purpose, new URL(url).searchParams.get('t') ?? '');
  return link.ok ? link.value.id : null;
}

it('a new address gets a link to confirm, and none to leave', async () => {
  const [mail, ...more] = await signUp();
  expect(more).toEqual([]);
  expect(await subjectOf(mail?.text, '/confirm', 'confirm')).not.toBeNull();
  expect(await subjectOf(mail?.text, '/unsubscribe', 'reader')).toBeNull();
});

it('an address on the list gets its own link, and none to confirm', async () => {
  await post.join('somebody@example.org', 'DE');
  const anna = await post.join(ANNA, 'DE');
  const [mail, ...more] = await signUp('Anna@Example.ORG');
  expect(more).toEqual([]);
  expect(await subjectOf(mail?.text, '/unsubscribe', 'reader')).toBe(anna);
  expect(await subjectOf(mail?.text, '/confirm', 'confirm')).toBeNull();
});

it('an address on the list gets no more such mails than any other', async () => {
  await post.join(ANNA, 'DE');
  await purge(post.db, now); // as every tick does: the sign-up that led to it is long gone
  expect(await signUp()).toHaveLength(1);
  expect(await signUp()).toEqual([]);
  for (let mail = 2; mail <= MAILS_PER_WINDOW; mail += 1) {
    now += MAIL_INTERVAL_MS;
    expect(await signUp()).toHaveLength(1);
  }
  now += MAIL_INTERVAL_MS;
  expect(await signUp()).toEqual([]);
});

it.each<[Departure, number]>([
  ['unsubscribed', 1],
  ['erased', 1],
  ['complained', 0],
  ['bounced', 0],
])('an address that left as %s gets %i', async (reason, mails) => {
  const subscriberId = await post.join(ANNA, 'DE');
  await endSubscription(post.db, { subscriberId, reason, way: 'page', campaignId: 0, now });
  expect(await signUp()).toHaveLength(mails);
});

/* Mails to one person at a time while nothing may go out: they wait, nothing is lost, and the operator can see why. */
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { clearLane, haltLane, pauseLane, readLane } from '../../../db/lane.ts';
import { requestLetter } from '../../../db/letters.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { sendConfirmations } from '../../../workers/cron/send-confirmation.ts';
import { isLetterMessage, sendLetters } from '../../../workers/cron/send-letter.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { enqueueLetters, recoverBatches, recoverSignUps } from '../../../workers/cron/tick/recover.ts';
import { parseEmailAddress } from '../../../workers/domain/email-address.ts';
import type { ConfirmationMessage, LetterMessage } from '../../../workers/domain/queue-message.ts';
import type { SendOutcome } from '../../../workers/mail/mailer.ts';
import { openPost, type Post } from './support.ts';

const NOON = Date.parse('2026-11-24T12:00Z');
const MIDNIGHT = Date.parse('2026-11-25T00:00Z');
const MINUTE = 60_000;
/** The advisory's last edition stays open. */
const OPEN = NOON - MINUTE;
const LATER = NOON + 10 * MINUTE;

let post: Post;
let station: Station;
let queue: (ConfirmationMessage | LetterMessage)[];
let now: number;

beforeEach(async () => {
  post = await openPost();
  queue = [];
  now = NOON;
  const confirmations = {
    sendBatch: async (messages: { body: (typeof queue)[number] }[]) => queue.push(...messages.map(({ body }) => body)),
  } as unknown as Station['confirmations'];
  station = { ...post.station, confirmations, clock: { now: () => now, sleep: async () => {} } };
});

async function ask(name: string): Promise<void> {
  const email = parseEmailAddress(`${name}@example.org`);
  if (!email.ok) throw new RangeError(name);
  const place = { country: 'DE', zone: 'Europe/Berlin', language: 'en', form: 'page' } as const;
  const wording = { hash: 'w', language: 'en', content: 'wording' } as const;
  const id = await requestSignUp(post.db, { ...place, email: email.value, addressHash: name, wording }, now);
  if (id === null) throw new Error(`${name} had enough`);
  queue.push({ signUp: id });
}

async function takeQueue(): Promise<void> {
  const messages = queue.splice(0).map((body) => ({ id: 'm', body, ack: () => {}, retry: () => queue.push(body) }));
  const all = messages as unknown as Message<unknown>[];
  const signUps = all.filter((message) => !isLetterMessage(message));
  await sendConfirmations(station, signUps);
  await sendLetters(station, all.filter(isLetterMessage));
}

async function tickAt(moment: number): Promise<void> {
  now = moment;
  await recoverSignUps(station, now);
  await enqueueLetters(station, now);
  await takeQueue();
}

const written = () => post.calls.map((call) => call.mails[0]?.to.split('@')[0]);

describe('a mail to one person', () => {
  it.each<[SendOutcome, RegExp]>([
    [{ kind: 'halted', name: 'invalid_api_key' }, /^invalid_api_key$/],
    [{ kind: 'halted', name: 'validation_error' }, /is the domain verified\?/],
    [{ kind: 'quota', period: 'monthly' }, /^monthly quota$/],
  ])('that is answered with %o halts everything, and waits until an operator has mended it', async (answer, reason) => {
    post.answers.push(answer);
    await ask('anna');
    await takeQueue();
    const lane = await readLane(post.db);
    expect(lane).toMatchObject({ haltedAt: NOON, reason: expect.stringMatching(reason) });
    expect(queue).toEqual([]);

    await ask('ben');
    await takeQueue();
    await tickAt(NOON + 60 * MINUTE);
    expect(written()).toEqual(['anna']);

    await clearLane(post.db);
    await tickAt(NOON + 61 * MINUTE);
    expect(written().sort()).toEqual(['anna', 'anna', 'ben']);
    await tickAt(NOON + 90 * MINUTE);
    expect(written()).toHaveLength(3);
  });

  it('that meets the daily quota waits for the next day of UTC, by itself', async () => {
    post.answers.push({ kind: 'quota', period: 'daily' });
    await ask('anna');
    await takeQueue();
    expect(await readLane(post.db)).toMatchObject({ haltedAt: null, pausedUntil: MIDNIGHT, reason: 'daily quota' });
    await tickAt(MIDNIGHT - 1);
    expect(written()).toEqual(['anna']);
    await tickAt(MIDNIGHT);
    expect(written()).toEqual(['anna', 'anna']);
  });

  it('is not called for while a campaign has halted the lane', async () => {
    await haltLane(post.db, 'suspended_api_key', NOON);
    await ask('anna');
    await takeQueue();
    expect([post.calls, queue]).toEqual([[], []]);
    await clearLane(post.db);
    await tickAt(NOON + MINUTE);
    expect(written()).toEqual(['anna']);
  });

  it('of the other kind halts and waits as well', async () => {
    const subscriberId = await post.join('clara@example.org', 'DE');
    await requestLetter(post.db, { subscriberId, kind: 'erase', language: 'en', campaignId: 0 }, NOON);
    post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
    await tickAt(NOON);
    expect(await readLane(post.db)).toMatchObject({ haltedAt: NOON, reason: 'invalid_api_key' });
    await tickAt(NOON + MINUTE);
    expect(written()).toEqual(['clara']);
    await clearLane(post.db);
    await tickAt(NOON + 2 * MINUTE);
    expect(written()).toEqual(['clara', 'clara']);
  });
});

describe('what was left behind, while nothing may go out,', () => {
  const enqueued = async () =>
    (await post.db.all<{ at: number }>(sql`select enqueued_at as at from batches`)).map(({ at }) => at);

  it.each([
    ['halted', () => haltLane(post.db, 'invalid_api_key', LATER)],
    ['paused', () => pauseLane(post.db, LATER + 60 * MINUTE, 'daily quota')],
  ])('is not put on the queue by any tick, and nothing is noted of it: %s', async (_how, block) => {
    const subscriberId = await post.join('clara@example.org', 'DE');
    await post.release();
    await post.tickAt(OPEN);
    await ask('anna');
    await requestLetter(post.db, { subscriberId, kind: 'erase', language: 'en', campaignId: 0 }, NOON);
    for (const lost of [queue, post.queue]) lost.splice(0);
    await block();
    const recovered = async (at: number) => [
      await recoverBatches(post.station, at),
      await recoverSignUps(station, at),
      await enqueueLetters(station, at),
    ];
    expect(await recovered(LATER)).toEqual([{ recovered: 0 }, { recovered: 0, heldBack: 0 }, { enqueued: 0 }]);
    expect([queue, post.queue, await enqueued()]).toEqual([[], [], [OPEN]]);

    await clearLane(post.db);
    expect(await recovered(LATER)).toEqual([{ recovered: 1 }, { recovered: 1, heldBack: 0 }, { enqueued: 1 }]);
    expect([queue.length, post.queue.length, await enqueued()]).toEqual([2, 1, [LATER]]);
  });
});

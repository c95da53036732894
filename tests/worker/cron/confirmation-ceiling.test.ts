import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfirmationHour } from '../../../db/confirmation-hours.ts';
import { MAIL_INTERVAL_MS, requestSignUp } from '../../../db/sign-ups.ts';
import { suppressSignUp } from '../../../db/suppressions.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { sendConfirmations } from '../../../workers/cron/send-confirmation.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { recoverSignUps } from '../../../workers/cron/tick/recover.ts';
import { parseEmailAddress } from '../../../workers/domain/email-address.ts';
import type { ConfirmationMessage } from '../../../workers/domain/queue-message.ts';
import type { SendOutcome } from '../../../workers/mail/mailer.ts';
import { openPost, type Post } from './support.ts';

const NOON = Date.parse('2026-11-24T12:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PER_HOUR = 5;

let post: Post;
let station: Station;
let queue: ConfirmationMessage[];
let now: number;

beforeEach(async () => {
  post = await openPost();
  queue = [];
  now = NOON;
  const confirmations = {
    sendBatch: async (messages: { body: ConfirmationMessage }[]) => queue.push(...messages.map(({ body }) => body)),
  } as unknown as Station['confirmations'];
  station = {
    ...post.station,
    settings: { ...post.station.settings, CONFIRMATIONS_PER_HOUR: PER_HOUR },
    confirmations,
    clock: { now: () => now, sleep: async () => {} },
  };
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Asks, and puts the id on the queue as the sign-up Worker does. */
async function ask(name: string, at = now): Promise<number> {
  const email = parseEmailAddress(`${name}@example.org`);
  if (!email.ok) throw new RangeError(name);
  const id = await requestSignUp(
    post.db,
    {
      email: email.value,
      addressHash: `hash of ${name}`,
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      form: 'page',
      wording: { hash: 'w', language: 'en', content: 'wording' },
    },
    at,
  );
  if (id === null) throw new Error(`${name} had enough`);
  queue.push({ signUp: id });
  return id;
}

async function askMany(count: number, prefix = 'reader'): Promise<void> {
  for (let n = 1; n <= count; n += 1) await ask(`${prefix}${n}`, now + n);
}

/** Takes what is on the queue; what is sent back stays on it. */
async function takeQueue(): Promise<void> {
  const messages = queue.splice(0).map((body) => ({
    id: 'm',
    body,
    ack: () => {},
    retry: () => void queue.push(body),
  }));
  await sendConfirmations(station, messages as unknown as Message<unknown>[]);
}

/** A tick, and the queue after it. */
async function tickAt(moment: number): Promise<void> {
  now = moment;
  await recoverSignUps(station, moment);
  await takeQueue();
}

const written = () => post.calls.map((call) => call.mails[0]?.to.split('@')[0]);

describe('an hour', () => {
  it('takes as many confirmation mails as its ceiling, and not one more', async () => {
    await askMany(PER_HOUR + 3);
    await takeQueue();
    expect(written()).toHaveLength(PER_HOUR);
    await tickAt(NOON + MINUTE);
    await tickAt(NOON + 59 * MINUTE);
    expect(written()).toHaveLength(PER_HOUR);
  });

  it('that is new takes those that wait, by itself, the longest-waiting first', async () => {
    await askMany(3 * PER_HOUR - 1);
    await takeQueue();
    await tickAt(NOON + HOUR);
    expect(written()).toHaveLength(2 * PER_HOUR);
    await tickAt(NOON + 2 * HOUR);
    const everybody = Array.from({ length: 3 * PER_HOUR - 1 }, (_, n) => `reader${n + 1}`);
    for (const hour of [0, 1, 2]) {
      const span = [hour * PER_HOUR, (hour + 1) * PER_HOUR] as const;
      expect(
        written()
          .slice(...span)
          .sort(),
      ).toEqual(everybody.slice(...span).sort());
    }
  });

  it('lets nobody who comes later in before those who wait', async () => {
    await askMany(PER_HOUR + PER_HOUR);
    await takeQueue();
    now = NOON + HOUR;
    await ask('latecomer');
    await takeQueue();
    expect(written()).not.toContain('latecomer');
    await tickAt(NOON + HOUR + MINUTE);
    expect(written()).not.toContain('latecomer');
    await tickAt(NOON + 2 * HOUR);
    expect(written().at(-1)).toBe('latecomer');
  });

  it('is not charged twice for a mail that is tried again, nor for one that must not be sent', async () => {
    const unanswered: SendOutcome = { kind: 'unanswered', name: 'timeout' };
    post.answers.push(unanswered, unanswered);
    await askMany(2);
    const complained = await ask('complained');
    await suppressSignUp(post.db, complained, 'complained', now);
    await takeQueue();
    await takeQueue();
    expect(post.calls).toHaveLength(4);
    expect(await readConfirmationHour(post.db, PER_HOUR, now)).toMatchObject({ admitted: 2, waiting: 0 });
  });

  it('is charged for each mail to an address that asks again', async () => {
    await ask('anna');
    await takeQueue();
    now += MAIL_INTERVAL_MS;
    await ask('anna');
    await takeQueue();
    expect(await readConfirmationHour(post.db, PER_HOUR, now)).toMatchObject({ admitted: 2 });
  });

  it('that is full still lets a mail through that it had room for before', async () => {
    post.answers.push({ kind: 'unanswered', name: 'timeout' });
    await askMany(PER_HOUR + 1);
    await takeQueue();
    queue.length = 0; // the message is lost
    expect(new Set(written()).size).toBe(PER_HOUR);
    await tickAt(NOON + MINUTE);
    expect(written()).toHaveLength(PER_HOUR + 1);
    expect(new Set(written()).size).toBe(PER_HOUR);
  });
});

describe('the operator', () => {
  const accounts = async () => {
    const headers = { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` };
    const answer = await operatorApp(station).request('/operator/accounts', { headers });
    return (await answer.json()) as { confirmations: Record<string, number | null> };
  };

  it('is told each minute how many wait, in the log and in the accounts, until none does', async () => {
    const lines = vi.spyOn(console, 'log').mockReturnValue();
    const told = () => lines.mock.calls.filter(([line]) => String(line).includes('confirmations.held-back'));
    await askMany(PER_HOUR + 3);
    await takeQueue();
    await tickAt(NOON + MINUTE);
    expect(told().map(([line]) => JSON.parse(String(line)))).toEqual([
      {
        event: 'confirmations.held-back',
        perHour: PER_HOUR,
        admitted: PER_HOUR,
        heldBack: 3,
        oldestAskedAt: NOON + PER_HOUR + 1,
      },
    ]);
    expect((await accounts()).confirmations).toEqual({
      perHour: PER_HOUR,
      admitted: PER_HOUR,
      waiting: 3,
      heldBack: 3,
      imports: 0,
      oldestAskedAt: NOON + PER_HOUR + 1,
      requests: PER_HOUR + 3,
    });
    await tickAt(NOON + HOUR);
    await tickAt(NOON + HOUR + MINUTE);
    expect(told()).toHaveLength(1);
    expect((await accounts()).confirmations).toMatchObject({
      admitted: 3,
      waiting: 0,
      heldBack: 0,
      oldestAskedAt: null,
    });
  });

  it('sees an ordinary hour as one in which nobody is held back', async () => {
    await askMany(2);
    expect((await accounts()).confirmations).toMatchObject({ admitted: 0, waiting: 2, heldBack: 0 });
  });
});

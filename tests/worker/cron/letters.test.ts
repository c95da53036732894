import { beforeEach, describe, expect, it } from 'vitest';
import { readLettersAndLane, requestLetter } from '../../../db/letters.ts';
import { MAIL_INTERVAL_MS } from '../../../db/sign-ups.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { sendLetters } from '../../../workers/cron/send-letter.ts';
import { enqueueLetters } from '../../../workers/cron/tick/recover.ts';
import type { LetterKind } from '../../../workers/domain/letter.ts';
import { readLink } from '../../../workers/domain/link-token.ts';
import type { SendOutcome } from '../../../workers/mail/mailer.ts';
import { openPost, type Post } from './support.ts';

const NOW = Date.parse('2026-11-24T12:00Z');
let post: Post;
let anna: number;
beforeEach(async () => {
  post = await openPost();
  anna = await post.join('Anna@example.org', 'DE');
});

const ask = (kind: LetterKind, at = NOW) =>
  requestLetter(post.db, { subscriberId: anna, kind, language: 'en', campaignId: 7 }, at);

/** A tick finds what waits, and the queue brings it. Returns what is sent back, with its delay. */
async function send(at = NOW): Promise<number[]> {
  const queued: object[] = [];
  const confirmations = { sendBatch: async (all: { body: object }[]) => queued.push(...all.map(({ body }) => body)) };
  await enqueueLetters({ ...post.station, confirmations } as unknown as Post['station'], at);
  const sentBack: number[] = [];
  const messages = queued.map((body) => ({
    id: '1',
    body,
    ack: () => {},
    retry: ({ delaySeconds }: { delaySeconds: number }) => sentBack.push(delaySeconds),
  }));
  // Ids travel, nothing else.
  for (const body of queued) expect(Object.values(body).every((value) => typeof value === 'number')).toBe(true);
  await sendLetters(post.station, messages as unknown as Message<unknown>[]);
  return sentBack;
}
const mails = () => post.calls.flatMap((call) => call.mails);

describe('somebody’s own data', () => {
  it('goes to the address on the list, to read and as a file with all of it', async () => {
    await post.release();
    await post.tickAt('2025-10-28T12:00Z');
    await post.deliver();
    await ask('my-data');
    await send();
    const mail = mails().at(-1);
    expect(mail).toMatchObject({ to: 'Anna@example.org', subject: 'Your data', tags: { reader: String(anna) } });
    expect(mail?.text).toContain('Anna@example.org');
    expect(mail?.text).toContain('Germany');
    expect(mail?.text).toMatch(/- Confirmed: \d+ \w+ 20\d\d, \d\d:\d\d \(UTC\)/);
    const [file] = mail?.attachments ?? [];
    expect(file).toMatchObject({ filename: 'forewarn-data.json', contentType: 'application/json' });
    const data = JSON.parse(file?.content ?? '');
    expect(data).toMatchObject({
      askedAt: '2026-11-24T12:00:00.000Z',
      subscribers: [{ id: anna, email: 'Anna@example.org', country: 'DE', left_at: null }],
      consent_records: [{ event: 'asked' }, { event: 'confirmed', happened_at: expect.stringMatching(/Z$/) }],
      wordings: [{ content: 'wording' }],
      mailings: [{ advisory: 'linkedin-ai-training', edition: 'week', country: 'DE', outcome: 'accepted' }],
    });
    expect(data.letters).toHaveLength(1);
    const link = mail?.text.match(/https:\S+\/erase\?t=(\S+)&lang=en/)?.[1] ?? '';
    expect(await readLink(post.station.linkKeys, 'reader', link)).toMatchObject({ value: { id: anna, campaign: 7 } });
  });

  it('holds nothing of anybody else', async () => {
    await post.join('ben@example.org', 'DE');
    await post.release();
    await post.tickAt('2025-10-28T12:00Z');
    await post.deliver();
    await ask('my-data');
    await send();
    const mail = mails().at(-1);
    expect(mail?.to).toBe('Anna@example.org');
    expect(JSON.stringify(mail)).not.toContain('ben@');
    expect(JSON.parse(mail?.attachments?.[0]?.content ?? '').mailings).toHaveLength(1);
  });
});

describe('the link that erases', () => {
  it('goes to the address on the list and is for this letter alone', async () => {
    await ask('erase');
    await send();
    const [mail] = mails();
    const link = mail?.text.match(/https:\S+\/erase\/now\?t=(\S+)&lang=en/)?.[1] ?? '';
    const [letter] = await post.db.all<{ id: number }>('select id from letters');
    expect(await readLink(post.station.linkKeys, 'erase', link)).toEqual({
      ok: true,
      value: { id: letter?.id, campaign: 1 },
    });
    await ask('erase', NOW + MAIL_INTERVAL_MS);
    await send(NOW + MAIL_INTERVAL_MS);
    const second = mails()[1]?.text.match(/https:\S+\/erase\/now\?t=(\S+)&lang=en/)?.[1] ?? '';
    expect(await readLink(post.station.linkKeys, 'erase', second)).toMatchObject({ value: { campaign: 2 } });
    expect(mail?.text).toContain('until 25 November 2026, 12:00 (UTC)');
    expect(mail?.attachments).toBeUndefined();
  });
});

describe('a letter', () => {
  it('is sent once, and again when it is asked for again, under another key', async () => {
    await ask('erase');
    await send();
    await send();
    expect(mails()).toHaveLength(1);
    await ask('erase', NOW + MAIL_INTERVAL_MS);
    await send(NOW + MAIL_INTERVAL_MS);
    expect(new Set(post.calls.map((call) => call.key)).size).toBe(2);
  });

  it('to somebody who complained since is not sent', async () => {
    await ask('my-data');
    const complaint = { subscriberId: anna, reason: 'complained', way: 'complaint', campaignId: 0, now: NOW } as const;
    await endSubscription(post.db, complaint);
    await send();
    expect(mails()).toEqual([]);
  });

  it.each([
    [{ kind: 'throttled', retryAfterSeconds: 3 }, [3], 1],
    [{ kind: 'unanswered', name: 'timeout' }, [5], 1],
    [{ kind: 'halted', name: 'invalid_api_key' }, [], 1],
    [{ kind: 'refused', name: 'validation_error' }, [], 0],
    [{ kind: 'conflict', name: 'invalid_idempotent_request' }, [], 0],
  ] as const satisfies readonly [SendOutcome, number[], number][])(
    'after %j: %j',
    async (outcome, sentBack, waiting) => {
      post.answers.push(outcome);
      await ask('my-data');
      expect(await send()).toEqual([...sentBack]);
      expect((await readLettersAndLane(post.db, NOW, 10)).letters).toHaveLength(waiting);
    },
  );
});

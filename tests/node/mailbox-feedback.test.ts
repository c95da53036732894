import { Resend } from 'resend';
import { describe, expect, test } from 'vitest';
import type { WebhookOptions } from '../../dev/mailbox/mailbox.ts';
import { letter, openMailbox } from '../support/open-mailbox.ts';

const SECRET = 'whsec_dGVzdHMtb25seS13ZWJob29rLXNlY3JldC0hIQ==';
const URL = 'https://links.forewarn.example/webhooks/resend';

interface Event {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A receiver that verifies as the real one does, and answers with the statuses in turn, then with 200. */
function receiver(...statuses: (number | 'reset')[]) {
  const events: Event[] = [];
  const ids: string[] = [];
  const webhook: WebhookOptions = {
    url: URL,
    secret: SECRET,
    retryDelaysMs: [60_000, 60_000],
    fetch: async (request) => {
      expect(request.url).toBe(URL);
      const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map(
        (name) => request.headers.get(`svix-${name}`) ?? '',
      );
      ids.push(id ?? '');
      const status = statuses.shift() ?? 200;
      if (status === 'reset') throw new TypeError('fetch failed');
      if (status !== 200) return new Response(null, { status });
      const headers = { id: id ?? '', timestamp: timestamp ?? '', signature: signature ?? '' };
      const payload = await request.text();
      events.push(
        new Resend('re_test').webhooks.verify({ payload, headers, webhookSecret: SECRET }) as unknown as Event,
      );
      return new Response(null, { status });
    },
  };
  return { webhook, events, ids };
}

describe('feedback', () => {
  const fates: [to: string, types: string[], lastEvent: string][] = [
    ['anna@nordpost.example', ['email.delivered', 'email.sent'], 'delivered'],
    ['delivered@resend.dev', ['email.delivered', 'email.sent'], 'delivered'],
    ['delivered+7@resend.dev', ['email.delivered', 'email.sent'], 'delivered'],
    ['bounced@resend.dev', ['email.bounced', 'email.sent'], 'bounced'],
    ['bounced+7@resend.dev', ['email.bounced', 'email.sent'], 'bounced'],
    ['complained+7@resend.dev', ['email.complained', 'email.delivered', 'email.sent'], 'complained'],
    ['suppressed@resend.dev', ['email.suppressed'], 'suppressed'],
    ['bounced@resend.dev.example', ['email.delivered', 'email.sent'], 'delivered'],
  ];
  test.each(fates)('on a mail to %s is %j', async (to, types, lastEvent) => {
    const { webhook, events } = receiver();
    const { mailbox, resend } = openMailbox({ webhook });
    await resend.emails.send(letter({ to }));
    await mailbox.flush();
    expect(events.map(({ type }) => type).sort()).toEqual(types);
    expect(mailbox.mails()[0]?.lastEvent).toBe(lastEvent);
  });

  test('names the mail and carries its tags as an object', async () => {
    const { webhook, events } = receiver();
    const now = Date.parse('2025-10-04T07:00:00Z');
    const { mailbox, resend } = openMailbox({ webhook, now: () => now });
    const { data } = await resend.emails.send(
      letter({
        to: 'bounced@resend.dev',
        tags: [
          { name: 'batch', value: '12-3400-1' },
          { name: 'index', value: '0' },
        ],
      }),
    );
    await mailbox.flush();
    expect(events.find(({ type }) => type === 'email.bounced')).toEqual({
      type: 'email.bounced',
      created_at: '2025-10-04T07:00:00.000Z',
      data: {
        email_id: data?.id,
        message_id: expect.stringMatching(/^<.+@.+>$/),
        from: 'Forewarn <advisories@forewarn.example>',
        to: ['bounced@resend.dev'],
        subject: 'In a week',
        created_at: '2025-10-04T07:00:00.000Z',
        tags: { batch: '12-3400-1', index: '0' },
        bounce: expect.objectContaining({ type: 'Permanent', subType: 'General' }),
      },
    });
  });

  test('covers every mail of a batch, once each, under ids of their own', async () => {
    const { webhook, events, ids } = receiver();
    const { mailbox, resend } = openMailbox({ webhook });
    const mails = Array.from({ length: 100 }, (_, index) => letter({ to: `delivered+${index}@resend.dev` }));
    await resend.batch.send(mails);
    await mailbox.flush();
    expect(events).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
    expect(new Set(events.map(({ type, data }) => `${type} ${data['email_id']}`)).size).toBe(200);
  });

  test('is signed so that another secret does not verify it', async () => {
    const { webhook } = receiver();
    const other = 'whsec_YW5vdGhlci1zZWNyZXQtb2YtdGhpcnR5LXR3by1ieXRlcw==';
    const { mailbox, resend } = openMailbox({ webhook: { ...webhook, secret: other, retryDelaysMs: [] } });
    await resend.emails.send(letter({ to: 'suppressed@resend.dev' }));
    await mailbox.flush();
    expect(mailbox.feedback()).toEqual({ waiting: 0, givenUp: 1 });
  });

  test('never holds up the answer', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { webhook } = receiver();
    const slow: WebhookOptions = { ...webhook, fetch: async () => await held.then(() => new Response()) };
    const { mailbox, resend } = openMailbox({ webhook: slow });
    expect((await resend.emails.send(letter())).error).toBeNull();
    expect(mailbox.feedback().waiting).toBe(2);
    release();
    await mailbox.flush();
    expect(mailbox.feedback().waiting).toBe(0);
  });

  test.each([500, 404, 302, 'reset'] as const)('is tried again, with the same id, after %s', async (trouble) => {
    const { webhook, events, ids } = receiver(trouble, trouble);
    const { mailbox, resend } = openMailbox({ webhook });
    await resend.emails.send(letter({ to: 'suppressed@resend.dev' }));
    await mailbox.flush();
    expect(events).toHaveLength(1);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  test('is given up when the schedule is at its end', async () => {
    const { webhook, events, ids } = receiver(500, 500, 500);
    const { mailbox, resend } = openMailbox({ webhook });
    await resend.emails.send(letter({ to: 'suppressed@resend.dev' }));
    await mailbox.flush();
    expect(ids).toHaveLength(3);
    expect(events).toEqual([]);
    expect(mailbox.feedback()).toEqual({ waiting: 0, givenUp: 1 });
  });

  test('is tried again by itself when its time has come', async () => {
    const { webhook, events } = receiver(500);
    const { mailbox, resend } = openMailbox({ webhook: { ...webhook, retryDelaysMs: [5] } });
    await resend.emails.send(letter({ to: 'suppressed@resend.dev' }));
    await expect.poll(() => mailbox.feedback().waiting).toBe(0);
    expect(events).toHaveLength(1);
  });

  test('can be added later: a late complaint, a soft bounce', async () => {
    const { webhook, events } = receiver();
    const { mailbox, resend } = openMailbox({ webhook });
    const { data } = await resend.emails.send(letter({ tags: [{ name: 'index', value: '0' }] }));
    mailbox.report(data?.id ?? '', 'email.bounced', { bounce: { type: 'Transient', subType: 'MailboxFull' } });
    mailbox.report(data?.id ?? '', 'email.complained');
    await mailbox.flush();
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'email.bounced',
        data: expect.objectContaining({ tags: { index: '0' }, bounce: { type: 'Transient', subType: 'MailboxFull' } }),
      }),
    );
    expect(events.some(({ type }) => type === 'email.complained')).toBe(true);
    expect(mailbox.mails()[0]?.lastEvent).toBe('complained');
  });

  test('is not made for a mail that was not taken', async () => {
    const { webhook, ids } = receiver();
    const { mailbox, resend } = openMailbox({ webhook });
    await resend.emails.send(letter({ to: 'anna' }));
    await mailbox.flush();
    expect(ids).toEqual([]);
    await resend.emails.send(letter());
    await mailbox.flush();
    expect(ids).toHaveLength(2);
  });
});

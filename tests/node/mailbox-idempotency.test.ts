import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../dev/mailbox/mailbox.ts';
import { letter, openMailbox } from '../support/open-mailbox.ts';

const DAY_MS = 86_400_000;

describe('an idempotency key', () => {
  test('answers a repeated batch as the first time and takes nothing again', async () => {
    const { mailbox, resend } = openMailbox();
    const mails = [letter(), letter({ to: 'anna' }), letter({ subject: 'other' })];
    const send = () => resend.batch.send(mails, { idempotencyKey: 'k', batchValidation: 'permissive' });
    const first = await send();
    const again = await send();
    expect(first.data?.data).toHaveLength(2);
    expect(again.data).toEqual(first.data);
    expect(mailbox.count()).toBe(2);
  });

  test('takes the same mail twice without one', async () => {
    const { mailbox, resend } = openMailbox();
    await resend.emails.send(letter());
    await resend.emails.send(letter());
    expect(mailbox.count()).toBe(2);
  });

  test('conflicts with another payload', async () => {
    const { mailbox, resend } = openMailbox();
    await resend.emails.send(letter(), { idempotencyKey: 'k' });
    const { error } = await resend.emails.send(letter({ subject: 'other' }), { idempotencyKey: 'k' });
    expect(error).toMatchObject({ statusCode: 409, name: 'invalid_idempotent_request' });
    expect(mailbox.count()).toBe(1);
  });

  test('conflicts with another endpoint', async () => {
    const { mailbox, call } = openMailbox();
    const headers = { 'idempotency-key': 'k' };
    expect((await call('POST', '/emails', letter(), headers)).status).toBe(200);
    const other = await call('POST', '/emails/batch', letter(), headers);
    expect(other).toMatchObject({ status: 409, json: { name: 'invalid_idempotent_request' } });
    expect(mailbox.count()).toBe(1);
  });

  test('is busy while a call with it is under way', async () => {
    const { mailbox, resend } = openMailbox();
    mailbox.faults.next(FAULTS.slow(50));
    const send = () => resend.emails.send(letter(), { idempotencyKey: 'k' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.error).toBeNull();
    expect(second.error).toMatchObject({ statusCode: 409, name: 'concurrent_idempotent_requests' });
    expect((await send()).data).toEqual(first.data);
    expect(mailbox.count()).toBe(1);
  });

  test('is remembered for 24 hours and not longer', async () => {
    let now = Date.parse('2025-10-04T07:00:00Z');
    const { mailbox, resend } = openMailbox({ now: () => now });
    const send = () => resend.emails.send(letter(), { idempotencyKey: 'k' });
    await send();
    now += DAY_MS - 1;
    await send();
    expect(mailbox.count()).toBe(1);
    now += 1;
    await send();
    expect(mailbox.count()).toBe(2);
    now += DAY_MS - 1;
    await send();
    expect(mailbox.count()).toBe(2);
  });

  test('outlives an emptied mailbox', async () => {
    const { mailbox, resend } = openMailbox();
    const send = () => resend.emails.send(letter(), { idempotencyKey: 'k' });
    await send();
    mailbox.empty();
    expect((await send()).error).toBeNull();
    expect(mailbox.count()).toBe(0);
  });

  test.each([
    ['empty', ''],
    ['of 257 characters', 'k'.repeat(257)],
  ])('may not be %s', async (_, key) => {
    const { mailbox, call } = openMailbox();
    const answer = await call('POST', '/emails', letter(), { 'idempotency-key': key });
    expect(answer).toMatchObject({ status: 400, json: { name: 'invalid_idempotency_key' } });
    expect(mailbox.count()).toBe(0);
  });

  test('may be of 256 characters', async () => {
    const { call } = openMailbox();
    expect((await call('POST', '/emails', letter(), { 'idempotency-key': 'k'.repeat(256) })).status).toBe(200);
  });

  test('is not used up by a call that was refused', async () => {
    const { resend } = openMailbox();
    await resend.emails.send(letter({ to: 'anna' }), { idempotencyKey: 'k' });
    expect((await resend.emails.send(letter(), { idempotencyKey: 'k' })).error).toBeNull();
  });
});

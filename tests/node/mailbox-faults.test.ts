import { describe, expect, test } from 'vitest';
import { FAULTS, type Fault } from '../../dev/mailbox/mailbox.ts';
import { letter, openMailbox } from '../support/open-mailbox.ts';

describe('a fault', () => {
  const unanswered = { name: 'application_error', statusCode: null };
  const faults: [string, Fault, object, taken: number][] = [
    ['drops the connection before the mail is taken', FAULTS.dropBefore(), unanswered, 0],
    ['drops the connection after the mail is taken', FAULTS.dropAfter(), unanswered, 1],
    ['answers success that is not JSON', FAULTS.notJson(), unanswered, 1],
    ['answers 500', FAULTS.serverError(), { statusCode: 500, name: 'application_error' }, 0],
    ['answers 500 after taking', FAULTS.serverErrorAfter(), { statusCode: 500, name: 'application_error' }, 1],
    ['answers 503', FAULTS.unavailable(), { statusCode: 503, name: 'service_unavailable' }, 0],
    ['throttles', FAULTS.throttled(), { statusCode: 429, name: 'rate_limit_exceeded' }, 0],
    ['says the daily quota is reached', FAULTS.dailyQuota(), { statusCode: 429, name: 'daily_quota_exceeded' }, 0],
    [
      'says the monthly quota is reached',
      FAULTS.monthlyQuota(),
      { statusCode: 429, name: 'monthly_quota_exceeded' },
      0,
    ],
    ['says the key is restricted', FAULTS.restrictedKey(), { statusCode: 401, name: 'restricted_api_key' }, 0],
    ['says the key is invalid', FAULTS.invalidKey(), { statusCode: 403, name: 'invalid_api_key' }, 0],
    ['says the key is suspended', FAULTS.suspendedKey(), { statusCode: 403, name: 'suspended_api_key' }, 0],
    ['says the domain is not verified', FAULTS.unverifiedDomain(), { statusCode: 403, name: 'validation_error' }, 0],
    ['says the resource is locked', FAULTS.locked(), { statusCode: 409, name: 'resource_locked' }, 0],
  ];
  test.each(faults)('%s, and the same call again takes the mail exactly once', async (_, fault, error, taken) => {
    const { mailbox, resend } = openMailbox();
    mailbox.faults.next(fault);
    const send = () => resend.batch.send([letter()], { idempotencyKey: 'k' });
    expect((await send()).error).toMatchObject(error);
    expect(mailbox.count()).toBe(taken);
    expect((await send()).data?.data).toEqual([{ id: mailbox.mails()[0]?.id }]);
    expect(mailbox.count()).toBe(1);
  });

  test('says how long to wait when it throttles', async () => {
    const { mailbox, resend } = openMailbox({ callsPerSecond: 10 });
    mailbox.faults.next(FAULTS.throttled(7));
    expect((await resend.emails.send(letter())).headers).toMatchObject({ 'retry-after': '7', 'ratelimit-limit': '10' });
  });

  test('lists fewer messages than it took', async () => {
    const { mailbox, resend } = openMailbox();
    mailbox.faults.next(FAULTS.short(1));
    const { data } = await resend.batch.send([letter(), letter(), letter()]);
    expect(data?.data).toHaveLength(2);
    expect(mailbox.count()).toBe(3);
  });

  test('waits in line, and happens as often as it was asked for', async () => {
    const { mailbox, resend } = openMailbox();
    mailbox.faults.next(FAULTS.unavailable(), 2);
    mailbox.faults.next(FAULTS.serverError());
    const statuses: unknown[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await resend.emails.send(letter())).error?.statusCode);
    expect(statuses).toEqual([503, 503, 500, undefined]);
  });

  test('can be chosen for each call by a hook, until that is taken away', async () => {
    const { mailbox, resend } = openMailbox();
    mailbox.faults.onCall(({ path, size, number }) =>
      path === '/emails/batch' && size === 2 && number === 2 ? FAULTS.unavailable() : null,
    );
    const send = () => resend.batch.send([letter(), letter()]);
    expect((await send()).error).toBeNull();
    expect((await send()).error).toMatchObject({ statusCode: 503 });
    mailbox.faults.onCall(() => FAULTS.unavailable());
    expect((await send()).error).not.toBeNull();
    mailbox.faults.clear();
    expect((await send()).error).toBeNull();
  });

  test('leaves reading alone', async () => {
    const { mailbox, resend } = openMailbox();
    mailbox.faults.next(FAULTS.unavailable());
    expect((await resend.emails.list()).error).toBeNull();
    expect((await resend.emails.send(letter())).error).not.toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { letter, openMailbox } from '../support/open-mailbox.ts';

const addresses = (count: number) => Array.from({ length: count }, (_, index) => `delivered+${index}@resend.dev`);
const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `t${index}`, value: 'x' }));

describe('one mail', () => {
  test('is kept as it was sent', async () => {
    const { mailbox, resend } = openMailbox();
    const { data } = await resend.emails.send({
      ...letter(),
      to: ['anna@nordpost.example', 'Ben <ben@nordpost.example>'],
      bcc: 'carol@nordpost.example',
      replyTo: 'editors@forewarn.example',
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      tags: [{ name: 'batch', value: '12-3400-1' }],
    });
    expect(mailbox.mail(data?.id ?? '')).toMatchObject({
      from: 'Forewarn <advisories@forewarn.example>',
      to: ['anna@nordpost.example', 'Ben <ben@nordpost.example>'],
      bcc: ['carol@nordpost.example'],
      replyTo: ['editors@forewarn.example'],
      subject: 'In a week',
      html: '<p>Hello</p>',
      text: 'Hello',
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      tags: { batch: '12-3400-1' },
      lastEvent: 'delivered',
    });
  });

  test('is found under each of its recipients, in any case of letters', async () => {
    const { mailbox, resend } = openMailbox();
    await resend.emails.send({ ...letter(), to: ['Anna@Nordpost.example', 'ben@nordpost.example'] });
    expect(mailbox.mails({ to: 'anna@nordpost.EXAMPLE' })).toHaveLength(1);
    expect(mailbox.mails({ to: 'ben@nordpost.example' })).toHaveLength(1);
    expect(mailbox.mails({ to: 'nna@nordpost.example' })).toHaveLength(0);
    expect(mailbox.counts().get('anna@nordpost.example')).toBe(1);
  });

  test('comes back from GET /emails/:id and GET /emails, newest first', async () => {
    const { resend } = openMailbox();
    const ids: string[] = [];
    for (const subject of ['one', 'two', 'three']) {
      ids.push((await resend.emails.send(letter({ subject }))).data?.id ?? '');
    }
    const one = await resend.emails.get(ids[0] ?? '');
    expect(one.data).toMatchObject({ object: 'email', subject: 'one', html: '<p>Hello</p>', last_event: 'delivered' });
    const newest = await resend.emails.list({ limit: 2 });
    expect(newest.data).toMatchObject({ has_more: true, data: [{ subject: 'three' }, { subject: 'two' }] });
    const older = await resend.emails.list({ limit: 2, after: ids[1] ?? '' });
    expect(older.data).toMatchObject({ has_more: false, data: [{ subject: 'one' }] });
    const newer = await resend.emails.list({ limit: 2, before: ids[1] ?? '' });
    expect(newer.data).toMatchObject({ has_more: false, data: [{ subject: 'three' }] });
  });

  test('keeps neither html nor text when bodies are not kept', async () => {
    const { mailbox, resend } = openMailbox({ keepBodies: false });
    await resend.batch.send([letter({ tags: [{ name: 'index', value: '0' }] })]);
    expect(mailbox.mails()).toMatchObject([{ html: '', text: '', subject: 'In a week', tags: { index: '0' } }]);
  });
});

describe('what is refused', () => {
  const refused: [sentence: string, mail: object, name: string][] = [
    ['a mail without from', { ...letter(), from: undefined }, 'missing_required_field'],
    ['a mail without to', { ...letter(), to: undefined }, 'missing_required_field'],
    ['a mail without subject', { ...letter(), subject: undefined }, 'missing_required_field'],
    ['a mail with neither html nor text', { ...letter(), html: undefined, text: '' }, 'missing_required_field'],
    ['a from that is no address', letter({ from: 'Forewarn' }), 'validation_error'],
    ['a from with a broken address behind the name', letter({ from: 'Forewarn <a@b>' }), 'validation_error'],
    ['a to that is no address', letter({ to: ['anna@nordpost.example', 'anna'] }), 'validation_error'],
    ['a to with a line break', letter({ to: 'A\r\nBcc: b <anna@nordpost.example>' }), 'validation_error'],
    ['a local part beyond ASCII', letter({ to: 'jörg@nordpost.example' }), 'validation_error'],
    ['an empty list of recipients', letter({ to: [] }), 'validation_error'],
    ['more than 50 recipients', letter({ to: addresses(51) }), 'validation_error'],
    ['a reply-to that is no address', { ...letter(), reply_to: 'nobody' }, 'validation_error'],
    ['a subject with a line break', letter({ subject: 'In a week\nBcc: x' }), 'validation_error'],
    ['an html that is no string', { ...letter(), html: 5 }, 'validation_error'],
    ['a tag with a dot', letter({ tags: [{ name: 'a.b', value: 'x' }] }), 'validation_error'],
    ['a tag with an empty value', letter({ tags: [{ name: 'a', value: '' }] }), 'validation_error'],
    ['a tag of 257 characters', letter({ tags: [{ name: 'a', value: 'x'.repeat(257) }] }), 'validation_error'],
    ['76 tags', letter({ tags: tags(76) }), 'validation_error'],
    ['tags as an object', { ...letter(), tags: { a: 'b' } }, 'validation_error'],
    ['a header that is no string', { ...letter(), headers: { 'X-A': 1 } }, 'validation_error'],
    ['a header with a line break', letter({ headers: { 'X-A': 'b\r\nc' } }), 'validation_error'],
    ['headers as a list', { ...letter(), headers: [] }, 'validation_error'],
    ['what the mailbox cannot do', { ...letter(), scheduled_at: 'in 1 min' }, 'invalid_parameter'],
  ];
  test.each(refused)('%s', async (_, mail, name) => {
    const { mailbox, call } = openMailbox();
    const { status, json } = await call('POST', '/emails', mail);
    expect({ status, json }).toEqual({ status: 422, json: { statusCode: 422, name, message: expect.any(String) } });
    expect(mailbox.count()).toBe(0);
  });

  test('takes what is just within the limits', async () => {
    const { mailbox, call } = openMailbox();
    const mail = letter({
      to: addresses(50),
      tags: [...tags(74), { name: 'a', value: 'x'.repeat(256) }],
      subject: 'Grüße',
      headers: { 'X-A': 'b' },
    });
    expect((await call('POST', '/emails', mail)).status).toBe(200);
    expect(mailbox.count()).toBe(1);
  });

  test('a body that is not JSON', async () => {
    const { call } = openMailbox();
    expect(await call('POST', '/emails', '{')).toMatchObject({ status: 400, json: { name: 'validation_error' } });
  });
});

describe('a batch', () => {
  test('answers with one id for each mail, in their order', async () => {
    const { mailbox, resend } = openMailbox();
    const { data } = await resend.batch.send([letter({ subject: 'one' }), letter({ subject: 'two' })]);
    expect(data?.data.map(({ id }) => mailbox.mail(id)?.subject)).toEqual(['one', 'two']);
    expect(data).not.toHaveProperty('errors');
  });

  test('is refused as a whole by default when one mail is bad, with the first error', async () => {
    const { mailbox, resend } = openMailbox();
    const { error } = await resend.batch.send([letter(), letter({ to: 'anna' }), letter({ from: 'x' })]);
    expect(error).toMatchObject({
      statusCode: 422,
      name: 'validation_error',
      message: expect.stringContaining('`to`'),
    });
    expect(mailbox.count()).toBe(0);
  });

  test('takes the good ones in permissive mode and names the bad ones by their place', async () => {
    const { mailbox, resend } = openMailbox();
    const mails = [
      letter({ to: 'anna' }),
      letter({ subject: 'one' }),
      letter({ from: 'x' }),
      letter({ subject: 'two' }),
    ];
    const { data } = await resend.batch.send(mails, { batchValidation: 'permissive' });
    expect(data?.data.map(({ id }) => mailbox.mail(id)?.subject)).toEqual(['one', 'two']);
    expect(data?.errors.map(({ index }) => index)).toEqual([0, 2]);
    expect(mailbox.mails().map(({ position }) => position)).toEqual([1, 3]);
  });

  test('lists no errors in permissive mode when there are none', async () => {
    const { resend } = openMailbox();
    const { data } = await resend.batch.send([letter()], { batchValidation: 'permissive' });
    expect(data?.errors).toEqual([]);
  });

  test('may hold 100 mails, and not 101', async () => {
    const { mailbox, resend } = openMailbox();
    const many = (count: number) => addresses(count).map((to) => letter({ to }));
    expect((await resend.batch.send(many(101))).error).toMatchObject({ statusCode: 422 });
    expect(mailbox.count()).toBe(0);
    expect((await resend.batch.send(many(100))).data?.data).toHaveLength(100);
    expect(mailbox.count()).toBe(100);
  });

  test.each([
    ['nothing', []],
    ['an object', letter()],
  ])('may not be %s', async (_, body) => {
    const { call } = openMailbox();
    expect((await call('POST', '/emails/batch', body)).status).toBe(422);
  });

  test('is refused with a validation mode that does not exist', async () => {
    const { mailbox, call } = openMailbox();
    const headers = { 'x-batch-validation': 'lenient' };
    expect((await call('POST', '/emails/batch', [letter()], headers)).status).toBe(422);
    expect(mailbox.count()).toBe(0);
  });
});

describe('the gate', () => {
  test.each([
    ['without a User-Agent', { 'user-agent': null }, 403, 'error_1010'],
    ['without a key', { authorization: null }, 401, 'missing_api_key'],
    ['with a key that is not a bearer', { authorization: 're_expected' }, 401, 'missing_api_key'],
    ['with another key than the expected one', { authorization: 'Bearer re_other' }, 403, 'invalid_api_key'],
  ])('refuses a call %s', async (_, headers, status, name) => {
    const { mailbox, call } = openMailbox({ apiKey: 're_expected' });
    const answer = await call('POST', '/emails', letter(), headers);
    expect(answer).toMatchObject({ status, json: { statusCode: status, name } });
    expect(mailbox.count()).toBe(0);
  });

  test.each([
    ['GET', '/emails/00000000-0000-4000-8000-000000000001', 404, 'not_found'],
    ['GET', '/emails/nonsense', 404, 'not_found'],
    ['GET', '/domains', 404, 'not_found'],
    ['POST', '/emails/1/2', 404, 'not_found'],
    ['DELETE', '/emails', 405, 'method_not_allowed'],
    ['GET', '/emails/batch', 405, 'method_not_allowed'],
    ['GET', '/emails?limit=101', 422, 'validation_error'],
    ['GET', '/emails?after=nonsense', 422, 'validation_error'],
  ])('answers %s %s with %i %s', async (method, path, status, name) => {
    const { call } = openMailbox();
    expect(await call(method, path)).toMatchObject({ status, json: { statusCode: status, name } });
  });

  test('processes ten calls a second, refuses the eleventh, and takes calls again a second later', async () => {
    let now = 1_000_000;
    const { mailbox, resend, call } = openMailbox({ callsPerSecond: 10, now: () => now });
    for (let count = 1; count <= 10; count += 1) {
      const { headers } = await resend.emails.send(letter());
      expect(headers?.['ratelimit-remaining']).toBe(String(10 - count));
    }
    now += 999;
    const eleventh = await call('POST', '/emails', letter());
    expect(eleventh).toMatchObject({ status: 429, json: { name: 'rate_limit_exceeded' } });
    const { headers } = eleventh;
    expect(headers.get('ratelimit-limit')).toBe('10');
    expect(headers.get('ratelimit-remaining')).toBe('0');
    expect(headers.get('ratelimit-reset')).toBe('1');
    expect(headers.get('retry-after')).toBe('1');
    expect(mailbox.count()).toBe(10);
    now += 1;
    expect((await resend.emails.send(letter())).error).toBeNull();
  });

  test('writes down every call, with what became of it', async () => {
    const { mailbox, call, resend } = openMailbox();
    await resend.batch.send([letter(), letter()], { idempotencyKey: 'k-1' });
    await call('POST', '/emails', {}, { authorization: null });
    expect(mailbox.calls()).toMatchObject([
      { method: 'POST', path: '/emails/batch', key: 'k-1', messages: 2, status: 200, error: null },
      { method: 'POST', path: '/emails', key: null, status: 401, error: 'missing_api_key' },
    ]);
  });
});

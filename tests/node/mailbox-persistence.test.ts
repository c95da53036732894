import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Resend } from 'resend';
import { expect, onTestFinished, test } from 'vitest';
import { createMailbox, FAULTS, type WebhookOptions } from '../../dev/mailbox/mailbox.ts';
import { serveMailbox } from '../../dev/mailbox/server.ts';
import { letter, openMailbox } from '../support/open-mailbox.ts';

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'state', 'mailbox');
}

test('mails and idempotency keys are there again after closing and opening', async () => {
  const path = newPath();
  const first = openMailbox({ path });
  const before = await first.resend.batch.send([letter(), letter({ subject: 'other' })], { idempotencyKey: 'k' });
  const mails = first.mailbox.mails();
  await first.mailbox.close();

  const { mailbox, resend } = openMailbox({ path });
  expect(mailbox.mails()).toEqual(mails);
  const again = await resend.batch.send([letter(), letter({ subject: 'other' })], { idempotencyKey: 'k' });
  expect(again.data).toEqual(before.data);
  expect((await resend.emails.send(letter(), { idempotencyKey: 'k' })).error).toMatchObject({ statusCode: 409 });
  await resend.emails.send(letter());
  expect(new Set(mailbox.mails().map(({ id }) => id)).size).toBe(3);
});

test('feedback that had not arrived arrives after opening again, once and under its id', async () => {
  const path = newPath();
  const ids: string[] = [];
  const answering = (status: number): WebhookOptions => ({
    url: 'https://links.test/',
    secret: 'whsec_dGVzdHMtb25seS13ZWJob29rLXNlY3JldC0hIQ==',
    retryDelaysMs: [600_000],
    fetch: async (request) => {
      ids.push(request.headers.get('svix-id') ?? '');
      return new Response(null, { status });
    },
  });
  const first = openMailbox({ path, webhook: answering(503) });
  await first.resend.emails.send(letter({ to: 'suppressed@resend.dev' }));
  await expect.poll(() => ids.length).toBe(1);
  await first.mailbox.close();

  const second = createMailbox({ path, webhook: answering(200) });
  onTestFinished(() => second.close());
  await second.flush();
  expect(second.feedback()).toEqual({ waiting: 0, givenUp: 0 });
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(ids[0]);
});

test('an attempt that closing cuts short is not counted', async () => {
  const path = newPath();
  let attempts = 0;
  const webhook: WebhookOptions = {
    url: 'https://links.test/',
    secret: 'whsec_dGVzdHMtb25seS13ZWJob29rLXNlY3JldC0hIQ==',
    retryDelaysMs: [],
    fetch: async ({ signal }) => {
      attempts += 1;
      return await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  };
  const first = openMailbox({ path, webhook });
  await first.resend.emails.send(letter({ to: 'suppressed@resend.dev' }));
  await expect.poll(() => attempts).toBe(1);
  await first.mailbox.close();
  const second = openMailbox({ path, webhook });
  expect(second.mailbox.feedback()).toEqual({ waiting: 1, givenUp: 0 });
});

test('an emptied mailbox never gives an id again', async () => {
  const { mailbox, resend } = openMailbox();
  const { data } = await resend.emails.send(letter());
  mailbox.empty();
  expect(mailbox.mails()).toEqual([]);
  await resend.emails.send(letter());
  expect(mailbox.mail(data?.id ?? '')).toBeNull();
  expect(mailbox.count()).toBe(1);
});

test('what was answered with success survives SIGKILL, and repeating takes nothing twice', async () => {
  const path = newPath();
  const program = `
    import { serveMailbox } from ${JSON.stringify(new URL('../../dev/mailbox/server.ts', import.meta.url).href)};
    const { port } = await serveMailbox({ port: 0, path: ${JSON.stringify(path)}, callsPerSecond: 0 });
    console.log(port);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  const mails = Array.from({ length: 100 }, (_, index) => letter({ to: `delivered+${index}@resend.dev` }));
  const killed = new Resend('re_test', { baseUrl: `http://127.0.0.1:${port}` });
  const answered = new Map<string, unknown>();
  const calling = (async () => {
    for (let call = 0; ; call += 1) {
      const { data, error } = await killed.batch.send(mails, { idempotencyKey: `k-${call}` });
      if (error) return call;
      answered.set(`k-${call}`, data);
      if (call === 20) child.kill('SIGKILL');
    }
  })();
  const unanswered = await calling;

  const { mailbox, port: newPort, close } = await serveMailbox({ port: 0, path, callsPerSecond: 0 });
  onTestFinished(close);
  expect(mailbox.count() % 100).toBe(0);
  expect(mailbox.count()).toBeGreaterThanOrEqual(100 * answered.size);
  const resend = new Resend('re_test', { baseUrl: `http://127.0.0.1:${newPort}` });
  for (const [key, data] of answered) {
    expect((await resend.batch.send(mails, { idempotencyKey: key })).data).toEqual(data);
  }
  await resend.batch.send(mails, { idempotencyKey: `k-${unanswered}` });
  expect(mailbox.count()).toBe(100 * (unanswered + 1));
});

test('a taken port is named', async () => {
  const first = await serveMailbox({ port: 0, path: ':memory:' });
  onTestFinished(first.close);
  await expect(serveMailbox({ port: first.port, path: ':memory:' })).rejects.toThrow(`Port ${first.port} is taken`);
});

test('answers at both meanings of localhost, and breaks the connection when a fault says so', async () => {
  const { mailbox, port, close } = await serveMailbox({ port: 0, path: ':memory:', callsPerSecond: 0 });
  onTestFinished(close);
  for (const host of ['127.0.0.1', 'localhost']) {
    const resend = new Resend('re_test', { baseUrl: `http://${host}:${port}` });
    mailbox.faults.next(FAULTS.dropAfter());
    const send = () => resend.emails.send(letter(), { idempotencyKey: host });
    expect((await send()).error).toMatchObject({ statusCode: null });
    expect((await send()).error).toBeNull();
  }
  expect(mailbox.count()).toBe(2);
});

/* Whether the doctor's test mail comes back: from the real cron Worker through the provider to the real webhook Worker. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Forewarn, OPERATOR_TOKEN, openForewarn } from '../support/forewarn.ts';

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn('by wrangler');
});
afterAll(async () => await forewarn.close());

const ask = async (path: string, method = 'GET') => {
  const body = method === 'POST' ? { body: '{}' } : {};
  const answer = await forewarn.visit(`/operator${path}`, {
    method,
    headers: { authorization: `Bearer ${OPERATOR_TOKEN}` },
    ...body,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

it('is heard of, once it was delivered, and is in no ledger', async () => {
  const { body } = await ask('/doctor/webhook', 'POST');
  expect(body).toMatchObject({ outcome: 'accepted', probe: expect.any(String) });
  await forewarn.drain();
  expect(await ask(`/doctor/webhook/${body['probe']}`)).toMatchObject({
    status: 200,
    body: { heardAt: expect.any(Number) },
  });
  expect(forewarn.mailsTo('delivered@resend.dev')).toHaveLength(1);
  expect(await forewarn.accounts()).toEqual([]);
  expect((await ask('/doctor/webhook/00000000-0000-0000-0000-000000000000')).status).toBe(404);
});

it('sees the real migrations, the secrets by name only, and that the mailbox knows no domain', async () => {
  const { status, body } = await ask('/doctor');
  expect(status).toBe(200);
  expect(body['migrations']).toContain('0000_init.sql');
  expect(body['secrets']).toContainEqual({ name: 'RESEND_API_KEY', present: true });
  expect(body['secrets']).toContainEqual({ name: 'ALARM_WEBHOOK_SECRET', present: false });
  expect(body['provider']).toMatchObject({ seen: false });
  const told = JSON.stringify(body);
  expect(told).toContain('senderDomain');
  expect(told).not.toContain('re_test');
  expect(told).not.toContain(OPERATOR_TOKEN);
});

/*
 * Whether the provider's feedback arrives, tried with one mail to the provider's own test address:
 *   POST /operator/doctor/webhook           send it
 *   GET  /operator/doctor/webhook/{probe}   whether the webhook Worker was told of it
 * Never touches the ledger: its tag is that of no batch.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { insertProbe, readProbe } from '../../../db/probes.ts';
import { parseEmailAddress } from '../../domain/email-address.ts';
import { outcomeInWords } from '../../mail/mailer.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';

/** Always delivered, and reported as such (resend.com/docs/dashboard/emails/send-test-emails). */
const TEST_ADDRESS = 'delivered@resend.dev';

const Sent = z.object({
  probe: z.string(),
  outcome: z.string().describe('accepted, or why the provider did not take it'),
});
const Heard = z.object({ heardAt: z.int().nullable() });

export const DOCTOR_WEBHOOK_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/doctor/webhook',
    summary: 'Mail the provider’s test address, to see whether word of it arrives',
    answer: Sent,
  },
  {
    method: 'get',
    path: '/doctor/webhook/{probe}',
    summary: 'Whether the webhook was told of that mail',
    answer: Heard,
  },
];

export function doctorWebhookRoutes({ db, settings, mailer, clock }: Station): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.post('/doctor/webhook', async (c) => {
    const probe = crypto.randomUUID();
    const to = parseEmailAddress(TEST_ADDRESS);
    if (!to.ok) throw new RangeError(TEST_ADDRESS);
    await insertProbe(db, probe, clock.now());
    const outcome = await mailer.send(`probe-${probe}`, {
      from: `${settings.SENDER_NAME} <${settings.SENDER_ADDRESS}>`,
      to: to.value,
      replyTo: settings.REPLY_TO,
      subject: 'Whether feedback arrives',
      html: '<p>A test of the webhook; nobody reads it.</p>',
      text: 'A test of the webhook; nobody reads it.',
      headers: {},
      tags: { probe },
    });
    c.set('detail', { probe, outcome: outcome.kind });
    return c.json(describes(Sent, { probe, outcome: outcomeInWords(outcome) }));
  });
  app.get('/doctor/webhook/:probe', async (c) => {
    const heardAt = await readProbe(db, c.req.param('probe'));
    if (heardAt === undefined)
      return c.json({ error: 'no-such-probe', explanation: 'there is no such test mail' }, 404);
    return c.json(describes(Heard, { heardAt }));
  });
  return app;
}

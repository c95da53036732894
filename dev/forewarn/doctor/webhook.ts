/* Whether the provider's feedback arrives: one mail to its test address, and then waiting for word of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { OperatorApi } from '../operator-api.ts';
import type { Terminal } from '../terminal.ts';
import { type Finding, fine, wrong } from './finding.ts';

const Sent = z.object({ probe: z.string(), outcome: z.string() });
const Heard = z.object({ heardAt: z.number().nullable() });

/** The provider reports a delivery within seconds; it tries again after five when the webhook did not answer. */
const WAIT_MS = 60_000;
const LOOK_EVERY_MS = 1_000;

export async function webhookFinding(api: OperatorApi, terminal: Terminal, waitMs = WAIT_MS): Promise<Finding> {
  const name = 'Webhook';
  const { probe, outcome } = await api.ask('/doctor/webhook', {}, Sent);
  if (outcome !== 'accepted')
    return wrong(name, `the provider did not take the test mail (${outcome})`, 'see Provider');
  for (let waited = 0; waited < waitMs; waited += LOOK_EVERY_MS) {
    const { heardAt } = await api.read(`/doctor/webhook/${probe}`, Heard);
    terminal.progress(heardAt === null ? `waiting for feedback, ${waited / 1000} s` : null);
    if (heardAt !== null) return fine(name, 'the provider’s word of a test mail has arrived');
    await sleep(LOOK_EVERY_MS);
  }
  terminal.progress(null);
  return wrong(
    name,
    `no word of the test mail within ${waitMs / 1000} s`,
    'at the provider: is the webhook enabled, its address LINKS_URL/webhooks/resend, its secret RESEND_WEBHOOK_SECRET?',
  );
}

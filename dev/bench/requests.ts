/* Requests by the front door, several under way at once: what the bench asks of a campaign's Workers as the world would. */
import { Webhook } from 'standardwebhooks';
import { type Campaign, sound } from './campaign.ts';
import { SECRETS } from './runtime.ts';

const MEMBERS_A_BATCH = 100;

/** Does it for 1 to `count`. */
export async function inTurn(count: number, atOnce: number, act: (number: number) => Promise<void>): Promise<void> {
  let next = 1;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next <= count) {
        const number = next;
        next += 1;
        await act(number);
      }
    }),
  );
}

/**
 * Says "delivered" of so many mails, or of all in full batches if they are fewer: one event a mail, each heard of for the
 * first time, signed as the provider signs. Returns how many.
 */
export async function reportDelivered({ runtime }: Campaign, mails: number, atOnce: number): Promise<number> {
  const signer = new Webhook(SECRETS.RESEND_WEBHOOK_SECRET);
  const batches = (await (await sound(await runtime.ask('/bench/accepted'))).json()) as readonly string[];
  const events = Math.min(mails, batches.length * MEMBERS_A_BATCH);
  await inTurn(events, atOnce, async (number) => {
    const event = number - 1;
    const at = new Date();
    const tags = { batch: batches[Math.floor(event / MEMBERS_A_BATCH)], index: String(event % MEMBERS_A_BATCH) };
    const data = { email_id: `bench-${event}`, created_at: at.toISOString(), to: ['delivered@resend.dev'], tags };
    const body = JSON.stringify({ type: 'email.delivered', created_at: at.toISOString(), data });
    const headers = {
      'content-type': 'application/json',
      'svix-id': `msg_${event}`,
      'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
      'svix-signature': signer.sign(`msg_${event}`, at, body),
    };
    await sound(await runtime.ask('/webhooks/resend', { method: 'POST', headers, body }));
  });
  return events;
}

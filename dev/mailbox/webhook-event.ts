/*
 * One event as the provider posts it, and its signature. Pure.
 * Sources: resend.com/docs/webhooks/event-types; the Svix scheme (HMAC-SHA-256 over `id.timestamp.body`).
 */
import { createHmac } from 'node:crypto';
import type { EventType } from './fate.ts';
import type { StoredMail } from './stored-mail.ts';

/** What an event's `data` has beyond the common fields: `{ bounce: { type: 'Transient', ... } }`. */
export type EventDetails = Readonly<Record<string, unknown>>;

const USUAL_DETAILS: Readonly<Partial<Record<EventType, EventDetails>>> = {
  'email.bounced': {
    bounce: {
      type: 'Permanent',
      subType: 'General',
      message: 'The recipient’s mail server rejected the message for good.',
      diagnosticCode: ['smtp; 550 5.1.1 no such user'],
    },
  },
  'email.failed': { failed: { reason: 'reached_daily_quota' } },
  'email.suppressed': {
    suppressed: { type: 'OnAccountSuppressionList', message: 'The recipient is on the account’s suppression list.' },
  },
};

/** The body that is posted: JSON. */
export function eventBody(type: EventType, at: number, mail: StoredMail, details?: EventDetails): string {
  return JSON.stringify({
    type,
    created_at: new Date(at).toISOString(),
    data: {
      email_id: mail.id,
      message_id: messageId(mail),
      from: mail.from,
      to: mail.to,
      subject: mail.subject,
      created_at: new Date(mail.at).toISOString(),
      ...(Object.keys(mail.tags).length > 0 && { tags: mail.tags }),
      ...(details ?? USUAL_DETAILS[type]),
    },
  });
}

export function messageId(mail: StoredMail): string {
  return `<${mail.id}@mailbox.localhost>`;
}

/** The headers that prove where the body comes from. */
export function signatureHeaders(secret: string, id: string, atMs: number, body: string): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` };
}

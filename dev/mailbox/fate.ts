/*
 * What becomes of a mail that was taken, as its feedback tells it. The provider's test addresses choose a fate; every
 * other mail is delivered. Source: resend.com/docs/dashboard/emails/send-test-emails.
 */

const EVENT_TYPES = [
  'email.sent',
  'email.delivery_delayed',
  'email.delivered',
  'email.bounced',
  'email.complained',
  'email.failed',
  'email.suppressed',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

const DELIVERED = ['email.sent', 'email.delivered'] as const;
const FATES: Readonly<Record<string, readonly EventType[]>> = {
  bounced: ['email.sent', 'email.bounced'],
  complained: ['email.sent', 'email.delivered', 'email.complained'],
  // Nothing is sent to a suppressed address, so there is no `email.sent` either.
  suppressed: ['email.suppressed'],
};
// `suppressed` is the one test address without labels.
const TEST_ADDRESS = /^(?:(bounced|complained)(?:\+[^@]*)?|(suppressed))@resend\.dev$/;

/** The events of a mail to these recipients, in their order. Of several recipients the first unlucky one decides. */
export function fateOf(recipients: readonly string[]): readonly EventType[] {
  for (const recipient of recipients) {
    const match = TEST_ADDRESS.exec(recipient);
    const fate = FATES[match?.[1] ?? match?.[2] ?? ''];
    if (fate) return fate;
  }
  return DELIVERED;
}

/** The last word on a mail with this fate, as `GET /emails/:id` has it. */
export function lastEventOf(fate: readonly EventType[]): string {
  return (fate.at(-1) ?? 'email.sent').slice('email.'.length);
}

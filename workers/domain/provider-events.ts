/*
 * What the provider calls the events that are feedback here: the webhook Worker reads these, and setup asks for them.
 * Source: resend.com/docs/webhooks/event-types.
 */
import type { Feedback } from './outcome.ts';

/** A map, not an object: an event may be of the type `constructor`. */
export const FEEDBACK_OF_EVENT: ReadonlyMap<string, Feedback> = new Map([
  ['email.delivered', 'delivered'],
  ['email.delivery_delayed', 'delayed'],
  ['email.failed', 'failed'],
  ['email.suppressed', 'suppressed'],
  ['email.bounced', 'bounced'],
  ['email.complained', 'complained'],
]);

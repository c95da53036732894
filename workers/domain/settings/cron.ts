/* What the cron Worker is set up with: the only one that can send. */
import * as z from 'zod';
import { addressKey, linkKey, origin, required, Sender } from './settings.ts';

/** Calls a second above which the provider's default limit of 10 would be met. */
const CALLS_PER_SECOND_LIMIT = 1000;

/** More than any list's own readers ask for in an hour. */
const CONFIRMATIONS_PER_HOUR = 1000;

export const CronSettings = Sender.extend({
  LINK_KEY: linkKey,
  ADDRESS_KEY: addressKey,
  RESEND_API_KEY: required,
  /** 32 characters or more, so that it cannot be guessed. */
  OPERATOR_TOKEN: z.string().min(32, 'must have at least 32 characters'),
  CALLS_PER_SECOND: z.coerce.number().positive().max(CALLS_PER_SECOND_LIMIT),
  /** The most confirmation mails in an hour, whoever asks for them; the others wait. */
  CONFIRMATIONS_PER_HOUR: z.coerce.number().int().positive().default(CONFIRMATIONS_PER_HOUR),
  /** Another address for the provider's API: the local mailbox. */
  RESEND_BASE_URL: origin.optional(),
  /** `true` only in local development. */
  RELEASE_SHIPPED_ADVISORIES: z.enum(['true', 'false']).default('false'),
});
export type CronSettings = z.infer<typeof CronSettings>;

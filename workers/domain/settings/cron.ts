/*
 * What the cron Worker is set up with: the only one that can send. Operators come in by a token or by Cloudflare Access;
 * with neither of the two the Worker refuses to work.
 */
import * as z from 'zod';
import { addressKey, linkKey, origin, required, Sender } from './settings.ts';

/** Calls a second above which the provider's default limit of 10 would be met. */
const CALLS_PER_SECOND_LIMIT = 1000;

/** More than any list's own readers ask for in an hour. */
const CONFIRMATIONS_PER_HOUR = 1000;

/** 32 characters or more, so that it cannot be guessed. */
export const operatorToken = z.string().min(32, 'must have at least 32 characters');
/** An empty setting is one that is not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const CronSettings = Sender.extend({
  LINK_KEY: linkKey,
  ADDRESS_KEY: addressKey,
  RESEND_API_KEY: required,
  OPERATOR_TOKEN: optional(operatorToken),
  /** The audience tag of the Cloudflare Access application before the operator's interface. */
  ACCESS_AUD: optional(z.string().regex(/^[0-9a-f]{64}$/, 'must be an audience tag: 64 hex digits')),
  /** `true`: a release counts when a second operator has approved the same content. */
  REQUIRE_SECOND_APPROVAL: z.enum(['true', 'false']).default('false'),
  /** Messages that the provider takes in a day, where its plan has such a limit. */
  DAILY_QUOTA: optional(z.coerce.number().int().positive()),
  CALLS_PER_SECOND: z.coerce.number().positive().max(CALLS_PER_SECOND_LIMIT),
  /** The most confirmation mails in an hour, whoever asks for them; the others wait. */
  CONFIRMATIONS_PER_HOUR: z.coerce.number().int().positive().default(CONFIRMATIONS_PER_HOUR),
  /** Another address for the provider's API: the local mailbox. */
  RESEND_BASE_URL: origin.optional(),
  /** `true` only in local development. */
  RELEASE_SHIPPED_ADVISORIES: z.enum(['true', 'false']).default('false'),
}).superRefine(({ OPERATOR_TOKEN, ACCESS_AUD }, context) => {
  if (OPERATOR_TOKEN !== undefined || ACCESS_AUD !== undefined) return;
  context.addIssue({ code: 'custom', path: ['OPERATOR_TOKEN'], message: 'is missing, and so is ACCESS_AUD' });
});
export type CronSettings = z.infer<typeof CronSettings>;

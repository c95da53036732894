/*
 * What the cron Worker is set up with: the only one that can send. Operators come in by a token or by Cloudflare Access;
 * with neither of the two the Worker refuses to work.
 */
import * as z from 'zod';
import { address, addressKey, linkKey, origin, required, Sender } from './settings.ts';
import { isSigningSecret } from './webhook.ts';

/** Calls a second above which the provider's default limit of 10 would be met. */
const CALLS_PER_SECOND_LIMIT = 1000;

/** More than any list's own readers ask for in an hour. */
const CONFIRMATIONS_PER_HOUR = 1000;

/** 32 characters or more, so that it cannot be guessed. */
export const operatorToken = z.string().min(32, 'must have at least 32 characters');
/** An empty setting is one that is not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Whether alarms may be posted there: by https, or on this very machine. */
function isPostable(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname));
}

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
  /** Who is told of alarms, and of each week. */
  OPERATOR_EMAIL: optional(address),
  /** Where alarms are posted, too, signed by Standard Webhooks with the secret. It may hold a token: never logged. */
  ALARM_WEBHOOK_URL: optional(z.string().refine(isPostable, 'must be an https address')),
  /** A secret. */
  ALARM_WEBHOOK_SECRET: optional(z.string().refine(isSigningSecret, 'must look like whsec_<base64>')),
  CALLS_PER_SECOND: z.coerce.number().positive().max(CALLS_PER_SECOND_LIMIT),
  /** The most confirmation mails in an hour, whoever asks for them; the others wait. */
  CONFIRMATIONS_PER_HOUR: z.coerce.number().int().positive().default(CONFIRMATIONS_PER_HOUR),
  /** Another address for the provider's API: the local mailbox. */
  RESEND_BASE_URL: origin.optional(),
  /** `true` only in local development. */
  RELEASE_SHIPPED_ADVISORIES: z.enum(['true', 'false']).default('false'),
}).superRefine(({ OPERATOR_TOKEN, ACCESS_AUD, ALARM_WEBHOOK_URL, ALARM_WEBHOOK_SECRET }, context) => {
  const fault = (setting: string, message: string) => context.addIssue({ code: 'custom', path: [setting], message });
  if (OPERATOR_TOKEN === undefined && ACCESS_AUD === undefined) {
    fault('OPERATOR_TOKEN', 'is missing, and so is ACCESS_AUD');
  }
  if ((ALARM_WEBHOOK_URL === undefined) !== (ALARM_WEBHOOK_SECRET === undefined)) {
    const missing = ALARM_WEBHOOK_URL === undefined ? 'ALARM_WEBHOOK_URL' : 'ALARM_WEBHOOK_SECRET';
    fault(missing, 'is missing: an alarm is posted with both or not at all');
  }
});
export type CronSettings = z.infer<typeof CronSettings>;

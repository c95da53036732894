/*
 * Each Worker's settings, parsed once at its edge. A missing or malformed one is named, and the Worker refuses to
 * work: without a sender's name, address, postal address and reply-to nothing is sent (Germany's DDG section 5,
 * Austria's MedienG section 24, CAN-SPAM and CASL all want them in the mail).
 */
import * as z from 'zod';
import { parseAddressKey } from './address-hash.ts';
import { parseEmailAddress } from './email-address.ts';
import { parseLinkKeys } from './link-token.ts';
import { fail, type Result, succeed } from './result.ts';

const address = z.string().refine((text) => parseEmailAddress(text).ok, 'must be an email address');
const linkKey = z
  .string()
  .refine((text) => parseLinkKeys(text) !== null, 'must be <id>:<32 bytes or more as base64url>, separated by commas');
const addressKey = z.string().refine((text) => parseAddressKey(text) !== null, 'must be 32 bytes or more as base64url');
const required = z.string().trim().min(1, 'is missing');
/** An origin without a trailing slash, so that paths can be put behind it. */
const origin = z.string().refine((text) => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}, 'must be an origin such as https://forewarn.example, without a path');

/** Who sends: in every mail's header and footer, and on every page. */
export const Sender = z.object({
  SENDER_NAME: required,
  SENDER_ADDRESS: address,
  POSTAL_ADDRESS: required,
  REPLY_TO: address,
  /** Where the public pages are. */
  SITE_URL: origin,
  /** Where unsubscribing and done marks are (the webhook Worker). */
  LINKS_URL: origin,
});
export type Sender = z.infer<typeof Sender>;

export const SignUpSettings = Sender.extend({ LINK_KEY: linkKey, ADDRESS_KEY: addressKey });
export type SignUpSettings = z.infer<typeof SignUpSettings>;

/** Calls a second above which the provider's default limit of 10 would be met. */
const CALLS_PER_SECOND_LIMIT = 1000;

export const CronSettings = Sender.extend({
  LINK_KEY: linkKey,
  ADDRESS_KEY: addressKey,
  RESEND_API_KEY: required,
  /** 32 characters or more, so that it cannot be guessed. */
  OPERATOR_TOKEN: z.string().min(32, 'must have at least 32 characters'),
  CALLS_PER_SECOND: z.coerce.number().positive().max(CALLS_PER_SECOND_LIMIT),
  /** Another address for the provider's API: the local mailbox. */
  RESEND_BASE_URL: origin.optional(),
  /** `true` only in local development. */
  RELEASE_SHIPPED_ADVISORIES: z.enum(['true', 'false']).default('false'),
});
export type CronSettings = z.infer<typeof CronSettings>;

export const WebhookSettings = Sender.extend({
  LINK_KEY: linkKey,
  RESEND_WEBHOOK_SECRET: z.string().regex(/^whsec_[A-Za-z0-9+/=]{24,}$/, 'must look like whsec_<base64>'),
});
export type WebhookSettings = z.infer<typeof WebhookSettings>;

/** One setting that is missing or malformed. Never holds the value. */
export interface SettingFault {
  readonly setting: string;
  readonly fault: string;
}

/** Reads the settings out of a Worker's environment. */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  env: object,
): Result<z.infer<Schema>, readonly SettingFault[]> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return succeed(parsed.data);
  return fail(
    parsed.error.issues.map((issue) => {
      const setting = issue.path.join('.');
      const missing = !(setting in env) || (env as Record<string, unknown>)[setting] === '';
      return { setting, fault: missing ? 'is missing' : issue.message };
    }),
  );
}

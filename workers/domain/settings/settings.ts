/*
 * Each Worker's settings, parsed once at its edge. A missing or malformed one is named, and the Worker refuses to
 * work: without a sender's name, address, postal address and reply-to nothing is sent (Germany's DDG section 5,
 * Austria's MedienG section 24, CAN-SPAM and CASL all want them in the mail).
 */
import * as z from 'zod';
import { parseAddressKeys } from '../address-hash.ts';
import { parseEmailAddress } from '../email-address.ts';
import { parseLinkKeys } from '../link-token.ts';
import { fail, type Result, succeed } from '../result.ts';

/** What a mail can be sent to. */
export const address = z.string().refine((text) => parseEmailAddress(text).ok, 'must be an email address');
/** The key that signs links. */
export const linkKey = z
  .string()
  .refine((text) => parseLinkKeys(text) !== null, 'must be <id>:<32 bytes or more as base64url>, separated by commas');
/** The key under which addresses are hashed. */
export const addressKey = z
  .string()
  .refine(
    (text) => parseAddressKeys(text) !== null,
    'must be 32 bytes or more as base64url, once or more, with commas between',
  );
/** A text that may not be empty. */
export const required = z.string().trim().min(1, 'is missing');
/** What stands in a mail's header: one line. */
const oneLine = required.refine((text) => !/\p{Cc}/u.test(text), 'must be one line');
/** A street or a box and a place at least, on lines or between commas: whoever complains on paper has to find the sender. */
const postalAddress = required.refine(
  (text) => text === '' || text.split(/[,\n]/).filter((part) => /\p{L}{2}/u.test(part)).length >= 2,
  'must be a whole postal address, such as 1 Example Street, 10115 Berlin, Germany',
);
/** An origin without a trailing slash, so that paths can be put behind it. */
export const origin = z.string().refine((text) => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}, 'must be an origin such as https://forewarn.example, without a path');

/** Who sends: in every mail's header and footer, and on every page. */
export const Sender = z.object({
  SENDER_NAME: oneLine,
  SENDER_ADDRESS: address,
  POSTAL_ADDRESS: postalAddress,
  REPLY_TO: address,
  /** Where the public pages are. */
  SITE_URL: origin,
  /** Where unsubscribing and done marks are (the webhook Worker). */
  LINKS_URL: origin,
  /** Where mails that ask to be taken off the list arrive (the webhook Worker's `email`); without it none says so. */
  UNSUBSCRIBE_ADDRESS: z.literal('').or(address).optional(),
});
export type Sender = z.infer<typeof Sender>;

/** One setting that is missing or malformed. Never holds the value. */
export interface SettingFault {
  readonly setting: string;
  readonly fault: string;
}

/** What each schema read last, and out of which texts. */
const lastRead = new WeakMap<z.ZodType, { readonly texts: string; readonly settings: unknown }>();

/**
 * Reads the settings out of a Worker's environment, anew only when something in it is another: every request asks. By
 * what stands in it, since an instance of a Worker may outlive a change of its secrets
 * (developers.cloudflare.com/workers/runtime-apis/bindings, "Making changes to bindings").
 */
export function settingsOf<Schema extends z.ZodType>(
  schema: Schema,
  env: object,
): Result<z.infer<Schema>, readonly SettingFault[]> {
  const texts = JSON.stringify(Object.entries(env).filter(([, value]) => typeof value === 'string'));
  const last = lastRead.get(schema);
  if (last?.texts === texts) return last.settings as Result<z.infer<Schema>, readonly SettingFault[]>;
  const settings = parseSettings(schema, env);
  lastRead.set(schema, { texts, settings });
  return settings;
}

/** The same, each time. */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  env: object,
): Result<z.infer<Schema>, readonly SettingFault[]> {
  const read = schema.safeParse(env);
  if (read.success) return succeed(read.data);
  return fail(
    read.error.issues.map((issue) => {
      const setting = issue.path.join('.');
      const missing = !(setting in env) || (env as Record<string, unknown>)[setting] === '';
      return { setting, fault: missing ? 'is missing' : issue.message };
    }),
  );
}

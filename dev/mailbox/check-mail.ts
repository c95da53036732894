/*
 * One message as the provider checks it before it takes it. Refuses what the provider refuses, and also what this
 * stand-in cannot do (schedules, templates, attachments by address): a test must not pass because something was passed over.
 * Source: resend.com/docs/api-reference/emails/send-email, /emails/send-batch-emails, /dashboard/emails/tags.
 */
import { parseEmailAddress } from '../../workers/domain/email-address.ts';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { type Refusal, unprocessable } from './refusal.ts';

/** A message as it came over the wire, once it has been checked. */
export interface WireMail {
  readonly from: string;
  readonly to: string | readonly string[];
  readonly cc?: string | readonly string[];
  readonly bcc?: string | readonly string[];
  readonly reply_to?: string | readonly string[];
  readonly subject: string;
  readonly html?: string | null;
  readonly text?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tags?: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly WireAttachment[];
}

/** A file; its content in base64. */
export interface WireAttachment {
  readonly filename: string;
  readonly content: string;
  readonly content_type?: string;
}

/** What the index needs of a message, taken out of it while it was checked. */
export interface CheckedMail {
  /** Everybody it goes to (to, cc and bcc): bare addresses in lower case. */
  readonly recipients: readonly string[];
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
}

const RECIPIENT_LIMIT = 50;
const TAG_LIMIT = 75;
const TAG = /^[A-Za-z0-9_-]{1,256}$/;
const HEADER_NAME = /^[!-9;-~]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
const NOT_SIMULATED = ['scheduled_at', 'template', 'topic_id'] as const;

export function checkMail(mail: unknown): Result<CheckedMail, Refusal> {
  if (!isObject(mail)) return fail(unprocessable('The email must be an object.'));
  for (const field of ['from', 'to', 'subject']) {
    if (isMissing(mail[field])) return fail(unprocessable(`Missing \`${field}\` field.`, 'missing_required_field'));
  }
  for (const field of NOT_SIMULATED) {
    if (mail[field] !== undefined) {
      return fail(unprocessable(`The mailbox does not simulate \`${field}\`.`, 'invalid_parameter'));
    }
  }
  const { from, subject } = mail;
  if (typeof from !== 'string' || bareAddress(from) === null) return fail(badAddress('from'));
  if (typeof subject !== 'string' || CONTROL.test(subject)) return fail(unprocessable('Invalid `subject` field.'));
  const to = addresses(mail['to']);
  const recipients: string[] = [];
  for (const field of ['to', 'cc', 'bcc', 'reply_to'] as const) {
    if (mail[field] === undefined && field !== 'to') continue;
    const bare = addresses(mail[field])?.map(bareAddress);
    if (!bare || bare.includes(null)) return fail(badAddress(field));
    if (bare.length > RECIPIENT_LIMIT) return fail(unprocessable(`\`${field}\` has more than 50 addresses.`));
    if (field !== 'reply_to') recipients.push(...bare.filter((each) => each !== null));
  }
  const trouble =
    contentTrouble(mail) ??
    headerTrouble(mail['headers']) ??
    tagTrouble(mail['tags']) ??
    attachmentTrouble(mail['attachments']);
  return trouble === null ? succeed({ recipients, from, to: to ?? [], subject }) : fail(trouble);
}

function contentTrouble(mail: Readonly<Record<string, unknown>>): Refusal | null {
  for (const field of ['html', 'text']) {
    const value = mail[field];
    if (!(value === undefined || value === null || typeof value === 'string')) {
      return unprocessable(`The \`${field}\` field must be a string.`);
    }
  }
  const empty = isMissing(mail['html']) && isMissing(mail['text']);
  return empty ? unprocessable('Missing `html` or `text` field.', 'missing_required_field') : null;
}

function headerTrouble(headers: unknown): Refusal | null {
  if (headers === undefined) return null;
  if (!isObject(headers)) return unprocessable('The `headers` field must be an object.');
  const sound = Object.entries(headers).every(
    ([name, value]) => HEADER_NAME.test(name) && typeof value === 'string' && !CONTROL.test(value),
  );
  return sound ? null : unprocessable('The `headers` field must hold header names with strings of one line.');
}

function tagTrouble(tags: unknown): Refusal | null {
  if (tags === undefined) return null;
  if (!Array.isArray(tags) || tags.length > TAG_LIMIT) {
    return unprocessable('The `tags` field must be an array of at most 75 tags.');
  }
  const sound = tags.every(
    (tag: unknown) =>
      isObject(tag) && [tag['name'], tag['value']].every((part) => typeof part === 'string' && TAG.test(part)),
  );
  if (sound) return null;
  return unprocessable('Tags should only contain ASCII letters, numbers, underscores, or dashes, at most 256 each.');
}

function attachmentTrouble(attachments: unknown): Refusal | null {
  if (attachments === undefined) return null;
  const sound =
    Array.isArray(attachments) &&
    attachments.every(
      (each: unknown) =>
        isObject(each) &&
        [each['filename'], each['content'], each['content_type'] ?? ''].every((part) => typeof part === 'string') &&
        /^[\w .-]{1,200}$/.test(String(each['filename'])) &&
        /^[A-Za-z0-9+/]+={0,2}$/.test(String(each['content'])),
    );
  return sound ? null : unprocessable('`attachments` must hold files with a name and content in base64.');
}

function addresses(field: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(field) ? field : [field];
  return list.length > 0 && list.every((each) => typeof each === 'string') ? list : null;
}

/**
 * The address in `a@b.example` or `Name <a@b.example>`, in lower case. The local part must be ASCII: the provider sends
 * through a mail system without SMTPUTF8.
 */
function bareAddress(text: string): string | null {
  if (CONTROL.test(text)) return null;
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  const bare = open === -1 ? text : text.slice(open + 1, -1);
  const address = parseEmailAddress(bare);
  return address.ok && /^[!-~]+@/.test(address.value) ? address.value.toLowerCase() : null;
}

function badAddress(field: string): Refusal {
  return unprocessable(
    `Invalid \`${field}\` field. The email address needs to follow the \`email@example.com\` or \`Name <email@example.com>\` format.`,
  );
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

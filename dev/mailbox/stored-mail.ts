/*
 * A mail as it is read back: for tests, for the pages, for `GET /emails`. Made from its row and its part of the call's
 * body; nothing of it is kept twice.
 */
import type { WireMail } from './check-mail.ts';

/** A file that came with a mail; content in base64. */
export interface StoredFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

export interface StoredMail {
  readonly id: string;
  /** When it was taken, by the mailbox's clock. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  /** Empty when there was none, or when bodies are not kept. */
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly attachments: readonly StoredFile[];
  /** The key of the call that brought it, and its place in that call. */
  readonly idempotencyKey: string | null;
  readonly position: number;
  /** The last word on it: `delivered`, `bounced` ... */
  readonly lastEvent: string;
}

/** A mail's row, with what it takes from its call's. */
export interface MailRow {
  readonly mail: number;
  readonly call: number;
  readonly position: number;
  readonly at: number;
  readonly key: string | null;
  readonly last_event: string;
}

/** What the list shows: nothing that needs the call's body. */
export interface MailSummary {
  readonly id: string;
  readonly mail: number;
  readonly at: number;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly lastEvent: string;
}

export function readMail(id: string, row: MailRow, wire: WireMail): StoredMail {
  return {
    id,
    at: row.at,
    from: wire.from,
    to: listOf(wire.to),
    cc: listOf(wire.cc),
    bcc: listOf(wire.bcc),
    replyTo: listOf(wire.reply_to),
    subject: wire.subject,
    html: wire.html ?? '',
    text: wire.text ?? '',
    headers: wire.headers ?? {},
    tags: Object.fromEntries((wire.tags ?? []).map(({ name, value }) => [name, value])),
    attachments: (wire.attachments ?? []).map(({ filename, content, content_type }) => ({
      filename,
      contentType: content_type ?? 'application/octet-stream',
      content,
    })),
    idempotencyKey: row.key,
    position: row.position,
    lastEvent: row.last_event,
  };
}

function listOf(field: string | readonly string[] | undefined): readonly string[] {
  if (field === undefined) return [];
  return typeof field === 'string' ? [field] : field;
}

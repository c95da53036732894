/*
 * The body of a batch call in bytes. What all readers of one content have in common is turned into JSON and UTF-8 once;
 * for each reader only the address, the tags and the token are put between. Of a hundred mails of 24 KB this leaves a
 * copy of bytes where there were a hundred renderings, one JSON text of two-byte letters and its encoding.
 * Deterministic: the same contents, addresses, tokens and tags give the same bytes, as the idempotency key promises.
 * Source of the fields: resend.com/docs/api-reference/emails/send-batch-emails.
 */
import { type MailContent, PLACEHOLDERS } from '../domain/variant.ts';
import type { AddressedMail } from './mailer.ts';

const utf8 = new TextEncoder();

/** A content's bytes around the places where the reader's token goes, the opening brace left out. */
const framed = new WeakMap<MailContent, readonly Uint8Array[]>();

function frameOf(content: MailContent): readonly Uint8Array[] {
  const known = framed.get(content);
  if (known) return known;
  const { from, replyTo, subject, headers, html, text } = content;
  const json = JSON.stringify({ from, reply_to: replyTo, subject, headers, html, text });
  const frame = json
    .slice(1)
    .split(PLACEHOLDERS.token)
    .map((piece) => utf8.encode(piece));
  framed.set(content, frame);
  return frame;
}

/**
 * The JSON array that the batch endpoint takes, one item a mail, in their order. The bytes are good until the next
 * call: hand them to `fetch` at once, which copies them before it returns (fetch.spec.whatwg.org, "extract a body").
 */
export function batchBody(mails: readonly AddressedMail[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for (const [index, { content, to, token, tags }] of mails.entries()) {
    const own = { to: [to], tags: Object.entries(tags).map(([name, value]) => ({ name, value })) };
    const head = JSON.stringify(own).slice(0, -1);
    pieces.push(utf8.encode(`${index === 0 ? '[' : ','}${head},`));
    const [first, ...rest] = frameOf(content);
    if (first) pieces.push(first);
    const tokenBytes = utf8.encode(token);
    for (const piece of rest) pieces.push(tokenBytes, piece);
  }
  pieces.push(utf8.encode(mails.length === 0 ? '[]' : ']'));
  return joined(pieces);
}

/** Grows to the longest body so far. A fresh one for every call would be most of the memory that sending takes. */
let scratch = new Uint8Array(0);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = pieces.reduce((total, piece) => total + piece.byteLength, 0);
  if (length > scratch.byteLength) scratch = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    scratch.set(piece, at);
    at += piece.byteLength;
  }
  return scratch.subarray(0, length);
}

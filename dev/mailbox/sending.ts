/*
 * `POST /emails` and `POST /emails/batch`: what a call to send comes to. Checks as the provider does, takes in one
 * transaction, and only then answers. The one place where faults are put in.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { type CheckedMail, checkMail } from './check-mail.ts';
import { ConnectionLost, type Fault, type SendingCall } from './faults.ts';
import type { Intake } from './intake.ts';
import { REFUSALS, type Refusal, refusalResponse, unprocessable } from './refusal.ts';

const BATCH_LIMIT = 100;
const KEY_LIMIT_CHARACTERS = 256;
/** The provider names no limit but 40 MB of attachments; nothing sent from here comes near it. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024;

export interface SendingParts {
  readonly intake: Intake;
  readonly keepBodies: boolean;
  readonly latencyMs: number;
  now(): number;
  faultFor(call: SendingCall): Fault | null;
  /** Mails were taken. */
  taken(): void;
}

/** What a call to send was, for the books. */
export interface SendingNote {
  key: string | null;
  bodyBytes: number;
  messages: number;
}

interface Order {
  readonly path: SendingCall['path'];
  readonly key: string | null;
  readonly body: Uint8Array;
  readonly content: unknown;
  readonly permissive: boolean;
}

export function createSending(parts: SendingParts) {
  const inFlight = new Set<string>();
  let number = 0;

  /** Answers the call, or throws `ConnectionLost`. Fills in the note as soon as it knows. */
  return async function send(path: SendingCall['path'], request: Request, note: SendingNote): Promise<Response> {
    const key = request.headers.get('idempotency-key');
    note.key = key;
    if (key !== null && (key.length < 1 || key.length > KEY_LIMIT_CHARACTERS))
      return refusalResponse(REFUSALS.keyLength);
    if (key !== null && inFlight.has(key)) return refusalResponse(REFUSALS.inFlight);
    if (key !== null) inFlight.add(key);
    try {
      const body = new Uint8Array(await request.arrayBuffer());
      note.bodyBytes = body.byteLength;
      if (body.byteLength > BODY_LIMIT_BYTES) return refusalResponse(REFUSALS.tooLarge);
      const content = parseJson(body);
      if (!content.ok) return refusalResponse(content.error);
      note.messages = Array.isArray(content.value) ? content.value.length : 1;
      number += 1;
      const fault = parts.faultFor({ number, path, key, size: note.messages });
      const mode = request.headers.get('x-batch-validation') ?? 'strict';
      if (mode !== 'strict' && mode !== 'permissive') {
        return refusalResponse(unprocessable('`x-batch-validation` must be `strict` or `permissive`.'));
      }
      const order = { path, key, body, content: content.value, permissive: mode === 'permissive' };
      return await answer(order, fault);
    } finally {
      if (key !== null) inFlight.delete(key);
    }
  };

  async function answer(order: Order, fault: Fault | null): Promise<Response> {
    if (fault?.delayBeforeMs) await wait(fault.delayBeforeMs);
    const outcome = fault === null || fault.takes ? take(order) : null;
    // Only now: a caller that dies meanwhile leaves mail behind that it does not know of.
    const delayMs = parts.latencyMs + (fault?.delayAfterMs ?? 0);
    if (delayMs > 0) await wait(delayMs);
    switch (fault?.answer.kind) {
      case 'drop':
        throw new ConnectionLost();
      case 'error':
        return refusalResponse(fault.answer.refusal, fault.answer.headers);
      case 'not-json':
        return new Response('<!doctype html><title>OK</title>', { headers: { 'content-type': 'text/html' } });
      default:
    }
    if (outcome === null) return refusalResponse({ status: 500, name: 'application_error', message: 'Not taken.' });
    if (!outcome.ok) return refusalResponse(outcome.error);
    const text = fault?.answer.kind === 'short' ? shortened(outcome.value, fault.answer.by) : outcome.value;
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  }

  /** Takes what is to be taken. Returns the answer in JSON. */
  function take(order: Order): Result<string, Refusal> {
    const { path, key, body } = order;
    const at = parts.now();
    const replay = key === null ? null : parts.intake.replay(path, key, body, at);
    if (replay !== null) return replay.kind === 'same' ? succeed(replay.answer) : fail(REFUSALS.otherPayload);
    const checked = path === '/emails' ? checkOne(order.content) : checkBatch(order.content, order.permissive);
    if (!checked.ok) return checked;
    const { mails, answerOf } = checked.value;
    const keptBody = parts.keepBodies ? body : withoutBodies(order.content);
    const text = parts.intake.accept({ at, path, key, body, keptBody, mails, answerOf });
    parts.taken();
    return succeed(text);
  }
}

interface Checked {
  readonly mails: readonly { readonly position: number; readonly mail: CheckedMail }[];
  answerOf(ids: readonly string[]): string;
}

function checkOne(content: unknown): Result<Checked, Refusal> {
  const mail = checkMail(content);
  if (!mail.ok) return mail;
  return succeed({ mails: [{ position: 0, mail: mail.value }], answerOf: ([id]) => JSON.stringify({ id }) });
}

function checkBatch(content: unknown, permissive: boolean): Result<Checked, Refusal> {
  if (!Array.isArray(content) || content.length === 0) return fail(unprocessable('Provide an array of emails.'));
  if (content.length > BATCH_LIMIT) return fail(unprocessable('A batch can have at most 100 emails.'));
  const mails: { position: number; mail: CheckedMail }[] = [];
  const errors: { index: number; message: string }[] = [];
  for (const [position, each] of content.entries()) {
    const mail = hasAttachments(each) ? fail(NO_ATTACHMENTS) : checkMail(each);
    if (mail.ok) mails.push({ position, mail: mail.value });
    else if (permissive) errors.push({ index: position, message: mail.error.message });
    else return mail;
  }
  const data = (ids: readonly string[]) => ids.map((id) => ({ id }));
  return succeed({ mails, answerOf: (ids) => JSON.stringify({ data: data(ids), ...(permissive && { errors }) }) });
}

/** Source: resend.com/docs/api-reference/emails/send-batch-emails, "limitations". */
const NO_ATTACHMENTS = unprocessable('The `attachments` field is not supported in a batch.', 'invalid_parameter');

function hasAttachments(mail: unknown): boolean {
  return typeof mail === 'object' && mail !== null && 'attachments' in mail;
}

function parseJson(body: Uint8Array): Result<unknown, Refusal> {
  try {
    return succeed(JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()));
  } catch {
    return fail(REFUSALS.notJson);
  }
}

function withoutBodies(content: unknown): Uint8Array {
  const bare = JSON.stringify(content, (name, value: unknown) =>
    name === 'html' || name === 'text' || name === 'attachments' ? undefined : value,
  );
  return Buffer.from(bare);
}

function shortened(answer: string, by: number): string {
  const parsed = JSON.parse(answer) as { data?: unknown[] };
  return JSON.stringify(parsed.data ? { ...parsed, data: parsed.data.slice(0, -by) } : {});
}

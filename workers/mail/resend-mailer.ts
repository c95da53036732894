/*
 * Resend behind the `Mailer` interface. One call each, never a retry of its own: when to try again is the ledger's
 * business. Tracking is off by not being asked for; nothing of a mail is logged.
 */
import { type CreateBatchEmailOptions, type CreateEmailOptions, Resend } from 'resend';
import { batchBody } from './batch-body.ts';
import { classifyError } from './classify-error.ts';
import type { Mail, Mailer, SendOutcome } from './mailer.ts';

/** How long a call may take before its outcome counts as unknown. */
const CALL_TIMEOUT_MS = 30_000;

const USER_AGENT = 'forewarn';

interface Answer<Data> {
  readonly data: Data | null;
  readonly error: { readonly name: string; readonly statusCode: number | null } | null;
  readonly headers: Record<string, string> | null;
}

/** `baseUrl`: another address for the provider's API, for the local mailbox and for tests. */
export function createResendMailer(apiKey: string, baseUrl?: string): Mailer {
  const resend = new Resend(apiKey, { userAgent: USER_AGENT, ...(baseUrl !== undefined && { baseUrl }) });
  const timeout = () => AbortSignal.timeout(CALL_TIMEOUT_MS);
  return {
    async sendBatch(key, mails) {
      // The client's own `batch.send` turns a hundred whole mails into JSON; the body is ready (batch-body.ts).
      const headers = {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'user-agent': USER_AGENT,
        'idempotency-key': key,
        'x-batch-validation': 'permissive',
      };
      const request = { method: 'POST', headers, body: batchBody(mails), signal: timeout() };
      return batchOutcome(mails.length, await resend.fetchRequest<BatchData>('/emails/batch', request));
    },
    async send(key, mail) {
      const answer = await resend.emails.send(single(mail), { idempotencyKey: key, signal: timeout() });
      if (answer.error) return failure(answer);
      return typeof answer.data?.id === 'string' ? { kind: 'accepted', refused: [] } : noSense('no_id');
    },
  };
}

function wire(mail: Mail): CreateBatchEmailOptions {
  return {
    from: mail.from,
    to: [mail.to],
    replyTo: mail.replyTo,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers: { ...mail.headers },
    tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })),
  };
}

function single(mail: Mail): CreateEmailOptions {
  const attachments = mail.attachments?.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    content: base64(content),
  }));
  return { ...wire(mail), ...(attachments && { attachments }) };
}

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

interface BatchData {
  readonly data?: readonly unknown[];
  readonly errors?: readonly { readonly index: number }[];
}

/** Every message must be accounted for by the answer; one that adds up to anything else proves nothing. */
function batchOutcome(size: number, answer: Answer<BatchData>): SendOutcome {
  if (answer.error) return failure(answer);
  const taken = answer.data?.data;
  const refused = answer.data?.errors ?? [];
  if (!Array.isArray(taken) || taken.length + refused.length !== size) return noSense('wrong_count');
  const indices = new Set(refused.map((each) => each.index));
  const sound = [...indices].every((index) => Number.isInteger(index) && index >= 0 && index < size);
  if (!sound || indices.size !== refused.length) return noSense('wrong_index');
  return { kind: 'accepted', refused: [...indices].map((index) => ({ index, reason: 'validation_error' })) };
}

function failure(answer: Answer<unknown>): SendOutcome {
  const { name, statusCode } = answer.error ?? { name: 'application_error', statusCode: null };
  return classifyError({ name, status: statusCode, retryAfter: answer.headers?.['retry-after'] });
}

function noSense(name: string): SendOutcome {
  return { kind: 'unanswered', name };
}

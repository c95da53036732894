/*
 * Reading one of Resend's events: its signature over the raw body, then the little of it that matters here. An event of
 * a type that means nothing to us is not an error; a body that is not an event at all is.
 * Source: resend.com/docs/webhooks/event-types; signatures by Standard Webhooks (the scheme Svix uses).
 */
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';
import { type BatchId, parseBatchKey } from '../domain/batch.ts';
import type { Feedback } from '../domain/outcome.ts';
import { FEEDBACK_OF_EVENT } from '../domain/provider-events.ts';
import { fail, type Result, succeed } from '../domain/result.ts';

/** Which of our messages an event is about. */
export type Subject =
  | { readonly kind: 'member'; readonly batch: BatchId; readonly generation: number; readonly index: number }
  | { readonly kind: 'sign-up'; readonly signUp: number }
  /** A letter that a subscriber asked for. */
  | { readonly kind: 'reader'; readonly subscriberId: number }
  /** A mail that the operator sent to see whether this arrives. */
  | { readonly kind: 'probe'; readonly probe: string };

export interface FeedbackEvent {
  readonly feedback: Feedback;
  /** The address will never work: do not write to it again. */
  readonly permanent: boolean;
  readonly subject: Subject;
}

export type EventFault = 'bad-signature' | 'not-an-event';

const Tags = z.union([
  z.record(z.string(), z.string()),
  // An older page of the documentation shows the list form that sending uses.
  z.array(z.object({ name: z.string(), value: z.string() })),
]);
const Event = z.object({
  type: z.string(),
  data: z.object({
    tags: Tags.optional(),
    bounce: z.object({ type: z.string() }).optional(),
  }),
});

/** Verifies and reads an event; null when it is none of ours or of a type that means nothing to us. */
export function readEvent(
  secrets: readonly string[],
  headers: Headers,
  bytes: Uint8Array,
): Result<FeedbackEvent | null, EventFault> {
  const body = exactText(bytes);
  if (body === null || !secrets.some((secret) => isSigned(secret, headers, body))) return fail('bad-signature');
  const event = Event.safeParse(parseJson(body));
  if (!event.success) return fail('not-an-event');
  const feedback = FEEDBACK_OF_EVENT.get(event.data.type);
  const subject = subjectOf(event.data.data.tags ?? {});
  if (feedback === undefined || subject === null) return succeed(null);
  const permanent =
    feedback === 'complained' || (feedback === 'bounced' && event.data.data.bounce?.type === 'Permanent');
  return succeed({ feedback, permanent, subject });
}

function subjectOf(tags: z.infer<typeof Tags>): Subject | null {
  const named = Array.isArray(tags) ? Object.fromEntries(tags.map(({ name, value }) => [name, value])) : tags;
  if (/^\d{1,15}$/.test(named['sign_up'] ?? '')) return { kind: 'sign-up', signUp: Number(named['sign_up']) };
  if (/^\d{1,15}$/.test(named['reader'] ?? '')) return { kind: 'reader', subscriberId: Number(named['reader']) };
  if (/^[0-9a-f-]{36}$/.test(named['probe'] ?? '')) return { kind: 'probe', probe: String(named['probe']) };
  const key = parseBatchKey(named['batch'] ?? '');
  if (key === null || !/^\d{1,2}$/.test(named['index'] ?? '')) return null;
  return { kind: 'member', batch: key.id, generation: key.generation, index: Number(named['index']) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Whether the secret signed the body, in the last five minutes or, by another clock, in the next. Compared in constant
 * time. The same event again is as good as the first time: what it says changes nothing twice.
 */
function isSigned(secret: string, headers: Headers, body: string): boolean {
  try {
    new Webhook(secret).verify(
      body,
      {
        'webhook-id': headers.get('svix-id') ?? '',
        'webhook-timestamp': headers.get('svix-timestamp') ?? '',
        'webhook-signature': headers.get('svix-signature') ?? '',
      },
      { jsonParse: false },
    );
    return true;
  } catch {
    return false;
  }
}

/** The text that is these very bytes; null if there is none. A byte order mark is a part of it. */
function exactText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

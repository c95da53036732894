/*
 * The provider behind a small interface. What the deliverer needs to know about a call is only: was it taken,
 * refused for certain, or is it unknown? Everything a provider can answer is sorted into that.
 */
import type { MailContent } from '../domain/variant.ts';

/** One message, complete: what the provider is asked to send. */
export interface Mail extends MailContent {
  readonly to: string;
  readonly attachments?: readonly Attachment[];
  /** Come back with the provider's feedback. Names and values: ASCII letters, digits, `_` and `-`. */
  readonly tags: Readonly<Record<string, string>>;
}

/** A file that goes along, in UTF-8. Only with a single mail: the provider takes none in a batch. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/**
 * A mail on its way to one reader, whose token goes where `PLACEHOLDERS.token` stands in it. Contents are compared by
 * identity: whoever gets the same one shares the object.
 */
export interface AddressedMail {
  readonly content: MailContent;
  readonly to: string;
  /** Letters, digits, `.`, `_` and `-`: goes into html, headers and JSON as it is. */
  readonly token: string;
  readonly tags: Mail['tags'];
}

/** The provider would not take this one message of a batch; `index` is its place in the batch. */
export interface RefusedMail {
  readonly index: number;
  readonly reason: string;
}

/** What a call to the provider came to. `name` is the provider's own word for its error. */
export type SendOutcome =
  /** Taken, save for the refused ones. */
  | { readonly kind: 'accepted'; readonly refused: readonly RefusedMail[] }
  /** Definitely not taken; may be tried again, changed or not, after the wait. */
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  /** Definitely not taken: nothing goes out before the quota's period ends. */
  | { readonly kind: 'quota'; readonly period: 'daily' | 'monthly' }
  /** Definitely not taken, and nothing will be until somebody mends the account, key or domain. */
  | { readonly kind: 'halted'; readonly name: string }
  /** Definitely not taken, because of what is in it. */
  | { readonly kind: 'refused'; readonly name: string }
  /** The same key is being worked on: ask again with the same key and bytes. */
  | { readonly kind: 'busy'; readonly name: string }
  /** The key was used with other bytes: the earlier call may have been taken. Never resend. */
  | { readonly kind: 'conflict'; readonly name: string }
  /** No usable answer: nobody knows. Repeat with the same key and bytes, or wait for feedback. */
  | { readonly kind: 'unanswered'; readonly name: string };

/** An answer that goes for everything that is sent, not for one message. */
export type BlockingOutcome = Extract<SendOutcome, { readonly kind: 'quota' | 'halted' }>;

export function isBlocking(outcome: SendOutcome): outcome is BlockingOutcome {
  return outcome.kind === 'quota' || outcome.kind === 'halted';
}

/** In a word or two, for the operator. */
export function outcomeInWords(outcome: SendOutcome): string {
  return 'name' in outcome ? `${outcome.kind}: ${outcome.name}` : outcome.kind;
}

/** Sends messages. The same key always comes with the same messages. Never throws for what a provider may do. */
export interface Mailer {
  /** One call for 1 to 100 readers' mails. */
  sendBatch(key: string, mails: readonly AddressedMail[]): Promise<SendOutcome>;
  /** One call for one message, for confirmation mails. */
  send(key: string, mail: Mail): Promise<SendOutcome>;
}

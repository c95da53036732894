/*
 * Dead letters: messages that a queue gave up after its last try. What each was about stands in D1 and is found again
 * by the tick as long as it is owed, so a dead letter loses nobody: it says that something failed a hundred times.
 */
import { formatBatchId, parseBatchId } from './batch.ts';
import { BatchMessage, ConfirmationMessage, LetterMessage } from './queue-message.ts';

/** `message`: one that could not be read. */
export const DEAD_KINDS = ['batch', 'sign-up', 'letter', 'message'] as const;
export type DeadKind = (typeof DEAD_KINDS)[number];

export interface DeadSubject {
  readonly kind: DeadKind;
  /** The batch's, sign-up's or letter's; the queue's own for a message that could not be read. */
  readonly id: string;
}

/** What the message was about: its ids and nothing else of it. */
export function subjectOf(messageId: string, body: unknown): DeadSubject {
  const batch = BatchMessage.safeParse(body);
  const id = batch.success ? parseBatchId(batch.data.batch) : null;
  if (id !== null) return { kind: 'batch', id: formatBatchId(id) };
  const signUp = ConfirmationMessage.safeParse(body);
  if (signUp.success) return { kind: 'sign-up', id: String(signUp.data.signUp) };
  const letter = LetterMessage.safeParse(body);
  if (letter.success) return { kind: 'letter', id: String(letter.data.letter) };
  return { kind: 'message', id: messageId };
}

export function deadName({ kind, id }: DeadSubject): string {
  return `${kind} ${id}`;
}

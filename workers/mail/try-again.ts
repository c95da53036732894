/* When to make a call again whose messages were not taken. Pure; whether they are still owed is the caller's to know. */
import type { BlockingOutcome, SendOutcome } from './mailer.ts';

/** Before a call without an answer is repeated with the same key. */
const REPEAT_AFTER_SECONDS = 5;

/** Null: trying again is of no use. A conflict means that they may have been taken before, with other bytes. */
export function retryAfterSeconds(outcome: Exclude<SendOutcome, BlockingOutcome>): number | null {
  switch (outcome.kind) {
    case 'accepted':
    case 'conflict':
    case 'refused':
      return null;
    case 'throttled':
      return Math.ceil(outcome.retryAfterSeconds);
    case 'busy':
    case 'unanswered':
      return REPEAT_AFTER_SECONDS;
  }
}

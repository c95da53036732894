/* When to try one message again that was not taken. Pure; whether it is still owed is the caller's to know. */
import type { SendOutcome } from './mailer.ts';

/** Before a call without an answer is repeated with the same key. */
const REPEAT_AFTER_SECONDS = 5;
/** Quota and account trouble: recovery by the tick comes back sooner or later anyway. */
const BLOCKED_RETRY_SECONDS = 600;

/** Null: trying again is of no use. A conflict means that this very mail was taken before, with other bytes. */
export function retryAfterSeconds(outcome: SendOutcome): number | null {
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
    case 'quota':
    case 'halted':
      return BLOCKED_RETRY_SECONDS;
  }
}

/*
 * What travels on the queues: ids and the tick's time, nothing else. The row in D1 is the truth; a message is a hint
 * that may be lost, repeated or late.
 */
import * as z from 'zod';
import { parseBatchId } from './batch.ts';
import type { Instant } from './civil-date.ts';

/** "Deliver this batch." `tickAt` is the scheduled time of the tick that sent it. */
export const BatchMessage = z.object({
  batch: z.string().refine((text) => parseBatchId(text) !== null, 'not a batch id'),
  tickAt: z.number().int(),
});
export type BatchMessage = z.infer<typeof BatchMessage>;

/** "This sign-up waits for its mail." Without `tickAt`: it is judged at the moment at which it is sent. */
export const ConfirmationMessage = z.object({ signUp: z.number().int().positive() });
export type ConfirmationMessage = z.infer<typeof ConfirmationMessage>;

/** "This letter waits to be sent": on the same queue. */
export const LetterMessage = z.object({ letter: z.number().int().positive() });
export type LetterMessage = z.infer<typeof LetterMessage>;

/** The deliverer's "now": the tick's time plus the message's age, so that a tick at any moment behaves as then. */
export function nowOf(tickAt: Instant, enqueuedAt: Instant, wallClock: Instant): Instant {
  return tickAt + Math.max(0, wallClock - enqueuedAt);
}

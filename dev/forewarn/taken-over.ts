/* What came of taking suppressions over, part by part: added up, and told in a line. */
import * as z from 'zod';
import { counted } from './standing.ts';
import type { Terminal } from './terminal.ts';

export const TakenOver = z.object({
  read: z.number(),
  added: z.number(),
  raised: z.number(),
  outweighed: z.number(),
  known: z.number(),
  ended: z.number(),
});
export type TakenOver = z.infer<typeof TakenOver>;

export const NOTHING_TAKEN: TakenOver = { read: 0, added: 0, raised: 0, outweighed: 0, known: 0, ended: 0 };

export function addUp(a: TakenOver, b: TakenOver): TakenOver {
  return {
    read: a.read + b.read,
    added: a.added + b.added,
    raised: a.raised + b.raised,
    outweighed: a.outweighed + b.outweighed,
    known: a.known + b.known,
    ended: a.ended + b.ended,
  };
}

export function tellTakenOver(terminal: Terminal, taken: TakenOver): void {
  terminal.say(
    `${counted(taken.read, 'suppression')}: ${taken.added} new, ${taken.raised} graver, ${taken.known} known.`,
  );
  if (taken.outweighed > 0) {
    terminal.say(`${counted(taken.outweighed, 'was', 'were')} left out: confirmed here since they left there.`);
  }
  if (taken.ended > 0) terminal.say(`${counted(taken.ended, 'subscription has', 'subscriptions have')} ended.`);
}

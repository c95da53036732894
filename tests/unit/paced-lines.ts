/*
 * Lanes under a clock of their own: who sleeps is woken in the order of time, late by as much as is drawn, so that a
 * test says exactly when each call began, and a minute takes no time. Calls of a lane come in invocations, five at once.
 */
import { CALLS_AT_ONCE } from '../../workers/mail/connections.ts';
import type { Pacer, PacerClock } from '../../workers/mail/pacer.ts';

const CALLS_AN_INVOCATION = 100;

export interface Line {
  /** Asked once an invocation. */
  pacer(): Pacer;
  readonly calls: number;
  latencyMs(): number;
}

/** Runs the lanes until each has made its calls; returns when calls began, in order. Timers are up to `lateMs` late. */
export async function runLines(
  lateMs: number,
  linesOf: (clock: PacerClock) => readonly Line[],
  draw: () => number = randomly(1),
): Promise<number[]> {
  let now = 1_700_000_000_123;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const clock: PacerClock = {
    now: () => now,
    sleep: (ms) => new Promise((wake) => void sleepers.push({ at: now + ms + Math.floor(draw() * lateMs), wake })),
  };
  const starts: number[] = [];
  let running = 0;
  const run = async ({ pacer, calls, latencyMs }: Line): Promise<void> => {
    for (let done = 0; done < calls; done += CALLS_AN_INVOCATION) {
      const turns = pacer();
      let left = Math.min(CALLS_AN_INVOCATION, calls - done);
      const worker = async (): Promise<void> => {
        for (; left > 0; ) {
          left -= 1;
          await turns.turn();
          starts.push(now);
          await clock.sleep(latencyMs());
        }
      };
      await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker));
    }
    running -= 1;
  };
  const lines = linesOf(clock);
  running = lines.length;
  const all = Promise.all(lines.map(run));
  while (running > 0) {
    // Everything that can go on without time does so first.
    await new Promise((resolve) => setImmediate(resolve));
    sleepers.sort((one, other) => one.at - other.at);
    const next = sleepers.shift();
    if (!next) continue;
    now = Math.max(now, next.at);
    next.wake();
  }
  await all;
  return starts.sort((one, other) => one - other);
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/*
 * Pacing: when the next call to the provider may start. One pacer per lane; it knows nothing of what a turn is used for.
 * Turns are due at even steps of the clock itself, so lanes that differ in phase alternate although they never speak
 * with each other. A turn that could not be taken when it was due (the lane waited for its last answers, a timer was
 * late) is made up for by shorter gaps, and the rate over time is the configured one.
 * Invariant: between two turns lies at least the shortest gap, whoever asks and however late a timer fires. So no
 * second, wherever it begins, holds more turns than the limit, also when they arrive up to a tenth of a second apart
 * from how they left.
 */

import type { Ceiling } from './ceiling.ts';

export interface Pace {
  /** Turns a second over a longer time. */
  readonly perSecond: number;
  /** No second holds more, wherever it begins. */
  readonly limitPerSecond: number;
  /** Where in a gap turns are due, from 0 to 1. */
  readonly phase: number;
}

export interface Pacer {
  /** Waits for the next turn. */
  turn(): Promise<void>;
  /** Gives out no turn before so many seconds have passed. */
  holdBack(seconds: number): void;
}

export interface PacerClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** A second of the limit, and by how much the way to the provider may push calls together. */
const WINDOW_MS = 1100;
/** Turns that were missed for longer than this are not made up for: the lane was idle. */
const CATCH_UP_MS = 2000;

/** What the provider allows where the configured rate is 80 % of it. */
export function limitOf(callsPerSecond: number): number {
  return Math.max(1, Math.floor(callsPerSecond * 1.25));
}

/**
 * A lane's share, at a rate that is 80 % of what the provider allows. Lanes are numbered from 0. Their limits together are
 * the provider's, as long as there are not more lanes than calls in a second.
 */
export function paceOfLane(callsPerSecond: number, lanes: number, lane: number): Pace {
  const limitPerSecond = Math.max(1, Math.floor(limitOf(callsPerSecond) / lanes));
  return { perSecond: Math.min(callsPerSecond / lanes, limitPerSecond), limitPerSecond, phase: lane / lanes };
}

/** `ceiling`: what this pacer shares with the others of its instance. */
export function createPacer(
  { perSecond, limitPerSecond, phase }: Pace,
  clock: PacerClock,
  ceiling?: Pick<Ceiling, 'freeAt' | 'take'>,
): Pacer {
  const gapMs = 1000 / perSecond;
  const shortestGapMs = Math.min(gapMs, WINDOW_MS / limitPerSecond);
  const dueAfter = (at: number): number => (Math.floor(at / gapMs - phase) + 1 + phase) * gapMs;
  // Another instance of the Worker may have given out a turn just now.
  let last = clock.now();
  let due = dueAfter(last + shortestGapMs);
  let heldUntil = last;
  return {
    async turn() {
      for (;;) {
        const now = clock.now();
        if (due < now - CATCH_UP_MS) due = dueAfter(now - CATCH_UP_MS);
        const shared = ceiling?.freeAt(now) ?? now;
        const wait = Math.max(due, last + shortestGapMs, heldUntil, shared) - now;
        if (wait <= 0) {
          last = now;
          ceiling?.take(now);
          due += gapMs;
          return;
        }
        await clock.sleep(Math.ceil(wait));
      }
    },
    holdBack(seconds) {
      heldUntil = Math.max(heldUntil, clock.now() + seconds * 1000);
    },
  };
}

/*
 * Pacing: turns are given out evenly, never more than so many a second. A throttled call holds back all that follow.
 * One pacer per lane; it knows nothing of what a turn is used for.
 */

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

/** A timer that fires late is caught up with; a lane that was idle for longer starts anew, and makes up for nothing. */
const CATCH_UP_MS = 100;

export function createPacer(turnsPerSecond: number, clock: PacerClock): Pacer {
  const gapMs = 1000 / turnsPerSecond;
  let next = Number.NEGATIVE_INFINITY;
  return {
    async turn() {
      const mine = next < clock.now() - CATCH_UP_MS ? clock.now() : next;
      next = mine + gapMs;
      for (let wait = mine - clock.now(); wait > 0; wait = mine - clock.now()) await clock.sleep(wait);
    },
    holdBack(seconds) {
      next = Math.max(next, clock.now() + seconds * 1000);
    },
  };
}

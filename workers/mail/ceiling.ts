/*
 * What all calls of one instance of the Worker may come to in a second: the lanes' and those for one mail at a time, which
 * have no lane. The lanes leave the last place to the others, so that whoever waits for a confirmation does not wait
 * for a campaign, and a campaign is not turned away because of them.
 * Invariant: no second, wherever it begins, holds more starts than the limit. Lanes in other instances are not seen
 * here; their own pacers (pacer.ts) keep to their shares.
 */
import type { PacerClock } from './pacer.ts';

/** A second, and by how much the way to the provider may push calls together. */
const WINDOW_MS = 1050;

export interface Ceiling {
  /** From when on a lane may start one more call. */
  freeAt(now: number): number;
  /** A call starts. */
  take(now: number): void;
  /** Waits until a call without a lane may start, and takes the place. */
  turn(): Promise<void>;
}

export function createCeiling(limitPerSecond: number, clock: PacerClock): Ceiling {
  const forLanes = Math.max(1, limitPerSecond - 1);
  let recent: number[] = [];
  const freeAt = (now: number, places: number): number => {
    recent = recent.filter((at) => at > now - WINDOW_MS);
    return (recent[recent.length - places] ?? Number.NEGATIVE_INFINITY) + WINDOW_MS;
  };
  const take = (now: number): void => void recent.push(now);
  return {
    freeAt: (now) => freeAt(now, forLanes),
    take,
    async turn() {
      for (;;) {
        const now = clock.now();
        const wait = freeAt(now, limitPerSecond) - now;
        if (wait <= 0) return take(now);
        await clock.sleep(Math.ceil(wait));
      }
    },
  };
}

/*
 * The simulated clock: the machine's own, ahead or behind by an offset that only grows. Between two jumps it runs at
 * the machine's speed, so that leases, timeouts and ages of messages mean what they mean in production.
 */
export interface SimClock {
  now(): number;
  /** Jumps to the moment, unless it has passed. */
  jumpTo(moment: number): void;
  offsetMs(): number;
}

export function simClockAt(start: number): SimClock {
  let offset = start - Date.now();
  return {
    now: () => Date.now() + offset,
    jumpTo(moment) {
      offset = Math.max(offset, moment - Date.now());
    },
    offsetMs: () => offset,
  };
}

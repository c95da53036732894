import { describe, expect, it } from 'vitest';
import { createPacer } from '../../workers/mail/pacer.ts';

/** A clock that only sleeping moves, so that a test says exactly when each turn began. */
function fakeClock(lateBy = 0) {
  let time = 1_000_000;
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms + lateBy;
    },
    pass: (ms: number) => {
      time += ms;
    },
  };
}

async function startsOf(pacer: ReturnType<typeof createPacer>, clock: { now(): number }, turns: number) {
  const starts: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await pacer.turn();
    starts.push(clock.now());
  }
  return starts;
}

describe('the pacer', () => {
  it('gives turns out evenly at the configured rate', async () => {
    const clock = fakeClock();
    const pacer = createPacer(8, clock);
    await pacer.turn();
    const start = clock.now();
    const starts = await startsOf(pacer, clock, 16);
    expect(starts.at(-1)).toBe(start + 2000);
    expect(Math.max(...starts.map((at) => starts.filter((other) => other >= at && other < at + 1000).length))).toBe(8);
  });
  it('keeps the rate although timers fire late', async () => {
    const clock = fakeClock(3);
    const starts = await startsOf(createPacer(10, clock), clock, 101);
    expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeLessThanOrEqual(10_003);
  });
  it('does not make up for time in which nobody asked', async () => {
    const clock = fakeClock();
    const pacer = createPacer(10, clock);
    await startsOf(pacer, clock, 5);
    clock.pass(60_000);
    const starts = await startsOf(pacer, clock, 11);
    expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(900);
  });
  it('holds everybody back when the provider says so', async () => {
    const clock = fakeClock();
    const pacer = createPacer(100, clock);
    await pacer.turn();
    pacer.holdBack(5);
    const before = clock.now();
    await pacer.turn();
    expect(clock.now() - before).toBe(5000);
  });
});

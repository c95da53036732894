import { describe, expect, it } from 'vitest';
import { createCeiling } from '../../workers/mail/ceiling.ts';
import { createPacer, limitOf, type Pacer, paceOfLane } from '../../workers/mail/pacer.ts';
import { type Line, randomly, runLines } from './paced-lines.ts';

/** The most starts in any second, wherever it begins. */
function busiestSecond(starts: readonly number[]): number {
  return Math.max(0, ...starts.map((at) => starts.filter((other) => other >= at && other < at + 1000).length));
}

const shareReached = (starts: readonly number[], perSecond: number): number =>
  (starts.length - 1) / ((((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / 1000) * perSecond);

/** A clock for one who waits: sleeping moves it. */
function clockOfOne() {
  let time = 5000;
  const pass = (ms: number): void => {
    time += ms;
  };
  return { now: () => time, sleep: async (ms: number) => pass(ms), pass };
}

/** A lane as deliver.ts uses it: invocations of a hundred calls, so many at once, the next when all have been answered. */
const lane = (pacer: Pacer, calls: number, latencyMs: () => number): Line => ({ pacer: () => pacer, calls, latencyMs });

describe('a pacer', () => {
  it('gives turns out evenly at the configured rate', async () => {
    const starts = await runLines(0, (clock) => [lane(createPacer(paceOfLane(8, 1, 0), clock), 100, () => 10)]);
    const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
    expect(new Set(gaps.slice(0, 90))).toEqual(new Set([125]));
  });

  it('makes up for a second without anybody who asks, and not for a minute', async () => {
    for (const [pauseMs, most] of [
      [1000, 108],
      [60_000, 116],
    ] as const) {
      const clock = clockOfOne();
      const pacer = createPacer(paceOfLane(8, 1, 0), clock);
      await pacer.turn();
      clock.pass(pauseMs);
      const from = clock.now();
      let turns = 0;
      for (; clock.now() < from + 12_500; turns += 1) await pacer.turn();
      expect(turns).toBeGreaterThan(most - 4);
      expect(turns).toBeLessThanOrEqual(most + 1);
    }
  });

  it('holds everybody back when the provider says so', async () => {
    const clock = clockOfOne();
    const pacer = createPacer(paceOfLane(100, 1, 0), clock);
    await pacer.turn();
    const before = clock.now();
    pacer.holdBack(5);
    await pacer.turn();
    expect(clock.now() - before).toBe(5000);
  });

  it('of a new instance leaves the shortest gap to a turn that the one before it may just have given out', async () => {
    const clock = clockOfOne();
    for (let instance = 0; instance < 50; instance += 1) {
      const before = clock.now();
      await createPacer(paceOfLane(8, 2, 0), clock).turn();
      expect(clock.now() - before).toBeGreaterThanOrEqual(220);
      clock.pass(instance * 7);
    }
  });
});

describe('lanes at 80 % of the limit', () => {
  it('start alternately, although they never speak with each other', async () => {
    const starts = await runLines(0, (clock) =>
      [0, 1].map((number) => lane(createPacer(paceOfLane(8, 2, number), clock), 90, () => 50)),
    );
    const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
    expect(new Set(gaps.slice(0, 150))).toEqual(new Set([125]));
    expect(busiestSecond(starts)).toBe(8);
  });

  it.each([
    [8, 2, 50],
    [8, 2, 300],
    [8, 2, 1000],
    [10, 2, 300],
    [50, 4, 300],
    [100, 4, 50],
    [100, 8, 300],
  ])(
    'keep %i a second on %i lanes at %i ms over many invocations, within the limit',
    async (rate, lanes, latencyMs) => {
      const starts = await runLines(1, (clock) =>
        Array.from({ length: lanes }, (_, number) =>
          lane(createPacer(paceOfLane(rate, lanes, number), clock), 500, () => latencyMs),
        ),
      );
      expect(starts).toHaveLength(500 * lanes);
      expect(shareReached(starts, rate)).toBeGreaterThanOrEqual(0.98);
      expect(busiestSecond(starts)).toBeLessThanOrEqual(rate * 1.25);
    },
  );

  // Arrivals, latencies, idle times, late timers, throttling and new instances drawn at random, from a seed.
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'never start more in any second than it allows, seed %i',
    async (seed) => {
      const draw = randomly(seed);
      const rate = [4, 8, 10, 25, 50, 100][Math.floor(draw() * 6)] ?? 8;
      const lanes = 1 + Math.floor(draw() * 4);
      const lateMs = draw() < 0.5 ? 0 : draw() * 400;
      const starts = await runLines(
        lateMs,
        (clock) => {
          const restlessly = async (pacer: Pacer): Promise<void> => {
            if (draw() < 0.02) pacer.holdBack(draw() * 3);
            if (draw() < 0.05) await clock.sleep(draw() * 5000);
            await pacer.turn();
          };
          return Array.from({ length: lanes }, (_, number) => {
            const fresh = () => createPacer(paceOfLane(rate, lanes, number), clock);
            let pacer = fresh();
            const longestMs = draw() * 2000;
            return {
              pacer() {
                if (draw() < 0.5) pacer = fresh();
                return { ...pacer, turn: async () => await restlessly(pacer) };
              },
              calls: 350,
              latencyMs: () => draw() * longestMs,
            };
          });
        },
        draw,
      );
      expect(starts).toHaveLength(350 * lanes);
      expect(busiestSecond(starts)).toBeLessThanOrEqual(rate * 1.25);
    },
  );
});

describe('one instance', () => {
  it.each([8, 50])(
    'that sends single mails beside its lanes keeps %i a second, and starts no more than its limit',
    async (rate) => {
      const waits: number[] = [];
      const draw = randomly(7);
      const starts = await runLines((20 * 8) / rate, (clock) => {
        const ceiling = createCeiling(limitOf(rate), clock);
        const lanes = [0, 1].map((number) =>
          lane(createPacer(paceOfLane(rate, 2, number), clock, ceiling), 500, () => 900 * (8 / rate)),
        );
        const single: Pacer = {
          async turn() {
            await clock.sleep(500 + draw() * 1500);
            const askedAt = clock.now();
            await ceiling.turn();
            waits.push(clock.now() - askedAt);
          },
          holdBack: () => {},
        };
        return [...lanes, lane(single, 15, () => 10)];
      });
      expect(starts).toHaveLength(1015);
      expect(busiestSecond(starts)).toBeLessThanOrEqual(limitOf(rate));
      expect(Math.max(...waits)).toBeLessThan(1200);
      expect(shareReached(starts, rate)).toBeGreaterThanOrEqual(0.98);
    },
  );
});

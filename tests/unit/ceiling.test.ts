import { describe, expect, it } from 'vitest';
import { createCeiling } from '../../workers/mail/ceiling.ts';

const SECOND = 1000;

/** A clock that is only moved by sleeping. */
function clockAt(start: number) {
  let at = start;
  return {
    now: () => at,
    async sleep(ms: number) {
      at += ms;
    },
    to(moment: number) {
      at = moment;
    },
  };
}

describe('the ceiling over all calls', () => {
  it('lets lanes start all but one of the calls that a second may hold', () => {
    const clock = clockAt(0);
    const ceiling = createCeiling(10, clock);
    let started = 0;
    while (ceiling.freeAt(clock.now()) <= clock.now() && started < 100) {
      ceiling.take(clock.now());
      started += 1;
    }
    expect(started).toBe(9);
    expect(ceiling.freeAt(clock.now())).toBeGreaterThan(SECOND);
  });

  it('leaves that one to a mail to one person, at once', async () => {
    const clock = clockAt(0);
    const ceiling = createCeiling(10, clock);
    for (let call = 0; call < 9; call += 1) ceiling.take(0);
    await ceiling.turn();
    expect(clock.now()).toBe(0);
    await ceiling.turn();
    expect(clock.now()).toBeGreaterThan(SECOND);
  });

  it('counts mails to one person among the lanes’ calls', async () => {
    const clock = clockAt(0);
    const ceiling = createCeiling(10, clock);
    for (let mail = 0; mail < 9; mail += 1) await ceiling.turn();
    expect(ceiling.freeAt(0)).toBeGreaterThan(SECOND);
    clock.to(SECOND / 2);
    expect(ceiling.freeAt(SECOND / 2)).toBeGreaterThan(SECOND);
    clock.to(2 * SECOND);
    expect(ceiling.freeAt(2 * SECOND)).toBeLessThanOrEqual(2 * SECOND);
  });
});

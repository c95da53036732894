/*
 * Every alarm, by the same table: raised once, not again while it stands, over once. And what keeps it from flapping.
 */
import { describe, expect, it } from 'vitest';
import { ALARMS, type Alarm, type AlarmName, isRaised, tellingKey, toTell } from '../../workers/domain/alarm.ts';
import { type Snapshot, turnedBy } from '../../workers/domain/alarm-rules.ts';

const NOW = Date.parse('2026-11-24T12:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const WELL: Omit<Snapshot, 'now'> = {
  pace: { callsPerSecond: 8, dailyQuota: 100 },
  lastTickAt: null,
  lane: { pausedUntil: null, haltedAt: null, reason: null },
  isPaused: false,
  changed: [],
  backlog: [{ edition: 'a early', closesAt: NOW + 24 * HOUR, calls: 1, people: 100 }],
  expired: { batches: 0, people: 0, editions: null },
  reported: { accepted: 10_000, bounced: 400, complained: 8 },
  signUps: { heldBack: 0, perHour: 1000, oldestAskedAt: null },
  deadLetters: { open: 0, oldestAt: null },
  stale: [],
};
const well = (now: number): Snapshot => ({ ...WELL, now, lastTickAt: now - MINUTE });

/** What is the matter, and for how long nothing may be found before it is over. */
const CASES: Readonly<Record<AlarmName, readonly [(now: number) => Partial<Snapshot>, quietMs: number]>> = {
  halted: [() => ({ lane: { pausedUntil: null, haltedAt: NOW, reason: 'invalid_api_key' } }), 0],
  quota: [(now) => ({ lane: { pausedUntil: now + HOUR, haltedAt: null, reason: 'daily quota' } }), 30 * MINUTE],
  'will-not-fit': [
    (now) => ({ backlog: [{ edition: 'a early', closesAt: now + HOUR, calls: 2, people: 101 }] }),
    30 * MINUTE,
  ],
  expired: [() => ({ expired: { batches: 1, people: 1, editions: 'a early' } }), 0],
  complaints: [() => ({ reported: { accepted: 10_000, bounced: 0, complained: 9 } }), 0],
  bounces: [() => ({ reported: { accepted: 10_000, bounced: 401, complained: 0 } }), 0],
  'sign-ups-held-back': [() => ({ signUps: { heldBack: 1, perHour: 1000, oldestAskedAt: NOW } }), 2 * HOUR],
  'dead-letters': [() => ({ deadLetters: { open: 1, oldestAt: NOW } }), 0],
  'content-changed': [() => ({ changed: ['a'] }), 0],
  'source-stale': [() => ({ stale: [{ advisory: 'a', sources: 1 }] }), 0],
  'missed-ticks': [(now) => ({ lastTickAt: now - 6 * MINUTE }), 30 * MINUTE],
};

/** The alarms as they are kept, and what changed: a tick a minute. */
class Kept {
  alarms: Alarm[] = [];
  readonly turns: string[] = [];
  tick(snapshot: Snapshot): void {
    for (const next of turnedBy(snapshot, this.alarms)) {
      const before = this.alarms.find(({ name }) => name === next.name);
      if (next.turns !== (before?.turns ?? 0)) this.turns.push(`${next.name} ${isRaised(next) ? 'raised' : 'over'}`);
      this.alarms = [...this.alarms.filter(({ name }) => name !== next.name), next];
    }
  }
}

describe.each(ALARMS)('the alarm %s', (name) => {
  const [matter, quietMs] = CASES[name];
  const bad = (now: number): Snapshot => ({ ...well(now), ...matter(now) });

  it('is not raised while all is well', () => {
    const kept = new Kept();
    for (let minute = 0; minute < 10; minute += 1) kept.tick(well(NOW + minute * MINUTE));
    expect(kept.turns).toEqual([]);
  });

  it('is raised once, not again while it stands, and is over once', () => {
    const kept = new Kept();
    for (let minute = 0; minute < 90; minute += 1) kept.tick(bad(NOW + minute * MINUTE));
    expect(kept.turns).toEqual([`${name} raised`]);
    for (let minute = 90; minute < 300; minute += 1) kept.tick(well(NOW + minute * MINUTE));
    expect(kept.turns).toEqual([`${name} raised`, `${name} over`]);
    const turnedAt = kept.alarms[0]?.turnedAt ?? 0;
    expect(turnedAt - (NOW + 90 * MINUTE)).toBe(quietMs);
  });

  it('does not flap when it comes and goes by the minute, where it is over only after a quiet time', () => {
    const kept = new Kept();
    for (let minute = 0; minute < 60; minute += 1) {
      kept.tick((minute % 2 === 0 ? bad : well)(NOW + minute * MINUTE));
    }
    expect(kept.turns).toHaveLength(quietMs > 0 ? 1 : 60);
  });

  it('is raised anew after it was over', () => {
    const kept = new Kept();
    kept.tick(bad(NOW));
    for (let minute = 1; minute < 200; minute += 1) kept.tick(well(NOW + minute * MINUTE));
    kept.tick(bad(NOW + 200 * MINUTE));
    expect(kept.turns).toEqual([`${name} raised`, `${name} over`, `${name} raised`]);
  });
});

describe('a rate', () => {
  const raisedBy = (reported: Snapshot['reported']) => turnedBy({ ...well(NOW), reported }, []).map(({ name }) => name);

  it('is not judged on a few mails: one bounce of three is none, nor one complaint of a thousand', () => {
    expect(raisedBy({ accepted: 3, bounced: 1, complained: 0 })).toEqual([]);
    expect(raisedBy({ accepted: 99, bounced: 50, complained: 0 })).toEqual([]);
    expect(raisedBy({ accepted: 1_000, bounced: 0, complained: 2 })).toEqual([]);
    expect(raisedBy({ accepted: 999, bounced: 0, complained: 50 })).toEqual([]);
  });

  it('is over its limit from just beyond it, on the least number of mails', () => {
    expect(raisedBy({ accepted: 100, bounced: 4, complained: 0 })).toEqual([]);
    expect(raisedBy({ accepted: 100, bounced: 5, complained: 0 })).toEqual(['bounces']);
    expect(raisedBy({ accepted: 1_000, bounced: 0, complained: 3 })).toEqual(['complaints']);
    expect(raisedBy({ accepted: 10_000, bounced: 400, complained: 8 })).toEqual([]);
  });

  it('stays raised while sending is paused, however the days pass', () => {
    const kept = new Kept();
    kept.tick({ ...well(NOW), reported: { accepted: 100, bounced: 5, complained: 0 } });
    const none = { accepted: 0, bounced: 0, complained: 0 };
    for (let day = 1; day < 30; day += 1) {
      kept.tick({ ...well(NOW + day * 24 * HOUR), backlog: [], isPaused: true, reported: none });
    }
    expect(kept.turns).toEqual(['bounces raised']);
    kept.tick({ ...well(NOW + 30 * 24 * HOUR), backlog: [], reported: none });
    expect(kept.turns).toEqual(['bounces raised', 'bounces over']);
  });

  it('is not raised by a pause alone', () => {
    expect(turnedBy({ ...well(NOW), isPaused: true }, [])).toEqual([]);
  });
});

describe('whether what is left fits', () => {
  it('counts what closes sooner before what closes later', () => {
    const backlog = [
      { edition: 'a early', closesAt: NOW + 3 * 24 * HOUR, calls: 1, people: 100 },
      { edition: 'a in-effect', closesAt: null, calls: 9, people: 900 },
      { edition: 'b early', closesAt: NOW + HOUR, calls: 1, people: 100 },
    ];
    expect(turnedBy({ ...well(NOW), backlog }, [])).toEqual([]);
    const more = [...backlog, { edition: 'b eve', closesAt: NOW + 11 * HOUR, calls: 1, people: 1 }];
    expect(turnedBy({ ...well(NOW), backlog: more }, [])).toMatchObject([
      { name: 'will-not-fit', evidence: { edition: 'b eve', people: 101, closesAt: NOW + 11 * HOUR, days: 2 } },
    ]);
  });

  it('counts the time that the lane is paused', () => {
    const lane = { pausedUntil: NOW + 25 * HOUR, haltedAt: null, reason: null };
    expect(turnedBy({ ...well(NOW), lane }, []).map(({ name }) => name)).toEqual(['will-not-fit']);
  });
});

describe('what is to be told', () => {
  const alarm: Alarm = {
    name: 'halted',
    turns: 1,
    turnedAt: NOW,
    raisedAt: NOW,
    evidence: {},
    quietSince: null,
    mailed: 0,
    posted: 1,
  };

  it('is what a channel has not told yet, each for itself', () => {
    expect(toTell([alarm], 'mailed', null, NOW)).toEqual([alarm]);
    expect(toTell([alarm], 'posted', null, NOW)).toEqual([]);
  });

  it('is an all-clear for a day, and what stands for as long as it does', () => {
    const over = { ...alarm, turns: 2, turnedAt: NOW };
    expect(toTell([over], 'mailed', null, NOW + 23 * HOUR)).toEqual([over]);
    expect(toTell([over], 'mailed', null, NOW + 25 * HOUR)).toEqual([]);
    expect(toTell([alarm], 'mailed', null, NOW + 25 * HOUR)).toEqual([alarm]);
  });

  it('waits for ten minutes after the last telling, and is then all that has turned until then', () => {
    const next = { ...alarm, name: 'expired', turnedAt: NOW + 9 * MINUTE } as const;
    expect(toTell([alarm, next], 'mailed', NOW - MINUTE, NOW + 8 * MINUTE)).toEqual([]);
    expect(toTell([alarm, next], 'mailed', NOW - MINUTE, NOW + 9 * MINUTE)).toEqual([alarm, next]);
  });

  it('is the same while it was not told, whatever turns meanwhile', () => {
    const later = { ...alarm, name: 'expired', turnedAt: NOW + MINUTE } as const;
    expect(toTell([alarm, later], 'mailed', null, NOW + 5 * MINUTE)).toEqual([alarm]);
    expect(toTell([later, alarm], 'mailed', NOW - HOUR, NOW + 5 * MINUTE)).toEqual([alarm]);
    // Told an hour ahead of a clock that was set back.
    expect(toTell([alarm, later], 'mailed', NOW + HOUR, NOW + 5 * MINUTE)).toEqual([alarm]);
  });

  it('has a name that the turns make, so that a repetition is known', () => {
    expect(tellingKey([alarm, { ...alarm, name: 'expired', turns: 4 }])).toBe('alarm-halted-1_expired-4');
  });
});

import { describe, expect, it } from 'vitest';
import { BATCH_STATES } from '../../workers/domain/batch.ts';
import {
  type Answer,
  type BatchEvent,
  type BatchFacts,
  consequenceOf,
  step,
} from '../../workers/domain/batch-transition.ts';
import type { SendOutcome } from '../../workers/mail/mailer.ts';
import { CLOSES_AT, firstWorld, kindOf, MOVES, moved, reachable, type Visit, type World } from './batch-worlds.ts';

/*
 * Every state by every event. The walk is over what a provider that keeps its word about keys, deliverers that stall,
 * die or are overtaken, and time can bring about; and each invariant has been seen to fail on a broken rule, below.
 */
type Run = typeof step;

const STARTS = [
  { size: 1, isBad: false },
  { size: 1, isBad: true },
  { size: 2, isBad: false },
  { size: 2, isBad: true },
];
const worldsOf = (run: Run): readonly Visit[] =>
  STARTS.flatMap(({ size, isBad }) => reachable(firstWorld(size, isBad), run));
const isSettled = ({ state }: BatchFacts): boolean => state !== 'planned' && state !== 'sending';

/** Everything that is wrong in the worlds that the rules lead to, one line each. */
function brokenInvariants(run: Run): Set<string> {
  const broken = new Set<string>();
  for (const { world } of worldsOf(run)) {
    const { batch, taken } = world;
    if (new Set(taken).size > 1) broken.add('two keys of a batch are taken');
    if (taken.length > 0 && world.halves.length > 0) broken.add('a batch that was taken is halved');
    if (taken.some((generation) => generation !== batch.generation)) broken.add('a new key after one that is taken');
    if (taken.length > 0 && ['planned', 'rejected', 'expired'].includes(batch.state)) {
      broken.add('taken, and the books say it was not');
    }
    if (batch.state === 'accepted' && taken.length === 0) broken.add('the books say taken, and it was not');
    for (const move of MOVES) {
      const next = moved(world, move, run);
      if (next === null || !isSettled(batch) || next.batch.state === batch.state) continue;
      if (batch.state === 'unknown' && next.batch.state === 'accepted') continue;
      broken.add(`${batch.state} does not stay so`);
    }
  }
  return broken;
}

describe('the states of a batch', () => {
  const worlds = worldsOf(step);

  it('are all reached', () => {
    expect(new Set(worlds.map(({ world }) => world.batch.state))).toEqual(new Set(BATCH_STATES));
    expect(worlds.length).toBeGreaterThan(300);
  });

  it('keep every invariant in every world that can be reached', () => {
    expect([...brokenInvariants(step)]).toEqual([]);
  });

  it('end settled when messages and answers come, whatever has happened before', () => {
    for (const { world } of worlds) expect(isSettled(calmed(world, 12).batch), kindOf(world)).toBe(true);
  });

  it('end settled by ticks alone when the edition has closed and nobody answers any more', () => {
    for (const { world } of worlds) {
      let end = moved(world, { kind: 'wait', until: 'closed' }, step) ?? world;
      end = moved(end, { kind: 'wait', until: 'lease over' }, step) ?? end;
      end = moved(end, { kind: 'overdue' }, step) ?? end;
      expect(isSettled(end.batch), kindOf(world)).toBe(true);
    }
  });

  it('never let a key be used once it is too old, or a call begin when the edition has closed', () => {
    for (const { world } of worlds) {
      const next = moved(world, { kind: 'claim' }, step);
      const call = next?.holder;
      if (!next || !call || next === world) continue;
      const frozenAt = next.batch.claimedAt ?? Number.NaN;
      expect(next.now - frozenAt).toBeLessThan(23 * 3_600_000);
      expect(next.now).toBeLessThan(CLOSES_AT);
    }
  });

  it.each(BATCH_STATES)('%s changes by these events only', (state) => {
    const changes = new Set<string>();
    for (const { world } of worlds.filter((each) => each.world.batch.state === state)) {
      for (const move of MOVES) {
        const next = moved(world, move, step);
        if (next === null || next.batch.state === state) continue;
        changes.add(`${move.kind === 'answer' ? move.answer : move.kind} -> ${next.batch.state}`);
      }
    }
    expect([...changes].sort()).toEqual(CHANGES[state]);
  });

  it('do not change by an event that is about another generation', () => {
    for (const { world } of worlds) {
      const { batch, now } = world;
      const circumstances = { now, opensAt: 0, closesAt: null, isReleased: true };
      for (const generation of [batch.generation - 1, batch.generation + 1]) {
        const claim = { generation, leasedUntil: batch.leasedUntil ?? 0, isRepeat: false };
        const events: BatchEvent[] = [
          { kind: 'answer', answer: 'accepted', claim },
          { kind: 'answer', answer: 'refused', claim },
          { kind: 'answer', answer: 'conflict', claim },
          { kind: 'feedback', generation },
        ];
        for (const event of events) expect(step(batch, event, circumstances)).toBeNull();
      }
    }
  });

  it('planned is not claimed before a release, or before the edition opens', () => {
    const { batch } = firstWorld(2, false);
    const claim = { kind: 'claim', kept: 2 } as const;
    const open = { now: 100, opensAt: 100, closesAt: 200, isReleased: true };
    expect(step(batch, claim, open)).not.toBeNull();
    expect(step(batch, claim, { ...open, isReleased: false })).toBeNull();
    expect(step(batch, claim, { ...open, now: 99 })).toBeNull();
    expect(step(batch, claim, { ...open, now: 200 })).toBeNull();
  });

  it('a batch that everybody has left is accepted without a call', () => {
    const { batch } = firstWorld(2, false);
    const open = { now: 100, opensAt: 100, closesAt: null, isReleased: true };
    expect(step(batch, { kind: 'claim', kept: 0 }, open)).toMatchObject({ batch: { state: 'accepted' }, claim: null });
  });

  it('know every answer that a provider’s call can come to', () => {
    const kinds: Record<SendOutcome['kind'], Answer> & Record<Answer, SendOutcome['kind']> = {
      accepted: 'accepted',
      throttled: 'throttled',
      quota: 'quota',
      halted: 'halted',
      refused: 'refused',
      busy: 'busy',
      unanswered: 'unanswered',
      conflict: 'conflict',
    };
    for (const kind of Object.values(kinds)) expect(consequenceOf(kind, true, 1)).toBeTypeOf('string');
  });
});

const CHANGES: Record<(typeof BATCH_STATES)[number], string[]> = {
  planned: ['claim -> sending', 'overdue -> expired'],
  sending: [
    'accepted -> accepted',
    'conflict -> accepted',
    'conflict -> unknown',
    'halted -> planned',
    'overdue -> accepted',
    'overdue -> unknown',
    'quota -> planned',
    'refused -> rejected',
    'throttled -> planned',
  ],
  accepted: [],
  rejected: [],
  unknown: ['accepted -> accepted', 'feedback -> accepted'],
  expired: [],
};

/** Messages come, every call is answered as it deserves, time goes on. */
function calmed(world: World, rounds: number): World {
  let now = world;
  for (let round = 0; round < rounds && !isSettled(now.batch); round += 1) {
    now = moved(now, { kind: 'wait', until: 'lease over' }, step) ?? now;
    now = moved(now, { kind: 'overdue' }, step) ?? now;
    now = moved(now, { kind: 'claim' }, step) ?? now;
    const answer = now.isBad ? 'refused' : 'accepted';
    const isNew = now.holder !== null && !now.taken.includes(now.holder.generation) && !now.isBad;
    now = moved(now, { kind: 'answer', of: 'holder', answer, taken: isNew }, step) ?? now;
  }
  return now;
}

describe('a broken rule is found', () => {
  const forAnswer =
    (change: (batch: BatchFacts, event: Extract<BatchEvent, { kind: 'answer' }>) => BatchFacts | null): Run =>
    (batch, event, circumstances) => {
      const changed = event.kind === 'answer' ? change(batch, event) : null;
      return changed === null ? step(batch, event, circumstances) : { batch: changed, claim: null, halves: [] };
    };
  /** The lease that is given up reads like the end of another's. */
  const RUNS_OUT_NOW: Run = (batch, event, circumstances) => {
    const next = step(batch, event, circumstances);
    const isGivenUp = next !== null && event.kind === 'answer' && (next.batch.leasedUntil ?? 0) < 0;
    return isGivenUp ? { ...next, batch: { ...next.batch, leasedUntil: circumstances.now } } : next;
  };
  const MUTANTS: [string, Run, string][] = [
    [
      'a repetition that is throttled gets a new key',
      forAnswer((batch, { answer, claim }) =>
        answer === 'throttled' && batch.state === 'sending' && batch.generation === claim.generation
          ? { ...batch, state: 'planned', leasedUntil: null }
          : null,
      ),
      'taken, and the books say it was not',
    ],
    [
      'no answer counts as not taken',
      forAnswer((batch, { answer, claim }) =>
        answer === 'unanswered' && batch.state === 'sending' && batch.leasedUntil === claim.leasedUntil
          ? { ...batch, state: 'planned', leasedUntil: null }
          : null,
      ),
      'two keys of a batch are taken',
    ],
    ['a lease that is given up can be taken for another’s', RUNS_OUT_NOW, 'two keys of a batch are taken'],
    [
      'an overtaken deliverer speaks for the batch',
      (batch, event, circumstances) =>
        event.kind === 'answer' && event.claim.generation === batch.generation
          ? step(batch, { ...event, claim: { ...event.claim, leasedUntil: batch.leasedUntil ?? 0 } }, circumstances)
          : step(batch, event, circumstances),
      'taken, and the books say it was not',
    ],
    [
      'a closed edition’s batch in doubt expires',
      (batch, event, circumstances) =>
        event.kind === 'overdue' && batch.state === 'sending' && circumstances.now >= CLOSES_AT
          ? { batch: { ...batch, state: 'expired' }, claim: null, halves: [] }
          : step(batch, event, circumstances),
      'taken, and the books say it was not',
    ],
    [
      'an unknown batch is planned again',
      (batch, event, circumstances) =>
        event.kind === 'overdue' && batch.state === 'unknown'
          ? { batch: { ...batch, state: 'planned' }, claim: null, halves: [] }
          : step(batch, event, circumstances),
      'unknown does not stay so',
    ],
    [
      'no answer counts as taken',
      forAnswer((batch, { answer }) =>
        answer === 'unanswered' && batch.state === 'sending' ? { ...batch, state: 'accepted' } : null,
      ),
      'the books say taken, and it was not',
    ],
  ];
  it.each(MUTANTS)('%s', (_, run, finding) => {
    expect([...brokenInvariants(run)]).toContain(finding);
  });
});

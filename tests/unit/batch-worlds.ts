/*
 * Everything that can happen to a batch, walked breadth first: the pure transition function, deliverers that stall and
 * are overtaken, a provider that takes calls and may or may not say so, and time. Each kind of world is visited once;
 * worlds are of one kind when nothing that decides about their future differs.
 */
import { KEY_LIFE_MS, LEASE_MS } from '../../workers/domain/batch.ts';
import {
  ANSWERS,
  type Answer,
  type BatchFacts,
  type Circumstances,
  type Claim,
  type step,
} from '../../workers/domain/batch-transition.ts';

export type Move =
  | { readonly kind: 'claim' }
  /** The holder's (or the overtaken holder's) call comes to this. `taken`: the provider took it just now. */
  | { readonly kind: 'answer'; readonly of: 'holder' | 'overtaken'; readonly answer: Answer; readonly taken: boolean }
  /** The call is taken and the deliverer dies: no answer will ever come. */
  | { readonly kind: 'taken and dead'; readonly of: 'holder' | 'overtaken' }
  | { readonly kind: 'feedback'; readonly about: 'this generation' | 'the one before' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'wait'; readonly until: 'lease over' | 'key old' | 'nearly closed' | 'closed' }
  /** The next message is dated by a tick that came late. */
  | { readonly kind: 'go back' };

export interface World {
  readonly batch: BatchFacts;
  readonly now: number;
  readonly holder: Claim | null;
  readonly overtaken: Claim | null;
  /** The generations whose call the provider has taken. */
  readonly taken: readonly number[];
  /** Whether somebody in this generation is refused by the provider: always, for the same bytes. */
  readonly isBad: boolean;
  readonly halves: readonly BatchFacts[];
  readonly wentBack: boolean;
}

export interface Visit {
  readonly world: World;
  readonly path: readonly Move[];
}

/** The week edition of 3 November 2025 in Germany. */
export const OPENS_AT = Date.parse('2025-10-27T08:00Z');
export const CLOSES_AT = Date.parse('2025-11-02T08:00Z');
/** Whoever claims now still holds it when the edition closes. */
const NEARLY_CLOSED_AT = CLOSES_AT - LEASE_MS / 2;
const GENERATIONS = 3;

export function firstWorld(size: number, isBad: boolean): World {
  const unclaimed = { generation: 0, claimedAt: null, leasedUntil: null, isHeard: false };
  const batch: BatchFacts = { ...unclaimed, state: 'planned', size };
  return { batch, now: OPENS_AT, holder: null, overtaken: null, taken: [], isBad, halves: [], wentBack: false };
}

export function circumstancesAt(now: number): Circumstances {
  return { now, opensAt: OPENS_AT, closesAt: CLOSES_AT, isReleased: true };
}

/** What the move makes of the world; null when it cannot be made there. */
export function moved(world: World, move: Move, run: typeof step): World | null {
  const { batch, now } = world;
  const circumstances = circumstancesAt(now);
  switch (move.kind) {
    case 'claim': {
      const next = run(batch, { kind: 'claim', kept: batch.size }, circumstances);
      if (next === null) return world;
      return { ...world, batch: next.batch, holder: next.claim, overtaken: world.holder ?? world.overtaken };
    }
    case 'answer': {
      const claim = world[move.of];
      if (claim === null || !mayAnswer(world, claim, move)) return null;
      const taken = move.taken ? [...world.taken, claim.generation] : world.taken;
      const next = run(batch, { kind: 'answer', answer: move.answer, claim }, circumstances);
      const gone = { ...world, taken, [move.of]: null };
      return next === null ? gone : { ...gone, batch: next.batch, halves: next.halves };
    }
    case 'taken and dead': {
      const claim = world[move.of];
      if (claim === null || world.isBad || world.taken.includes(claim.generation)) return null;
      return { ...world, taken: [...world.taken, claim.generation], [move.of]: null };
    }
    case 'feedback': {
      const generation = batch.generation - (move.about === 'this generation' ? 0 : 1);
      if (generation < 1 || !world.taken.includes(generation)) return null;
      const next = run(batch, { kind: 'feedback', generation }, circumstances);
      return next === null ? world : { ...world, batch: next.batch };
    }
    case 'overdue': {
      const next = run(batch, { kind: 'overdue' }, circumstances);
      return next === null ? world : { ...world, batch: next.batch };
    }
    case 'wait': {
      const until = momentOf(move.until, batch);
      return until === null || until <= now ? null : { ...world, now: until };
    }
    case 'go back':
      return world.wentBack || now - LEASE_MS < OPENS_AT ? null : { ...world, now: now - LEASE_MS, wentBack: true };
  }
}

/** The provider is adverse, but keeps its word about keys: one that was taken is answered by its first answer. */
function mayAnswer(world: World, claim: Claim, { answer, taken }: Extract<Move, { kind: 'answer' }>): boolean {
  const wasTaken = world.taken.includes(claim.generation);
  if (taken && (wasTaken || world.isBad || (answer !== 'accepted' && answer !== 'unanswered'))) return false;
  if (answer === 'accepted') return wasTaken || taken;
  if (answer === 'refused') return world.isBad && !wasTaken;
  return true;
}

function momentOf(until: Extract<Move, { kind: 'wait' }>['until'], batch: BatchFacts): number | null {
  switch (until) {
    case 'lease over':
      return batch.leasedUntil;
    case 'key old':
      return batch.claimedAt === null ? null : batch.claimedAt + KEY_LIFE_MS;
    case 'nearly closed':
      return NEARLY_CLOSED_AT;
    case 'closed':
      return CLOSES_AT;
  }
}

const HOLDERS = ['holder', 'overtaken'] as const;
export const MOVES: readonly Move[] = [
  { kind: 'claim' },
  ...HOLDERS.flatMap((of): Move[] => [
    ...ANSWERS.flatMap((answer): Move[] => [
      { kind: 'answer', of, answer, taken: false },
      { kind: 'answer', of, answer, taken: true },
    ]),
    { kind: 'taken and dead', of },
  ]),
  { kind: 'feedback', about: 'this generation' },
  { kind: 'feedback', about: 'the one before' },
  { kind: 'overdue' },
  { kind: 'wait', until: 'lease over' },
  { kind: 'wait', until: 'key old' },
  { kind: 'wait', until: 'nearly closed' },
  { kind: 'wait', until: 'closed' },
  { kind: 'go back' },
];

/** Every kind of world that can be reached from the first one, each with a shortest way to it. */
export function reachable(first: World, run: typeof step): readonly Visit[] {
  const visits: Visit[] = [{ world: first, path: [] }];
  const known = new Set([kindOf(first)]);
  for (const { world, path } of visits) {
    for (const move of MOVES) {
      const next = moved(world, move, run);
      if (next === null || next.batch.generation > GENERATIONS || known.has(kindOf(next))) continue;
      known.add(kindOf(next));
      visits.push({ world: next, path: [...path, move] });
    }
  }
  return visits;
}

/** All that decides about the future, with moments only as far as they are compared. */
export function kindOf({ batch, now, holder, overtaken, taken, isBad, halves, wentBack }: World): string {
  const claim = (each: Claim | null) =>
    each && [each.generation, each.isRepeat, each.leasedUntil === batch.leasedUntil];
  const left = batch.claimedAt === null ? null : Math.sign(batch.claimedAt + KEY_LIFE_MS - now);
  const lease = batch.leasedUntil === null ? null : Math.sign(batch.leasedUntil - now);
  const phase = [NEARLY_CLOSED_AT, CLOSES_AT].filter((moment) => now >= moment).length;
  const { state, generation, size, isHeard } = batch;
  return JSON.stringify([
    [state, generation, size, isHeard, left, lease, phase],
    [claim(holder), claim(overtaken), [...taken].sort(), isBad, halves.length, wentBack],
  ]);
}

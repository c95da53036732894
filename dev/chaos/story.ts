/*
 * The story of a run: episodes at which an edition opens somewhere, quiet days between, and now and then a crowd that
 * joins just before an edition closes, whose batches mostly still wait when it does. Each episode is rounds of a minute
 * or a few: a tick (late, twice or left out), what people do, calls under way, and perhaps a kill in the middle of it.
 * All of it is decided by the seed.
 */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../workers/domain/civil-date.ts';
import { type Opening, openings, type Place } from './places.ts';
import { diceOf } from './seeded.ts';

export interface Episode {
  readonly at: number;
  /** No later than this, the next episode begins. */
  readonly until: number;
  /** Whether a campaign of everybody somewhere is waiting: worth being killed in. */
  readonly isOpening: boolean;
  /** Where a crowd joins, since an edition closes there at once; null: nowhere. */
  readonly crowdIn: readonly Place[] | null;
}

/** So many that every run has batches waiting at a closing. */
const CROWDS = 5;
const LAST_LOSES_PER_MILLE = 500;
const QUIET_EVERY_MS = 2 * DAY_MS;
/** How long before the closing: the next round comes after it. */
const LAST_MINUTES = 1.5;
const LAST_EPISODE_MS = 6 * HOUR_MS;

export function episodesOf(seed: string): readonly Episode[] {
  const dice = diceOf(`${seed} story`);
  const starts: Omit<Episode, 'until'>[] = [];
  const crowds = new Set<Opening>();
  const short = openings().filter(({ opensAt, closesAt }) => closesAt - opensAt < 10 * DAY_MS);
  while (crowds.size < CROWDS) crowds.add(dice.pick(short));
  for (const { opensAt } of openings())
    starts.push({ at: opensAt + dice.below(3) * MINUTE_MS, isOpening: true, crowdIn: null });
  for (const { closesAt, places } of crowds)
    starts.push({ at: closesAt - LAST_MINUTES * MINUTE_MS, isOpening: true, crowdIn: places });
  starts.sort((a, b) => a.at - b.at);
  const filled = starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const quiet: typeof starts = [];
    for (let at = start.at + QUIET_EVERY_MS; next && at < next.at - HOUR_MS; at += QUIET_EVERY_MS) {
      quiet.push({ at: at + dice.below(12) * HOUR_MS, isOpening: false, crowdIn: null });
    }
    return [start, ...quiet.filter((each) => next && each.at < next.at - HOUR_MS)];
  });
  return filled.map((start, index) => ({ ...start, until: filled[index + 1]?.at ?? start.at + LAST_EPISODE_MS }));
}

export interface Round {
  /** Minutes since the round before. */
  readonly minutes: number;
  readonly tick: 'once' | 'twice' | 'none' | 'late';
  readonly deeds: number;
  /** People act while what the round before left behind still waits, and only then comes the tick. */
  readonly actFirst: boolean;
  /** More messages are lost than usual; null: as many. */
  readonly losesPerMille: number | null;
  /** When to kill: after so many calls have come or been answered, or after so many milliseconds. */
  readonly kill: { readonly after: 'came' | 'answered' | 'ms'; readonly count: number } | null;
}

/** The one round between a crowd and the closing: most batches are never heard of, some calls are cut off. */
export const LAST_ROUND: Round = {
  minutes: 0,
  tick: 'once',
  deeds: 0,
  actFirst: false,
  losesPerMille: LAST_LOSES_PER_MILLE,
  kill: { after: 'came', count: 1 },
};

export interface Rounds {
  next(wantsKill: boolean): Round;
}

/** `deeds`: how many people do something in a round, on the average. */
export function roundsOf(seed: string, deeds: number): Rounds {
  const dice = diceOf(`${seed} rounds`);
  const MINUTES = [1, 1, 1, 1, 2, 3, 5] as const;
  return {
    next(wantsKill) {
      const minutes = dice.pick(MINUTES);
      const drawn = dice.roll();
      const tick = drawn < 0.08 ? 'none' : drawn < 0.2 ? 'twice' : drawn < 0.3 ? 'late' : 'once';
      const after = dice.pick(['came', 'came', 'answered', 'answered', 'ms'] as const);
      // A tick takes a few milliseconds: half of these fall into it.
      const count = after === 'ms' ? dice.below(dice.chance(0.5) ? 20 : 250) : 1 + dice.below(8);
      // More while batches wait than on quiet days.
      const expected = deeds * (wantsKill ? 2 : 0.5);
      const share = Math.floor(expected) + (dice.chance(expected % 1) ? 1 : 0);
      const actFirst = dice.chance(0.5);
      return { minutes, tick, deeds: share, actFirst, losesPerMille: null, kill: wantsKill ? { after, count } : null };
    },
  };
}

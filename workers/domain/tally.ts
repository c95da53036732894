/*
 * What a batch's row says of its people, counted by language. Pure. Languages stand in the row from when it is frozen;
 * whoever was dropped by a freeze, and whoever is in a batch that never was, has none here (`null`).
 * Invariant, in every state and for the sum over any rows:
 *   intended = accepted + left + done + refused + expired + unknown + waiting
 */
import type { BatchState } from './batch.ts';
import { isLanguage, type Language } from './language.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** As much of a row as is counted. */
export interface CountedBatch {
  readonly state: BatchState;
  readonly planned: number;
  readonly left: number;
  readonly done: number;
  readonly passedOver: number;
  readonly size: number;
  /** JSON; null before the first freeze. */
  readonly languages: string | null;
  readonly outcomes: string;
}

export const TALLIED = [
  'intended',
  'accepted',
  'left',
  'done',
  'refused',
  'expired',
  'unknown',
  'waiting',
  // What was heard of the accepted since: parts of them, each person once, by the gravest word.
  'delivered',
  'delayed',
  'failed',
  'suppressed',
  'bounced',
  'complained',
] as const;
export type Tally = Readonly<Record<(typeof TALLIED)[number], number>>;
type Counts = Record<keyof Tally, number>;

export const EMPTY_TALLY: Tally = Object.fromEntries(TALLIED.map((name) => [name, 0])) as Counts;

export function addTallies(one: Tally, other: Tally): Tally {
  return Object.fromEntries(TALLIED.map((name) => [name, one[name] + other[name]])) as Counts;
}

export function tallyBatch(batch: CountedBatch): ReadonlyMap<Language | null, Tally> {
  const tallies = new Map<Language | null, Counts>();
  const of = (language: Language | null): Counts => {
    const known = tallies.get(language) ?? { ...EMPTY_TALLY };
    tallies.set(language, known);
    return known;
  };
  const dropped = batch.left + batch.done;
  if (dropped > 0) {
    const counts = of(null);
    counts.intended += dropped;
    counts.left += batch.left;
    counts.done += batch.done;
  }
  const languages = languagesOf(batch);
  for (let index = 0; index < batch.size; index += 1) {
    const counts = of(languages?.[index] ?? null);
    counts.intended += 1;
    const fate = fateOf(batch, index);
    counts[fate] += 1;
    if (fate !== 'accepted') continue;
    const heard = outcomeOf(batch.outcomes.charAt(index));
    if (isHeard(heard)) counts[heard] += 1;
  }
  return tallies;
}

function fateOf(
  { state, outcomes }: CountedBatch,
  index: number,
): 'accepted' | 'refused' | 'expired' | 'unknown' | 'waiting' {
  switch (state) {
    case 'expired':
      return 'expired';
    case 'unknown':
      return 'unknown';
    case 'planned':
    case 'sending':
      return 'waiting';
    case 'accepted':
    case 'rejected':
      return outcomeOf(outcomes.charAt(index)) === 'refused' ? 'refused' : 'accepted';
  }
}

const isHeard = (outcome: Outcome): outcome is Extract<Outcome, keyof Tally> =>
  outcome !== 'refused' && outcome !== 'accepted' && outcome !== 'waiting';

/** A batch that was halved or is planned anew may hold fewer or other people than its languages stand for. */
function languagesOf({ languages, size }: CountedBatch): readonly (Language | null)[] | null {
  if (languages === null) return null;
  const parsed = JSON.parse(languages) as readonly string[];
  if (parsed.length !== size) return null;
  return parsed.map((each) => (isLanguage(each) ? each : null));
}

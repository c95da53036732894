/*
 * What became of each member of a batch: one character a member, ordered by rank, kept as the highest seen.
 * Because a rank can only rise, feedback may arrive repeated and in any order and still says the same: db/feedback.ts
 * compares marks by their character code.
 */

/** Ranks in order. `waiting`: no word from the provider. `refused`: the provider would not take this address. */
export const OUTCOMES = {
  waiting: '.',
  accepted: '0',
  delayed: '1',
  delivered: '2',
  failed: '3',
  suppressed: '4',
  bounced: '5',
  complained: '6',
  refused: 'x',
} as const;
export type Outcome = keyof typeof OUTCOMES;
export type OutcomeMark = (typeof OUTCOMES)[Outcome];

/** What the provider reports about a message after taking it. */
export const FEEDBACK = ['delayed', 'delivered', 'failed', 'suppressed', 'bounced', 'complained'] as const;
export type Feedback = (typeof FEEDBACK)[number];

const NAMES = new Map(Object.entries(OUTCOMES).map(([name, mark]) => [mark as string, name as Outcome]));

/** The outcome that a mark stands for. Throws a RangeError for a character that is no mark: a bug. */
export function outcomeOf(mark: string): Outcome {
  const name = NAMES.get(mark);
  if (name === undefined) throw new RangeError(`not an outcome mark: ${mark}`);
  return name;
}

/** How many members have each outcome. Throws a RangeError for a character that is no mark: a bug. */
export function countOutcomes(marks: string): Record<Outcome, number> {
  const counts = Object.fromEntries(Object.keys(OUTCOMES).map((name) => [name, 0])) as Record<Outcome, number>;
  for (const mark of marks) counts[outcomeOf(mark)] += 1;
  return counts;
}

/*
 * How fast a mailing goes and when it will be done, from successive looks at it. Pure: takes looks, keeps the last
 * minute of them.
 */
import type { EditionStanding, Standing } from './standing.ts';

/** The rate is that of this time: long enough for a batch of 100 to be no jump, short enough to notice a stop. */
const LOOK_BACK_MS = 60_000;

export interface Course {
  readonly at: number;
  readonly total: number;
  readonly decided: number;
  readonly left: number;
  /** People a second; null before there are two looks. */
  readonly perSecond: number | null;
  /** Null: there is no telling. */
  readonly endsAt: number | null;
}

export interface Look {
  readonly at: number;
  readonly decided: number;
}

/** The looks that count with this one, and what they say. */
export function follow(
  looks: readonly Look[],
  { now, editions }: Pick<Standing, 'now' | 'editions'>,
): { readonly looks: readonly Look[]; readonly course: Course } {
  const sum = (pick: (edition: EditionStanding) => number): number =>
    editions.reduce((total, edition) => total + pick(edition), 0);
  const left = sum(({ waiting, toPlan }) => waiting + toPlan);
  const total = sum(({ intended, toPlan }) => intended + toPlan);
  const kept = [...looks.filter(({ at }) => at > now - LOOK_BACK_MS && at < now), { at: now, decided: total - left }];
  const first = kept[0];
  const perSecond =
    first === undefined || first.at === now
      ? null
      : Math.max(0, ((total - left - first.decided) * 1000) / (now - first.at));
  const endsAt = left === 0 ? now : perSecond === null || perSecond === 0 ? null : now + (left / perSecond) * 1000;
  return { looks: kept, course: { at: now, total, decided: total - left, left, perSecond, endsAt } };
}

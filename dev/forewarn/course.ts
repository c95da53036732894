/*
 * How fast a mailing goes and when it will be done, from successive looks at it. Pure: takes looks, keeps the last
 * minute of them.
 */
import { EVERY_ADVISORY } from '../../workers/domain/hold.ts';
import { blockText, type EditionStanding, type HoldStanding, type Standing } from './standing.ts';

/** The rate is that of this time: long enough for a batch of 100 to be no jump, short enough to notice a stop. */
const LOOK_BACK_MS = 60_000;

export interface Course {
  readonly at: number;
  readonly total: number;
  readonly decided: number;
  readonly left: number;
  /** People a second; null before there are two looks, and while nothing that is left goes on. */
  readonly perSecond: number | null;
  /** Null: there is no telling. */
  readonly endsAt: number | null;
  /** What holds all that is left; empty where some of it is not held. */
  readonly heldBy: readonly HoldStanding[];
  /** Why the lane stands still, for whatever is left. */
  readonly blocked: string | null;
}

export interface Look {
  readonly at: number;
  readonly decided: number;
}

/** The looks that count with this one, and what they say. */
export function follow(
  looks: readonly Look[],
  standing: Pick<Standing, 'now' | 'lane' | 'editions' | 'holds'>,
): { readonly looks: readonly Look[]; readonly course: Course } {
  const { now, editions, holds } = standing;
  const sum = (pick: (edition: EditionStanding) => number): number =>
    editions.reduce((total, edition) => total + pick(edition), 0);
  const left = sum(({ waiting, toPlan }) => waiting + toPlan);
  const total = sum(({ intended, toPlan }) => intended + toPlan);
  const behind = editions.filter(({ waiting, toPlan }) => waiting + toPlan > 0);
  const held = behind.filter((each) => holds.some((hold) => holdsBack(hold, each)));
  const decided = total - left;
  const blocked = left === 0 ? null : blockText(standing);
  const allHeld = left > 0 && held.length === behind.length;
  if (allHeld || blocked !== null) {
    // What went before is no rate of what goes after it.
    const heldBy = allHeld ? holds.filter((hold) => held.some((each) => holdsBack(hold, each))) : [];
    const course = { at: now, total, decided, left, perSecond: null, endsAt: null, heldBy, blocked };
    return { looks: [{ at: now, decided }], course };
  }
  const kept = [...looks.filter(({ at }) => at > now - LOOK_BACK_MS && at < now), { at: now, decided }];
  const first = kept[0];
  const perSecond =
    first === undefined || first.at === now ? null : Math.max(0, ((decided - first.decided) * 1000) / (now - first.at));
  const isUntold = perSecond === null || perSecond === 0 || held.length > 0;
  const endsAt = left === 0 ? now : isUntold ? null : now + (left / perSecond) * 1000;
  return { looks: kept, course: { at: now, total, decided, left, perSecond, endsAt, heldBy: [], blocked } };
}

const holdsBack = (hold: HoldStanding, { advisory }: EditionStanding): boolean =>
  hold.advisory === advisory || hold.advisory === EVERY_ADVISORY;

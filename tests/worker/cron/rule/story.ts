/*
 * What the property is about: random advisories, edited in the course of time as their files would be, and what random
 * people do at moments around the hours at which something opens somewhere. No rule is in here.
 */
import fc from 'fast-check';
import type { AdvisoryEntry } from '../../../../templates/advisories/index.ts';
import type { AdvisoryKind } from '../../../../workers/domain/advisory-kind.ts';
import { addDays, asCivilDate, type CivilDate, HOUR_MS, instantAt } from '../../../../workers/domain/civil-date.ts';
import type { Effective } from '../../../../workers/domain/effective.ts';
import { REMINDERS } from '../../../../workers/domain/preference.ts';
import type { Region } from '../../../../workers/domain/region.ts';
import { shaped } from '../../../fixtures/advisories.ts';
import { PLACES } from './oracle.ts';

export const PEOPLE = 5;

/** An advisory's file as it stands from a moment on. */
export interface Version {
  readonly from: number;
  readonly entry: AdvisoryEntry;
}
/** An advisory in the course of time; not released before `releasedAt`. */
export interface Course {
  readonly slug: string;
  readonly versions: readonly Version[];
  readonly releasedAt: number;
  /** The days on which something opens or closes. */
  readonly days: readonly CivilDate[];
  [fc.toStringMethod](): string;
}

const REGIONS: readonly Region[] = ['uk', 'ch', 'ca', 'hk', 'eu', 'eea', 'euro-area', 'world'];
/** Around the ends of summer time on both sides, and the day on which Bulgaria joins the euro area. */
const DATES = ['2025-10-27', '2025-11-03', '2025-12-28', '2026-01-04', '2026-03-30'].map(asCivilDate);
const HISTORIES = ['fixed', 'moved', 'moved', 'moved twice', 'withdrawn', 'withdrawn', 'rolling'] as const;

/** Two of them, so that who mutes one often mutes what is there. */
const KINDS = ['ai-training', 'law'] as const satisfies readonly AdvisoryKind[];

const outline = fc.record({
  kind: fc.constantFrom(...KINDS),
  regions: fc.shuffledSubarray([...REGIONS], { minLength: 2, maxLength: 4 }),
  history: fc.constantFrom(...HISTORIES),
  date: fc.constantFrom(...DATES),
  /** Days by which each region's date differs from the first one's. */
  apart: fc.array(fc.constantFrom(0, 0, 0, 1, 6, 28), { minLength: 4, maxLength: 4 }),
  /** How long before the old date it is moved or withdrawn, how far it is moved, and when the file is edited. */
  noticeDays: fc.constantFrom(0, 1, 5, 7, 12, 25),
  postponedByDays: fc.constantFrom(-3, 2, 10, 45),
  editedHoursLater: fc.constantFrom(-12, 0, 10, 30),
  exclude: fc.oneof(fc.constant([]), fc.subarray(['DE', 'GB', 'CA', 'US', 'NO'] as const, { maxLength: 2 })),
  retiredAfterDays: fc.constantFrom(undefined, undefined, undefined, -3, 1, 60),
  releasedDaysBefore: fc.constantFrom(60, 60, 60, 60, 10, 0),
});
type Outline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

export const courses: fc.Arbitrary<readonly Course[]> = fc
  .array(outline, { minLength: 1, maxLength: 2 })
  .map((outlines) => outlines.map(courseOf));

function courseOf(plan: Outline, index: number): Course {
  const slug = `random-${index}`;
  const dates = new Map(plan.regions.map((region, at) => [region, addDays(plan.date, plan.apart[at] ?? 0)]));
  const retiredOn = plan.retiredAfterDays === undefined ? undefined : addDays(plan.date, plan.retiredAfterDays);
  const version = (from: number, scheduleOf: (date: CivilDate) => Effective): Version => ({
    from,
    entry: shaped({
      slug,
      kind: plan.kind,
      regions: plan.regions,
      exclude: plan.exclude,
      ...(retiredOn && { retiredOn }),
      effective: Object.fromEntries([...dates].map(([region, date]) => [region, scheduleOf(date)])),
    }),
  });
  const edit = (on: CivilDate): number => Date.parse(on) + plan.editedHoursLater * HOUR_MS;
  const movedOn = addDays(plan.date, -plan.noticeDays);
  const again = addDays(movedOn, 4);
  const later = (date: CivilDate, times: number): CivilDate => addDays(date, plan.postponedByDays * times);
  const fixed = version(0, (on) => ({ kind: 'fixed', on }));
  const moved = version(edit(movedOn), (was) => ({ kind: 'moved', on: later(was, 1), was: [was], movedOn }));
  const movedAgain = version(edit(again), (was) => ({
    kind: 'moved',
    on: later(was, 2),
    was: [was, later(was, 1)],
    movedOn: again,
  }));
  const withdrawn = version(edit(movedOn), (was) => ({ kind: 'withdrawn', was, withdrawnOn: movedOn }));
  const versions = {
    fixed: [fixed],
    moved: [fixed, moved],
    'moved twice': [fixed, moved, movedAgain],
    withdrawn: [fixed, withdrawn],
    rolling: [version(0, (from) => ({ kind: 'rolling', from }))],
  }[plan.history];
  const days = versions.flatMap(({ entry: { facts } }) =>
    facts.regions.flatMap((region) => turningDays(facts.effective[region])),
  );
  return {
    slug,
    versions,
    releasedAt: Date.parse(addDays(plan.date, -plan.releasedDaysBefore)),
    days: [...new Set([...days, ...(retiredOn ? [retiredOn] : [])])].sort(),
    // A counterexample without all the words.
    [fc.toStringMethod]: () => JSON.stringify({ slug, retiredOn, ...plan }),
  };
}

function turningDays(effective: Effective): readonly CivilDate[] {
  switch (effective.kind) {
    case 'rolling':
      return [effective.from];
    case 'withdrawn':
      return [effective.withdrawnOn];
    case 'fixed':
    case 'moved': {
      const stages = [30, 7, 1, 0].map((days) => addDays(effective.on, -days));
      return effective.kind === 'moved' ? [...stages, effective.movedOn] : stages;
    }
  }
}

const person = fc.nat({ max: PEOPLE - 1 });
const advisory = fc.nat({ max: 1 });
/** Half of those who join or move do so where the scene is set. */
const join = fc.record({
  kind: fc.constant('join' as const),
  person,
  place: fc.constantFrom(...PLACES),
  here: fc.boolean(),
});
/** Everything that the page of preferences can change, at once; most stay where they are. */
const choice = fc.record({
  place: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...PLACES) }),
  muted: fc.oneof(fc.constant([]), fc.subarray([...KINDS], { minLength: 1, maxLength: 1 })),
  reminders: fc.constantFrom('all', ...REMINDERS),
});
const choose = fc.record({ kind: fc.constant('choose' as const), person, choice });
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: join,
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), person }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('done' as const), person, advisory }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), person, advisory }) },
  { weight: 4, arbitrary: choose },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('tick' as const) }) },
);
/** Batches are planned and their messages lost: whatever happens next happens between planning and freezing. */
const LOSE = { kind: 'lose' } as const;
export type Deed = (typeof deed extends fc.Arbitrary<infer T> ? T : never) | typeof LOSE;

/** Things that happen at one moment: nine o'clock somewhere, on a day that matters or around it, give or take. */
const scene = fc.record({
  isMissed: fc.constantFrom(false, false, false, false, true),
  around: fc.constantFrom(0, 0, 0, 0, -1, 1, 3),
  place: fc.constantFrom(...PLACES),
  seconds: fc.constantFrom(-1, 0, 0, 0, 3_600, -3_600),
  before: fc.array(deed, { maxLength: 3 }),
  loses: fc.constantFrom(true, false, false),
  after: fc.array(deed, { maxLength: 2 }),
  /** Choices made when what was open has been sent, or withheld. */
  secondThoughts: fc.array(choose, { maxLength: 2 }),
});

export interface Scene {
  readonly now: number;
  readonly deeds: readonly Deed[];
}

/** Most people are on the list before anything opens, and some have chosen by then. */
const home = fc.record({ place: fc.constantFrom(...PLACES), choice: fc.oneof(fc.constant(null), choice) });
const homes = fc.array(home, { minLength: 2, maxLength: PEOPLE, size: 'max' });

/** The scenes are set on the days that matter, in order; on some of them nothing happens and no clock ticks. */
export const stories = courses.chain((all) => {
  const days = [...new Set(all.flatMap((course) => course.days))].sort();
  const scenes = fc.tuple(...days.map(() => scene));
  return fc.tuple(homes, scenes).map(([first, drawn]) => {
    const start: Scene = {
      now: Date.parse(addDays(days[0] ?? asCivilDate('2025-11-03'), -2)),
      deeds: first.flatMap(({ place, choice: chosen }, person): Deed[] => [
        { kind: 'join', person, place, here: false },
        ...(chosen === null ? [] : [{ kind: 'choose', person, choice: chosen } as const]),
      ]),
    };
    const timed = days.flatMap((day, index): Scene[] => {
      const on = drawn[index];
      if (on === undefined || on.isMissed) return [];
      const here = (each: Deed): Deed => (each.kind === 'join' && each.here ? { ...each, place: on.place } : each);
      const deeds: Deed[] = [...on.before.map(here), ...(on.loses ? [LOSE] : []), ...on.after.map(here)];
      const now = instantAt(addDays(day, on.around), 9, on.place.zone) + on.seconds * 1000;
      const tick: Deed = { kind: 'tick' };
      return [{ now, deeds: [...deeds, tick, ...on.secondThoughts, ...(on.secondThoughts.length > 0 ? [tick] : [])] }];
    });
    return { courses: all, scenes: [start, ...timed.toSorted((a, b) => a.now - b.now)] };
  });
});
export type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

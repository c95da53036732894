/*
 * A rehearsal from beginning to end: finds the advisory, makes up or takes the list, runs the planner and the deliverer
 * through simulated time on a scratch database, and gives back what came of it. Sends nothing and changes no system.
 */
import * as z from 'zod';
import {
  addDays,
  type CivilDate,
  civilDateIn,
  DAY_MS,
  type Instant,
  utcMidnight,
} from '../../workers/domain/civil-date.ts';
import { type Conditions, Course, type Group, Progress, Subject } from './exchange.ts';
import { startRehearsalRuntime } from './runtime.ts';

/** Of an edition that stays open for ever, so many days are looked at. */
const LAST_EDITION_DAYS = 14;

export interface RehearsalOrder extends Omit<Conditions, 'advisory' | 'from' | 'to' | 'groups'> {
  /** Null: the next one. */
  readonly advisory: string | null;
  /** First and last day, UTC. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly listIs: 'made up' | 'counted';
  readonly list: (subject: Subject) => readonly Group[];
  readonly progress: (text: string) => void;
}

export interface Rehearsal {
  readonly subject: Subject;
  readonly conditions: Conditions;
  readonly course: Course;
  readonly listIs: RehearsalOrder['listIs'];
  readonly rehearsedAt: Instant;
  readonly tookMs: number;
}

export type RehearsalFault =
  | { readonly kind: 'no-such-advisory'; readonly known: readonly string[] }
  | { readonly kind: 'unwritten'; readonly advisory: string }
  | { readonly kind: 'no-time'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'nobody' };

const Found = z.object({ known: z.array(z.string()), subject: Subject.optional() });

export async function rehearse(order: RehearsalOrder, now: Instant): Promise<Rehearsal | RehearsalFault> {
  const started = performance.now();
  order.progress('building the Workers');
  const runtime = await startRehearsalRuntime();
  try {
    const { known, subject } = await runtime.ask('/subject', { slug: order.advisory, now }, Found);
    if (subject === undefined) return { kind: 'no-such-advisory', known };
    if (!subject.isWritten) return { kind: 'unwritten', advisory: subject.slug };
    const { from, to } = span(order, subject);
    if (from >= to) return { kind: 'no-time', from, to };
    const groups = order.list(subject);
    const people = groups.reduce((sum, { count }) => sum + count, 0);
    if (people + order.joiningPerDay === 0) return { kind: 'nobody' };
    const { list: _list, listIs, progress, ...limits } = order;
    const conditions: Conditions = { ...limits, advisory: subject.slug, from, to, groups: [...groups] };
    progress(`filling a list of ${people.toLocaleString('en-GB')}`);
    await runtime.ask('/begin', conditions, z.object({}));
    const expected = people * subject.editions;
    for (let isDone = false; !isDone; ) {
      const { at, mails, done } = await runtime.ask('/advance', {}, Progress);
      progress(
        `${bar(mails / Math.max(1, expected))} ${mails.toLocaleString('en-GB')} mails, ${civilDateIn('UTC', at)}`,
      );
      isDone = done;
    }
    const course = await runtime.ask('/course', {}, Course);
    return { subject, conditions, course, listIs, rehearsedAt: now, tookMs: Math.round(performance.now() - started) };
  } finally {
    await runtime.close();
  }
}

/** From the day before anything opens until the last edition has been open for a while, unless days are named. */
function span({ from, to }: RehearsalOrder, { firstOpensAt, lastOpensAt, retiredAt }: Subject) {
  const first = from ?? addDays(civilDateIn('UTC', firstOpensAt), -1);
  const last = retiredAt ?? lastOpensAt + LAST_EDITION_DAYS * DAY_MS;
  return { from: utcMidnight(first), to: to === null ? last : utcMidnight(addDays(to, 1)) };
}

const BAR = 24;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
}

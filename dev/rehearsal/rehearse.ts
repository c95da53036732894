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
import { type Edition, ERRATUM_OPEN_MS, type Erratum } from '../../workers/domain/edition.ts';
import type { Language } from '../../workers/domain/language.ts';
import { barText, numberText } from '../words.ts';
import { type Conditions, Course, type Group, type Mending, Progress, Subject } from './exchange.ts';
import { mendingOf } from './mending-order.ts';
import { startRehearsalRuntime } from './runtime.ts';

/** Of an edition that stays open for ever, so many days are looked at. */
const LAST_EDITION_DAYS = 14;

/** An erratum that is to be rehearsed, too; what is null is chosen. */
export interface ErratumWish {
  readonly erratum: Erratum;
  readonly edition: Edition | null;
  readonly languages: readonly Language[] | null;
  /** On which day the words are found to be wrong. */
  readonly noticedOn: CivilDate | null;
}

export interface RehearsalOrder extends Omit<Conditions, 'advisory' | 'from' | 'to' | 'groups' | 'mending'> {
  /** Null: the next one. */
  readonly advisory: string | null;
  /** First and last day, UTC. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly erratum: ErratumWish | null;
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
  | { readonly kind: 'no-such-erratum'; readonly advisory: string; readonly known: readonly Erratum[] }
  | { readonly kind: 'no-such-edition'; readonly advisory: string; readonly known: readonly Edition[] }
  | { readonly kind: 'not-noticed'; readonly at: Instant; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'no-time'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'nobody' };

const Found = z.object({ known: z.array(z.string()), subject: Subject.optional() });

/** `entry`: another Worker's file, with other advisories. */
export async function rehearse(
  order: RehearsalOrder,
  now: Instant,
  entry?: string,
): Promise<Rehearsal | RehearsalFault> {
  const started = performance.now();
  order.progress('building the Workers');
  const runtime = await startRehearsalRuntime(entry);
  try {
    const { known, subject } = await runtime.ask('/subject', { slug: order.advisory, now }, Found);
    if (subject === undefined) return { kind: 'no-such-advisory', known };
    if (!subject.isWritten) return { kind: 'unwritten', advisory: subject.slug };
    const mending = order.erratum === null ? null : mendingOf(order.erratum, subject);
    if (mending !== null && 'kind' in mending) return mending;
    const { from, to } = span(order, subject, mending);
    if (from >= to) return { kind: 'no-time', from, to };
    if (mending !== null && (mending.orderedAt <= from || mending.orderedAt >= to)) {
      return { kind: 'not-noticed', at: mending.orderedAt, from, to };
    }
    const groups = order.list(subject);
    const people = groups.reduce((sum, { count }) => sum + count, 0);
    if (people + order.joiningPerDay === 0) return { kind: 'nobody' };
    const { list: _list, listIs, progress, erratum: _erratum, ...limits } = order;
    const conditions: Conditions = { ...limits, advisory: subject.slug, from, to, groups: [...groups], mending };
    progress(`filling a list of ${people.toLocaleString('en-GB')}`);
    await runtime.ask('/begin', conditions, z.object({}));
    const expected = people * (subject.editions + (mending === null ? 0 : 1));
    for (let isDone = false; !isDone; ) {
      const { at, mails, done } = await runtime.ask('/advance', {}, Progress);
      progress(`${barText(mails / Math.max(1, expected))} ${numberText(mails)} mails, ${civilDateIn('UTC', at)}`);
      isDone = done;
    }
    const course = await runtime.ask('/course', {}, Course);
    return { subject, conditions, course, listIs, rehearsedAt: now, tookMs: Math.round(performance.now() - started) };
  } finally {
    await runtime.close();
  }
}

/**
 * From the day before anything opens until the last edition has been open for a while, or an erratum has closed; or the
 * days that are named.
 */
function span(
  { from, to }: RehearsalOrder,
  { firstOpensAt, lastOpensAt, retiredAt }: Subject,
  mending: Mending | null,
) {
  const first = from ?? addDays(civilDateIn('UTC', firstOpensAt), -1);
  const mended = mending === null ? 0 : mending.orderedAt + ERRATUM_OPEN_MS + DAY_MS;
  const last = Math.max(mended, retiredAt ?? lastOpensAt + LAST_EDITION_DAYS * DAY_MS);
  return { from: utcMidnight(first), to: to === null ? last : utcMidnight(addDays(to, 1)) };
}

/*
 * GET /operator/status: how sending stands. The lane and what is held, each edition that is open or closed today, the
 * backlog, today's calls and mails against the quota, the confirmation mails, the last tick, and what is wrong: the
 * alarms that stand or would, and what is held (findings.ts). Only reads; asking every second or two is what `forewarn
 * watch` does.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { readAlarms } from '../../../db/alarms.ts';
import { readConfirmations } from '../../../db/confirmation-hours.ts';
import { listHolds } from '../../../db/holds.ts';
import { readLane } from '../../../db/lane.ts';
import { countConfirmationsSince, type Progress, readProgress } from '../../../db/progress.ts';
import { ALARMS } from '../../domain/alarm.ts';
import { DAY_MS } from '../../domain/civil-date.ts';
import { EDITIONS } from '../../domain/edition.ts';
import { takeSnapshot } from '../snapshot.ts';
import type { Station } from '../station.ts';
import { findingsOf } from './findings.ts';
import { LaneShape } from './lane.ts';
import { describes, type Operation } from './openapi.ts';
import { HoldShape } from './release-shape.ts';
import { listUnreleased, UnreleasedShape } from './unreleased.ts';

const EditionShape = z.object({
  advisory: z.string(),
  effectiveOn: z.string(),
  edition: z.enum(EDITIONS),
  countries: z.int(),
  open: z.int().describe('campaigns that are open now; 0: closed today'),
  opensAt: z.int(),
  closesAt: z
    .int()
    .nullable()
    .describe('when the first of those closes that people wait in, else the first; null: it stays open'),
  intended: z.int(),
  waiting: z.int(),
  waitingBatches: z.int(),
  toPlan: z.int().describe('subscribers that the next tick plans'),
  expired: z.int(),
  unknown: z.int(),
  calls: z.int().describe('today, each batch’s latest'),
  mails: z.int().describe('taken today'),
});

const Status = z.object({
  now: z.int(),
  lane: LaneShape,
  holds: z.array(HoldShape),
  editions: z.array(EditionShape),
  unreleased: z.array(UnreleasedShape).describe('deployed, open somewhere, and never released'),
  backlog: z.object({ batches: z.int(), people: z.int(), toPlan: z.int() }),
  today: z.object({
    since: z.int().describe('00:00 UTC'),
    calls: z.int(),
    mails: z.int().describe('of editions'),
    confirmations: z.int(),
    quota: z.int().nullable().describe('DAILY_QUOTA: messages a day'),
    callsPerSecond: z.number(),
  }),
  confirmations: z.object({
    perHour: z.int(),
    admitted: z.int(),
    waiting: z.int(),
    heldBack: z.int(),
    imports: z.int().describe('people whom an operator entered, behind those'),
    oldestAskedAt: z.int().nullable(),
    requests: z.int(),
  }),
  wrong: z.array(
    z.object({
      alarm: z.enum(ALARMS).nullable().describe('null: no alarm stands for it'),
      what: z.string(),
      advice: z.string(),
    }),
  ),
});

export const STATUS_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/status', summary: 'How sending stands, and what is wrong', answer: Status },
];

export function statusRoutes(station: Pick<Station, 'db' | 'settings' | 'advisories' | 'clock'>): Hono {
  const { db, settings, clock } = station;
  const app = new Hono();
  app.get('/status', async (c) => {
    const now = clock.now();
    const since = Math.floor(now / DAY_MS) * DAY_MS;
    const { CONFIRMATIONS_PER_HOUR, CALLS_PER_SECOND, DAILY_QUOTA } = settings;
    const [lane, holds, editions, confirmations, confirmationsToday, snapshot, { alarms }, unreleased] =
      await Promise.all([
        readLane(db),
        listHolds(db),
        readProgress(db, since, now),
        readConfirmations(db, CONFIRMATIONS_PER_HOUR, now),
        countConfirmationsSince(db, since),
        takeSnapshot(station, now),
        readAlarms(db),
        listUnreleased(station, now),
      ]);
    const sum = (pick: (edition: Progress) => number): number =>
      editions.reduce((total, edition) => total + pick(edition), 0);
    const mails = sum((edition) => edition.mails);
    const mailsToday = mails + confirmationsToday;
    const answer = {
      now,
      lane,
      holds,
      editions,
      unreleased,
      backlog: {
        batches: sum((edition) => edition.waitingBatches),
        people: sum((edition) => edition.waiting),
        toPlan: sum((edition) => edition.toPlan),
      },
      today: {
        since,
        calls: sum((edition) => edition.calls) + confirmationsToday,
        mails,
        confirmations: confirmationsToday,
        quota: DAILY_QUOTA ?? null,
        callsPerSecond: CALLS_PER_SECOND,
      },
      confirmations,
      wrong: findingsOf({ snapshot, alarms, holds, editions, mailsToday }),
    };
    return c.json(describes(Status, answer));
  });
  return app;
}

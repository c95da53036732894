/*
 * Enqueues again what was left behind: messages are hints and may be lost, the rows are the truth. A batch or sign-up
 * enqueued twice is delivered once, because a claim decides.
 */
import { importRoom, readHourAndLane } from '../../../db/confirmation-hours.ts';
import { isBlocked } from '../../../db/lane.ts';
import { readLettersAndLane } from '../../../db/letters.ts';
import { readBacklog, takeLeftBehind } from '../../../db/unsettled-batches.ts';
import { listOverdueSignUps } from '../../../db/waiting-sign-ups.ts';
import { type Instant, MINUTE_MS } from '../../domain/civil-date.ts';
import { logEvent } from '../../log.ts';
import { putOnQueue } from '../../mail/put-on-queue.ts';
import type { Station } from '../station.ts';
import { enqueueBatches } from './enqueue-batches.ts';

/** A batch is left behind when it has waited for this long plus half as long again as its lane needs for the backlog. */
const RECOVER_AFTER_MS = MINUTE_MS / 2;
const BACKLOG_ALLOWANCE = 1.5;

/**
 * Batches that one tick enqueues again: half as many again as the lanes deliver until the next one, and a thousand at
 * least.
 */
export const recoveryLimit = (callsPerSecond: number): number =>
  Math.max(1000, Math.ceil(callsPerSecond * (MINUTE_MS / 1000) * BACKLOG_ALLOWANCE));

/** Mails asked for longer ago than this have lost their message. */
const SIGN_UP_OVERDUE_MS = MINUTE_MS / 2;
const SIGN_UPS_PER_TICK = 100;
const LETTERS_PER_TICK = 100;

export async function recoverBatches(station: Station, now: Instant): Promise<{ recovered: number }> {
  const { lane, unsettled } = await readBacklog(station.db);
  if (isBlocked(lane, now) || unsettled === 0) return { recovered: 0 };
  const { CALLS_PER_SECOND } = station.settings;
  const allowanceMs = (unsettled / CALLS_PER_SECOND) * 1000 * BACKLOG_ALLOWANCE;
  const plannedBefore = now - RECOVER_AFTER_MS - allowanceMs;
  const ids = await takeLeftBehind(station.db, plannedBefore, recoveryLimit(CALLS_PER_SECOND), now);
  return { recovered: await enqueueBatches(station, ids, now) };
}

/**
 * While confirmation mails are held back by their ceiling, every tick says so. None is enqueued while the lane is
 * blocked.
 */
export async function recoverSignUps(station: Station, now: Instant): Promise<{ recovered: number; heldBack: number }> {
  const { hour, lane } = await readHourAndLane(station.db, station.settings.CONFIRMATIONS_PER_HOUR, now);
  const { perHour, admitted, heldBack, oldestAskedAt } = hour;
  if (heldBack > 0) logEvent('confirmations.held-back', { perHour, admitted, heldBack, oldestAskedAt });
  if (isBlocked(lane, now)) return { recovered: 0, heldBack };
  const hasRoom = admitted < perHour;
  const hasImportRoom = admitted < importRoom(perHour);
  const which = { askedBefore: now - SIGN_UP_OVERDUE_MS, hasRoom, hasImportRoom, limit: SIGN_UPS_PER_TICK };
  const ids = await listOverdueSignUps(station.db, which, now);
  await putOnQueue(
    station.confirmations,
    ids.map((signUp) => ({ signUp })),
  );
  return { recovered: ids.length, heldBack };
}

/** The Worker that letters are asked for at has no queue: this is how they get on it. */
export async function enqueueLetters(station: Station, now: Instant): Promise<{ enqueued: number }> {
  const { lane, letters } = await readLettersAndLane(station.db, now, LETTERS_PER_TICK);
  if (isBlocked(lane, now)) return { enqueued: 0 };
  await putOnQueue(
    station.confirmations,
    letters.map((letter) => ({ letter })),
  );
  return { enqueued: letters.length };
}

/*
 * The sending lane, one row: paused until an instant, halted until somebody acts, or clear; and the heartbeat.
 * A pause never shortens one that is already longer; a halt keeps its first reason.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

export interface Lane {
  readonly pausedUntil: Instant | null;
  readonly haltedAt: Instant | null;
  readonly reason: string | null;
  readonly lastTickAt: Instant | null;
}

export async function readLane(db: Database): Promise<Lane> {
  return laneFrom(await laneRows(db));
}

/** For a batch; `laneFrom` makes the lane of them. */
export function laneRows(db: Database) {
  return db.all<Lane>(sql`
    select paused_until as pausedUntil, halted_at as haltedAt, reason, last_tick_at as lastTickAt
    from lane where id = 1`);
}

export function laneFrom([row]: readonly Lane[]): Lane {
  if (!row) throw new Error('the lane row is missing: apply the migrations');
  return row;
}

/** Whether nothing may be sent at `now`. */
export function isBlocked(lane: Lane, now: Instant): boolean {
  return lane.haltedAt !== null || (lane.pausedUntil !== null && now < lane.pausedUntil);
}

export async function pauseLane(db: Database, until: Instant, reason: string): Promise<void> {
  await db.run(sql`
    update lane set paused_until = ${until}, reason = iif(halted_at is null, ${reason}, reason)
    where id = 1 and (paused_until is null or paused_until < ${until})`);
}

export async function haltLane(db: Database, reason: string, now: Instant): Promise<void> {
  await db.run(sql`update lane set halted_at = ${now}, reason = ${reason} where id = 1 and halted_at is null`);
}

/** An operator's act, after mending what halted the lane. */
export async function clearLane(db: Database): Promise<void> {
  await db.run(sql`update lane set paused_until = null, halted_at = null, reason = null where id = 1`);
}

export async function recordHeartbeat(db: Database, now: Instant): Promise<void> {
  await db.run(sql`update lane set last_tick_at = ${now} where id = 1`);
}

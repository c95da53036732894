/*
 * What is left behind: batches that a crash, a lost message or a pause left unsettled, and batches whose edition
 * closed while they waited. Looks only at unsettled batches, through their own index.
 */
import { sql } from 'drizzle-orm';
import { type BatchId, type BatchState, KEY_LIFE_MS } from '../workers/domain/batch.ts';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';
import { IS_HELD } from './holds.ts';
import { type Lane, laneFrom, laneRows } from './lane.ts';
import { inDoubt } from './settlements.ts';

export interface Backlog {
  readonly lane: Lane;
  /** How many batches still have something to do. */
  readonly unsettled: number;
}

/** The lane and what waits for it, in one trip. */
export async function readBacklog(db: Database): Promise<Backlog> {
  const [lane, [row]] = await db.batch([
    laneRows(db),
    db.all<{ unsettled: number }>(sql`select count(*) as unsettled from batches where settled_at is null`),
  ]);
  return { lane: laneFrom(lane), unsettled: row?.unsettled ?? 0 };
}

/**
 * Takes note that batches are enqueued again: planned ones enqueued before `plannedBefore`, and claimed ones whose
 * lease has run out, but for what is held. Returns the ids of at most `limit`, oldest campaign first.
 */
export async function takeLeftBehind(
  db: Database,
  plannedBefore: Instant,
  limit: number,
  now: Instant,
): Promise<BatchId[]> {
  return await db.all<BatchId>(sql`
    update batches set enqueued_at = ${now}
    where (campaign_id, last_position, part) in (
      select campaign_id, last_position, part from batches
      where settled_at is null and enqueued_at <= ${plannedBefore}
        and (state = 'planned' or (state = 'sending' and leased_until <= ${now}))
        and not exists (select 1 from campaigns c where c.id = campaign_id and ${IS_HELD})
      order by campaign_id, last_position, part limit ${limit})
    returning campaign_id as campaign, last_position as position, part`);
}

/** How many batches were settled so, and how many people are in them. */
export interface Overdue {
  readonly expired: number;
  readonly peopleExpired: number;
  readonly unknown: number;
  readonly peopleUnknown: number;
}

/**
 * Settles what may not be sent any more: planned batches of a closed edition expire; claimed ones without an answer
 * become unknown when their edition has closed or their key is too old to repeat, unless feedback has told of them.
 */
export async function settleOverdue(db: Database, now: Instant): Promise<Overdue> {
  const isClosed = sql`campaign_id in (select id from campaigns where closes_at <= ${now})`;
  const [expired, settled] = await db.batch([
    db.all<Settled>(sql`
      update batches set state = 'expired', settled_at = ${now}
      where settled_at is null and state = 'planned' and ${isClosed}
      returning state, json_array_length(members) as people`),
    db.all<Settled>(sql`
      update batches set ${inDoubt(now)}
      where settled_at is null and state = 'sending' and leased_until <= ${now}
        and (claimed_at <= ${now - KEY_LIFE_MS} or ${isClosed})
      returning state, json_array_length(members) as people`),
  ]);
  const unknown = settled.filter(({ state }) => state === 'unknown');
  const people = (rows: readonly Settled[]) => rows.reduce((sum, row) => sum + row.people, 0);
  return {
    expired: expired.length,
    peopleExpired: people(expired),
    unknown: unknown.length,
    peopleUnknown: people(unknown),
  };
}

interface Settled {
  readonly state: BatchState;
  readonly people: number;
}

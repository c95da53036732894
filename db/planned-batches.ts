/*
 * Planning: subscribers after a campaign's cursor become batches, and the cursor moves, in one transaction. Nobody
 * between the old cursor and the new one is left out, and nobody is planned twice, whatever runs at the same time.
 * Who left, is done or has had it elsewhere is looked at when a batch is frozen (db/claims.ts), not here.
 */
import { type SQL, sql } from 'drizzle-orm';
import { BATCH_LIMIT, type BatchId } from '../workers/domain/batch.ts';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { OpenCampaign } from './campaigns.ts';
import type { Database } from './database.ts';

/** Batches planned by one statement, of 50,000 subscribers at most: far inside D1's 30 seconds. */
export const PLAN_STEP_BATCHES = 500;

/**
 * Plans one step of a campaign and returns the new batches' ids, the cursor reached, and whether that was all. Reads
 * two index entries a subscriber: one to find where each batch ends, one to take its members. Writes two rows a batch
 * (it and its index entry).
 */
export async function planStep(
  db: Database,
  campaign: Pick<OpenCampaign, 'id' | 'country' | 'zone' | 'cursor'>,
  now: Instant,
): Promise<{ planned: BatchId[]; cursor: number; isLast: boolean }> {
  const { id, country, zone, cursor } = campaign;
  const here = sql`country = ${country} and zone = ${zone} and left_at is null`;
  const endAfter = (position: SQL) => sql`(
    select max(position) from (
      select position from subscribers where ${here} and position > ${position} order by position limit ${BATCH_LIMIT}))`;
  const [planned] = await db.batch([
    db.all<BatchId>(sql`
      with recursive span (after, upto) as (
        select cursor, ${endAfter(sql`cursor`)} from campaigns where id = ${id} and cursor = ${cursor}
        union all
        select upto, ${endAfter(sql`span.upto`)} from span where upto is not null
        limit ${PLAN_STEP_BATCHES}
      )
      insert into batches (campaign_id, last_position, first_position, members, planned, enqueued_at, planned_at)
      select ${id}, upto, after + 1, members, json_array_length(members), ${now}, ${now}
      from (
        select after, upto, (
          select json_group_array(id) from (
            select id from subscribers where ${here} and position > after and position <= upto order by position)
        ) as members
        from span where upto is not null)
      returning campaign_id as campaign, last_position as position, part`),
    db.run(sql`
      update campaigns set cursor = (select max(last_position) from batches where campaign_id = ${id})
      where id = ${id} and cursor = ${cursor}
        and cursor < (select max(last_position) from batches where campaign_id = ${id})`),
  ]);
  const reached = planned.reduce((furthest, { position }) => Math.max(furthest, position), cursor);
  return { planned, cursor: reached, isLast: planned.length < PLAN_STEP_BATCHES };
}

/*
 * Planning: subscribers after a campaign's cursor become batches, and the cursor moves, in one transaction. Nobody
 * between the old cursor and the new one is left out, and nobody is planned twice, whatever runs at the same time.
 * Who left, is done or has had it elsewhere is looked at when a batch is frozen (db/claims.ts), not here.
 */
import { sql } from 'drizzle-orm';
import { BATCH_LIMIT, type BatchId } from '../workers/domain/batch.ts';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { OpenCampaign } from './campaigns.ts';
import type { Database } from './database.ts';

/** Subscribers planned by one statement: far inside D1's 30 seconds. */
export const PLAN_STEP_SUBSCRIBERS = 50_000;

/**
 * Plans one step of a campaign and returns the new batches' ids and the cursor reached. Reads one index entry a
 * subscriber, or two where the step's end has to be looked for; writes two rows a batch (it and its index entry).
 */
export async function planStep(
  db: Database,
  campaign: OpenCampaign,
  now: Instant,
): Promise<{ planned: BatchId[]; cursor: number }> {
  const { id, country, zone, cursor } = campaign;
  const upto = campaign.newest - cursor <= PLAN_STEP_SUBSCRIBERS ? campaign.newest : await endOfStep(db, campaign);
  // The limit is written into the text: D1 binds numbers as reals, and dividing by one would make a chunk a person.
  const [planned] = await db.batch([
    db.all<BatchId>(sql`
      insert into batches (campaign_id, last_position, first_position, members, planned, enqueued_at)
      select ${id}, max(position), min(position), json_group_array(id), count(*), ${now}
      from (
        select id, position, (row_number() over (order by position) - 1) / ${sql.raw(String(BATCH_LIMIT))} as chunk
        from subscribers
        where country = ${country} and zone = ${zone} and left_at is null
          and position > ${cursor} and position <= ${upto}
          and exists (select 1 from campaigns where id = ${id} and cursor = ${cursor})
      )
      group by chunk
      returning campaign_id as campaign, last_position as position, part`),
    db.run(sql`update campaigns set cursor = ${upto} where id = ${id} and cursor = ${cursor}`),
  ]);
  return { planned, cursor: upto };
}

/** The position that the step's last subscriber has. */
async function endOfStep(db: Database, campaign: OpenCampaign): Promise<number> {
  const row = await db.get<{ upto: number | null }>(sql`
    select max(position) as upto from (
      select position from subscribers
      where country = ${campaign.country} and zone = ${campaign.zone} and left_at is null
        and position > ${campaign.cursor}
      order by position limit ${PLAN_STEP_SUBSCRIBERS})`);
  return row?.upto ?? campaign.newest;
}

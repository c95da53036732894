/*
 * What a completion statement is made of, a bounded page at a time: the batches of one advisory in their own order, and
 * the done marks of its readers. Reads only, and gives nobody's number.
 */
import { sql } from 'drizzle-orm';
import type { BatchId } from '../workers/domain/batch.ts';
import type { Edition } from '../workers/domain/edition.ts';
import type { Language } from '../workers/domain/language.ts';
import type { CountedBatch } from '../workers/domain/tally.ts';
import type { Database } from './database.ts';

/** A batch and what it was a part of. */
export interface StatedBatch extends CountedBatch, BatchId {
  readonly effectiveOn: string;
  readonly edition: Edition;
  readonly country: string;
}

/**
 * The batches after the given one. `cross join` keeps the order in which SQLite looks: campaigns by their number, then
 * each one's batches, so that it stops at the limit and sorts nothing.
 */
export async function listStatedBatches(
  db: Database,
  advisory: string,
  after: BatchId,
  limit: number,
): Promise<StatedBatch[]> {
  return await db.all<StatedBatch>(sql`
    select b.campaign_id as campaign, b.last_position as position, b.part as part, c.effective_on as effectiveOn,
      c.edition as edition, c.country as country, b.state as state, b.planned as planned, b.left as left, b.done as done,
      b.passed_over as passedOver, json_array_length(b.members) as size, b.languages as languages,
      b.outcomes as outcomes
    from campaigns c not indexed cross join batches b
      on b.campaign_id = c.id and b.last_position >= iif(c.id = ${after.campaign}, ${after.position}, 0)
        and (c.id > ${after.campaign} or (b.last_position, b.part) > (${after.position}, ${after.part}))
    where c.id >= ${after.campaign} and c.advisory = ${advisory}
    order by c.id, b.last_position, b.part limit ${limit}`);
}

/** How many batches of the advisory still have something to do, and whether it has any campaign at all. */
export async function readStatementFrame(
  db: Database,
  advisory: string,
): Promise<{ readonly campaigns: number; readonly unsettled: number; readonly batches: number }> {
  const row = await db.get<{ campaigns: number; unsettled: number; batches: number }>(sql`
    select count(*) as campaigns,
      coalesce(sum((select count(*) from batches b where b.campaign_id = c.id and b.settled_at is null)), 0) as unsettled,
      coalesce(sum((select count(*) from batches b where b.campaign_id = c.id)), 0) as batches
    from campaigns c where c.advisory = ${advisory}`);
  return row ?? { campaigns: 0, unsettled: 0, batches: 0 };
}

/** Done marks made behind the link of an edition's mail; without an edition, behind none. */
export interface MarkCount {
  readonly effectiveOn: string | null;
  readonly edition: Edition | null;
  readonly country: string | null;
  /** The reader's present one; null: they have been erased since. */
  readonly language: Language | null;
  readonly marks: number;
}

/** The marks of the next subscribers, and the number to go on after; null: that was all. */
export async function countMarks(
  db: Database,
  advisory: string,
  after: number,
  limit: number,
): Promise<{ readonly marks: MarkCount[]; readonly next: number | null }> {
  const page = sql`(
    select subscriber_id, campaign_id, advisory from done_marks where subscriber_id > ${after}
    order by subscriber_id limit ${limit})`;
  const [marks, ends] = await db.batch([
    db.all<MarkCount>(sql`
      select c.effective_on as effectiveOn, c.edition as edition, c.country as country, s.language as language,
        count(*) as marks
      from ${page} d left join campaigns c on c.id = d.campaign_id left join subscribers s on s.id = d.subscriber_id
      where d.advisory = ${advisory}
      group by c.effective_on, c.edition, c.country, s.language`),
    db.all<{ rows: number; last: number | null }>(sql`
      select count(*) as rows, max(subscriber_id) as last from ${page}`),
  ]);
  const { rows, last } = ends[0] ?? { rows: 0, last: null };
  return { marks, next: rows < limit ? null : last };
}

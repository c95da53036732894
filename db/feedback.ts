/*
 * Feedback: raises one member's outcome to the rank reported, if that is higher. Repeated and reordered feedback
 * changes nothing. Word about a batch whose answer never came proves that the provider took it.
 */
import { sql } from 'drizzle-orm';
import type { BatchId } from '../workers/domain/batch.ts';
import { OUTCOMES, type OutcomeMark } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';
import { countReport } from './sending-days.ts';

/** Records the mark and returns the member's subscriber id, or null when there is no such batch, generation or member. */
export async function recordFeedback(
  db: Database,
  id: BatchId,
  generation: number,
  index: number,
  mark: OutcomeMark,
): Promise<number | null> {
  const isBatch = sql`campaign_id = ${id.campaign} and last_position = ${id.position} and part = ${id.part}
    and generation = ${generation} and ${index} < json_array_length(members)`;
  const isReport = mark === OUTCOMES.bounced || mark === OUTCOMES.complained;
  const [rows] = await db.batch([
    db.all<{ subscriber: number }>(sql`
      select members ->> ${`$[${index}]`} as subscriber from batches where ${isBatch}`),
    // Of two statements one at most writes: the first only for a batch in doubt, the second only for a higher rank.
    db.run(sql`
      update batches set state = 'accepted', outcomes = replace(outcomes, ${OUTCOMES.waiting}, ${OUTCOMES.accepted})
      where ${isBatch} and state = 'unknown'`),
    db.run(sql`
      update batches set outcomes = substr(outcomes, 1, ${index}) || ${mark} || substr(outcomes, ${index + 2})
      where ${isBatch} and substr(outcomes, ${index + 1}, 1) < ${mark}
        and state in ('sending', 'accepted', 'unknown')`),
    ...(isReport
      ? [countReport(db, mark, sql`(select coalesce(settled_at, claimed_at) from batches where ${isBatch})`)]
      : []),
  ]);
  return rows[0]?.subscriber ?? null;
}

/*
 * What the watch over sending reads on each tick, in one go. When nothing is to be done it costs the same whatever the
 * size of the list: what is unsettled, expired or dead is found through indexes of just that. Reads only.
 */
import { sql } from 'drizzle-orm';
import type { Snapshot } from '../workers/domain/alarm-rules.ts';
import { DAY_MS, type Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

/** How long an expired batch is spoken of. */
const EXPIRED_SPOKEN_OF_MS = DAY_MS;
/** What was cancelled or withdrawn is not sent and expires because somebody wanted it to. */
const isWanted = sql`not exists (
  select 1 from cancellations x where x.advisory = c.advisory
    and (x.edition = '*' or (x.edition = c.edition and x.effective_on = c.effective_on)))`;
/** Rows that the age of the queue is judged by: the oldest campaigns' first. */
const AGE_ROWS = 1_000;

export type Watched = Pick<Snapshot, 'backlog' | 'expired' | 'deadLetters'>;

export async function readWatched(db: Database, now: Instant): Promise<Watched> {
  const [backlog, [expired], [deadLetters]] = await db.batch([
    db.all<Watched['backlog'][number]>(sql`
      select c.advisory || ' ' || c.edition as edition, c.closes_at as closesAt,
        count(*) as calls, sum(json_array_length(b.members)) as people
      from batches b join campaigns c on c.id = b.campaign_id
      where b.settled_at is null and ${isWanted} group by c.closes_at, c.advisory, c.edition`),
    db.all<Watched['expired']>(sql`
      select count(*) as batches, coalesce(sum(json_array_length(b.members)), 0) as people,
        group_concat(distinct c.advisory || ' ' || c.edition) as editions
      from batches b join campaigns c on c.id = b.campaign_id
      where b.state = 'expired' and b.settled_at > ${now - EXPIRED_SPOKEN_OF_MS} and ${isWanted}`),
    db.all<Watched['deadLetters']>(sql`
      select count(*) as open, min(died_at) as oldestAt from dead_letters where closed_at is null`),
  ]);
  return {
    backlog,
    expired: expired ?? { batches: 0, people: 0, editions: null },
    deadLetters: deadLetters ?? { open: 0, oldestAt: null },
  };
}

/** Since when the oldest batch that is not settled has waited; null: none is. */
export async function readQueueSince(db: Database): Promise<Instant | null> {
  const row = await db.get<{ since: Instant | null }>(sql`
    select min(since) as since from (
      select coalesce(planned_at, enqueued_at) as since from batches
      where settled_at is null order by campaign_id, last_position, part limit ${AGE_ROWS})`);
  return row?.since ?? null;
}

/*
 * What a week came to, counted for the operator's digest. Looks through whole tables: once a week, never on a tick.
 * Reads only, but for the note of which week was told. No address, nobody's number.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Week } from '../workers/domain/digest-week.ts';
import { OUTCOMES } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';

export async function readWeek(db: Database, from: Instant, to: Instant): Promise<Week> {
  const within = (column: string) => sql`${sql.raw(column)} >= ${from} and ${sql.raw(column)} < ${to}`;
  const marks = Object.entries(OUTCOMES).map(
    ([name, mark]) =>
      sql`coalesce(sum(length(outcomes) - length(replace(outcomes, ${mark}, ''))), 0) as ${sql.identifier(name)}`,
  );
  const peopleIn = (state: string) =>
    sql`coalesce(sum(iif(state = ${state}, json_array_length(members), 0)), 0) as ${sql.identifier(state)}`;
  const [[people], left, [outcomes], [lost]] = await db.batch([
    db.all<Pick<Week, 'subscribers' | 'joined' | 'done'>>(sql`
      select (select count(*) from subscribers where left_at is null) as subscribers,
        (select count(*) from consent_records
          where event = 'confirmed' and form <> 'undo' and ${within('happened_at')}) as joined,
        (select count(*) from done_marks where ${within('marked_at')}) as done`),
    db.all<Week['left'][number]>(sql`
      select reason, count(*) as people from departures
      where ${within('departed_at')} and taken_back_at is null group by reason order by people desc, reason`),
    db.all<Week['outcomes']>(sql`
      select ${sql.join(marks, sql`, `)} from batches
      where state in ('accepted', 'rejected') and ${within('settled_at')}`),
    db.all<Pick<Week, 'expired' | 'unknown'>>(sql`
      select ${peopleIn('expired')}, ${peopleIn('unknown')} from batches
      where state in ('expired', 'unknown') and ${within('settled_at')}`),
  ]);
  if (!people || !outcomes || !lost) throw new Error('the week could not be counted');
  return { ...people, left, outcomes, ...lost };
}

const WEEK = 'digest_week';
const TRIED = 'digest_tried_at';

/** Which week was told last, and when one was last tried; null: never. */
export async function readDigest(db: Database): Promise<{ week: number | null; triedAt: Instant | null }> {
  const rows = await db.all<{ name: string; value: number }>(sql`
    select name, value from counters where name in (${WEEK}, ${TRIED})`);
  const counter = (name: string) => rows.find((row) => row.name === name)?.value ?? null;
  return { week: counter(WEEK), triedAt: counter(TRIED) };
}

export async function noteDigest(db: Database, week: number): Promise<void> {
  await raise(db, WEEK, week);
}

export async function noteDigestTried(db: Database, now: Instant): Promise<void> {
  await raise(db, TRIED, now);
}

async function raise(db: Database, name: string, value: number): Promise<void> {
  await db.run(sql`
    insert into counters (name, value) values (${name}, ${value})
    on conflict (name) do update set value = excluded.value where excluded.value > value`);
}

/*
 * Dead letters: one row for each thing that a queue's given-up message was about. Open while that is still owed and
 * nobody has dismissed it. Never an address; closed ones go after a month.
 */
import { sql } from 'drizzle-orm';
import { DAY_MS, type Instant } from '../workers/domain/civil-date.ts';
import { type DeadKind, type DeadSubject, deadName } from '../workers/domain/dead-letter.ts';
import type { Database } from './database.ts';

const CLOSED_KEPT_MS = 30 * DAY_MS;
/** Rows that one request or tick looks at. */
const STEP_ROWS = 1_000;

export interface DeadLetter {
  readonly name: string;
  readonly kind: DeadKind;
  readonly diedAt: Instant;
  readonly times: number;
}

export async function recordDeadLetters(db: Database, dead: readonly DeadSubject[], now: Instant): Promise<void> {
  const rows = dead.map((each) => ({ name: deadName(each), kind: each.kind }));
  await db.batch([
    db.run(sql`
      insert into dead_letters (name, kind, died_at)
      select value ->> 'name', value ->> 'kind', ${now} from json_each(${JSON.stringify(rows)}) where true
      on conflict (name) do update set times = times + 1, closed_at = null,
        died_at = iif(closed_at is null, died_at, excluded.died_at)`),
    db.run(sql`delete from dead_letters where closed_at <= ${now - CLOSED_KEPT_MS}`),
  ]);
}

export async function listDeadLetters(db: Database): Promise<DeadLetter[]> {
  return await db.all<DeadLetter>(sql`
    select name, kind, died_at as diedAt, times from dead_letters
    where closed_at is null order by died_at, name limit ${STEP_ROWS}`);
}

/** Closes those whose batch is settled, or whose sign-up or letter has had its mail or is gone. How many. */
export async function closeSettled(db: Database, now: Instant): Promise<number> {
  // With the table's name: letters have a kind of their own.
  const id = sql`substr(dead_letters.name, length(dead_letters.kind) + 2)`;
  const { meta } = await db.run(sql`
    update dead_letters set closed_at = ${now}
    where closed_at is null and (
      (kind = 'batch' and not exists (
        select 1 from batches b where b.settled_at is null
          and b.campaign_id || '-' || b.last_position || '-' || b.part = ${id}))
      or (kind = 'sign-up' and not exists (
        select 1 from sign_ups s where s.id = cast(${id} as integer)
          and s.mails_taken < s.mails_asked and s.confirmed_at is null))
      or (kind = 'letter' and not exists (
        select 1 from letters l where l.id = cast(${id} as integer) and l.mails_taken < l.mails_asked)))`);
  return meta.changes;
}

/**
 * An operator's act: closes them, and makes their batches due to be enqueued by the next tick; sign-ups and letters are
 * on every tick while they are owed. How many were open.
 */
export async function tryDeadLettersAgain(db: Database, names: readonly string[], now: Instant): Promise<number> {
  const chosen = sql`select value from json_each(${JSON.stringify(names)})`;
  const [, closed] = await db.batch([
    db.run(sql`
      update batches set enqueued_at = 0 where settled_at is null
        and 'batch ' || campaign_id || '-' || last_position || '-' || part in (${chosen})`),
    db.run(sql`update dead_letters set closed_at = ${now} where closed_at is null and name in (${chosen})`),
  ]);
  return closed.meta.changes;
}

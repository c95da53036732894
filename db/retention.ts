/*
 * Retention: deletes what has been kept long enough (workers/domain/retention.ts), in bounded steps. Running it
 * twice changes nothing.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { CONFIRMED_SIGN_UP_MS, DEPARTED_ADDRESS_MS, PENDING_SIGN_UP_MS } from '../workers/domain/retention.ts';
import type { Database } from './database.ts';

/** Rows deleted from one table by one tick. */
export const RETENTION_STEP_ROWS = 1_000;

/** Purges old sign-ups and erases the addresses of those who left. Returns how many of each. */
export async function purge(db: Database, now: Instant): Promise<{ signUps: number; subscribers: number }> {
  const departed = sql`select id from subscribers
    where left_at is not null and left_at <= ${now - DEPARTED_ADDRESS_MS} order by left_at limit ${RETENTION_STEP_ROWS}`;
  const [signUps, , , , subscribers] = await db.batch([
    db.run(sql`
      delete from sign_ups where id in (
        select id from sign_ups
        where (confirmed_at is null and mail_asked_at <= ${now - PENDING_SIGN_UP_MS})
          or confirmed_at <= ${now - CONFIRMED_SIGN_UP_MS}
        limit ${RETENTION_STEP_ROWS})`),
    db.run(sql`
      delete from sign_ups where confirmed_at is not null and address_hash in (
        select address_hash from subscribers where id in (${departed}))`),
    db.run(sql`delete from former_positions where subscriber_id in (${departed})`),
    db.run(sql`delete from done_marks where subscriber_id in (${departed})`),
    db.run(sql`delete from subscribers where id in (${departed})`),
  ]);
  return { signUps: signUps.meta.changes, subscribers: subscribers.meta.changes };
}

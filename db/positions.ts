/*
 * Positions: the ever-growing numbers by which campaigns walk over the list. A subscriber gets one on confirming and
 * a new one whenever they may become due again. Invariant: the counter is raised in the transaction that hands the
 * number out, so the order of positions is the order of commits, and no campaign's cursor can pass over somebody.
 * Statements for a caller's batch, in this order: raise, keep the former one, then use `NEWEST_POSITION`.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** The position that `raisePosition` made in the same batch. */
export const NEWEST_POSITION = sql`(select value from counters where name = 'position')`;

/** Makes a new position, if the condition holds. */
export function raisePosition(db: Database, condition: SQL) {
  return db.run(sql`
    insert into counters (name, value) select 'position', 1 where ${condition}
    on conflict (name) do update set value = value + 1`);
}

/** Notes the place that each subscriber `s` of the selection is about to give up; earlier batches are found by it. */
export function keepFormerPosition(db: Database, fromSubscribers: SQL) {
  return db.run(sql`
    insert into former_positions (subscriber_id, position, country, zone)
    select s.id, s.position, s.country, s.zone ${fromSubscribers}`);
}

/*
 * Holds (workers/domain/hold.ts): while an advisory has one, none of its batches is claimed (db/claims.ts) or put on the
 * queue again. Planning goes on, so that nobody is forgotten. Holding twice keeps the first time and name.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { EVERY_ADVISORY, type HoldKind } from '../workers/domain/hold.ts';
import type { Database } from './database.ts';

export interface Hold {
  /** Or `*`: all of them. */
  readonly advisory: string;
  readonly kind: HoldKind;
  readonly heldAt: Instant;
  readonly heldBy: string;
}

/** Whether the campaign `c` of a statement is held. */
export const IS_HELD = sql`exists (select 1 from holds h where h.advisory in (c.advisory, ${EVERY_ADVISORY}))`;

export async function listHolds(db: Database): Promise<Hold[]> {
  return await db.all<Hold>(sql`
    select advisory, kind, held_at as heldAt, held_by as heldBy from holds order by held_at, advisory, kind`);
}

/** False when there was one already. */
export async function hold(db: Database, { advisory, kind, heldAt, heldBy }: Hold): Promise<boolean> {
  const { meta } = await db.run(sql`
    insert into holds (advisory, kind, held_at, held_by) values (${advisory}, ${kind}, ${heldAt}, ${heldBy})
    on conflict do nothing`);
  return meta.changes > 0;
}

/** False when there was none. */
export async function liftHold(db: Database, advisory: string, kind: HoldKind): Promise<boolean> {
  const { meta } = await db.run(sql`delete from holds where advisory = ${advisory} and kind = ${kind}`);
  return meta.changes > 0;
}

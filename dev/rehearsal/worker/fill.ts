/*
 * Puts subscribers on the scratch list, as many of each group as it says. The rows are what confirming leaves behind
 * (db/confirmations.ts), consent records apart; their addresses are the provider's own for tests, numbered.
 */
import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import type { Instant } from '../../../workers/domain/civil-date.ts';
import type { Group } from '../exchange.ts';

const GROUPS_A_TRANSACTION = 50;

/** Adds them after the `before` that there are, and returns how many there are then. */
export async function fill(db: Database, groups: readonly Group[], before: number, now: Instant): Promise<number> {
  let last = before;
  const inserts = groups
    .filter(({ count }) => count > 0)
    .map((group) => {
      const from = last + 1;
      last += group.count;
      // Whole numbers are written into the text: D1 binds them as reals, and an address would end in `.0`.
      return db.run(sql`
        with recursive numbers (n) as (
          select ${sql.raw(String(from))} union all select n + 1 from numbers where n < ${sql.raw(String(last))})
        insert into subscribers (id, email, address_hash, country, zone, language, position, confirmed_at,
          muted_kinds, reminders)
        select n, 'delivered+' || n || '@resend.dev', printf('%064d', n), ${group.country}, ${group.zone},
          ${group.language}, n, ${now}, ${JSON.stringify(group.mutedKinds)}, ${group.reminders}
        from numbers`);
    });
  for (let start = 0; start < inserts.length; start += GROUPS_A_TRANSACTION) {
    await db.batch(inserts.slice(start, start + GROUPS_A_TRANSACTION));
  }
  await db.run(sql`
    insert into counters (name, value) values ('position', ${last})
    on conflict (name) do update set value = excluded.value`);
  return last;
}

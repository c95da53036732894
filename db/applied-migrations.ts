/* Which migrations this database has, by file name: wrangler's own table of them. Null where there is no such table. */
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

export async function listAppliedMigrations(db: Database): Promise<string[] | null> {
  const table = await db.get<{ name: string }>(sql`
    select name from sqlite_master where type = 'table' and name = 'd1_migrations'`);
  if (table === undefined) return null;
  const rows = await db.all<{ name: string }>(sql`select name from d1_migrations order by name`);
  return rows.map(({ name }) => name);
}

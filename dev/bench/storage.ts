/*
 * What is in a runtime's D1, by table, each with its indexes: read from SQLite's own statistics (sqlite.org/dbstat.html)
 * of the file that the local D1 keeps. Reads only.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Bytes in use by each table. */
export function bytesByTable(folder: string): ReadonlyMap<string, number> {
  const database = new DatabaseSync(fileIn(folder), { readOnly: true });
  try {
    const rows = database
      .prepare(
        `select schema.tbl_name as name, sum(stat.pgsize - stat.unused) as bytes from dbstat stat
         join sqlite_schema schema on schema.name = stat.name group by schema.tbl_name`,
      )
      .all() as { name: string; bytes: number }[];
    return new Map(rows.map(({ name, bytes }) => [name, bytes]));
  } finally {
    database.close();
  }
}

/** The one database file that holds the subscribers; miniflare keeps one of its own beside it. */
function fileIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sqlite'));
  for (const name of files) {
    const database = new DatabaseSync(join(folder, name), { readOnly: true });
    const found = database.prepare("select 1 from sqlite_schema where name = 'subscribers'").get();
    database.close();
    if (found !== undefined) return join(folder, name);
  }
  throw new Error('the runtime keeps no database with subscribers');
}

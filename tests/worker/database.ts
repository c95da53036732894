/*
 * The test database: the real schema, and no row but those that the migrations bring. The migrations run once a file;
 * from then on only rows go, and the numbers that tables have given out. A schema that a test has touched is made anew.
 * Where no row was written since, one look says so, and nothing else is done: most tests of mails write none.
 */
import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { dump } from './dump.ts';

const testEnv = env as unknown as { DB: D1Database; TEST_MIGRATIONS: D1Migration[] };

interface Table {
  readonly name: string;
  /** How to put back the rows that the migrations bring: a table that has some is never found empty. */
  readonly brought: readonly D1PreparedStatement[];
  /** Those that keep records from being deleted stand aside for it. */
  readonly triggers: readonly { readonly name: string; readonly sql: string }[];
}

/** What one look at the database says. */
interface Look {
  readonly schema: string;
  /** Rows that were written, changed or deleted since the database was opened. */
  readonly changes: number;
  /** JSON: the names of tables that have rows. */
  readonly filled: string;
}

/** The schema as the migrations made it, and how to look at it; null: they have to be run. */
let made: { readonly schema: string; readonly tables: readonly Table[]; readonly look: D1PreparedStatement } | null =
  null;
/** The count of changes when the database was last known to be empty. */
let changes = -1;

export async function emptyDatabase(): Promise<void> {
  // It fails where a table is gone.
  const seen = await made?.look.first<Look>().catch(() => null);
  if (made === null || seen?.schema !== made.schema) {
    if (made !== null) await reset();
    made = await make();
    changes = -1;
    return;
  }
  const filled = JSON.parse(seen.filled) as string[];
  const isAsBrought = made.tables.every(({ name, brought }) => brought.length > 0 || !filled.includes(name));
  // Who writes as much again as was ever written, after the database was closed for idleness, is seen by what is left.
  if (seen.changes === changes && isAsBrought) return;
  changes = await clear(made.tables.filter(({ name, brought }) => brought.length > 0 || filled.includes(name)));
}

async function clear(tables: readonly Table[]): Promise<number> {
  const triggers = tables.flatMap((table) => table.triggers);
  const texts = [
    ...triggers.map(({ name }) => `drop trigger "${name}"`),
    ...tables.map(({ name }) => `delete from "${name}"`),
    'delete from sqlite_sequence',
    ...triggers.map(({ sql }) => sql),
  ];
  const results = await testEnv.DB.batch<{ changes: number }>([
    ...texts.map((text) => testEnv.DB.prepare(text)),
    ...tables.flatMap(({ brought }) => brought),
    testEnv.DB.prepare('select total_changes() as changes'),
  ]);
  return results.at(-1)?.results[0]?.changes ?? -1;
}

async function make(): Promise<NonNullable<typeof made>> {
  const { DB } = testEnv;
  await applyD1Migrations(DB, testEnv.TEST_MIGRATIONS);
  const { results: triggers } = await DB.prepare(
    "select name, tbl_name as 'table', sql from sqlite_master where type = 'trigger'",
  ).all<{ name: string; table: string; sql: string }>();
  const { d1_migrations: _, sqlite_sequence: __, ...rows } = await dump(DB);
  const tables = Object.entries(rows).map(([name, brought]) => ({
    name,
    brought: (brought as Record<string, unknown>[]).map((row) => {
      const columns = Object.keys(row);
      const insert = `insert into "${name}" (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`;
      return DB.prepare(insert).bind(...Object.values(row));
    }),
    triggers: triggers.filter(({ table }) => table === name),
  }));
  const names = tables.map(({ name }) => `case when exists (select 1 from "${name}") then '${name}' end`);
  const look = DB.prepare(`
    select (select json_group_array(json_array(name, sql)) from (select name, sql from sqlite_master order by name))
        as schema, total_changes() as changes,
      (select json_group_array(value) from json_each(json_array(${names.join(', ')})) where value is not null) as filled`);
  const schema = (await look.first<Look>())?.schema;
  if (schema === undefined) throw new Error('the database says nothing');
  return { schema, tables, look };
}

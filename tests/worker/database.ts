/*
 * The test database: the real schema, and no row but those that the migrations bring. The migrations run once a file;
 * from then on only rows go, and the numbers that tables have given out. A schema that a test has touched is made anew.
 */
import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { dump } from './dump.ts';

const testEnv = env as unknown as { DB: D1Database; TEST_MIGRATIONS: D1Migration[] };

/** The schema as the migrations made it, and what empties it; null: they have to be run. */
let made: { readonly schema: string; readonly clearing: D1PreparedStatement[] } | null = null;

export async function emptyDatabase(): Promise<void> {
  if (made !== null && (await readSchema()) === made.schema) {
    await testEnv.DB.batch(made.clearing);
    return;
  }
  if (made !== null) await reset();
  await applyD1Migrations(testEnv.DB, testEnv.TEST_MIGRATIONS);
  const { results } = await testEnv.DB.prepare(
    `select type, name, sql from sqlite_master
    where type in ('table', 'trigger') and name not glob '_cf_*' and name <> 'd1_migrations'`,
  ).all<{ type: string; name: string; sql: string }>();
  const tables = results.filter(({ type }) => type === 'table');
  // Those that keep records from being deleted stand aside for it.
  const triggers = results.filter(({ type }) => type === 'trigger');
  const clearing = [
    ...triggers.map(({ name }) => `drop trigger "${name}"`),
    ...tables.map(({ name }) => `delete from "${name}"`),
    ...triggers.map(({ sql }) => sql),
  ].map((statement) => testEnv.DB.prepare(statement));
  const { d1_migrations: _, sqlite_sequence: __, ...brought } = await dump(testEnv.DB);
  for (const [table, rows] of Object.entries(brought)) {
    for (const row of rows as Record<string, unknown>[]) {
      const columns = Object.keys(row);
      const insert = `insert into "${table}" (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`;
      clearing.push(testEnv.DB.prepare(insert).bind(...Object.values(row)));
    }
  }
  made = { schema: await readSchema(), clearing };
}

async function readSchema(): Promise<string> {
  const { results } = await testEnv.DB.prepare('select name, sql from sqlite_master order by name').all();
  return JSON.stringify(results);
}

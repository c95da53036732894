/*
 * How a Worker's D1 binding becomes the database that the query files speak to. Statements are built by drizzle's
 * `sql`; `batch` runs them as one D1 transaction. (drizzle's own batch takes built queries only, not `sql` with
 * parameters, and `db.transaction` does not work on D1.)
 */
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { SQLiteRaw } from 'drizzle-orm/sqlite-core/query-builders/raw';
import * as schema from './schema.ts';

type Drizzle = DrizzleD1Database<typeof schema>;

export interface Database extends Pick<Drizzle, 'run' | 'all' | 'get'> {
  /** Runs the statements in order, all or none. Results come as `run` and `all` would give them. */
  batch<const Statements extends readonly SQLiteRaw<unknown>[]>(
    statements: Statements,
  ): Promise<{ -readonly [Index in keyof Statements]: Awaited<Statements[Index]> }>;
}

export function openDatabase(binding: D1Database): Database {
  const db = drizzle(binding, { schema });
  return {
    run: db.run.bind(db),
    all: db.all.bind(db),
    get: db.get.bind(db),
    async batch(statements) {
      const queries = statements.map((statement) => statement.getQuery());
      const results = await binding.batch(queries.map(({ sql, params }) => binding.prepare(sql).bind(...params)));
      return results.map((result, index) => (queries[index]?.method === 'all' ? result.results : result)) as never;
    },
  };
}

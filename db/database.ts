/*
 * How a Worker's D1 binding becomes the database that the query files speak to. Statements are built by drizzle's
 * `sql`; `batch` runs them as one D1 transaction. (drizzle's own batch takes built queries only, not `sql` with
 * parameters, and `db.transaction` does not work on D1.)
 */
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { SQLiteRaw } from 'drizzle-orm/sqlite-core/query-builders/raw';

export interface Database extends Pick<DrizzleD1Database, 'run' | 'all' | 'get'> {
  /** Runs the statements in order, all or none. Results come as `run` and `all` would give them. */
  batch<const Statements extends readonly SQLiteRaw<unknown>[]>(
    statements: Statements,
  ): Promise<{ -readonly [Index in keyof Statements]: Awaited<Statements[Index]> }>;
}

/** D1's limit (developers.cloudflare.com/d1/platform/limits). Sets travel as one JSON parameter. */
const PARAMETERS_A_STATEMENT = 100;

export function openDatabase(d1: D1Database): Database {
  const binding = withinParameters(d1);
  const db = drizzle(binding);
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

/** Refuses a statement that Cloudflare would refuse, whatever the database at hand takes. */
function withinParameters(d1: D1Database): D1Database {
  const prepare = (query: string) => {
    const statement = d1.prepare(query);
    return {
      bind(...values: unknown[]) {
        if (values.length <= PARAMETERS_A_STATEMENT) return statement.bind(...values);
        throw new RangeError(`${values.length} parameters are more than a statement may have`);
      },
    };
  };
  return { prepare, batch: d1.batch.bind(d1) } as unknown as D1Database;
}

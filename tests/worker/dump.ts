/*
 * Every row of every table, so that a test can say "and nothing changed". SQLite notes a number of 0 for a table into
 * which an INSERT put nothing: that is no change.
 */
export async function dump(binding: D1Database): Promise<Record<string, unknown[]>> {
  const { results: tables } = await binding
    .prepare("select name from sqlite_master where type = 'table' and name not glob '_cf_*' and name not glob 'd1_*'")
    .all<{ name: string }>();
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) rows[name] = (await binding.prepare(`select * from "${name}"`).all()).results;
  rows['sqlite_sequence'] = (rows['sqlite_sequence'] ?? []).filter((row) => (row as { seq: number }).seq > 0);
  return rows;
}

const LOG = ['operator_acts', 'operator_results'];

/** The same without the log of operators' acts, in which also stands what was refused or only asked. */
export async function dumpBesideTheLog(binding: D1Database): Promise<Record<string, unknown[]>> {
  const rows = Object.entries(await dump(binding)).filter(([table]) => !LOG.includes(table));
  const isOther = (row: unknown) => !LOG.includes((row as { name?: string }).name ?? '');
  return Object.fromEntries(
    rows.map(([table, each]) => [table, table === 'sqlite_sequence' ? each.filter(isOther) : each]),
  );
}

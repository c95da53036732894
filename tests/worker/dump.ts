/* Every row of every table, so that a test can say "and nothing changed". */
export async function dump(binding: D1Database): Promise<Record<string, unknown[]>> {
  const { results: tables } = await binding
    .prepare("select name from sqlite_master where type = 'table' and name not glob '_cf_*' and name not glob 'd1_*'")
    .all<{ name: string }>();
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) rows[name] = (await binding.prepare(`select * from "${name}"`).all()).results;
  return rows;
}

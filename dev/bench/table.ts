/* Results as a table in plain text that is Markdown, too. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
}

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, at) => Math.max(3, ...lines.map((line) => line[at]?.length ?? 0)));
  const padded = lines.map((line) => `| ${line.map((text, at) => text.padStart(widths[at] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`;
  return [padded[0], rule, ...padded.slice(1)].join('\n');
}

/** With so many digits behind the point, and thousands apart. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

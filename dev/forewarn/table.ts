/* Tables that fit a terminal: columns as wide as they need, the widest wrapped until the line fits. */
import { wrapped } from './terminal.ts';

const GAP = '  ';
/** Narrower than this a column is unreadable, so that the table is rather too wide. */
const LEAST = 8;

export function tableLines(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const columns = head.map((name, index) => Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length)));
  const total = (): number => columns.reduce((sum, column) => sum + column, 0) + GAP.length * (columns.length - 1);
  while (total() > width) {
    const widest = columns.indexOf(Math.max(...columns));
    const size = columns[widest] ?? 0;
    if (size <= LEAST) break;
    columns[widest] = size - 1;
  }
  const line = (cells: readonly string[]): string[] => {
    const parts = cells.map((cell, index) => cut(cell, columns[index] ?? LEAST));
    const height = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: height }, (_, at) =>
      parts
        .map((part, index) => (part[at] ?? '').padEnd(columns[index] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [...line(head), columns.map((column) => '-'.repeat(column)).join(GAP), ...rows.flatMap(line)];
}

/** Lines of at most this width; a word that is longer is cut. */
function cut(text: string, width: number): string[] {
  return wrapped(text, width)
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}

/* Tables that fit a terminal: columns as wide as they need, the widest wrapped between words until the line fits. */
import { wrapped } from './terminal.ts';

const GAP = '  ';
/** A word up to this long is never cut, so that a table is rather too wide than unreadable. */
const WHOLE_WORD = 20;

export function tableLines(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const columns = head.map((name, index) => Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length)));
  const least = columns.map((_, index) =>
    Math.min(WHOLE_WORD, longestWord([head[index] ?? '', ...rows.map((row) => row[index] ?? '')])),
  );
  const total = (): number => columns.reduce((sum, column) => sum + column, 0) + GAP.length * (columns.length - 1);
  while (total() > width) {
    const room = columns.map((column, index) => (column > (least[index] ?? column) ? column : 0));
    const widest = Math.max(...room);
    if (widest === 0) break;
    columns[room.indexOf(widest)] = widest - 1;
  }
  const line = (cells: readonly string[]): string[] => {
    const parts = cells.map((cell, index) => cut(cell, columns[index] ?? WHOLE_WORD));
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

function longestWord(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split(' ').map((word) => word.length)));
}

/** Lines of at most this width; a word that is longer is cut. */
function cut(text: string, width: number): string[] {
  return wrapped(text, width)
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}

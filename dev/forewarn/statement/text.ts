/* The completion statement for the terminal. Only says. */
import { minuteText, numberText } from '../../words.ts';
import { tableLines } from '../table.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import type { Statement } from './read.ts';
import { addsUp, equation, isFinal, STILL_COMING, type Sum, sumOf, sumsBy, verdict, WAYS } from './sums.ts';

/** Two tables each, since one would not fit: what became of whom, and what was heard since. */
const TABLES = [
  [
    ['For', 'intended'],
    ['Accepted', 'accepted'],
    ['Left', 'left'],
    ['Done', 'done'],
    ['Refused', 'refused'],
    ['Expired', 'expired'],
    ['Unknown', 'unknown'],
  ],
  [
    ['Accepted', 'accepted'],
    ['Delivered', 'delivered'],
    ['Bounced', 'bounced'],
    ['Complained', 'complained'],
    ['Marked done', 'marks'],
  ],
] as const satisfies readonly (readonly (readonly [string, keyof Sum])[])[];

export function sayStatement({ say, style, width }: Terminal, statement: Statement): void {
  const total = sumOf('', statement.rows);
  say(style('bold', `Completion statement: ${statement.advisory}, ${minuteText(statement.at)} UTC`));
  say(style(isFinal(statement) && addsUp(total) ? 'green' : 'red', wrapped(verdict(statement, total), width)));
  say();
  say(wrapped(equation(total), width));
  say(
    wrapped(
      `Of the accepted: ${numberText(total.delivered)} delivered, ` +
        `${numberText(total.bounced)} bounced, ${numberText(total.complained)} complained. ` +
        `Marked done behind its mails: ${numberText(total.marks)}.`,
      width,
    ),
  );
  say(wrapped(STILL_COMING, width));
  if (statement.rows.length === 0) return;
  for (const way of WAYS) {
    const sums = sumsBy(way, statement);
    for (const columns of TABLES) {
      say();
      const rows = sums.map((sum) => [sum.name, ...columns.map(([, part]) => shown(sum[part]))]);
      for (const line of tableLines([`By ${way}`, ...columns.map(([name]) => name)], rows, width)) say(line);
    }
  }
}

const shown = (value: number): string => (value === 0 ? '-' : numberText(value));

/* The completion statement for the terminal. Only says. */
import { minuteText, numberText } from '../../rehearsal/words.ts';
import { tableLines } from '../table.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import type { Statement } from './read.ts';
import { addsUp, equation, isFinal, type Sum, sumOf, sumsBy, verdict, WAYS } from './sums.ts';

const HEAD = ['For', 'Acc.', 'Left', 'Done', 'Ref.', 'Exp.', 'Unkn.', 'Deliv.', 'Bounc.', 'Compl.', 'Marked'];

export function sayStatement({ say, style, width }: Terminal, statement: Statement): void {
  const total = sumOf('', statement.rows);
  say(style('bold', `Completion statement: ${statement.advisory}, ${minuteText(statement.at)} UTC`));
  say(style(isFinal(statement) && addsUp(total) ? 'green' : 'red', wrapped(verdict(statement, total), width)));
  say();
  say(wrapped(equation(total), width));
  say(
    wrapped(
      `Of the accepted: ${numberText(total.delivered)} delivered, ${numberText(total.bounced)} bounced, ${numberText(total.complained)} complained. Marked done behind its mails: ${numberText(total.marks)}.`,
      width,
    ),
  );
  for (const way of WAYS) {
    say();
    for (const line of tableLines([`By ${way}`, ...HEAD], sumsBy(way, statement).map(cells), width)) say(line);
  }
}

function cells(sum: Sum): readonly string[] {
  const { name, intended, accepted, left, done, refused, expired, unknown, delivered, bounced, complained, marks } =
    sum;
  const counts = [intended, accepted, left, done, refused, expired, unknown, delivered, bounced, complained, marks];
  return [name, ...counts.map((value) => (value === 0 ? '-' : numberText(value)))];
}

/*
 * `forewarn status`: how sending stands at this moment, and what is wrong. Only reads. Ends with 0 also when something
 * is wrong: it was asked how things stand, and has said so (`--check` is for machines that want an exit code).
 */
import { EVERY_ADVISORY } from '../../../workers/domain/hold.ts';
import { durationText, minuteText, numberText, shortText } from '../../words.ts';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import { blockText, counted, type EditionStanding, Standing, unreleasedLines, wrongLines } from '../standing.ts';
import { tableLines } from '../table.ts';
import { type Terminal, wrapped } from '../terminal.ts';

export const status: OperatorCommand = (parent, desk) => {
  parent
    .command('status')
    .description('how sending stands: the lane, what is open, what waits, today’s mails and quota, and what is wrong')
    .option('--check', 'end with 1 when something is wrong')
    .action(async ({ check = false }: { check?: boolean }) => {
      const { api, terminal, json } = desk();
      const standing = await (await api()).read('/status', Standing);
      if (json) terminal.json(standing);
      else sayStanding(terminal, standing);
      const { length } = standing.wrong;
      if (!check || length === 0) return;
      throw new CommandFailure(json ? '' : `${counted(length, 'thing is', 'things are')} wrong.`);
    });
};

function sayStanding(terminal: Terminal, standing: Standing): void {
  const { say, style, width } = terminal;
  const { now, lane, backlog, today, confirmations, editions, wrong } = standing;
  say(style('bold', `${minuteText(now)} UTC: ${wrong.length === 0 ? 'nothing is wrong' : `${wrong.length} wrong`}`));
  for (const line of wrongLines(standing)) say(style('red', wrapped(line, width)));
  for (const line of unreleasedLines(standing)) say(style('yellow', wrapped(line, width)));
  say();
  const facts: readonly (readonly [string, string])[] = [
    ['Lane', laneText(standing)],
    ['Last tick', lane.lastTickAt === null ? 'never' : `${durationText(Math.max(0, now - lane.lastTickAt))} ago`],
    [
      'Waiting',
      `${counted(backlog.people, 'person', 'people')} in ${counted(backlog.batches, 'batch', 'batches')}` +
        (backlog.toPlan > 0 ? `; ${numberText(backlog.toPlan)} more with the next tick` : ''),
    ],
    ['Today (UTC)', todayText(today)],
    [
      'Confirmations',
      `${numberText(confirmations.admitted)} of ${numberText(confirmations.perHour)} this hour; ` +
        `${counted(confirmations.waiting, 'waits', 'wait')}` +
        `${confirmations.imports > 0 ? `, and ${numberText(confirmations.imports)} imported behind them` : ''}`,
    ],
  ];
  const label = Math.max(...facts.map(([name]) => name.length));
  const indent = ' '.repeat(label + 2);
  for (const [name, value] of facts) say(`${name.padEnd(indent.length)}${wrapped(value, width, indent).trimStart()}`);
  say();
  if (editions.length === 0) say('No edition of a released advisory is open.');
  else
    for (const line of tableLines(
      ['Advisory', 'Edition', 'For', 'Decided', 'Waiting', 'Closes (UTC)'],
      editions.map(editionRow),
      width,
    )) {
      say(line);
    }
}

function laneText(standing: Standing): string {
  const isPaused = standing.holds.some(({ advisory }) => advisory === EVERY_ADVISORY);
  return blockText(standing) ?? (isPaused ? 'paused' : 'clear');
}

function todayText({ calls, mails, confirmations, quota, callsPerSecond }: Standing['today']): string {
  const taken = mails + confirmations;
  const of = quota === null ? 'no daily quota is set' : `${numberText(taken)} of ${numberText(quota)} in the quota`;
  return (
    `${counted(calls, 'call')}, ${counted(mails, 'mail')} and ${counted(confirmations, 'confirmation')}; ` +
    `${of}; ${counted(callsPerSecond, 'call')} a second`
  );
}

function editionRow(each: EditionStanding): readonly string[] {
  const { advisory, edition, open, intended, waiting, toPlan, closesAt } = each;
  return [
    advisory,
    edition,
    numberText(intended + toPlan),
    numberText(intended - waiting),
    numberText(waiting + toPlan),
    open === 0 ? 'closed' : closesAt === null ? 'stays open' : shortText(closesAt),
  ];
}

/*
 * `forewarn alarms`: the alarms that stand, with what to do, and the last ones that ended. Only reads; ends with 0
 * also while one stands (for an exit code there is `status --check`).
 */
import * as z from 'zod';
import { minuteText } from '../../words.ts';
import type { OperatorCommand } from '../command.ts';
import { counted, inShort } from '../standing.ts';
import { tableLines } from '../table.ts';
import { wrapped } from '../terminal.ts';

const Alarms = z.object({
  alarms: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      what: z.string(),
      advice: z.string(),
      standing: z.enum(['raised', 'over']),
      raisedAt: z.number(),
      turnedAt: z.number(),
      evidence: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      mailed: z.boolean(),
      posted: z.boolean(),
    }),
  ),
});

const ENDED_SHOWN = 5;

export const alarms: OperatorCommand = (parent, desk) => {
  parent
    .command('alarms')
    .description('the alarms that stand, with what to do, and the last ones that ended')
    .action(async () => {
      const { api, terminal, json } = desk();
      const answer = await (await api()).read('/alarms', Alarms);
      if (json) return terminal.json(answer);
      const { say, style, width } = terminal;
      const standing = answer.alarms.filter((each) => each.standing === 'raised');
      say(style('bold', standing.length === 0 ? 'No alarm stands.' : `${counted(standing.length, 'alarm')} standing`));
      for (const { title, what, advice, turnedAt, mailed, posted } of standing) {
        const told = [...(mailed ? ['mail'] : []), ...(posted ? ['webhook'] : [])];
        say();
        say(style('red', wrapped(`! ${title}, since ${minuteText(turnedAt)} UTC`, width)));
        say(wrapped(what, width, '  '));
        say(wrapped(inShort(advice), width, '  '));
        say(`  ${told.length === 0 ? 'Not told yet' : `Told by ${told.join(' and ')}`}.`);
      }
      const ended = answer.alarms
        .filter((each) => each.standing === 'over')
        .toSorted((one, other) => other.turnedAt - one.turnedAt)
        .slice(0, ENDED_SHOWN);
      if (ended.length === 0) return;
      say();
      const rows = ended.map(({ title, raisedAt, turnedAt }) => [title, minuteText(raisedAt), minuteText(turnedAt)]);
      for (const line of tableLines(['Ended', 'Raised (UTC)', 'Over (UTC)'], rows, width)) say(line);
    });
};

/*
 * `forewarn dead-letters [--again] [names...]`: what the queues gave up and is still owed; with --again it is closed and
 * the next tick tries it. That loses and doubles nothing, so it does not ask.
 */
import * as z from 'zod';
import { minuteText, numberText } from '../../words.ts';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { counted } from '../standing.ts';
import { tableLines } from '../table.ts';

const DeadLetters = z.object({
  deadLetters: z.array(z.object({ name: z.string(), kind: z.string(), diedAt: z.number(), times: z.number() })),
});
const TriedAgain = z.object({ again: z.number(), settled: z.number() });

export const deadLetters: OperatorCommand = (parent, desk) => {
  parent
    .command('dead-letters')
    .description('what the queues gave up and is still owed')
    .argument('[names...]', 'which ones to try again, as the list names them, each in quotes; left out: all')
    .option('--again', 'close them, and have the next tick try what is owed')
    .action(async (names: string[], { again = false }: { again?: boolean }) => {
      const { api, terminal, json } = desk();
      if (names.length > 0 && !again) throw new CommandFailure('Names go with --again.', EXIT.usage);
      const operator = await api();
      if (again) {
        const answer = await operator.ask('/dead-letters/again', names.length > 0 ? { names } : {}, TriedAgain);
        if (json) terminal.json(answer);
        else {
          terminal.say(
            `${counted(answer.again, 'dead letter is', 'dead letters are')} closed; the next tick tries what is owed.`,
          );
        }
        if (names.length > 0 && answer.again < names.length) {
          throw new CommandFailure(json ? '' : 'Not all of these names are there: dead-letters lists them.');
        }
        return;
      }
      const { deadLetters: listed } = await operator.read('/dead-letters', DeadLetters);
      if (json) return terminal.json({ deadLetters: listed });
      if (listed.length === 0) return terminal.say('There are none.');
      const rows = listed.map(({ name, diedAt, times }) => [name, minuteText(diedAt), numberText(times)]);
      for (const line of tableLines(['Name', 'Given up (UTC)', 'Times'], rows, terminal.width)) terminal.say(line);
      terminal.note('The tick tries them by itself; they close when nothing is owed. At once: dead-letters --again');
    });
};

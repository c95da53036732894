/*
 * `forewarn withdraw <advisory>`: the company has taken its change back. Pauses the advisory at once, so that nobody more
 * is warned of what will not happen, and says what to edit: the all-clear is content, and content is released like any.
 */
import * as z from 'zod';
import type { OperatorCommand } from '../command.ts';
import { mustBeKnown } from '../known-advisory.ts';

const Changed = z.object({ changed: z.boolean() });

export const withdraw: OperatorCommand = (parent, desk) => {
  parent
    .command('withdraw')
    .description('the change will not happen: pause the advisory, and say what to edit for the all-clear')
    .argument('<advisory>', 'which')
    .option('-y, --yes', 'do not ask')
    .action(async (advisory: string, { yes = false }: { yes?: boolean }) => {
      const { api, terminal, json, now } = desk();
      const operator = await api();
      await mustBeKnown(operator, advisory);
      await terminal.agree(`Pause ${advisory} until its all-clear is released?`, yes);
      const { changed } = await operator.ask('/pause', { advisory }, Changed);
      const today = new Date(now()).toISOString().slice(0, 10);
      const steps = [
        `In templates/advisories/${advisory}/advisory.ts, give each region concerned this in effective, ` +
          `with the date that was announced: { kind: 'withdrawn', was: 'YYYY-MM-DD', withdrawnOn: '${today}' }`,
        'Add the source that says so, with the day on which you read it.',
        'npm run check, and have a look: npm run forewarn -- preview',
        'Deploy the cron Worker.',
        `npm run forewarn -- release ${advisory}`,
        `npm run forewarn -- resume ${advisory}`,
      ];
      if (json) return terminal.json({ paused: true, changed, steps });
      terminal.say(
        `${advisory} ${changed ? 'is paused' : 'was paused before'}. Whoever was warned gets an all-clear after:`,
      );
      for (const [index, step] of steps.entries()) terminal.say(`${index + 1}. ${step}`);
    });
};

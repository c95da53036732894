/* `forewarn cancel <advisory> [edition]`: it is not sent any more, for good. What is planned expires and is counted. */
import * as z from 'zod';
import type { OperatorCommand } from '../command.ts';
import { mustHave } from '../known-edition.ts';

const Cancelled = z.object({ cancelled: z.number(), what: z.array(z.string()) });

export const cancel: OperatorCommand = (parent, desk) => {
  parent
    .command('cancel')
    .description('never send an edition, or anything more of an advisory')
    .argument('<advisory>', 'which')
    .argument('[edition]', 'which; left out: everything of the advisory')
    .option('-y, --yes', 'do not ask')
    .action(async (advisory: string, edition: string | undefined, { yes = false }: { yes?: boolean }) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      const path = `/advisories/${encodeURIComponent(advisory)}`;
      await mustHave(operator, advisory, edition);
      const what = edition === undefined ? 'anything more' : `the edition ${edition}`;
      await terminal.agree(`Never send ${what} of ${advisory}? This cannot be undone.`, yes);
      const answer = await operator.ask(`${path}/cancel`, edition === undefined ? {} : { edition }, Cancelled);
      if (json) return terminal.json(answer);
      const how = answer.cancelled > 0 ? 'cancelled' : 'cancelled before';
      terminal.say(`${advisory}: ${answer.what.join(', ')} ${how}. What is planned expires with the next tick.`);
    });
};

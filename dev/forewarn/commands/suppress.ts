/* `forewarn suppress <address>`: its owner told us never to write again. Ends the subscription, if there is one. */
import * as z from 'zod';
import { addressArgument } from '../address-argument.ts';
import type { OperatorCommand } from '../command.ts';

const Suppressed = z.object({ suppressed: z.enum(['now', 'before']), ended: z.boolean() });

export const suppress: OperatorCommand = (parent, desk) => {
  parent
    .command('suppress')
    .description('never write to an address again, and end its subscription')
    .argument('<address>', 'whom', addressArgument)
    .option('-y, --yes', 'do not ask')
    .action(async (address: string, { yes = false }: { yes?: boolean }) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      await terminal.agree(
        `Never write to ${address} again? A subscription ends and only its owner can begin another.`,
        yes,
      );
      const answer = await operator.ask('/suppressions', { address }, Suppressed);
      if (json) return terminal.json(answer);
      const how = answer.suppressed === 'now' ? 'is suppressed' : 'was suppressed before';
      terminal.say(`${address} ${how}.${answer.ended ? ' The subscription has ended.' : ''}`);
    });
};

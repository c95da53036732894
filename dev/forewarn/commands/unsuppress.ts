/* `forewarn unsuppress <address>`: lifts a suppression, whatever its reason. Puts nobody on the list. */
import * as z from 'zod';
import { addressArgument } from '../address-argument.ts';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';

const Lifted = z.object({ lifted: z.string().nullable() });

export const unsuppress: OperatorCommand = (parent, desk) => {
  parent
    .command('unsuppress')
    .description('lift the suppression of an address; its owner can then sign up again')
    .argument('<address>', 'whose', addressArgument)
    .option('-y, --yes', 'do not ask')
    .action(async (address: string, { yes = false }: { yes?: boolean }) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      await terminal.agree(`Lift the suppression of ${address}? Do it only if its owner wants that.`, yes);
      const answer = await operator.ask('/suppressions/lift', { address }, Lifted);
      if (answer.lifted === null) throw new CommandFailure(`${address} was not suppressed.`);
      if (json) return terminal.json(answer);
      terminal.say(`${address} is not suppressed any more (it was: ${answer.lifted}). It is not on the list by that.`);
    });
};

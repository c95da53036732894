/* `forewarn test-send <advisory> --to …`: what is deployed, mailed to people of the house and marked as a test. */
import * as z from 'zod';
import { addressArgument } from '../address-argument.ts';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';

const Sent = z.object({
  sent: z.array(z.object({ variant: z.string(), recipient: z.number(), outcome: z.string() })),
});

interface Options {
  readonly to: readonly string[];
  readonly edition?: string;
  readonly region?: string;
  readonly language?: string;
  readonly country?: string;
}

export const testSend: OperatorCommand = (parent, desk) => {
  parent
    .command('test-send')
    .description('mail what is deployed to people of the house, marked [TEST]; its links do nothing')
    .argument('<advisory>', 'which')
    .requiredOption('--to <addresses>', 'whom, with commas between', (typed) => typed.split(',').map(addressArgument))
    .option('--edition <edition>', 'which, or all (default: the first)')
    .option('--region <region>', 'which, or all (default: the first)')
    .option('--language <language>', 'which, or all (default: the first)')
    .option('--country <country>', 'whose regulator is named (default: the region’s first)')
    .action(async (advisory: string, options: Options) => {
      const { api, terminal, json } = desk();
      const path = `/advisories/${encodeURIComponent(advisory)}/test-send`;
      const { sent } = await (await api()).ask(path, options, Sent);
      const taken = sent.filter(({ outcome }) => outcome === 'accepted').length;
      if (json) terminal.json({ sent });
      else {
        for (const { variant, recipient, outcome } of sent) {
          terminal.say(`${variant} to ${options.to[recipient]}: ${outcome}`);
        }
      }
      if (taken < sent.length) throw new CommandFailure(`Not sent: ${sent.length - taken} of ${sent.length}.`);
    });
};

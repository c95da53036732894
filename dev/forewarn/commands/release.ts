/*
 * `forewarn release <advisory>` (also `approve`): shows what a release would do, asks, and approves exactly what was
 * shown: when something else is deployed in between, nothing is released. --dry-run only shows.
 */
import { InvalidArgumentError } from 'commander';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import { Plan, Released } from '../release/plan.ts';
import { sayPlan } from '../release/text.ts';
import { counted } from '../standing.ts';

/** As the interface takes it. */
const NAME_LIMIT = 200;

interface Options {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly by?: string;
}

export const release: OperatorCommand = (parent, desk) => {
  parent
    .command('release')
    .alias('approve')
    .description('show what a release would change and reach, and approve exactly that')
    .argument('<advisory>', 'which')
    .option('--by <name>', 'who approves, where several share a token', nameArgument)
    .option('--dry-run', 'show, and release nothing')
    .option('-y, --yes', 'do not ask')
    .action(async (advisory: string, { yes = false, dryRun = false, by }: Options) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      const plan = await operator.read(`/advisories/${encodeURIComponent(advisory)}/release`, Plan);
      if (!json) sayPlan(terminal, plan);
      if (dryRun) return json ? terminal.json({ plan }) : undefined;
      if (plan.faults.length > 0) throw new CommandFailure(`It cannot be released:\n${plan.faults.join('\n')}`);
      if (plan.standing !== 'released') await terminal.agree(`Release ${advisory} as shown?`, yes);
      const body = { advisory, contentHash: plan.contentHash, ...(by !== undefined && { by }) };
      const released = await operator.ask('/releases', body, Released);
      if (json) return terminal.json({ plan, released });
      if (released.standing === 'awaiting-approval') {
        const names = released.approvedBy.join(', ');
        return terminal.say(
          `Approved by ${names}. Nothing is released until a second operator approves the same content.`,
        );
      }
      terminal.say(
        released.isNew
          ? `${advisory} is released: ${counted(released.variants, 'variant')}, content ${released.contentHash}.`
          : `${advisory} was released before, exactly as it stands.`,
      );
    });
};

function nameArgument(typed: string): string {
  if (typed.trim() === '' || typed.length > NAME_LIMIT) {
    throw new InvalidArgumentError(`A name has 1 to ${NAME_LIMIT} characters.`);
  }
  return typed;
}

/* `forewarn tokens add|list|revoke`: who may come in beside the holder of the setting's own token. */
import * as z from 'zod';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import { tableLines } from '../table.ts';

const Tokens = z.object({
  tokens: z.array(
    z.object({ name: z.string(), createdAt: z.number(), createdBy: z.string(), revokedAt: z.number().nullable() }),
  ),
});
const New = z.object({ name: z.string(), token: z.string() });
const Revoked = z.object({ name: z.string(), revoked: z.boolean() });

export const tokens: OperatorCommand = (parent, desk) => {
  const group = parent
    .command('tokens')
    .helpCommand(false)
    .description('operators’ tokens: one for each person or machine');
  group
    .command('add')
    .description('a new token; it is shown once')
    .argument('<name>', 'whose: small letters, digits and hyphens')
    .action(async (name: string) => {
      const { api, terminal, json } = desk();
      const added = await (await api()).ask('/tokens', { name }, New);
      if (json) return terminal.json(added);
      terminal.say(added.token);
      terminal.note(`This is ${name}'s token (OPERATOR_TOKEN). It is not kept and cannot be shown again.`);
    });
  group
    .command('list')
    .description('the names')
    .action(async () => {
      const { api, terminal, json } = desk();
      const answer = await (await api()).read('/tokens', Tokens);
      if (json) return terminal.json(answer);
      if (answer.tokens.length === 0) return terminal.say('There is only the setting’s own token.');
      const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));
      const rows = answer.tokens.map((each) => [each.name, day(each.createdAt), each.createdBy, day(each.revokedAt)]);
      for (const line of tableLines(['name', 'since', 'added by', 'revoked'], rows, terminal.width)) terminal.say(line);
    });
  group
    .command('revoke')
    .description('let nobody in by it any more')
    .argument('<name>', 'whose')
    .option('-y, --yes', 'do not ask')
    .action(async (name: string, { yes = false }: { yes?: boolean }) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      const { tokens: known } = await operator.read('/tokens', Tokens);
      if (!known.some((each) => each.name === name && each.revokedAt === null)) {
        throw new CommandFailure(`No token ${name} lets anybody in: tokens list has them.`);
      }
      await terminal.agree(`Let nobody in by ${name}'s token any more?`, yes);
      const answer = await operator.ask('/tokens/revoke', { name }, Revoked);
      if (json) return terminal.json(answer);
      terminal.say(`${name}'s token lets nobody in any more.`);
    });
};

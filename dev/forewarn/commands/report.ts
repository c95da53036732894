/*
 * `forewarn report <advisory>`: the completion statement, for the terminal, as a page to print (--html), or as JSON.
 * Only reads. Ends with 1 if the statement does not add up, which would be a fault.
 */
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import { writeNew } from '../new-file.ts';
import { statementPage } from '../statement/page.ts';
import { readStatement } from '../statement/read.ts';
import { addsUp, forPrograms, sumOf, verdict } from '../statement/sums.ts';
import { sayStatement } from '../statement/text.ts';

export const report: OperatorCommand = (parent, desk) => {
  parent
    .command('report')
    .description('the completion statement: what was intended, and what became of every person')
    .argument('<advisory>', 'of which')
    .option('--html <file>', 'write it as a page to print (a file that is there is not overwritten)')
    .action(async (advisory: string, { html }: { html?: string }) => {
      const { api, terminal, json } = desk();
      const statement = await readStatement(await api(), advisory, terminal.progress);
      if (html !== undefined) await writeNew(html, await statementPage(statement));
      if (json) terminal.json(forPrograms(statement));
      else if (html === undefined) sayStatement(terminal, statement);
      else terminal.say(`${verdict(statement, sumOf('', statement.rows))} The statement is in ${html}.`);
      if (!addsUp(sumOf('', statement.rows))) throw new CommandFailure(json ? '' : 'The statement does not add up.');
    });
};

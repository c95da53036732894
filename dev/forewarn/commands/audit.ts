/*
 * `forewarn audit [--before <number>]`: who did what, the newest first, a page at a time as the interface gives it. Only
 * reads, and is therefore not in the log itself.
 */
import { InvalidArgumentError } from 'commander';
import * as z from 'zod';
import { minuteText } from '../../words.ts';
import type { OperatorCommand } from '../command.ts';
import { tableLines } from '../table.ts';

const Page = z.object({
  acts: z.array(
    z.object({
      id: z.number(),
      askedAt: z.number(),
      operator: z.string(),
      act: z.string(),
      status: z.number().nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  next: z.number().nullable(),
});
type Act = z.infer<typeof Page>['acts'][number];

export const audit: OperatorCommand = (parent, desk) => {
  parent
    .command('audit')
    .description('who did what, the newest first')
    .option('--before <number>', 'only acts before the one of this number', wholeNumber)
    .action(async ({ before }: { before?: number }) => {
      const { api, terminal, json } = desk();
      const page = await (await api()).read(before === undefined ? '/audit' : `/audit?before=${before}`, Page);
      if (json) return terminal.json(page);
      if (page.acts.length === 0) return terminal.say(before === undefined ? 'Nobody did anything yet.' : 'No more.');
      const rows = page.acts.map((act) => [minuteText(act.askedAt), act.operator, whatOf(act), resultOf(act)]);
      for (const line of tableLines(['When (UTC)', 'By', 'What', 'Result'], rows, terminal.width)) terminal.say(line);
      if (page.next !== null) terminal.note(`There are older ones: audit --before ${page.next}`);
    });
};

/** The act and what it was about: `POST /lane/pause (advisory: linkedin-ai-training)`. */
function whatOf({ act, detail }: Act): string {
  const about = Object.entries(detail).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return about.length === 0 ? act : `${act} (${about.join(', ')})`;
}

function resultOf({ status }: Act): string {
  if (status === null) return 'interrupted';
  if (status < 400) return 'done';
  return `${status < 500 ? 'refused' : 'failed'} ${status}`;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('It is a whole number, as the list ends with.');
  return Number(text);
}

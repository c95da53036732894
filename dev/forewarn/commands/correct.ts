/*
 * `forewarn correct <advisory> --edition <edition>`: mends words of ours that were wrong. Shows what was wrong and what is
 * right, whom the wrong words reached, and the mail that those get; asks, and orders exactly what was shown. --dry-run
 * only shows. Sends nothing by itself: the next tick opens what was ordered (docs/decisions/0010-errata.md).
 */
import { InvalidArgumentError } from 'commander';
import * as z from 'zod';
import { EDITIONS } from '../../../workers/domain/edition.ts';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import { mustHave } from '../known-edition.ts';
import { countryListArgument, languagesArgument } from '../place-arguments.ts';
import { counted } from '../standing.ts';
import { tableLines } from '../table.ts';
import { type Terminal, wrapped } from '../terminal.ts';

const Plan = z.object({
  advisory: z.string(),
  erratum: z.string().nullable(),
  edition: z.string(),
  effectiveOn: z.string().nullable(),
  release: z.number().nullable(),
  standing: z.enum(['unordered', 'ordered']),
  faults: z.array(z.string()),
  variants: z.array(
    z.object({ region: z.string(), language: z.string(), wrongHash: z.string(), differs: z.array(z.string()) }),
  ),
  people: z.array(z.object({ country: z.string(), language: z.string(), people: z.number(), left: z.number() })),
  unknownMails: z.number(),
  mails: z.array(z.object({ region: z.string(), language: z.string(), subject: z.string(), text: z.string() })),
  planHash: z.string(),
  secondApproval: z.boolean(),
  approvedBy: z.array(z.string()),
});
type Plan = z.infer<typeof Plan>;

const Ordered = z.object({
  advisory: z.string(),
  erratum: z.string(),
  isNew: z.boolean(),
  standing: z.enum(['ordered', 'awaiting-approval']),
  approvedBy: z.array(z.string()),
});

interface Options {
  readonly edition: string;
  readonly release?: number;
  readonly erratum?: string;
  readonly effectiveOn?: string;
  readonly language?: readonly string[];
  readonly country?: readonly string[];
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export const correct: OperatorCommand = (parent, desk) => {
  parent
    .command('correct')
    .description('mend words that were wrong, for exactly those whom they reached')
    .argument('<advisory>', 'which')
    .requiredOption('--edition <edition>', 'whose words were wrong')
    .option('--release <number>', 'with them (default: the last that was sent and differs)', number)
    .option('--erratum <name>', 'the words that mend them (default: the first that was not ordered)')
    .option('--language <languages>', 'only what was wrong in these, with commas between', languagesArgument)
    .option('--country <countries>', 'only where it went out there, with commas between', countryListArgument)
    .option('--effective-on <date>', 'the date it was about, where regions differ')
    .option('--dry-run', 'show, and order nothing')
    .option('-y, --yes', 'do not ask')
    .action(async (advisory: string, options: Options) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      const path = `/advisories/${encodeURIComponent(advisory)}`;
      if (!isEdition(options.edition)) await mustHave(operator, advisory, options.edition);
      const plan = await operator.read(`${path}/erratum?${queryOf(options)}`, Plan);
      // One that was sent can be mended, also when a moved date has left no place for it.
      if (plan.release === null) await mustHave(operator, advisory, options.edition);
      if (!json) sayPlan(terminal, plan);
      if (json && options.dryRun) {
        terminal.json({ plan });
        if (plan.faults.length > 0) throw new CommandFailure('');
        return;
      }
      if (plan.faults.length > 0) throw new CommandFailure(`It cannot be ordered:\n${plan.faults.join('\n')}`);
      if (options.dryRun) return;
      const people = counted(sum(plan), 'person', 'people');
      if (plan.standing === 'unordered')
        await terminal.agree(`Mail ${people} as shown? It cannot be undone.`, !!options.yes);
      const { edition, release, effectiveOn, language, country } = options;
      const wrong = {
        edition,
        ...(release !== undefined && { release }),
        ...(effectiveOn !== undefined && { effectiveOn }),
        ...(language !== undefined && { languages: language }),
        ...(country !== undefined && { countries: country }),
      };
      const body = { ...wrong, erratum: plan.erratum, planHash: plan.planHash };
      const ordered = await operator.ask(`${path}/errata`, body, Ordered);
      if (json) return terminal.json({ plan, ordered });
      terminal.say(inWords(ordered, people));
    });
};

function inWords({ erratum, isNew, standing, approvedBy }: z.infer<typeof Ordered>, people: string): string {
  if (standing === 'awaiting-approval') {
    return `Ordered by ${approvedBy.join(', ')}. Nothing is sent until a second operator orders the same.`;
  }
  if (!isNew) return `${erratum} was ordered before; nothing has changed.`;
  return `${erratum} is ordered, for ${people}. It goes out from the next tick on: watch.`;
}

function sayPlan(terminal: Terminal, plan: Plan): void {
  const { say, style, width } = terminal;
  const title = (text: string) => say(style('bold', text));
  title(
    `${plan.advisory}, ${plan.edition}` +
      `${plan.effectiveOn === null ? '' : ` (${plan.effectiveOn})`}${plan.release === null ? '' : `, release ${plan.release}`}`,
  );
  if (plan.variants.length === 0) return;
  say();
  title('What was wrong, and what is right now');
  const differences = new Map<string, string[]>();
  for (const { region, language, differs } of plan.variants) {
    const lines = differs.join('\n');
    differences.set(lines, [...(differences.get(lines) ?? []), `${region} ${language}`]);
  }
  for (const [lines, names] of differences) {
    say(wrapped(`${names.join(', ')}:`, width));
    for (const line of lines.split('\n')) say(style(line.startsWith('-') ? 'red' : 'green', line));
  }
  say();
  title(`For ${counted(sum(plan), 'person', 'people')} whom the wrong words reached`);
  if (plan.people.length > 0) {
    const rows = plan.people.map(({ country, language, people, left }) => [
      country,
      language,
      String(people),
      String(left),
    ]);
    for (const line of tableLines(['country', 'language', 'people', 'left since'], rows, width)) say(line);
  }
  if (plan.unknownMails > 0) {
    say(
      `Nobody knows whether ${counted(plan.unknownMails, 'more mail was', 'more mails were')} taken; their readers get nothing.`,
    );
  }
  say();
  const mail = mailShown(plan);
  if (mail !== undefined) {
    title(`The mail (${plan.erratum}, ${mail.language}; the others: preview)`);
    say(`Subject: ${mail.subject}`);
    say(mail.text);
  }
  for (const name of plan.approvedBy) say(`Ordered by ${name}.`);
}

/** In the language that most of them read. */
function mailShown({ people, mails }: Plan): Plan['mails'][number] | undefined {
  const count = (language: string) =>
    people.filter((each) => each.language === language).reduce((total, each) => total + each.people, 0);
  return mails.toSorted((one, other) => count(other.language) - count(one.language))[0];
}

function sum({ people }: Plan): number {
  return people.reduce((total, each) => total + each.people, 0);
}

function queryOf({ edition, release, erratum, effectiveOn, language, country }: Options): string {
  const query = new URLSearchParams({ edition });
  if (release !== undefined) query.set('release', String(release));
  if (erratum !== undefined) query.set('erratum', erratum);
  if (effectiveOn !== undefined) query.set('effectiveOn', effectiveOn);
  if (language !== undefined) query.set('languages', language.join(','));
  if (country !== undefined) query.set('countries', country.join(','));
  return query.toString();
}

const isEdition = (typed: string): boolean => EDITIONS.some((each) => each === typed);

function number(typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new InvalidArgumentError('It is the number of a release.');
  return Number(typed);
}

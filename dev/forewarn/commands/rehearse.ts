/*
 * `forewarn rehearse [advisory]`: an advisory's whole life under a simulated clock, over a made-up list or the real one's
 * counts. Sends nothing; of a running system it reads at most those counts (--real).
 */
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { editionsOf } from '../../rehearsal/editions.ts';
import { Group, type Subject } from '../../rehearsal/exchange.ts';
import { madeUpList } from '../../rehearsal/made-up-list.ts';
import { type RehearsalFault, rehearse as run } from '../../rehearsal/rehearse.ts';
import { reportPage } from '../../rehearsal/report/page.ts';
import { sayRehearsal } from '../../rehearsal/text.ts';
import { verdictOf } from '../../rehearsal/verdict.ts';
import { dayText } from '../../words.ts';
import type { Desk, OperatorCommand } from '../command.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { languagesArgument } from '../place-arguments.ts';
import {
  countriesArgument,
  dateArgument,
  editionArgument,
  erratumArgument,
  joiningArgument,
  quotaArgument,
  type RehearseOptions,
  rateArgument,
  subscribersArgument,
} from '../rehearse-options.ts';

const SUBSCRIBERS = 10_000;
const Audience = z.object({ groups: z.array(Group) });

export const rehearse: OperatorCommand = (parent, desk) => {
  parent
    .command('rehearse')
    .description('an advisory’s whole life under a simulated clock: who gets what and when, and whether it fits')
    .argument('[advisory]', 'which (default: the next to take effect, else the latest)')
    .option('--from <date>', 'first day, UTC (default: the day before anything opens)', dateArgument)
    .option('--to <date>', 'last day, UTC (default: when the last edition has been open for two weeks)', dateArgument)
    .option('--subscribers <n>', `a made-up list of so many (default: ${SUBSCRIBERS})`, subscribersArgument)
    .option('--countries <list>', 'where they live, as DE:3,FR:1 (default: by inhabitants)', countriesArgument)
    .option('--real', 'a list like that of the system: its counts by country, zone, language and choice')
    .option('--joining-per-day <n>', 'people who join meanwhile', joiningArgument, 0)
    .option('--calls-per-second <n>', 'CALLS_PER_SECOND', rateArgument, 8)
    .option('--provider-calls-per-second <n>', 'what the provider allows', rateArgument, 10)
    .option('--daily-quota <n>', 'mails that the provider’s plan has in a UTC day', quotaArgument)
    .option('--monthly-quota <n>', 'mails that it has in a month', quotaArgument)
    .option('--erratum <name>', 'an erratum of it, too, for whoever had the wrong words', erratumArgument)
    .option('--wrong-edition <edition>', 'whose words were wrong (default: the first)', editionArgument)
    .option('--wrong-languages <list>', 'in which languages, as de,fr (default: all)', languagesArgument)
    .option('--noticed <date>', 'when that is found (default: the day after it opened everywhere)', dateArgument)
    .option('--out <file>', 'where the report goes (default: rehearsal-<advisory>.html)')
    .addHelpText(
      'after',
      '\nThe report is a page to mail or print; one that is there is overwritten. ' +
        'It is\nwritten too when it does not fit: then the command ends with 1.',
    )
    .action(async (advisory: string | undefined, options: RehearseOptions) => {
      await act(desk(), advisory ?? null, options);
    });
};

async function act(desk: Desk, advisory: string | null, options: RehearseOptions): Promise<void> {
  const { terminal, json, now } = desk;
  const { real, countries, subscribers, from, to, dailyQuota, monthlyQuota, out, ...more } = options;
  const { erratum, wrongEdition, wrongLanguages, noticed, ...rates } = more;
  if (real && (subscribers !== undefined || countries !== undefined)) {
    throw new CommandFailure('Say --real, or --subscribers and --countries, not both.', EXIT.usage);
  }
  if (erratum === undefined && (wrongEdition ?? wrongLanguages ?? noticed) !== undefined) {
    throw new CommandFailure('--wrong-edition, --wrong-languages and --noticed are about an --erratum.', EXIT.usage);
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new CommandFailure(`From ${from} to ${to} there is no time.`, EXIT.usage);
  }
  // Before anything is built: whoever has no system or no token is told at once.
  const counted = real ? (await (await desk.api()).read('/audience', Audience)).groups : null;
  const outcome = await run(
    {
      ...rates,
      advisory,
      from: from ?? null,
      to: to ?? null,
      dailyQuota: dailyQuota ?? null,
      monthlyQuota: monthlyQuota ?? null,
      erratum:
        erratum === undefined
          ? null
          : { erratum, edition: wrongEdition ?? null, languages: wrongLanguages ?? null, noticedOn: noticed ?? null },
      listIs: counted === null ? 'made up' : 'counted',
      list: (subject) => counted ?? madeUp(subject, subscribers ?? SUBSCRIBERS, countries ?? null),
      progress: terminal.progress,
    },
    now(),
  );
  terminal.progress(null);
  if ('kind' in outcome) throw explain(outcome);
  const file = out ?? `rehearsal-${outcome.subject.slug}.html`;
  await write(file, await reportPage(outcome));
  const verdict = verdictOf(outcome);
  if (json) {
    const { subject, conditions, course, tookMs } = outcome;
    terminal.json({
      advisory: subject.slug,
      ...verdict,
      editions: editionsOf(outcome),
      conditions,
      course,
      tookMs,
      report: file,
    });
  } else {
    sayRehearsal(terminal, outcome);
    terminal.say();
    terminal.say(`The report is in ${file}.`);
  }
  // All is said; a script has to notice.
  if (!verdict.fits) throw new CommandFailure('');
}

function madeUp({ slug, places }: Subject, subscribers: number, countries: ReadonlyMap<string, number> | null) {
  const concerned = new Set(places.map(({ country }) => country));
  const others = [...(countries?.keys() ?? [])].filter((country) => !concerned.has(country));
  if (others.length > 0) {
    throw new CommandFailure(`${slug} does not concern ${others.join(', ')}.`, EXIT.usage);
  }
  return madeUpList(places, subscribers, countries);
}

function explain(fault: RehearsalFault): CommandFailure {
  switch (fault.kind) {
    case 'no-such-advisory':
      return new CommandFailure(`There is no such advisory. There are: ${fault.known.join(', ')}.`, EXIT.usage);
    case 'unwritten':
      return new CommandFailure(`${fault.advisory} is still being written; npm run check says where.`);
    case 'no-such-erratum': {
      const has = fault.known.length === 0 ? 'none: its words would be in errata.ts' : fault.known.join(', ');
      return new CommandFailure(`${fault.advisory} has no such erratum. It has ${has}.`, EXIT.usage);
    }
    case 'no-such-edition':
      return new CommandFailure(`${fault.advisory} has no such edition. It has ${fault.known.join(', ')}.`, EXIT.usage);
    case 'not-noticed': {
      const days = `${dayText(fault.from)} to ${dayText(fault.to - 1)}`;
      return new CommandFailure(`${dayText(fault.at)}, when it is noticed, is not within ${days}.`, EXIT.usage);
    }
    case 'no-time':
      return new CommandFailure(
        `From ${dayText(fault.from)} to ${dayText(fault.to - 1)} there is no time.`,
        EXIT.usage,
      );
    case 'nobody':
      return new CommandFailure('There is nobody on the list.');
  }
}

async function write(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch {
    throw new CommandFailure(`${file} cannot be written.`, EXIT.usage);
  }
}

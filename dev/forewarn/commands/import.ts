/*
 * `forewarn import <file>`: people whom the operator knows from elsewhere, each of whom is asked once, by one mail, to
 * confirm. Nobody is put on the list by it. The file is read twice, first to check it, and never held: of each address
 * only a short hash is kept, to count those that come twice. May be interrupted and run again: who was entered stays so.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { barText, durationText, numberText } from '../../words.ts';
import type { Desk, OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import type { OperatorApi } from '../operator-api.ts';
import { type Defaults, type PersonRow, peopleIn } from '../people-file.ts';
import { countryArgument, languageArgument } from '../place-arguments.ts';
import { counted } from '../standing.ts';

/** As the interface takes them. */
const PEOPLE_A_REQUEST = 200;
const LINES_LIMIT = 1_000_000;
const SHOWN_FAULTS = 20;
const HASH_BYTES = 9;

const FATES = ['entered', 'subscribed', 'suppressed', 'pending', 'asked-before', 'no-room', 'twice'] as const;
const Imported = z.object({ fates: z.array(z.enum(FATES)), waiting: z.number(), perHour: z.number() });
type Fate = (typeof FATES)[number];

interface Options extends Defaults {
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
  readonly yes?: boolean;
}

interface Checked {
  readonly people: number;
  readonly twice: number;
  readonly faults: readonly { readonly line: number; readonly fault: string }[];
  readonly bad: number;
}

export const importPeople: OperatorCommand = (parent, desk) => {
  parent
    .command('import')
    .description('ask people from a CSV file (email, country, language) to confirm; puts nobody on the list')
    .argument('<file>', 'with a first line that names the columns')
    .option('--country <code>', 'for rows that have none', countryArgument)
    .option('--language <code>', 'for rows that have none', languageArgument)
    .option('--skip-bad', 'go on although some lines cannot be used')
    .option('--dry-run', 'check the file and stop')
    .option('-y, --yes', 'do not ask: they have agreed to be asked, or you may ask them')
    .addHelpText(
      'after',
      '\nEach gets one mail that asks to confirm, when its turn comes, and never a\nsecond. ' +
        'Who left, objected, bounced or complained gets none. ' +
        'You must be allowed\nto ask them: the mail says that you have their address.',
    )
    .action(async (file: string, options: Options) => await act(desk(), file, options));
};

async function act(desk: Desk, file: string, options: Options): Promise<void> {
  const { terminal, json, api } = desk;
  const checked = await check(file, options, terminal.progress);
  for (const { line, fault } of json ? [] : checked.faults) terminal.note(`Line ${line}: ${fault}.`);
  if (!json && checked.bad > checked.faults.length)
    terminal.note(`And ${numberText(checked.bad - checked.faults.length)} more.`);
  if (options.dryRun) {
    if (json) terminal.json(checked);
    else terminal.say(found(checked));
    // The lines are named already; a script that checks a file first has to notice.
    if (checked.bad > 0 && !options.skipBad) throw new CommandFailure('');
    return;
  }
  if (checked.bad > 0 && !options.skipBad) {
    throw new CommandFailure(
      `${counted(checked.bad, 'line')} cannot be used, so that nothing was imported. Mend them, or say --skip-bad.` +
        `${json ? ` The first: line ${checked.faults[0]?.line}, ${checked.faults[0]?.fault}.` : ''}`,
    );
  }
  if (checked.people === 0) throw new CommandFailure('There is nobody in the file.');
  const operator = await api();
  await terminal.agree(`${found(checked)} Ask each of them by one mail to confirm?`, options.yes === true);
  const { counts, waiting, perHour } = await enter(operator, file, options, checked, terminal.progress);
  const twice = checked.twice + counts.twice;
  if (json) terminal.json({ ...counts, twice, bad: checked.bad, faults: checked.faults, waiting, perHour });
  else {
    const line = (count: number, one: string, many: string): void => {
      if (count > 0) terminal.say(counted(count, one, many));
    };
    terminal.say(`${numberText(counts.entered)} will be asked to confirm.`);
    line(counts.subscribed, 'is on the list already.', 'are on the list already.');
    line(counts.pending, 'has been asked and may still confirm.', 'have been asked and may still confirm.');
    const before = 'asked by an earlier import and did not confirm; nobody is asked twice.';
    line(counts['asked-before'], `was ${before}`, `were ${before}`);
    const never = 'must not be written to: they left, objected, bounced or complained.';
    line(counts.suppressed, never, never);
    line(twice, 'stands in the file twice.', 'stand in the file twice.');
    line(checked.bad, 'line was left out.', 'lines were left out.');
    if (waiting > 0) {
      const hours = durationText(Math.ceil(waiting / perHour) * 3_600_000);
      terminal.say(
        `${counted(waiting, 'mail waits', 'mails wait')}, ${numberText(perHour)} an hour: ` +
          `about ${hours}, behind all who sign up themselves.`,
      );
    }
  }
  if (counts['no-room'] > 0) {
    const words =
      `${counted(counts['no-room'], 'has', 'have')} no room: their request would lapse before its mail. ` +
      `Run the same again when fewer wait (status), or raise CONFIRMATIONS_PER_HOUR.`;
    throw new CommandFailure(json ? '' : words);
  }
}

/** Looks at every line before anything is asked of anybody. */
async function check(file: string, defaults: Defaults, progress: (text: string | null) => void): Promise<Checked> {
  const faults: { line: number; fault: string }[] = [];
  const seen = new Set<string>();
  let [people, twice, bad] = [0, 0, 0];
  for await (const row of peopleIn(file, defaults)) {
    if ('person' in row) {
      people += 1;
      const key = keyOf(row.person);
      if (seen.has(key)) twice += 1;
      seen.add(key);
    } else {
      bad += 1;
      if (faults.length < SHOWN_FAULTS) faults.push(row);
    }
    if (people + bad > LINES_LIMIT)
      throw new CommandFailure(`${file} has more than ${numberText(LINES_LIMIT)} lines: cut it in parts.`);
    if ((people + bad) % 1000 === 0) progress(`${numberText(people + bad)} lines checked`);
  }
  progress(null);
  return { people: people - twice, twice, faults, bad };
}

async function enter(
  operator: OperatorApi,
  file: string,
  defaults: Defaults,
  checked: Checked,
  progress: (text: string | null) => void,
) {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  const seen = new Set<string>();
  let [asked, waiting, perHour] = [0, 0, 0];
  const send = async (part: readonly PersonRow[]): Promise<void> => {
    const people = part.map(({ email, country, language }) => ({ email, country, language }));
    const answer = await operator.ask('/import', { people }, Imported);
    for (const fate of answer.fates) counts[fate] += 1;
    asked += part.length;
    ({ waiting, perHour } = answer);
    progress(bar(asked, checked.people));
  };
  let part: PersonRow[] = [];
  for await (const row of peopleIn(file, defaults)) {
    if (!('person' in row)) continue;
    const key = keyOf(row.person);
    if (seen.has(key)) continue;
    seen.add(key);
    part.push(row.person);
    if (part.length < PEOPLE_A_REQUEST) continue;
    await send(part);
    part = [];
    // What has no room now has none for the rest either: who comes behind is counted, not asked about.
    if (counts['no-room'] > 0) {
      counts['no-room'] += checked.people - asked;
      asked = checked.people;
      break;
    }
  }
  if (part.length > 0 && asked < checked.people) await send(part);
  progress(null);
  return { counts, waiting, perHour };
}

const found = ({ people, twice, bad }: Checked): string =>
  `${counted(people, 'person', 'people')}` +
  `${twice > 0 ? `, ${counted(twice, 'line')} twice` : ''}` +
  `${bad > 0 ? `, ${counted(bad, 'line')} that cannot be used` : ''}.`;

const keyOf = ({ email }: PersonRow): string =>
  createHash('sha256').update(email.toLowerCase()).digest().subarray(0, HASH_BYTES).toString('base64');

function bar(done: number, total: number): string {
  return `${barText(done / Math.max(1, total))} ${numberText(done)} of ${numberText(total)}`;
}

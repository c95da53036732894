/*
 * `forewarn export <file>`: everybody on the list and everybody who may still confirm, for a move to another system: as
 * JSON lines with all consent records and wordings, or as CSV with the last request and confirmation. Streams; each page
 * is in the system's log. The file is readable by nobody else. Suppressions go by `suppressions export`.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { InvalidArgumentError } from 'commander';
import * as z from 'zod';
import type { Desk, OperatorCommand } from '../command.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { notWritten } from '../new-file.ts';
import type { OperatorApi } from '../operator-api.ts';
import { counted } from '../standing.ts';

const VERSION = 1;
const WHICH = ['subscribers', 'sign-ups'] as const;
const FORMATS = ['jsonl', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const Person = z.object({
  email: z.string(),
  country: z.string(),
  zone: z.string(),
  language: z.string(),
  confirmedAt: z.number().nullable(),
  reminders: z.string().nullable(),
  mutedKinds: z.array(z.string()),
  records: z.array(
    z.object({
      event: z.string(),
      happenedAt: z.number(),
      language: z.string(),
      form: z.string(),
      wordingHash: z.string().nullable(),
    }),
  ),
});
type Person = z.infer<typeof Person>;
const People = z.object({ people: z.array(Person), next: z.number().nullable() });
const Wordings = z.object({ wordings: z.array(z.looseObject({ hash: z.string() })), next: z.string().nullable() });

export const exportPeople: OperatorCommand = (parent, desk) => {
  parent
    .command('export')
    .description('everybody on the list, and everybody who may still confirm, with what they agreed to')
    .argument('<file>', 'where to (made anew); `-` is standard output')
    .option('--format <format>', 'jsonl or csv (default: as the file is called; `-`: jsonl)', formatArgument)
    .option('-y, --yes', 'do not ask before addresses are shown on a terminal')
    .addHelpText(
      'after',
      '\nThe file holds personal data: keep it as such, and delete it when the move is\ndone. ' +
        'Suppressions are not in it: forewarn suppressions export.',
    )
    .action(async (file: string, { format, yes = false }: { format?: Format; yes?: boolean }) => {
      await act(desk(), file, format ?? formatOf(file), yes);
    });
};

function formatOf(file: string): Format {
  const format = file === '-' ? 'jsonl' : FORMATS.find((each) => file.toLowerCase().endsWith(`.${each}`));
  if (format !== undefined) return format;
  throw new CommandFailure(`${file} does not end in .jsonl or .csv: name it so, or say --format.`, EXIT.usage);
}

function formatArgument(typed: string): Format {
  const format = FORMATS.find((each) => each === typed);
  if (format === undefined) throw new InvalidArgumentError(`It is one of ${FORMATS.join(', ')}.`);
  return format;
}

async function act({ api, terminal, json, now }: Desk, file: string, format: Format, yes: boolean): Promise<void> {
  const isOut = file === '-';
  if (isOut && json) throw new CommandFailure('With --json the export goes to a file.', EXIT.usage);
  const operator = await api();
  if (isOut && terminal.isSeen) await terminal.agree('This writes readers’ addresses to your terminal. Go on?', yes);
  const counts = isOut
    ? await write(
        operator,
        format,
        now(),
        async (line) => terminal.say(line),
        () => {},
      )
    : await writeFileOf(operator, file, format, now(), terminal.progress);
  if (json) return terminal.json({ file, format, ...counts });
  const holds =
    format === 'jsonl'
      ? 'all their consent records, and the wordings'
      : 'their last request and confirmation; the whole records and wordings are only in JSON lines';
  const say = isOut ? terminal.note : terminal.say;
  say(
    `${counted(counts.subscribers, 'subscriber')} and ${counted(counts['sign-ups'], 'sign-up')} that may still be confirmed` +
      `${isOut ? '' : `, in ${file}`}: address, place, language, what they chose, and ${holds}.`,
  );
}

interface Counts {
  readonly subscribers: number;
  readonly 'sign-ups': number;
}

async function writeFileOf(
  operator: OperatorApi,
  file: string,
  format: Format,
  now: number,
  progress: (text: string | null) => void,
): Promise<Counts> {
  const stream = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw notWritten(file, error);
  }
  const put = async (line: string): Promise<void> => {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  };
  try {
    return await write(operator, format, now, put, progress);
  } finally {
    progress(null);
    stream.end();
    await finished(stream);
  }
}

/** A file that was cut off has no last line, in JSON lines. */
async function write(
  operator: OperatorApi,
  format: Format,
  now: number,
  put: (line: string) => Promise<void>,
  progress: (text: string | null) => void,
): Promise<Counts> {
  const counts = { subscribers: 0, 'sign-ups': 0 };
  if (format === 'csv') await put(CSV_HEAD.join(','));
  else await put(JSON.stringify({ forewarn: 'people', version: VERSION, exportedAt: new Date(now).toISOString() }));
  for (const which of WHICH) {
    for (let after: number | null = 0; after !== null; ) {
      const page: z.infer<typeof People> = await operator.ask('/export/people', { which, after }, People);
      for (const person of page.people) {
        const kind = which === 'subscribers' ? 'subscriber' : 'sign-up';
        await put(format === 'csv' ? csvLine(kind, person) : JSON.stringify({ kind, ...person }));
      }
      counts[which] += page.people.length;
      progress(`${counts.subscribers + counts['sign-ups']} people`);
      after = page.next;
    }
  }
  if (format === 'csv') return counts;
  for (let after: string | null = ''; after !== null; ) {
    const page: z.infer<typeof Wordings> = await operator.ask('/export/wordings', { after }, Wordings);
    for (const wording of page.wordings) await put(JSON.stringify({ kind: 'wording', ...wording }));
    after = page.next;
  }
  await put(JSON.stringify({ end: true, ...counts }));
  return counts;
}

const CSV_HEAD = [
  'kind',
  'email',
  'country',
  'language',
  'zone',
  'reminders',
  'muted_kinds',
  'asked_at',
  'asked_by',
  'confirmed_at',
  'wording_sha256',
];

function csvLine(kind: string, person: Person): string {
  const asked = person.records.findLast(({ event }) => event === 'asked');
  const agreed = person.records.findLast(({ wordingHash }) => wordingHash !== null);
  const fields = [
    kind,
    person.email,
    person.country,
    person.language,
    person.zone,
    person.reminders ?? '',
    person.mutedKinds.join(' '),
    asked === undefined ? '' : new Date(asked.happenedAt).toISOString(),
    asked?.form ?? '',
    person.confirmedAt === null ? '' : new Date(person.confirmedAt).toISOString(),
    agreed?.wordingHash ?? '',
  ];
  return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

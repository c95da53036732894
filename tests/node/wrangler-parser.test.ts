/*
 * The command lines of setup and deploy, given to wrangler itself. Without a login it stops when it wants one, which is
 * after it has read the command line and before it has called anybody.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  applyMigrations,
  type CommandLine,
  createDatabase,
  createQueue,
  databaseInfo,
  deployWorker,
  listDatabases,
  listSecrets,
  queueInfo,
  whoami,
} from '../../dev/deploy/commands.ts';
import { deployConfig, writeConfig } from '../../dev/deploy/config.ts';
import { readInstallation } from '../../dev/deploy/installation.ts';
import { CLI } from '../../dev/wrangler-command.ts';
import { NUMBERS_GO_ON } from '../fixtures/going-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarn-parser-'));
mkdirSync(join(folder, 'home'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = readInstallation('example');
if (!example.ok) throw new Error(example.error);
const made = await deployConfig({ ...example.value, database: crypto.randomUUID() }, folder);
if (!made.ok) throw new Error(made.error);
const config = relative(process.cwd(), writeConfig(made.value, folder));

const PROGRAM = join('tests', 'support', 'wrangler-lines-program.ts');

interface Said {
  readonly out: string;
  readonly err: string;
}

/** What a program says, without a login and without a way out. */
function run(args: readonly string[], input = ''): Promise<Said> {
  const { CLOUDFLARE_API_TOKEN: _, CLOUDFLARE_API_KEY: __, ...env } = process.env;
  const closed = {
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home'),
    CLOUDFLARE_API_BASE_URL: 'http://127.0.0.1:9',
    CI: 'true',
    NO_COLOR: '1',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--no-warnings', ...args],
      { env: { ...env, ...closed } },
      (_e, out, err) => resolve({ out, err }),
    );
    child.stdin?.end(input);
  });
}

const WANTS_LOGIN = /necessary to set a CLOUDFLARE_API_TOKEN|"loggedIn":false/;
const LINES: readonly (readonly [string, CommandLine])[] = [
  ['the login', whoami()],
  ['the databases', listDatabases()],
  ['a database', databaseInfo('forewarn')],
  ['a database in the EU', createDatabase('forewarn', 'eu')],
  ['a database anywhere', createDatabase('forewarn', 'none')],
  ['a queue', queueInfo('forewarn-dead')],
  ['a new queue', createQueue('forewarn-dead')],
  ['the secrets', listSecrets(config, 'webhook')],
  ['the migrations', applyMigrations(config)],
  ['a Worker', deployWorker(config, 'signup', 'v1.0.0-3-gabcdef1', null)],
  ['a Worker with its secrets', deployWorker(config, 'webhook', 'v1.0.0', join(folder, 'secrets.json'))],
];

const WRONG = LINES.filter(([what]) => ['the secrets', 'the migrations', 'a Worker'].includes(what)).map(
  ([what, line]) => [what, [...line, '--jursidiction', 'eu']] as const,
);
const NOWHERE = createDatabase('forewarn', 'mars' as 'eu');

/** What people are told to type, as wrangler gets it, in all documents. For which Worker is the same to the parser. */
const DOCUMENTS = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  /\.md$/.test(path),
);
const typed = DOCUMENTS.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/\bnpx wrangler ([a-z][^`#|\n]* -c [^`#|\n]+)/g)].map(([, line = '']) =>
    line
      .replace(/-c (\$at|\.wrangler\/installations\/production\/wrangler\.json)/, `-c ${config}`)
      .replace(/-e \S+/, '-e cron')
      .replace(/ &&$/, '')
      .trim(),
  ),
);
const TOLD = [...new Set(typed)].map((line) =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')),
);

/** What wrangler says to each of the lines, in one process of its own. */
const answers = new Map<string, Said>();
const answerTo = (line: CommandLine): Said => {
  const answer = answers.get(line.join(' '));
  if (answer === undefined) throw new Error(`wrangler was not given ${line.join(' ')}`);
  return answer;
};
const saidTo = (line: CommandLine): string => `${answerTo(line).out}\n${answerTo(line).err}`;
beforeAll(async () => {
  const lines = [...LINES.map(([, line]) => line), ...TOLD, ...WRONG.map(([, line]) => line), NOWHERE];
  const { out, err } = await run([PROGRAM], JSON.stringify(lines));
  expect(err).toBe('');
  const all = JSON.parse(out) as Said[];
  for (const [index, line] of lines.entries()) answers.set(line.join(' '), all[index] ?? { out: '', err: '' });
});

describe('wrangler understands the command line for', () => {
  it.each(LINES)('%s', (_, line) => {
    expect(saidTo(line)).toMatch(WANTS_LOGIN);
  });
});

describe('wrangler understands what the documents say:', () => {
  it('there are such lines', () => {
    expect(TOLD.map((line) => line.slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['d1 time-travel', 'd1 execute', 'secret put', 'versions list']),
    );
    expect(TOLD.flat()).toContain(NUMBERS_GO_ON);
  });

  it('and that they are about the installation, and not about the example', () => {
    for (const path of DOCUMENTS) {
      const changing =
        readFileSync(path, 'utf8').match(/wrangler (secret put|rollback <|d1 execute|d1 time-travel).*/g) ?? [];
      expect(
        changing.filter((line) => !line.includes(' -c ')),
        path,
      ).toEqual([]);
    }
  });

  it.each(TOLD)('%s %s %s %s', (...line) => {
    expect(saidTo(line)).toMatch(WANTS_LOGIN);
  });
});

describe('wrangler does not understand', () => {
  it.each(WRONG)('the command line for %s with a flag that it does not have', (_, line) => {
    expect(saidTo(line)).toMatch(/Unknown arguments?: jursidiction/);
    expect(saidTo(line)).not.toMatch(WANTS_LOGIN);
  });

  it('a jurisdiction that there is none of', () => {
    expect(saidTo(NOWHERE)).toMatch(/Invalid values:[\s\S]*jurisdiction/);
  });
});

it('wrangler says the same to a line when it has read others before', async () => {
  expect(answerTo(NOWHERE)).toEqual(await run([CLI, ...NOWHERE]));
  const [, migrations] = LINES.find(([what]) => what === 'the migrations') ?? ['', []];
  expect(answerTo(migrations)).toEqual(await run([CLI, ...migrations]));
});

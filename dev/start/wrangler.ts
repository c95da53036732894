/*
 * Wrangler as `npm start` runs it: no calls home, no files outside the state folder. Secrets travel in its environment,
 * never on its command line (which everybody on the machine can read) and never in a file of its own.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { listMigrations } from '../migrations.ts';
import { CLI, QUIET } from '../wrangler-command.ts';
import { type Guarded, runGuarded } from './guarded.ts';

const ANSWER_LIMIT_MS = 90_000;
const ASK_EVERY_MS = 200;

/** What wrangler said last, for when it fails. */
const LAST_LINES = 30;

export interface Wrangler extends Guarded {
  /** What it said last, for when it fails. */
  readonly lastLines: readonly string[];
}

type Say = (line: string) => void;

/**
 * Applies the migrations to the local database; silent unless that fails. A new one is made from all of them at once,
 * which takes a second and not half a second each; what wrangler would have written down of them is in the same file.
 */
export async function applyMigrations(state: string, onStart: (run: Guarded) => void): Promise<Result<null, string>> {
  const folder = join(state, '.wrangler');
  const file = join(folder, 'schema.sql');
  const isNew = !existsSync(join(folder, 'state', 'v3', 'd1'));
  if (isNew) writeFileSync(file, wholeSchema());
  const line = isNew ? ['execute', 'DB', '--yes', '--file', file] : ['migrations', 'apply', 'DB'];
  const run = runWrangler(state, ['d1', ...line, '--local', '-e', 'local'], {}, null);
  onStart(run);
  const code = await run.ended;
  rmSync(file, { force: true });
  if (code === 0) return succeed(null);
  return fail(`The database could not be brought up to date:\n${run.lastLines.join('\n')}`);
}

/** All migrations, and wrangler's own table of those that were applied, as it makes it. */
function wholeSchema(): string {
  const migrations = listMigrations();
  return [
    ...migrations.map(({ sql }) => sql),
    `CREATE TABLE d1_migrations (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT UNIQUE,
      applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
    );`,
    ...migrations.map(({ name }) => `INSERT INTO d1_migrations (name) VALUES ('${name}');`),
  ].join('\n');
}

export interface WorkersOptions {
  readonly state: string;
  readonly port: number;
  /** Settings of the Workers, the secret ones among them. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly verbose: boolean;
  readonly say: Say;
}

/** Starts the three Workers on the port. */
export function runWorkers({ state, port, secrets, vars, verbose, say }: WorkersOptions): Wrangler {
  const args = ['dev', '-e', 'local', '--port', String(port), '--inspector-port', '0'];
  // An empty --env-file keeps wrangler from reading .dev.vars by itself: the secrets come from the environment.
  args.push('--env-file', '/dev/null', '--show-interactive-dev-session=false');
  for (const [name, value] of Object.entries(vars)) args.push('--var', `${name}:${value}`);
  return runWrangler(state, args, secrets, { verbose, say });
}

/** Waits until something answers at the address, or the process has ended. */
export async function untilAnswering(url: string, run: Guarded): Promise<'answers' | 'ended' | 'silent'> {
  let hasEnded = false;
  const ended = run.ended.then(() => {
    hasEnded = true;
  });
  const askUntil = Date.now() + ANSWER_LIMIT_MS;
  while (!hasEnded && Date.now() < askUntil) {
    try {
      await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
      return 'answers';
    } catch {
      await Promise.race([ended, wait(ASK_EVERY_MS)]);
    }
  }
  return hasEnded ? 'ended' : 'silent';
}

function runWrangler(
  state: string,
  args: readonly string[],
  secrets: Readonly<Record<string, string>>,
  show: { verbose: boolean; say: Say } | null,
): Wrangler {
  const folder = join(state, '.wrangler');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...secrets,
    ...QUIET,
    WRANGLER_REGISTRY_PATH: join(folder, 'registry'), // else two of these would find each other's queues
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    X_LOCAL_OBSERVABILITY: 'false',
    X_LOCAL_EXPLORER: 'false',
  };
  // They would be taken for the Workers' settings, which are given as --var.
  for (const name of ['SITE_URL', 'LINKS_URL']) delete env[name];
  const lastLines: string[] = [];
  const command = ['--no-warnings', CLI, ...args, '--persist-to', join(folder, 'state')];
  const run = runGuarded(command, env, (stream, line) => {
    const plain = process.stdout.isTTY ? line : stripVTControlCharacters(line);
    if (plain.trim() !== '') lastLines.push(plain);
    if (lastLines.length > LAST_LINES) lastLines.shift();
    // Wrangler's own chatter and each request are on stdout; what went wrong is on stderr.
    if (show && (show.verbose || (stream === 'stderr' && plain.trim() !== ''))) show.say(plain);
  });
  return { ...run, lastLines };
}

/*
 * A stand-in for wrangler that notes each call and answers as wrangler 4.155 does (formats from its code: d1 list, queues
 * info, secret list, whoami). Its account is a folder, which STAND_IN names. It refuses what the real one refuses: a
 * deploy without a required secret, a queue twice, a queue that its consumer lacks. wrangler-stand-in-program.ts is the
 * same as a program.
 */
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

interface Account {
  databases: { uuid: string; name: string; jurisdiction: string | null }[];
  queues: string[];
  workers: Record<string, { secrets: Record<string, string>; tag: string }>;
}
interface Config {
  env: Record<
    string,
    { name: string; secrets: { required: string[] }; queues?: { consumers?: { queue: string }[] } } | undefined
  >;
}

export interface Answered {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

class Refusal extends Error {}

function refuse(message: string): never {
  throw new Refusal(message);
}

/** Answers one command line that is run in the folder `at`. */
export async function answerAsWrangler(line: readonly string[], env: NodeJS.ProcessEnv, at: string): Promise<Answered> {
  try {
    const out = await perform(line, env, at);
    const isLoggedOut = line[0] === 'whoami' && env['STAND_IN_LOGIN'] === undefined;
    return { code: isLoggedOut ? 1 : 0, out: out === '' ? '' : `${out}\n`, err: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: 1, out: '', err: `✘ [ERROR] ${error.message}\n\n` };
  }
}

/** What it prints. */
async function perform(line: readonly string[], env: NodeJS.ProcessEnv, at: string): Promise<string> {
  const folder = env['STAND_IN'] ?? '';
  const path = join(folder, 'account.json');
  const account: Account = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { databases: [], queues: [], workers: {} };
  const save = () => writeFileSync(path, JSON.stringify(account, null, 2));

  const { values, positionals } = parseArgs({
    args: [...line],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jurisdiction: { type: 'string' },
      format: { type: 'string' },
      remote: { type: 'boolean' },
      config: { type: 'string', short: 'c' },
      env: { type: 'string', short: 'e' },
      tag: { type: 'string' },
      message: { type: 'string' },
      'secrets-file': { type: 'string' },
    },
  });
  const [command = '', act = '', name = ''] = positionals;
  const config = (): Config => JSON.parse(readFileSync(resolve(at, values.config ?? ''), 'utf8'));
  const worker = () => config().env[values.env ?? ''] ?? refuse(`No environment found with name "${values.env}".`);

  const file = values['secrets-file'];
  appendFileSync(
    join(folder, 'calls.jsonl'),
    `${JSON.stringify({
      line: positionals.join(' '),
      env: values.env ?? null,
      account: env['CLOUDFLARE_ACCOUNT_ID'] ?? null,
      ...(file !== undefined && { file, mode: (statSync(file).mode & 0o777).toString(8) }),
    })}\n`,
  );
  const called = [command, values.env].filter((word) => word !== undefined).join(' ');
  if (env['STAND_IN_HANG'] === called) {
    writeFileSync(join(folder, 'hangs'), String(process.pid));
    await wait(600_000);
  }
  if (env['STAND_IN_FAIL'] === called) refuse('A request to the Cloudflare API failed. [code: 10013]');

  switch (command === 'd1' || command === 'queues' || command === 'secret' ? `${command} ${act}` : command) {
    case 'whoami':
      return JSON.stringify(JSON.parse(env['STAND_IN_LOGIN'] ?? '{"loggedIn":false}'));
    case 'd1 list':
      return JSON.stringify(account.databases, null, 2);
    case 'd1 create':
      if (account.databases.some((each) => each.name === name)) refuse('A database with that name already exists');
      account.databases.push({ uuid: crypto.randomUUID(), name, jurisdiction: values.jurisdiction ?? null });
      save();
      return `✅ Successfully created DB '${name}'`;
    case 'd1 migrations':
      return '✅ No migrations to apply!';
    case 'queues info':
      if (!account.queues.includes(name))
        refuse(`Queue "${name}" does not exist. To create it, run: wrangler queues create ${name}`);
      return `Queue Name: ${name}`;
    case 'queues create':
      if (account.queues.includes(name)) refuse(`Queue name '${name}' is already taken. [code: 11009]`);
      account.queues.push(name);
      save();
      return '';
    case 'secret list': {
      const there = account.workers[worker().name];
      if (!there)
        refuse(
          `Worker "${worker().name}" (env: ${values.env}) not found.\n\nIf this is a new Worker, run \`wrangler deploy\` first to create it.`,
        );
      const names = Object.keys(there.secrets).map((each) => ({ name: each, type: 'secret_text' }));
      return JSON.stringify(names, null, '  ');
    }
    case 'deploy': {
      const { name: script, secrets, queues } = worker();
      const given: Record<string, string> = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
      const all = { ...account.workers[script]?.secrets, ...given };
      const missing = secrets.required.filter((each) => !(each in all));
      if (missing.length > 0) refuse(`The following required secrets have not been set: ${missing.join(', ')}`);
      const lacking = queues?.consumers?.find(({ queue }) => !account.queues.includes(queue));
      if (lacking) refuse(`Queue "${lacking.queue}" does not exist.`);
      account.workers[script] = { secrets: all, tag: values.tag ?? '' };
      save();
      return '';
    }
    default:
      refuse(`Unknown command: ${positionals.join(' ')}`);
  }
}

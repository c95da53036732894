/*
 * A stand-in for wrangler: a program that notes each call and answers as wrangler 4.155 does (formats from its code:
 * d1 list, queues info, secret list, whoami). Its account is a folder. It refuses what the real one refuses: a deploy
 * without a required secret, a queue twice, a queue that its consumer lacks.
 */
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const folder = process.env['STAND_IN'] ?? '';
const path = join(folder, 'account.json');
const account: Account = existsSync(path)
  ? JSON.parse(readFileSync(path, 'utf8'))
  : { databases: [], queues: [], workers: {} };
const save = () => writeFileSync(path, JSON.stringify(account, null, 2));

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
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
const config = (): Config => JSON.parse(readFileSync(values.config ?? '', 'utf8'));
const worker = () => config().env[values.env ?? ''] ?? refuse(`No environment found with name "${values.env}".`);

function refuse(message: string): never {
  process.stderr.write(`✘ [ERROR] ${message}\n\n`);
  process.exit(1);
}

const file = values['secrets-file'];
appendFileSync(
  join(folder, 'calls.jsonl'),
  `${JSON.stringify({
    line: positionals.join(' '),
    env: values.env ?? null,
    account: process.env['CLOUDFLARE_ACCOUNT_ID'] ?? null,
    ...(file !== undefined && { file, mode: (statSync(file).mode & 0o777).toString(8) }),
  })}\n`,
);
const called = [command, values.env].filter((word) => word !== undefined).join(' ');
if (process.env['STAND_IN_HANG'] === called) {
  writeFileSync(join(folder, 'hangs'), String(process.pid));
  await wait(600_000);
}
if (process.env['STAND_IN_FAIL'] === called) refuse('A request to the Cloudflare API failed. [code: 10013]');

switch (command === 'd1' || command === 'queues' || command === 'secret' ? `${command} ${act}` : command) {
  case 'whoami':
    console.log(JSON.stringify(JSON.parse(process.env['STAND_IN_LOGIN'] ?? '{"loggedIn":false}')));
    if (process.env['STAND_IN_LOGIN'] === undefined) process.exitCode = 1;
    break;
  case 'd1 list':
    console.log(JSON.stringify(account.databases, null, 2));
    break;
  case 'd1 create':
    if (account.databases.some((each) => each.name === name)) refuse(`A database with that name already exists`);
    account.databases.push({ uuid: crypto.randomUUID(), name, jurisdiction: values.jurisdiction ?? null });
    save();
    console.log(`✅ Successfully created DB '${name}'`);
    break;
  case 'd1 migrations':
    console.log('✅ No migrations to apply!');
    break;
  case 'queues info':
    if (!account.queues.includes(name))
      refuse(`Queue "${name}" does not exist. To create it, run: wrangler queues create ${name}`);
    console.log(`Queue Name: ${name}`);
    break;
  case 'queues create':
    if (account.queues.includes(name)) refuse(`Queue name '${name}' is already taken. [code: 11009]`);
    account.queues.push(name);
    save();
    break;
  case 'secret list': {
    const there = account.workers[worker().name];
    if (!there)
      refuse(
        `Worker "${worker().name}" (env: ${values.env}) not found.\n\nIf this is a new Worker, run \`wrangler deploy\` first to create it.`,
      );
    console.log(
      JSON.stringify(
        Object.keys(there.secrets).map((each) => ({ name: each, type: 'secret_text' })),
        null,
        '  ',
      ),
    );
    break;
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
    break;
  }
  default:
    refuse(`Unknown command: ${positionals.join(' ')}`);
}

/*
 * Setting up: from a clone to an installation that runs. A table of contents: each step finds what is there, makes
 * what is missing and may run twice, so that it goes on wherever it stopped. Prints no secret.
 */
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { readVersion, requireCleanTree } from '../deploy/checkout.ts';
import { configFolder, databaseOf, deployConfig, queuesOf, writeConfig } from '../deploy/config.ts';
import { dryWrangler, emptyAccount } from '../deploy/dry-run.ts';
import { type Installation, installationPath, writeInstallation } from '../deploy/installation.ts';
import { requireSurvivable } from '../deploy/migration-rules.ts';
import { requireOwnNames } from '../deploy/neighbours.ts';
import { rollOut, secretsThere } from '../deploy/roll-out.ts';
import { removeLeftSecrets, type Secrets } from '../deploy/secrets-file.ts';
import { settingFaults } from '../deploy/settings.ts';
import type { Desk } from '../deploy/wrangler-cli.ts';
import { ROOT } from '../root.ts';
import { readAnswers } from './answers.ts';
import type { Ask } from './ask.ts';
import { findAccount, findOrMakeDatabase, makeQueues } from './cloudflare.ts';
import { keysPath, newKeys, type OwnKeys, readKeys, writeKeys } from './keys.ts';
import { leftToDo } from './left-to-do.ts';
import { parseSetupOptions, SETUP_HELP, type SetupOptions } from './options.ts';
import { dryResend, openResend } from './resend.ts';
import { chooseKeys, secretsToSend, wantedNames } from './secrets.ts';

const STATE = join(ROOT, '.wrangler');
const MADE_UP = { account: '0'.repeat(32), database: '00000000-0000-4000-8000-000000000000' };

export interface SetupDesk extends Desk {
  readonly ask: Ask;
}

/** Runs one command line, and returns the exit code. */
export async function runSetup(args: readonly string[], desk: SetupDesk): Promise<number> {
  const options = parseSetupOptions(args);
  const outcome = !options.ok
    ? options
    : options.value === null
      ? succeed(SETUP_HELP)
      : await setUp(options.value, desk);
  if (outcome.ok) desk.say(outcome.value);
  else desk.complain(`\n${outcome.error}\n\nMend that and run the same command again: it goes on from here.`);
  return outcome.ok ? 0 : 1;
}

async function setUp(options: SetupOptions, desk: SetupDesk): Promise<Result<string, string>> {
  const { say, ask } = desk;
  const show = (line: string) => say(`  $ ${line}`);
  const { name, dryRun } = options;
  const env: NodeJS.ProcessEnv = { ...desk.env };
  const path = installationPath(name);
  const real = desk.openWrangler(env, dryRun ? () => {} : show);
  const wrangler = dryRun ? dryWrangler(real, emptyAccount(MADE_UP.account, MADE_UP.database), show) : real;
  removeLeftSecrets(STATE);

  say(`1. What ${name} is${dryRun ? ' (a dry run: nothing is changed or sent)' : ''}`);
  const answers = await readAnswers(path, options, ask);
  if (!answers.ok) return answers;
  const own = requireOwnNames(path, answers.value);
  if (!own.ok) return own;
  // What is made up must not stand where the real one does, from which people go back and forth by hand.
  const folder = configFolder(dryRun ? `${name}.dry-run` : name);
  const given = await deployConfig(answers.value, folder);
  if (!given.ok) return given;
  const faults = settingFaults(given.value, {});
  if (faults.length > 0) return fail(`These settings would stop the Workers: ${faults.join('; ')}.`);
  const version = await readVersion(ROOT);
  if (!version.ok) return version;
  // What is written down here is committed afterwards.
  const clean = await requireCleanTree(ROOT, 'installations');
  if (!clean.ok && !dryRun) return clean;
  if (!clean.ok) say(`Without --dry-run this would be refused. ${clean.error}\n`);
  const survived = await requireSurvivable(join(ROOT, 'db', 'migrations'));
  if (!survived.ok) return survived;
  const keep = (installation: Installation) => (dryRun ? undefined : writeInstallation(path, installation));
  // An account that was given now is written down when it has been found; one of before stays.
  if (options.answers.account === undefined) keep(answers.value);

  say('2. The Cloudflare account');
  const account = await findAccount(wrangler, dryRun ? undefined : answers.value.account);
  if (!account.ok) return account;
  keep({ ...answers.value, account: account.value });
  env['CLOUDFLARE_ACCOUNT_ID'] = account.value;

  say('3. The database and the queues');
  const { jurisdiction } = answers.value;
  const database = await findOrMakeDatabase(wrangler, databaseOf(given.value), jurisdiction);
  if (!database.ok) return database;
  const queues = await makeQueues(wrangler, queuesOf(given.value));
  if (!queues.ok) return queues;
  const installation: Installation = { ...answers.value, account: account.value, database: database.value.id };
  keep(installation);
  const config = await deployConfig(installation, folder);
  if (!config.ok) return config;
  const configPath = writeConfig(config.value, folder);

  say('4. The keys, and the webhook at Resend');
  const there = await secretsThere(wrangler, configPath);
  if (!there.ok) return there;
  const wanted = wantedNames(config.value, there.value);
  const copy = keysPath(name, options.keys);
  const inFile = dryRun ? succeed(null) : readKeys(copy);
  if (!inFile.ok) return inFile;
  const keys = chooseKeys(copy, inFile.value, wanted, there.value, newKeys);
  if (!keys.ok) return keys;
  if (keys.value.isNew && keys.value.keys !== null) {
    const written = dryRun ? succeed(null) : writeKeys(copy, keys.value.keys);
    if (!written.ok) return written;
    say(`  new keys, ${dryRun ? 'which a real run keeps' : 'kept'} in ${copy}`);
  }
  const others = dryRun ? succeed(madeUp(wanted)) : await givenSecrets(wanted, env, ask);
  if (!others.ok) return others;
  const setupKey = env['RESEND_SETUP_KEY'] || others.value['RESEND_API_KEY'] || env['RESEND_API_KEY'] || '';
  const needsProvider = setupKey !== '' || wanted.includes('RESEND_WEBHOOK_SECRET');
  const provider = dryRun
    ? dryResend(`whsec_${'A'.repeat(44)}`, show)
    : openResend(setupKey, env['RESEND_BASE_URL'], show);
  const endpoint = `https://${installation.hosts.webhook}/webhooks/resend`;
  const webhook = needsProvider ? await provider.webhook(endpoint) : succeed(null);
  if (!webhook.ok) return webhook;
  const values: Secrets = {
    ...others.value,
    ...keys.value.keys,
    ...(webhook.value && { RESEND_WEBHOOK_SECRET: webhook.value.secret }),
  };
  const bad = settingFaults(config.value, values);
  if (bad.length > 0) return fail(`These settings would stop the Workers: ${bad.join('; ')}.`);

  say('5. The schema and the Workers');
  const replaced = webhook.value?.isNew === true ? ['RESEND_WEBHOOK_SECRET'] : [];
  const secrets = await secretsToSend(config.value, there.value, values, replaced);
  const done = await rollOut({ wrangler, configPath, version: version.value, secrets, state: STATE });
  if (!done.ok) return done;

  const senderDomain = installation.vars['SENDER_ADDRESS']?.split('@').at(-1) ?? '';
  const dns = needsProvider ? await provider.dns(senderDomain) : succeed(null);
  if (!dns.ok) say(`  ${dns.error}`);
  const list = leftToDo({ name, installation, keysPath: copy, dns: dns.ok ? dns.value : null });
  return succeed(`\n${dryRun ? 'The dry run went through. After a real one:' : `${name} runs.`}\n${list}`);
}

/** Secrets that are neither our own keys nor the webhook's: from the environment, or from the person. */
async function givenSecrets(
  wanted: readonly string[],
  env: NodeJS.ProcessEnv,
  ask: Ask,
): Promise<Result<Secrets, string>> {
  const ours = new Set<string>([...Object.keys(newKeys() satisfies OwnKeys), 'RESEND_WEBHOOK_SECRET']);
  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const name of wanted.filter((each) => !ours.has(each))) {
    const value = (env[name] ?? '') || (ask.isThere ? await ask.secret(`${name} (is not shown)`) : '');
    if (value === '') missing.push(name);
    else values[name] = value;
  }
  return missing.length === 0 ? succeed(values) : fail(`Set ${missing.join(', ')} in the environment.`);
}

const madeUp = (wanted: readonly string[]): Secrets =>
  Object.fromEntries(
    wanted.filter((name) => name !== 'RESEND_WEBHOOK_SECRET').map((name) => [name, `whsec_${'A'.repeat(44)}`]),
  );

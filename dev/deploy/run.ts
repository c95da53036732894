/*
 * Deploying: brings the commit live at an installation. Refuses a tree that no commit names, a migration that the
 * version before would not survive, and a Worker that lacks a secret, before anything is changed. Makes no secret.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { ROOT } from '../root.ts';
import { previousVersion, readVersion, requireCleanTree } from './checkout.ts';
import { configFolder, deployConfig, writeConfig } from './config.ts';
import { dryWrangler, installedAccount } from './dry-run.ts';
import { installationPath, readInstallation } from './installation.ts';
import { requireSurvivable } from './migration-rules.ts';
import { requireOwnNames } from './neighbours.ts';
import { DEPLOY_HELP, type DeployTask, parseDeployOptions } from './options.ts';
import { WORKERS } from './order.ts';
import { missingSecrets, rollOut, secretsThere } from './roll-out.ts';
import { checkRollback } from './rollback.ts';
import { settingFaults, wantedSecrets } from './settings.ts';
import type { Desk } from './wrangler-cli.ts';

const STATE = join(ROOT, '.wrangler');
const NOTHING = { webhook: {}, cron: {}, signup: {} };

/** Runs one command line, and returns the exit code. */
export async function runDeploy(args: readonly string[], desk: Desk): Promise<number> {
  const task = parseDeployOptions(args);
  const outcome = task.ok ? await perform(task.value, desk) : task;
  if (outcome.ok) desk.say(outcome.value);
  else desk.complain(outcome.error);
  return outcome.ok ? 0 : 1;
}

async function perform(task: DeployTask, desk: Desk): Promise<Result<string, string>> {
  switch (task.kind) {
    case 'help':
      return succeed(DEPLOY_HELP);
    case 'check-rollback':
      return await tryRollback(task.ref, desk);
    case 'deploy':
      return await deploy(task.name, task.dryRun, task.isChecked, desk);
  }
}

async function deploy(name: string, dryRun: boolean, isChecked: boolean, desk: Desk): Promise<Result<string, string>> {
  const { say } = desk;
  const show = (line: string) => say(`  $ ${line}`);
  const installation = readInstallation(name);
  if (!installation.ok) return installation;
  const config = await deployConfig(installation.value, configFolder(name));
  if (!config.ok) return config;
  const faults = settingFaults(config.value, {});
  if (faults.length > 0) return fail(`installations/${name}.json would stop the Workers: ${faults.join('; ')}.`);
  if (installation.value.database === undefined && !dryRun) {
    return fail(`${name} has no database yet: npm run setup -- ${name} makes it.`);
  }
  const own = requireOwnNames(installationPath(name), installation.value);
  if (!own.ok && !dryRun) return own;
  if (!own.ok) say(`Without --dry-run this would be refused. ${own.error}\n`);

  const version = await readVersion(ROOT);
  if (!version.ok) return version;
  const clean = await requireCleanTree(ROOT);
  if (!clean.ok && !dryRun) return clean;
  if (!clean.ok) say(`Without --dry-run this would be refused. ${clean.error}\n`);

  say(`Deploying ${version.value} to ${name}${dryRun ? ' (a dry run: nothing is changed or sent)' : ''}`);
  const survived = await requireSurvivable(join(ROOT, 'db', 'migrations'));
  if (!survived.ok) return survived;
  if (!isChecked && !check(dryRun, desk)) return fail('npm run check has failed, so nothing was deployed.');

  const configPath = writeConfig(config.value, configFolder(name));
  const real = desk.openWrangler(withAccount(desk.env, installation.value.account), dryRun ? () => {} : show);
  const wrangler = dryRun
    ? dryWrangler(real, installedAccount(WORKERS.flatMap((worker) => wantedSecrets(config.value, worker))), show)
    : real;
  const there = await secretsThere(wrangler, configPath);
  if (!there.ok) return there;
  const missing = WORKERS.flatMap((worker) =>
    missingSecrets(config.value, there.value, worker).map((secret) => `${secret} (${worker})`),
  );
  if (missing.length > 0) {
    return fail(`Secrets are missing: ${missing.join(', ')}. npm run setup -- ${name} adds them; nothing was changed.`);
  }
  const done = await rollOut({ wrangler, configPath, version: version.value, secrets: NOTHING, state: STATE });
  if (!done.ok) return fail(`${done.error}\n\nRun it again when that is mended: every step may run twice.`);
  if (dryRun) return succeed('The dry run went through.');
  return succeed(
    `${version.value} is live. https://${installation.value.hosts.cron}/health says which version answers.`,
  );
}

/** Types, linter, bindings, bundles: wrangler bundles what does not even compile. */
function check(dryRun: boolean, { env, say }: Desk): boolean {
  say('  $ npm run check');
  if (dryRun) return true;
  try {
    execFileSync('npm', ['run', 'check', '--silent'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

const withAccount = (env: NodeJS.ProcessEnv, account: string | undefined): NodeJS.ProcessEnv =>
  account === undefined ? env : { ...env, CLOUDFLARE_ACCOUNT_ID: account };

async function tryRollback(given: string | null, { say }: Desk): Promise<Result<string, string>> {
  const ref = given === null ? await previousVersion(ROOT) : succeed(given);
  if (!ref.ok) return ref;
  say(`Running the journey of ${ref.value} on this schema ...`);
  const checked = await checkRollback(ROOT, ref.value);
  return checked.ok ? succeed(`${ref.value} runs on this schema: going back to it is safe.`) : checked;
}

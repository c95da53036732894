/*
 * Brings one version live: migrations first, then the Workers in their order (order.ts), each with the secrets that it
 * does not have yet. Stops at the first failure; running it again goes on from there, since every step may run twice.
 */
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { applyMigrations, deployWorker, listSecrets } from './commands.ts';
import type { DeployConfig } from './config.ts';
import { forEachWorker, type PerWorker, WORKERS, type WorkerName } from './order.ts';
import { type Secrets, withSecretsFile } from './secrets-file.ts';
import { wantedSecrets } from './settings.ts';
import { shown, type WranglerCli } from './wrangler-cli.ts';

export interface RollOut {
  readonly wrangler: WranglerCli;
  /** Where wrangler's configuration is written. */
  readonly configPath: string;
  readonly version: string;
  /** What each Worker is given in addition to what it has. */
  readonly secrets: PerWorker<Secrets>;
  /** The folder for files that must not stay. */
  readonly state: string;
}

export async function rollOut({
  wrangler,
  configPath,
  version,
  secrets,
  state,
}: RollOut): Promise<Result<null, string>> {
  const migrated = await must(wrangler, applyMigrations(configPath));
  if (!migrated.ok) return migrated;
  for (const worker of WORKERS) {
    const deploy = (path: string | null) => must(wrangler, deployWorker(configPath, worker, version, path));
    const isComplete = Object.keys(secrets[worker]).length === 0;
    const done = isComplete ? await deploy(null) : await withSecretsFile(state, secrets[worker], deploy);
    if (!done.ok) return done;
  }
  return succeed(null);
}

/** Runs a command that has to succeed. Gives what it printed for programs, or what it said, for people. */
export async function must(wrangler: WranglerCli, line: readonly string[]): Promise<Result<string, string>> {
  const { code, out, said } = await wrangler.run(line);
  return code === 0 ? succeed(out) : fail(`This failed (exit code ${code}):\n  ${shown(line)}\n${indented(said)}`);
}

/** The names of the secrets that each Worker has; a Worker that was never deployed has none. */
export async function secretsThere(
  wrangler: WranglerCli,
  configPath: string,
): Promise<Result<PerWorker<ReadonlySet<string>>, string>> {
  let failure: string | null = null;
  const there = await forEachWorker(async (worker) => {
    const line = listSecrets(configPath, worker);
    const { code, out, said } = await wrangler.run(line);
    if (code !== 0 && /Worker "[^"]*".* not found/.test(said)) return new Set<string>();
    const names = code === 0 ? secretNames(out) : null;
    if (names === null) failure ??= `This failed (exit code ${code}):\n  ${shown(line)}\n${indented(said)}`;
    return names ?? new Set<string>();
  });
  return failure === null ? succeed(there) : fail(failure);
}

/** The secrets that a Worker needs and does not have. */
export function missingSecrets(
  config: DeployConfig,
  there: PerWorker<ReadonlySet<string>>,
  worker: WorkerName,
): readonly string[] {
  return wantedSecrets(config, worker).filter((name) => !there[worker].has(name));
}

function secretNames(json: string): ReadonlySet<string> | null {
  try {
    const list: unknown = JSON.parse(json);
    if (!Array.isArray(list)) return null;
    return new Set(list.map((each: { name?: unknown }) => String(each.name)));
  } catch {
    return null;
  }
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

/*
 * What each Worker still needs. A secret that a Worker has is never sent again: a lost LINK_KEY breaks every link that was
 * mailed. The webhook's is the exception, since it is the provider's: one that was made just now replaces what was there.
 */
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import type { DeployConfig } from '../deploy/config.ts';
import { forEachWorker, type PerWorker, WORKERS } from '../deploy/order.ts';
import { missingSecrets } from '../deploy/roll-out.ts';
import type { Secrets } from '../deploy/secrets-file.ts';
import { OWN_KEYS, type OwnKeys } from './keys.ts';

/** The Workers that have a secret of this name. */
const holders = (name: string, there: PerWorker<ReadonlySet<string>>): readonly string[] =>
  WORKERS.filter((worker) => there[worker].has(name));

/** The names of the secrets that somebody has to give, each once. */
export function wantedNames(config: DeployConfig, there: PerWorker<ReadonlySet<string>>): readonly string[] {
  return [...new Set(WORKERS.flatMap((worker) => missingSecrets(config, there, worker)))];
}

/**
 * The installation's own keys, from their file or new. New ones only where no Worker has one: beside a key that nobody
 * knows any more they would make links that another Worker does not understand.
 */
export function chooseKeys(
  path: string,
  inFile: OwnKeys | null,
  wanted: readonly string[],
  there: PerWorker<ReadonlySet<string>>,
  make: () => OwnKeys,
): Result<{ keys: OwnKeys | null; isNew: boolean }, string> {
  const own = OWN_KEYS.filter((name) => wanted.includes(name));
  if (own.length === 0 || inFile !== null) return succeed({ keys: inFile, isNew: false });
  const lost = OWN_KEYS.filter((name) => holders(name, there).length > 0);
  if (lost.length === 0) return succeed({ keys: make(), isNew: true });
  const where = lost.map((name) => `${name} (${holders(name, there).join(', ')})`).join(', ');
  return fail(
    `Some Workers have keys already: ${where}; others lack ${own.join(', ')}; and ${path}, the copy, is not there.
Bring the copy back (--keys FILE). If no mail was ever sent and there is no copy, remove them from those Workers with
wrangler secret delete, and run this again: it then makes new ones.`,
  );
}

/** For each Worker, what it lacks, and what replaces what it has. */
export async function secretsToSend(
  config: DeployConfig,
  there: PerWorker<ReadonlySet<string>>,
  values: Secrets,
  replaced: readonly string[],
): Promise<PerWorker<Secrets>> {
  return await forEachWorker(async (worker) => {
    const has = there[worker];
    const names = [
      ...missingSecrets(config, there, worker),
      ...replaced.filter((name) => has.has(name) && config.env[worker].secrets.required.includes(name)),
    ];
    return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
  });
}

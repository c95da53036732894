/*
 * The wrangler configuration that an installation is deployed with: the committed wrangler.toml under other names, with
 * the installation's hosts and settings. A name that does not begin with the committed prefix is refused, so that no two
 * installations of one account ever share a queue, a database or a counter unnoticed. Holds no secret.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { ROOT } from '../root.ts';
import type { Installation } from './installation.ts';
import { WORKERS, type WorkerName } from './order.ts';

/** What every name in wrangler.toml begins with. */
const COMMITTED_PREFIX = 'forewarn';

const Queue = z.looseObject({ queue: z.string() });
const Environment = z.looseObject({
  name: z.string(),
  main: z.string(),
  d1_databases: z.array(z.looseObject({ database_name: z.string(), migrations_dir: z.string() })).length(1),
  queues: z
    .looseObject({
      producers: z.array(Queue).optional(),
      consumers: z.array(Queue.extend({ dead_letter_queue: z.string().optional() })).optional(),
    })
    .optional(),
  ratelimits: z.array(z.looseObject({ namespace_id: z.string() })).optional(),
  secrets: z.looseObject({ required: z.array(z.string()) }),
  vars: z.record(z.string(), z.string()),
});
const Committed = z.looseObject({
  env: z.looseObject({ signup: Environment, cron: Environment, webhook: Environment }),
});
type Environment = z.infer<typeof Environment>;
export interface DeployConfig {
  readonly [key: string]: unknown;
  readonly env: Readonly<Record<WorkerName, Environment>>;
}

/** The configuration for wrangler, to be written into the folder. */
export async function deployConfig(installation: Installation, folder: string): Promise<Result<DeployConfig, string>> {
  // Only here: all of wrangler is loaded with it, for which neither the help nor a refusal of options should wait.
  const { experimental_readRawConfig } = await import('wrangler');
  const { env, ...top } = Committed.parse(
    experimental_readRawConfig({ config: join(ROOT, 'wrangler.toml') }).rawConfig,
  );
  const known = new Set(WORKERS.flatMap((worker) => Object.keys(env[worker].vars)));
  const secret = new Set(WORKERS.flatMap((worker) => env[worker].secrets.required));
  for (const name of Object.keys(installation.vars)) {
    if (secret.has(name)) return fail(`${name} is a secret: it may not stand in an installation's file.`);
    if (name === 'SITE_URL' || name === 'LINKS_URL') return fail(`${name} follows from the hosts: leave it out.`);
    if (!known.has(name)) return fail(`There is no setting ${name} in wrangler.toml.`);
  }
  try {
    return succeed({
      ...top,
      $schema: join(relative(folder, ROOT), 'node_modules/wrangler/config-schema.json'),
      ...(installation.account !== undefined && { account_id: installation.account }),
      name: installation.prefix,
      env: {
        webhook: environment('webhook', env.webhook, installation, folder),
        cron: environment('cron', env.cron, installation, folder),
        signup: environment('signup', env.signup, installation, folder),
      },
    });
  } catch (error) {
    if (error instanceof RangeError) return fail(error.message);
    throw error;
  }
}

function environment(worker: WorkerName, committed: Environment, to: Installation, folder: string): Environment {
  const { queues = {}, ratelimits = [] } = committed;
  const named = (name: string) => renamed(name, to.prefix);
  const vars = { ...committed.vars, SITE_URL: `https://${to.hosts.signup}`, LINKS_URL: `https://${to.hosts.webhook}` };
  for (const name of Object.keys(vars)) if (name in to.vars) Object.assign(vars, { [name]: to.vars[name] });
  return {
    ...committed,
    name: named(committed.name),
    main: relative(folder, join(ROOT, committed.main)),
    routes: [{ pattern: to.hosts[worker], custom_domain: true }],
    d1_databases: committed.d1_databases.map((database) => ({
      ...database,
      database_name: named(database.database_name),
      ...(to.database !== undefined && { database_id: to.database }),
      migrations_dir: relative(folder, join(ROOT, database.migrations_dir)),
    })),
    queues: {
      ...(queues.producers && {
        producers: queues.producers.map((producer) => ({ ...producer, queue: named(producer.queue) })),
      }),
      ...(queues.consumers && {
        consumers: queues.consumers.map((consumer) => ({
          ...consumer,
          queue: named(consumer.queue),
          ...(consumer.dead_letter_queue !== undefined && { dead_letter_queue: named(consumer.dead_letter_queue) }),
        })),
      }),
    },
    ratelimits: ratelimits.map((limit) => ({ ...limit, namespace_id: counter(to.prefix, limit.namespace_id) })),
    vars,
  };
}

function renamed(name: string, prefix: string): string {
  if (name === COMMITTED_PREFIX) return prefix;
  if (name.startsWith(`${COMMITTED_PREFIX}-`)) return prefix + name.slice(COMMITTED_PREFIX.length);
  throw new RangeError(`wrangler.toml has the name ${name}, which does not begin with ${COMMITTED_PREFIX}-.`);
}

/** Workers of one account that have the same number share a rate limiter's counters. */
function counter(prefix: string, committed: string): string {
  if (prefix === COMMITTED_PREFIX) return committed;
  return String(createHash('sha256').update(`${prefix}:${committed}`).digest().readUInt32BE() >>> 1);
}

/** Every queue that has to be there, the one for dead letters among them. */
export function queuesOf({ env }: DeployConfig): readonly string[] {
  const all = WORKERS.flatMap((worker) => [
    ...(env[worker].queues?.producers ?? []).map(({ queue }) => queue),
    ...(env[worker].queues?.consumers ?? []).flatMap((each) => [each.queue, each.dead_letter_queue ?? each.queue]),
  ]);
  return [...new Set(all)].toSorted();
}

export const databaseOf = ({ env }: DeployConfig): string => env.cron.d1_databases[0]?.database_name ?? '';

/** Writes the configuration, and says where, as seen from the repository's root. */
export function writeConfig(config: DeployConfig, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'wrangler.json');
  writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`);
  return relative(ROOT, path);
}

/** Where an installation's configuration is written: git ignores it. */
export const configFolder = (name: string): string => join(ROOT, '.wrangler', 'installations', name);

/*
 * What every runtime of a developer's machine that is not `npm start` has in common (bench, chaos, rehearsal): the
 * Workers bundled as they are deployed, the schema, and settings that open nothing. Listens on loopback only.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Log, LogLevel, type Miniflare } from 'miniflare';
import { inOneLine, migrationLines } from './migrations.ts';
import { wranglerOnce } from './wrangler-command.ts';

/** Keys of no system, so that nothing that a run makes opens anything. */
export const KEYS = {
  LINK_KEY: 'a:bGluay1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhIQ',
  ADDRESS_KEY: 'YWRkcmVzcy1rZXktZm9yLXRlc3RzLW9ubHktMzJieXRlcyE',
} as const;

/** Who sends, and how: what `[env.local.vars]` of wrangler.toml says to `npm start`. */
export const SETTINGS = {
  SITE_URL: 'http://localhost:8787',
  LINKS_URL: 'http://localhost:8787',
  SENDER_ADDRESS: 'advisories@forewarn.example',
  POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
  REPLY_TO: 'editors@forewarn.example',
  UNSUBSCRIBE_ADDRESS: 'unsubscribe@forewarn.example',
  ALLOWED_ORIGINS: '',
  TURNSTILE_SITE_KEY: '',
  ACCESS_AUD: '',
  REQUIRE_SECOND_APPROVAL: 'false',
  DAILY_QUOTA: '',
  /** A run's own operator releases. */
  RELEASE_SHIPPED_ADVISORIES: 'false',
} as const;

const FAR_ABOVE = { limit: 1_000_000, period: 60 as const };
/** Limits that no run meets: they are not what it tries or measures. */
export const RATE_LIMITS = {
  SIGN_UP_LIMIT: { namespace_id: '1', simple: FAR_ABOVE },
  OPERATOR_LIMIT: { namespace_id: '2', simple: FAR_ABOVE },
  HEALTH_LIMIT: { namespace_id: '3', simple: FAR_ABOVE },
};

/** A runtime of its own on a free loopback port, its state in the folder. */
export function plainOptions(name: string, folder: string, code: string) {
  return {
    name,
    host: '127.0.0.1',
    port: 0,
    cf: false as const,
    log: new Log(LogLevel.NONE),
    resourcePersistencePath: join(folder, 'state'),
    compatibilityDate: '2026-10-01',
    modules: [{ type: 'ESModule' as const, path: 'entry.js', contents: code }],
    d1Databases: { DB: 'forewarn' },
  };
}

/** Once a process: the tree is taken to stand still while it runs. */
const bundles = new Map<string, Promise<string>>();

/** Bundles an entry with the bindings of an environment of wrangler.toml, and returns the code. */
export function bundle(entry: string, environment: 'local' | 'cron', folder: string): Promise<string> {
  const name = `${environment} ${entry}`;
  const code = bundles.get(name) ?? bundleInto(folder, entry, environment);
  bundles.set(name, code);
  return code;
}

async function bundleInto(folder: string, entry: string, environment: string): Promise<string> {
  await wranglerOnce('deploy', entry, '--dry-run', '-e', environment, '--outdir', folder);
  return await readFile(join(folder, `${basename(entry, '.ts')}.js`), 'utf8');
}

/**
 * Makes the schema, and what a run wants beside it: all of it in one call, since each prepared statement would be one of
 * its own into the runtime.
 */
export async function migrate(miniflare: Miniflare, more: readonly string[] = []): Promise<void> {
  const database = await miniflare.getD1Database('DB');
  await database.exec([migrationLines(), ...more.map(inOneLine)].join('\n'));
}

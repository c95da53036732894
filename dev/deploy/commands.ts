/*
 * The command lines of wrangler's that setup and deploy use, each in one place. A test holds them against wrangler's
 * parser.
 */
import type { WorkerName } from './order.ts';

export type CommandLine = readonly string[];

export const whoami = (): CommandLine => ['whoami', '--json'];

export const listDatabases = (): CommandLine => ['d1', 'list', '--json'];

export const databaseInfo = (name: string): CommandLine => ['d1', 'info', name, '--json'];

export const createDatabase = (name: string, jurisdiction: 'eu' | 'none'): CommandLine => [
  ...['d1', 'create', name],
  ...(jurisdiction === 'none' ? [] : ['--jurisdiction', jurisdiction]),
];

export const queueInfo = (name: string): CommandLine => ['queues', 'info', name];

export const createQueue = (name: string): CommandLine => ['queues', 'create', name];

export const listSecrets = (config: string, worker: WorkerName): CommandLine => [
  ...['secret', 'list', '--format', 'json'],
  ...['-c', config, '-e', worker],
];

export const applyMigrations = (config: string): CommandLine => [
  ...['d1', 'migrations', 'apply', 'DB', '--remote'],
  ...['-c', config, '-e', 'cron'],
];

/**
 * `version` is what the binding VERSION tells the Worker. `secrets`: a file with those that the Worker does not have
 * yet; the others stay as they are.
 */
export const deployWorker = (
  config: string,
  worker: WorkerName,
  version: string,
  secrets: string | null,
): CommandLine => [
  ...['deploy', '-c', config, '-e', worker, '--tag', version, '--message', `Forewarn ${version}`],
  ...(secrets === null ? [] : ['--secrets-file', secrets]),
];

/** The same, bundled and checked by wrangler but sent nowhere. */
export const bundleWorker = (line: CommandLine, out: string): CommandLine => [...line, '--dry-run', '--outdir', out];

/*
 * Where wrangler's program is, what keeps it quiet, and one run of it to its end. Whatever runs wrangler on a developer's
 * machine goes by this: no telemetry, no look for a newer version, no log files.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root.ts';

// Not node_modules/.bin/wrangler, which starts this as a child of its own.
export const CLI = join(ROOT, 'node_modules', 'wrangler', 'wrangler-dist', 'cli.js');

export const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true', // and with it the look for a newer version
  WRANGLER_WRITE_LOGS: 'false',
} as const;

/** Runs it in the repository. Rejects, with what it said as `stdout` and `stderr`, when it fails. */
export async function wranglerOnce(...args: readonly string[]): Promise<void> {
  // As in CI it asks nothing.
  const env = { ...process.env, ...QUIET, CI: 'true' };
  await promisify(execFile)(process.execPath, ['--no-warnings', CLI, ...args], { cwd: ROOT, env });
}

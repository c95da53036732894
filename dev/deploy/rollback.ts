/*
 * Whether the version before runs on the schema of this one: its own code, from git, with today's migrations, through its
 * own journey test (the three Workers, from signing up to leaving). Works in a folder of its own and touches no other.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { exportCommit } from './checkout.ts';

/** The journey that goes through every Worker. */
const JOURNEY = 'tests/journey/life-of-an-advisory.test.ts';
/** The project that it is in, and the one that it was in before: others are not even set up. */
const PROJECTS = ['--project', 'node', '--project', 'journey'];
const MIGRATIONS = join('db', 'migrations');
/** Past it, something hangs. */
const JOURNEY_LIMIT_MS = 10 * 60_000;

export async function checkRollback(root: string, ref: string): Promise<Result<null, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-rollback-'));
  const before = join(folder, 'before');
  try {
    mkdirSync(before);
    const exported = await exportCommit(root, ref, before);
    if (!exported.ok) return exported;
    rmSync(join(before, MIGRATIONS), { recursive: true, force: true });
    cpSync(join(root, MIGRATIONS), join(before, MIGRATIONS), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(before, 'node_modules'));
    const { code, said } = await runJourney(before);
    if (code === 0) return succeed(null);
    return fail(`${ref} does not run on this schema, so that going back to it would break it:\n${said}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The version's own test, as it was then. No file, no test and a test left out are failures to vitest, or to us. */
function runJourney(root: string): Promise<{ code: number | null; said: string }> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  // One thing that fails is enough to know.
  const child = spawn(process.execPath, [vitest, 'run', '--bail', '1', ...PROJECTS, JOURNEY], {
    cwd: root,
    env: { ...process.env, CI: 'true', NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: JOURNEY_LIMIT_MS,
  });
  let said = '';
  const keep = (text: string) => {
    said = (said + text).slice(-20_000);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code === 0 && !/\d+ passed/.test(said) ? 1 : code, said }));
  });
}

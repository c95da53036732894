/*
 * A folder in which the many programs that tests start (wrangler, setup, the command line) find each other's compiled
 * code, which is a third and more of what a short one costs. As a global set-up this makes it, for one run: Node names
 * what it keeps by path, and the copies of the tree that tests make would only ever add to a lasting one. As a set-up
 * file it tells the programs that a test starts, and not the test's own process, which ends when nobody tidies up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'FOREWARN_TEST_COMPILE_CACHE';

const made = process.env[FOLDER];
const isTests = process.env['VITEST_WORKER_ID'] !== undefined;
if (made !== undefined && isTests) process.env['NODE_COMPILE_CACHE'] = made;

export function setup(): void {
  if (process.env[FOLDER] !== undefined) return;
  process.env[FOLDER] = mkdtempSync(join(tmpdir(), 'forewarn-compiled-'));
}

export function teardown(): void {
  // Of the run that made it, not of one inside a test.
  if (made !== undefined) return;
  const folder = process.env[FOLDER];
  delete process.env[FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

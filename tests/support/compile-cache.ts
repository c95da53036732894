/*
 * Once a project: a folder in which the many programs that tests start (wrangler, setup, the command line) find each
 * other's compiled code, which is a third of what a short one costs. It lives as long as the run: Node names what it
 * keeps by path, so that the copies of the tree that tests make would only ever add to a lasting one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'NODE_COMPILE_CACHE';
let folder: string | undefined;

/** What is set is inherited by the processes of the tests, and by theirs. */
export function setup(): void {
  if (process.env[NAME] !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'forewarn-compiled-'));
  process.env[NAME] = folder;
}

export function teardown(): void {
  if (folder === undefined) return;
  delete process.env[NAME];
  rmSync(folder, { recursive: true, force: true });
}

/*
 * Where tests keep what they write: in memory, where there is room for it. Miniflare keeps D1 in files of the folder for
 * temporary ones and waits for the disk at each statement, which is a fifth of what the tests in workerd take.
 */
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** What Linux calls it; elsewhere there is none. */
const MEMORY = '/dev/shm';
/** More than all databases, copies of the tree and browsers of a run take together. */
const NEEDED_BYTES = 2 ** 30;

/** For this process and all that it starts: a folder that goes with it. One that runs inside another uses its folder. */
export function keepFilesInMemory(): void {
  if (process.env['TMPDIR']?.startsWith(MEMORY) || !existsSync(MEMORY)) return;
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < NEEDED_BYTES) return;
  const folder = mkdtempSync(join(MEMORY, 'forewarn-tests-'));
  process.env['TMPDIR'] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

/*
 * Where tests keep what they write: in memory, where there is room for it. Miniflare keeps D1 in files of the folder for
 * temporary ones and waits for the disk at each statement, which is a fifth of what the tests in workerd take.
 */
import { existsSync, statfsSync } from 'node:fs';

/** What Linux calls it; elsewhere there is none. */
const MEMORY = '/dev/shm';
/** More than all databases, copies of the tree and browsers of a run take together. */
const NEEDED_BYTES = 2 ** 30;

/** For this process and all that it starts. */
export function keepFilesInMemory(): void {
  if (!existsSync(MEMORY)) return;
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize > NEEDED_BYTES) process.env['TMPDIR'] = MEMORY;
}

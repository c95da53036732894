/*
 * Makes a folder and those above it that are missing; fails in words. One level at a time: below a file system that makes
 * no folders, such as /proc, Node's own `recursive` never comes back.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandFailure } from './exit.ts';
import { notWritten } from './new-file.ts';

export async function makeFolder(path: string): Promise<void> {
  try {
    await make(resolve(path));
  } catch (error) {
    throw error instanceof CommandFailure ? error : notWritten(path, error);
  }
}

async function make(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  if (isFolder) return;
  if (isFolder === false) throw notWritten(folder, null);
  await make(dirname(folder));
  await mkdir(folder);
}

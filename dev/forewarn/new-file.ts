/* Writes a file that must not be there yet, readable by nobody else; fails in words. */
import { writeFile } from 'node:fs/promises';
import { CommandFailure, EXIT } from './exit.ts';

export async function writeNew(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw notWritten(path, error);
  }
}

export function notWritten(path: string, error: unknown): CommandFailure {
  const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return new CommandFailure(`${path} ${exists ? 'is there already' : 'cannot be written'}.`, EXIT.usage);
}

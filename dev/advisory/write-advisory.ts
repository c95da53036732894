/*
 * Puts a new advisory into the tree: its folder, the list of advisories, and the formatter over both. All or nothing:
 * a folder that exists is not touched, and whatever fails midway is taken back.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';

const run = promisify(execFile);
const FORMAT_LIMIT_MS = 60_000;

const REGISTRY = join('templates', 'advisories', 'index.ts');

export async function readRegistry(root: string): Promise<string> {
  return await readFile(join(root, REGISTRY), 'utf8');
}

export async function writeAdvisory(
  root: string,
  slug: string,
  files: ReadonlyMap<string, string>,
  registry: string,
): Promise<Result<void, string>> {
  const folder = join('templates', 'advisories', slug);
  const before = await readRegistry(root);
  try {
    // Not recursive: fails if somebody else was faster.
    await mkdir(join(root, folder));
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return fail(isThere ? `There is a folder ${folder} already.` : `${folder} cannot be made: ${reason(error)}`);
  }
  try {
    for (const [name, source] of files) await writeFile(join(root, folder, name), source, { flag: 'wx' });
    await writeFile(join(root, REGISTRY), registry);
    await format(root, [folder, REGISTRY]);
    return succeed(undefined);
  } catch (error) {
    await writeFile(join(root, REGISTRY), before);
    await rm(join(root, folder), { recursive: true });
    return fail(`${folder} is not made, nothing has changed: ${reason(error)}`);
  }
}

async function format(root: string, paths: readonly string[]): Promise<void> {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const options = { cwd: root, timeout: FORMAT_LIMIT_MS };
  await run(process.execPath, [biome, 'check', '--write', '--error-on-warnings', ...paths], options);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/* What git says about the tree that is to be deployed. Never changes it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';

const run = promisify(execFile);
/** As many paths as fit on a screen. */
const SHOWN_PATHS = 10;

async function git(root: string, ...args: readonly string[]): Promise<string> {
  return (await run('git', args, { cwd: root })).stdout.trim();
}

/** The version as people say it: the tag, or the commit and how far from which tag; with `-dirty` if it is not that. */
export async function readVersion(root: string): Promise<Result<string, string>> {
  try {
    return succeed(await git(root, 'describe', '--tags', '--always', '--dirty'));
  } catch {
    return fail(`${root} is not a git checkout with a commit, so that there is no version to record.`);
  }
}

/** Refuses whatever is not committed: nobody could say later what was deployed. `except`: a folder that may change. */
export async function requireCleanTree(root: string, except?: string): Promise<Result<null, string>> {
  const but = except === undefined ? [] : ['--', '.', `:(exclude)${except}`];
  const changed = (await git(root, 'status', '--porcelain', '--untracked-files', ...but))
    .split('\n')
    .filter((line) => line !== '');
  if (changed.length === 0) return succeed(null);
  const more = changed.length > SHOWN_PATHS ? [`  and ${changed.length - SHOWN_PATHS} more`] : [];
  const paths = [...changed.slice(0, SHOWN_PATHS).map((line) => `  ${line}`), ...more];
  return fail(`The tree has changes that are not committed, so that no version would name it:\n${paths.join('\n')}`);
}

/** The version before this one: the tag before HEAD, or the commit before the newest change of the schema. */
export async function previousVersion(root: string): Promise<Result<string, string>> {
  try {
    return succeed(await git(root, 'describe', '--tags', '--abbrev=0', 'HEAD^'));
  } catch {
    try {
      const newest = await git(root, 'log', '-1', '--format=%H', '--', 'db/migrations');
      return succeed(await git(root, 'rev-parse', '--verify', `${newest}^`));
    } catch {
      return fail(
        'There is no earlier tag, and no commit before the newest migration here. Name one: --check-rollback REF',
      );
    }
  }
}

/** The commit's files, written into the folder. */
export async function exportCommit(root: string, ref: string, into: string): Promise<Result<null, string>> {
  try {
    const commit = await git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    const archive = `${into}.tar`;
    await run('git', ['archive', '--output', archive, commit], { cwd: root });
    await run('tar', ['-xf', archive, '-C', into]);
    return succeed(null);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    return fail(`${ref} cannot be read from this checkout${said === '' ? '' : `: ${said}`}.`);
  }
}

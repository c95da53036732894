/*
 * The source tree as it is now, in a folder and a git repository of its own: for tests that write into it, or that need
 * an earlier commit, and must work in a clone without history.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = [
  ...['.gitignore', 'package.json', 'tsconfig.json', 'tsconfig.node.json', 'vitest.config.ts', 'wrangler.toml'],
  ...['worker-configuration.d.ts', 'db', 'dev', 'installations', 'templates', 'workers'],
  ...['tests/fixtures', 'tests/journey', 'tests/support', 'tests/worker/migrate.ts'],
];

export interface TreeCopy {
  readonly root: string;
  git(...args: readonly string[]): string;
  remove(): void;
}

export function copyTree(): TreeCopy {
  const root = mkdtempSync(join(tmpdir(), 'forewarn-tree-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a test', '-c', 'user.email=test@forewarn.example', ...args], {
      cwd: root,
      encoding: 'utf8',
      // Nobody's own settings: a hook or a signature would change what is tested.
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as it is');
  return { root, git, remove: () => rmSync(root, { recursive: true, force: true }) };
}

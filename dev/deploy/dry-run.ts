/*
 * Wrangler for a dry run: shows each command line, and answers as an account would. Deploying is the exception: wrangler
 * itself bundles and checks the Worker, with `--dry-run`, so that what would not deploy fails here. Reaches no network.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker, type CommandLine } from './commands.ts';
import { type Answer, shown, type WranglerCli } from './wrangler-cli.ts';

/** What an account says to a command line; null where it would have nothing to say. */
export type MadeUpAccount = (line: CommandLine) => Answer | null;

const SILENCE: Answer = { code: 0, out: '', said: '' };

export function dryWrangler(real: WranglerCli, account: MadeUpAccount, show: (line: string) => void): WranglerCli {
  return {
    async run(line) {
      show(shown(line));
      if (line[0] !== 'deploy') return account(line) ?? SILENCE;
      const out = mkdtempSync(join(tmpdir(), 'forewarn-bundle-'));
      try {
        return await real.run(bundleWorker(line, out));
      } finally {
        rmSync(out, { recursive: true, force: true });
      }
    },
  };
}

/** An account in which nothing is there yet. */
export function emptyAccount(accountId: string, databaseId: string): MadeUpAccount {
  const databases: { name: string; uuid: string }[] = [];
  return ([command, act, name = '']) => {
    if (command === 'whoami') return json({ loggedIn: true, accounts: [{ name: 'made up', id: accountId }] });
    if (command === 'd1' && act === 'list') return json(databases);
    if (command === 'd1' && act === 'create') databases.push({ name, uuid: databaseId });
    if (command === 'queues' && act === 'info') return no(`Queue "${name}" does not exist.`);
    if (command === 'secret') return no('Worker "made-up" not found.');
    return null;
  };
}

/** An account in which every Worker is deployed with these secrets. */
export const installedAccount =
  (secretNames: readonly string[]): MadeUpAccount =>
  ([command]) =>
    command === 'secret' ? json(secretNames.map((name) => ({ name, type: 'secret_text' }))) : null;

const json = (value: unknown): Answer => ({ code: 0, out: JSON.stringify(value), said: '' });
const no = (said: string): Answer => ({ code: 1, out: '', said });

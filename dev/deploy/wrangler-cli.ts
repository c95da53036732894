/*
 * Wrangler, called once for each command of setup and deploy. Every command line is shown before it runs; none carries a
 * secret. It never asks anything: it has no terminal. FOREWARN_WRANGLER names a stand-in for it, for tests.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../root.ts';
import { CLI, QUIET } from '../wrangler-command.ts';
import type { CommandLine } from './commands.ts';

export interface Answer {
  readonly code: number;
  /** For programs: what it was asked for. */
  readonly out: string;
  /** For people: all that it said. */
  readonly said: string;
}

export interface WranglerCli {
  /** Runs it, and shows the command line. */
  run(line: CommandLine): Promise<Answer>;
}

/** What setup and deploy work with: the world outside, which tests put another one in place of. */
export interface Desk {
  readonly env: NodeJS.ProcessEnv;
  readonly openWrangler: typeof openWranglerCli;
  /** To who reads along; `complain`: why it failed. */
  say(text: string): void;
  complain(text: string): void;
}

/** `env` is read for each command: the account may be found by an earlier one. */
export function openWranglerCli(env: NodeJS.ProcessEnv, show: (line: string) => void): WranglerCli {
  const program = env['FOREWARN_WRANGLER'] ?? CLI;
  return {
    run(line) {
      show(shown(line));
      return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ['--no-warnings', program, ...line], {
          cwd: ROOT,
          env: { ...env, ...QUIET, NO_COLOR: '1' },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let out = '';
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          out += text;
          said += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          said += text;
        });
        child.once('error', reject);
        child.once('close', (code) => resolve({ code: code ?? 1, out, said: stripVTControlCharacters(said).trim() }));
      });
    },
  };
}

/** As somebody would type it. */
export const shown = (line: CommandLine): string =>
  `wrangler ${line.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')}`;

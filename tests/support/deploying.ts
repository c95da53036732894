/*
 * Runs setup and deploy in a copy of the tree, against the stand-ins for wrangler and Resend: as programs, which start
 * wrangler as one, or, for a small part of the cost, the copy's own code in this process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { shown, type WranglerCli } from '../../dev/deploy/wrangler-cli.ts';
import type { Ask } from '../../dev/setup/ask.ts';
import { openResendStandIn, type ResendStandIn } from './resend-stand-in.ts';
import { copyTree, type TreeCopy } from './tree-copy.ts';
import { answerAsWrangler } from './wrangler-stand-in.ts';

type Script = 'setup' | 'deploy';

export interface Call {
  readonly line: string;
  readonly env: string | null;
  readonly account: string | null;
  readonly file?: string;
  readonly mode?: string;
}

export interface Ran {
  readonly code: number | null;
  /** Everything that was printed. */
  readonly said: string;
}

export interface Deploying {
  readonly tree: TreeCopy;
  readonly resend: ResendStandIn;
  readonly keys: string;
  /** Runs it in this process. */
  run(script: Script, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
  /** Runs it as a program. */
  runProgram(script: Script, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
  /** Starts setup, and interrupts it when wrangler hangs at the command. */
  interrupt(args: readonly string[], at: string, signal: NodeJS.Signals): Promise<Ran>;
  /** Wrangler's calls since the last time this was asked. */
  calls(): readonly Call[];
  account(): {
    databases: unknown[];
    queues: string[];
    workers: Record<string, { secrets: Record<string, string>; tag: string }>;
  };
  /** An empty account, provider and tree again. */
  reset(): void;
  /** Secrets files that are still there. */
  leftSecrets(): readonly string[];
  close(): Promise<void>;
}

export const ACCOUNT = 'a'.repeat(32);
const LIMIT_MS = 30_000;

export async function openDeploying(): Promise<Deploying> {
  const tree = copyTree();
  const resend = await openResendStandIn();
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-deploying-'));
  const standIn = join(folder, 'account');
  mkdirSync(standIn);
  const keys = join(folder, 'production.keys');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    STAND_IN: standIn,
    STAND_IN_LOGIN: JSON.stringify({ loggedIn: true, accounts: [{ id: ACCOUNT, name: 'a test' }] }),
    FOREWARN_WRANGLER: resolve('tests/support/wrangler-stand-in-program.ts'),
    RESEND_BASE_URL: resend.url,
    RESEND_API_KEY: 're_sending',
    RESEND_SETUP_KEY: 're_full',
  };
  // For this process too: git reads its user's settings there, which would change what is tested.
  const home = process.env['HOME'];
  process.env['HOME'] = folder;
  const start = (script: Script, args: readonly string[], more: NodeJS.ProcessEnv): [ChildProcess, Promise<Ran>] => {
    const child = spawn(process.execPath, [join(tree.root, 'dev', script, `${script}.ts`), ...args], {
      cwd: tree.root,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (text: string) => {
      said += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    // Not `close`: a wrangler that hangs keeps the pipes of a parent that was killed.
    return [child, new Promise((done) => child.once('exit', (code) => setTimeout(() => done({ code, said }), 50)))];
  };
  const openWrangler = (its: NodeJS.ProcessEnv, show: (line: string) => void): WranglerCli => ({
    async run(line) {
      show(shown(line));
      const { code, out, err } = await answerAsWrangler(line, its, tree.root);
      return { code, out, said: (out + err).trim() };
    },
  });
  const { runSetup, runDeploy } = await loadFrom(tree.root);
  let seen = 0;
  return {
    tree,
    resend,
    keys,
    async run(script, args, more = {}) {
      let said = '';
      const say = (text: string) => {
        said += `${text}\n`;
      };
      const desk = { env: { ...env, ...more }, openWrangler, say, complain: say };
      const code = script === 'setup' ? await runSetup(args, { ...desk, ask: NOBODY }) : await runDeploy(args, desk);
      return { code, said };
    },
    runProgram: async (script, args, more = {}) => await start(script, args, more)[1],
    async interrupt(args, at, signal) {
      const hangs = join(standIn, 'hangs');
      rmSync(hangs, { force: true });
      const [child, ended] = start('setup', args, { STAND_IN_HANG: at });
      for (let waited = 0; !existsSync(hangs); waited += 50) {
        if (waited > LIMIT_MS || child.exitCode !== null)
          throw new Error(`it never came to ${at}: ${(await ended).said}`);
        await wait(50);
      }
      child.kill(signal);
      const ran = await ended;
      process.kill(Number(readFileSync(hangs, 'utf8')), 'SIGKILL');
      return ran;
    },
    calls() {
      const path = join(standIn, 'calls.jsonl');
      const all = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
      const fresh = all.slice(seen).map((line): Call => JSON.parse(line));
      seen = all.length;
      return fresh;
    },
    account: () => JSON.parse(readFileSync(join(standIn, 'account.json'), 'utf8')),
    reset() {
      rmSync(standIn, { recursive: true });
      mkdirSync(standIn);
      for (const path of [keys, join(tree.root, '.wrangler')]) rmSync(path, { recursive: true, force: true });
      tree.git('clean', '--quiet', '--force', '--', 'installations');
      resend.webhooks.length = 0;
      resend.calls.length = 0;
      seen = 0;
    },
    leftSecrets() {
      const secrets = join(tree.root, '.wrangler', 'secrets');
      return existsSync(secrets) ? readdirSync(secrets) : [];
    },
    async close() {
      if (home === undefined) delete process.env['HOME'];
      else process.env['HOME'] = home;
      await resend.close();
      tree.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const NOBODY: Ask = {
  isThere: false,
  text: () => Promise.reject(new Error('nobody is there')),
  secret: () => Promise.reject(new Error('nobody is there')),
};

/** The copy's own code: it works in the folder that it is in. */
async function loadFrom(root: string) {
  const { runSetup } = (await import(join(root, 'dev/setup/run.ts'))) as typeof import('../../dev/setup/run.ts');
  const { runDeploy } = (await import(join(root, 'dev/deploy/run.ts'))) as typeof import('../../dev/deploy/run.ts');
  return { runSetup, runDeploy };
}

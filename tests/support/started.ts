/*
 * `dev/start/start.ts` run as a person runs it, in a state folder of its own, watched from outside: what it says, which
 * processes it has, how it ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listProcesses } from '../../dev/process-table.ts';
import { ROOT } from '../../dev/root.ts';
import { portTrouble } from '../../dev/start/ports.ts';

const SCRIPT = join(ROOT, 'dev', 'start', 'start.ts');
const LOOK_EVERY_MS = 50;
/** Only ends what hangs. */
const PATIENCE_MS = 120_000;

export interface Started {
  readonly process: ChildProcess;
  /** Everything it has said. */
  said(): string;
  /** Waits until it has said this. */
  hasSaid(words: string): Promise<void>;
  /** Waits for its end: the exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals | null>;
}

export interface How {
  readonly env?: NodeJS.ProcessEnv;
  /** Run by a parent of its own, as npm is: a process that only waits for it. */
  readonly underParent?: boolean;
}

export function startForewarn(
  args: readonly (string | number)[],
  { env = {}, underParent = false }: How = {},
): Started {
  const script = [SCRIPT, ...args.map(String)];
  const parent = `require('node:child_process').spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' })`;
  const outer = { ...process.env };
  for (const name of ['RESEND_BASE_URL', 'RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET']) delete outer[name];
  const child = spawn(process.execPath, underParent ? ['-e', parent, '--', ...script] : script, {
    cwd: ROOT,
    env: { ...outer, npm_lifecycle_event: 'start', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return {
    process: child,
    said: () => said,
    async hasSaid(words) {
      await until(() => said.includes(words) || hasEnded(child));
      if (!said.includes(words)) throw new Error(`It ended without saying "${words}", but this:\n${said}`);
    },
    async ended() {
      await until(() => hasEnded(child));
      return child.exitCode ?? child.signalCode;
    },
  };
}

/** The processes that work for a state folder, the one that was started and its descendants' group. */
export function processesOf(state: string): number[] {
  let watchdog: number | undefined;
  try {
    watchdog = JSON.parse(readFileSync(join(state, '.wrangler', 'running.json'), 'utf8')).watchdog?.pid;
  } catch {
    // Nothing is written down there.
  }
  return listProcesses()
    .filter(({ group, command }) => group === watchdog || command.includes(state))
    .map(({ pid }) => pid);
}

/** Waits until the condition holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain until ${condition}`);
    await wait(LOOK_EVERY_MS);
  }
}

/**
 * Two ports that are free now, from below those that systems give out by themselves (32768 and above here, 49152
 * elsewhere): seconds pass until they are taken, and other tests open and close ports all the while.
 */
export async function freePorts(): Promise<[number, number]> {
  for (;;) {
    const port = 10_000 + 2 * randomInt(10_000);
    if ((await portTrouble(port)) === null && (await portTrouble(port + 1)) === null) return [port, port + 1];
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/*
 * Starts a command under the watchdog (watchdog.ts), in a process group of its own: a terminal's Ctrl-C does not reach
 * it, so that this process decides how things end; and if this process is killed, the watchdog ends it.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { listProcesses } from '../process-table.ts';
import { ROOT } from '../root.ts';

/** Longer than the watchdog's own patience. */
const END_LIMIT_MS = 6000;
/** How long to look for the group's last members, and for their last words. */
const GONE_LIMIT_MS = 2000;
const LOOK_EVERY_MS = 50;

export interface Guarded {
  /** The watchdog's process number, which is the group's. */
  readonly pid: number;
  /** Settles when nothing of it is left: with its exit code, or null if it was ended. */
  readonly ended: Promise<number | null>;
  /** Ends it in order, by force if that takes long. */
  end(): Promise<void>;
}

export function runGuarded(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onLine: (stream: 'stdout' | 'stderr', line: string) => void,
): Guarded {
  const watchdog = spawn(process.execPath, [join(ROOT, 'dev', 'start', 'watchdog.ts'), process.execPath, ...args], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { pid, stdout, stderr } = watchdog;
  if (pid === undefined || stdout === null || stderr === null) {
    throw new Error('no process could be started');
  }
  createInterface({ input: stdout }).on('line', (line) => onLine('stdout', line));
  createInterface({ input: stderr }).on('line', (line) => onLine('stderr', line));
  let outcome: number | null = null;
  watchdog.on('message', (message) => {
    if (typeof message === 'object' && 'outcome' in message && typeof message.outcome === 'number') {
      outcome = message.outcome;
    }
  });
  const ended = (async () => {
    // Not the child's own `close`, which does not come once this side has disconnected.
    const closed = Promise.all(
      [stdout, stderr].map(async (stream) => await new Promise((resolve) => stream.once('close', resolve))),
    );
    await new Promise((resolve) => watchdog.once('exit', resolve));
    // Should somebody have killed the watchdog alone, what it ran is still there.
    killGroup(pid);
    for (let waited = 0; waited < GONE_LIMIT_MS && isThere(pid); waited += LOOK_EVERY_MS) await wait(LOOK_EVERY_MS);
    await Promise.race([closed, wait(GONE_LIMIT_MS, undefined, { ref: false })]);
    return outcome;
  })();
  const end = async (): Promise<void> => {
    if (watchdog.connected) watchdog.disconnect();
    const force = setTimeout(() => killGroup(pid), END_LIMIT_MS);
    await ended;
    clearTimeout(force);
  };
  return { pid, ended, end };
}

/** Whether anything of the group still runs. (A signal would also find those that ended and wait to be noticed.) */
function isThere(group: number): boolean {
  return listProcesses().some((each) => each.group === group);
}

function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // There is nothing left of it.
  }
}

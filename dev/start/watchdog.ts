/*
 * Runs one command in its own process group and ends the whole group when the process that wanted it is gone, however
 * that went: the channel to it closes even on SIGKILL. It leads the group, so that its number names all of it; it is
 * the last to go, and nothing of the group outlives it.
 */
import { spawn } from 'node:child_process';

/** How long an orderly end may take before the group is killed. */
const GRACE_MS = 3000;

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

let ending = false;
const endInOrder = (): void => {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(killGroup, GRACE_MS);
};

process.on('disconnect', endInOrder);
// Whatever is sent to the group is for the command; the watchdog goes when the command has gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endInOrder);
child.once('error', (error) => report(error.message));
child.once('exit', (code) => report(code));

function report(outcome: number | string | null): void {
  if (process.connected && process.send) process.send({ outcome }, killGroup);
  else killGroup();
}

function killGroup(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1); // Not the leader of a group: run by hand.
  }
}

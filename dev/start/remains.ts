/*
 * What an earlier start left behind. Each start writes down what it started; the next one waits for that to end and,
 * if it does not, ends it: only what was written down, and only if it is still the same process.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { findProcess, isSame, listProcesses, type Process } from '../process-table.ts';
import { ROOT } from '../root.ts';

const Identity = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
const Running = z.object({ url: z.string(), start: Identity, watchdog: Identity.nullable() });
export type Running = z.infer<typeof Running>;

/** How long to wait for an earlier start to end by itself. */
export interface Patience {
  /** For the start: longer than it takes to end in order. One that is still there then is alive and well. */
  readonly startMs: number;
  /** For what it left behind: longer than the watchdog takes to end what it watches. */
  readonly restMs: number;
}
const PATIENCE: Patience = { startMs: 3000, restMs: 6000 };
const LOOK_EVERY_MS = 100;
const SAY_AFTER_MS = 500;

const runningPath = (state: string): string => join(state, '.wrangler', 'running.json');

/** Writes down that this process runs, and the watchdog of what it started. */
export function writeRunning(state: string, url: string, watchdogPid: number | null): void {
  const start = identify(process.pid);
  if (start === null) return;
  const running: Running = { url, start, watchdog: watchdogPid === null ? null : identify(watchdogPid) };
  mkdirSync(dirname(runningPath(state)), { recursive: true });
  writeFileSync(runningPath(state), `${JSON.stringify(running)}\n`);
}

export function forgetRunning(state: string): void {
  rmSync(runningPath(state), { force: true });
}

/** Waits for an earlier start's processes to end and ends what stays. Refuses if that start is alive and well. */
export async function endRemains(
  state: string,
  say: (line: string) => void,
  { startMs, restMs } = PATIENCE,
): Promise<Result<null, string>> {
  const before = readRunning(state);
  if (before === null) return succeed(null);
  for (let waited = 0; isThere(before); waited += LOOK_EVERY_MS) {
    if (waited >= (runs(before.start) ? startMs : restMs)) break;
    if (waited === SAY_AFTER_MS) say('Waiting for an earlier start to end ...');
    await wait(LOOK_EVERY_MS);
  }
  if (runs(before.start)) {
    return fail(`Forewarn already runs from this folder, at ${before.url} (process ${before.start.pid}).
End it there with Ctrl-C, or give this one another folder with --state, and other ports.`);
  }
  const members = groupOf(before);
  for (const { pid } of members) end(pid);
  // Not the group: a process that is ending has lost its command line before it is gone, and its ports with it.
  for (let waited = 0; waited < restMs && members.some(runs); waited += LOOK_EVERY_MS) await wait(LOOK_EVERY_MS);
  forgetRunning(state);
  return succeed(null);
}

function readRunning(state: string): Running | null {
  try {
    return Running.parse(JSON.parse(readFileSync(runningPath(state), 'utf8')));
  } catch {
    return null; // None, or cut off in the middle: then the ports will tell.
  }
}

function identify(pid: number): Pick<Process, 'pid' | 'startedAt'> | null {
  const found = findProcess(pid);
  return found && { pid, startedAt: found.startedAt };
}

function runs(identity: Pick<Process, 'pid' | 'startedAt'>): boolean {
  const found = findProcess(identity.pid);
  return found !== null && isSame(found, identity);
}

const isThere = (running: Running): boolean => runs(running.start) || groupOf(running).length > 0;

/** The watchdog's process group: it and what it started. */
function groupOf({ watchdog }: Running): Process[] {
  if (watchdog === null) return [];
  const members = listProcesses().filter(({ group, command }) => group === watchdog.pid && command.includes(ROOT));
  const leader = members.find(({ pid }) => pid === watchdog.pid);
  // A leader that started at another moment leads another group that got the same number.
  return leader !== undefined && !isSame(leader, watchdog) ? [] : members;
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/*
 * What runs on this machine, as far as ending one's own leftovers needs it. A process is the same one as before only
 * if it also started at the same moment: numbers are given out again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Process {
  readonly pid: number;
  readonly group: number;
  /** In whatever form the system tells it; compared, never read. */
  readonly startedAt: string;
  readonly command: string;
}

/** All processes that run; those that ended and wait to be noticed do not count. */
export function listProcesses(): Process[] {
  if (!existsSync('/proc/self/stat')) {
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 64 * 1024 * 1024 } as const;
    return parsePs(execFileSync('ps', ['-A', '-o', 'pid=,pgid=,stat=,lstart=,command='], options));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProc(Number(name)))
    .filter((each) => each !== null);
}

/** The running process with the number, or null. */
export function findProcess(pid: number): Process | null {
  if (existsSync('/proc/self/stat')) return readProc(pid);
  return listProcesses().find((each) => each.pid === pid) ?? null;
}

/** Whether both are one and the same process, and not a later one that got its number. */
export function isSame(a: Pick<Process, 'pid' | 'startedAt'>, b: Pick<Process, 'pid' | 'startedAt'>): boolean {
  return a.pid === b.pid && a.startedAt === b.startedAt;
}

/** The processes that this one has started and that still run. */
export function children(): number[] {
  const known = `/proc/${process.pid}/task/${process.pid}/children`;
  const listed = existsSync(known)
    ? readFileSync(known, 'utf8').split(' ')
    : execFileSync('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' }).split('\n');
  return listed.filter(Boolean).map(Number);
}

function readProc(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; fields are counted from behind it: state, parent, group, ...
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, group: Number(fields[2]), startedAt: fields[19] ?? '', command };
  } catch {
    return null; // It has ended since.
  }
}

/** Reads `ps -o pid=,pgid=,stat=,lstart=,command=`: the way on systems without /proc. */
export function parsePs(output: string): Process[] {
  const processes: Process[] = [];
  for (const line of output.split('\n')) {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(line);
    if (!match || match[3]?.startsWith('Z')) continue;
    const [, pid, group, , startedAt = '', command = ''] = match;
    processes.push({ pid: Number(pid), group: Number(group), startedAt, command });
  }
  return processes;
}

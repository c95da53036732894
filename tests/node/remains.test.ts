/* What an earlier start left behind is ended; what only looks like it is not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProcess, listProcesses, parsePs } from '../../dev/process-table.ts';
import { ROOT } from '../../dev/root.ts';
import { endRemains } from '../../dev/start/remains.ts';
import { until } from '../support/started.ts';

let state: string;
let leftover: ChildProcess;
let pid: number;

/** Enough to say that one waits. */
const PATIENCE = { startMs: 700, restMs: 2000 };

const GONE = { pid: 2 ** 22 + 1, startedAt: '1' };

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'forewarn-remains-'));
  mkdirSync(join(state, '.wrangler'));
  leftover = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', ROOT], { detached: true });
  pid = leftover.pid ?? 0;
  await until(() => findProcess(pid)?.command.includes(ROOT) === true);
});

afterEach(() => {
  leftover.kill('SIGKILL');
  rmSync(state, { recursive: true });
});

const startedAt = (of: number): string => findProcess(of)?.startedAt ?? '';
const remember = (running: object): void =>
  writeFileSync(join(state, '.wrangler', 'running.json'), JSON.stringify({ url: 'http://localhost:1', ...running }));
const lives = (): boolean => findProcess(pid) !== null;

describe('a start', () => {
  it('ends what an earlier one left behind, and says that it waits', async () => {
    remember({ start: GONE, watchdog: { pid, startedAt: startedAt(pid) } });
    const said: string[] = [];
    expect(await endRemains(state, (line) => said.push(line), PATIENCE)).toEqual({ ok: true, value: null });
    expect(lives()).toBe(false);
    expect(said).toEqual(['Waiting for an earlier start to end ...']);
    expect(existsSync(join(state, '.wrangler', 'running.json'))).toBe(false);
  });

  it('leaves a process alone that only got the number', async () => {
    remember({ start: GONE, watchdog: { pid, startedAt: '1' } });
    expect(await endRemains(state, () => undefined, PATIENCE)).toEqual({ ok: true, value: null });
    expect(lives()).toBe(true);
  });

  it('refuses while the earlier one is alive, and leaves it alone', async () => {
    remember({
      start: { pid: process.pid, startedAt: startedAt(process.pid) },
      watchdog: { pid, startedAt: startedAt(pid) },
    });
    expect(await endRemains(state, () => undefined, PATIENCE)).toMatchObject({
      ok: false,
      error: expect.stringContaining('already runs from this folder'),
    });
    expect(lives()).toBe(true);
  });

  it.each(['', '{', '{"url":1}'])('goes on when what was written down is %j', async (text) => {
    writeFileSync(join(state, '.wrangler', 'running.json'), text);
    expect(await endRemains(state, () => undefined, PATIENCE)).toEqual({ ok: true, value: null });
  });
});

describe('the process table', () => {
  it('has this process and, once only, its group', () => {
    const own = listProcesses().filter((each) => each.pid === process.pid);
    expect(own).toEqual([findProcess(process.pid)]);
    expect(own[0]?.command).toContain('node');
  });

  it('reads what ps prints where there is no /proc, without those that have ended', () => {
    const printed = `    1     1 Ss   Mon Nov  2 04:08:00 2026 /sbin/init splash
  431   430 Z+   Tue Nov 24 04:08:00 2026 (workerd)
  432   430 S+   Tue Nov 24 04:08:00 2026 /usr/bin/node dev/start/start.ts --port 1
`;
    expect(parsePs(printed)).toEqual([
      { pid: 1, group: 1, startedAt: 'Mon Nov  2 04:08:00 2026', command: '/sbin/init splash' },
      {
        pid: 432,
        group: 430,
        startedAt: 'Tue Nov 24 04:08:00 2026',
        command: '/usr/bin/node dev/start/start.ts --port 1',
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { busyMs, overBudget, SIZE_BUDGET_KIB, START_UP_BUDGET_MS } from '../../dev/bundles/budgets.ts';
import { judge } from '../../dev/bundles/judge.ts';
import type { WorkerName } from '../../dev/deploy/order.ts';

describe('the budgets of a bundle', () => {
  const within = { worker: 'signup', bytes: SIZE_BUDGET_KIB.signup * 1024, startUpMs: START_UP_BUDGET_MS } as const;

  it('let pass what just meets them', () => {
    expect(overBudget(within)).toEqual([]);
  });
  it('name the Worker, what it weighs and what it may weigh', () => {
    expect(overBudget({ ...within, bytes: within.bytes + 1024 })).toEqual([
      `signup: ${SIZE_BUDGET_KIB.signup + 1}.0 KiB compressed, and its budget is ${SIZE_BUDGET_KIB.signup} KiB.`,
    ]);
  });
  it('name the CPU to start', () => {
    expect(overBudget({ ...within, startUpMs: START_UP_BUDGET_MS + 1 })).toHaveLength(1);
  });
});

describe('the check', () => {
  async function checked(measure: (worker: WorkerName) => { bytes: number; startUpMs: number }) {
    const said: string[] = [];
    const complaints: string[] = [];
    const code = await judge(async (worker) => ({ worker, ...measure(worker) }), {
      log: (line: string) => void said.push(line),
      error: (line: string) => void complaints.push(line),
    });
    return { code, said, complaints };
  }

  it('passes when all three are within, and says what they weigh', async () => {
    const { code, said, complaints } = await checked(() => ({ bytes: 1024, startUpMs: 10 }));
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(said.map((line) => line.split(' ')[0])).toEqual(['webhook', 'cron', 'signup']);
  });
  it.each(['webhook', 'cron', 'signup'])('fails when %s alone is over its budget, and names it', async (heavy) => {
    const { code, complaints } = await checked((worker) => ({ bytes: worker === heavy ? 2 ** 20 : 0, startUpMs: 10 }));
    expect(code).toBe(1);
    expect(complaints).toEqual([
      expect.stringMatching(new RegExp(`^${heavy}: `)),
      expect.stringContaining('budgets.ts'),
    ]);
  });
  it('fails with what wrangler said when one cannot be bundled', async () => {
    const { code, complaints } = await checked(() => {
      throw Object.assign(new Error('exit 1'), { stdout: '', stderr: 'no such module' });
    });
    expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringContaining('no such module')] });
  });
});

describe('the CPU time of a profile', () => {
  it('is the time in code and in collecting garbage, without idling and the profiler', () => {
    const names = ['(root)', '(idle)', '(program)', 'render', '(garbage collector)'];
    const nodes = names.map((functionName, id) => ({ id, callFrame: { functionName } }));
    expect(busyMs({ nodes, samples: [1, 2, 3, 4, 3], timeDeltas: [9000, 8000, 1500, 250, 250] })).toBe(2);
  });
});

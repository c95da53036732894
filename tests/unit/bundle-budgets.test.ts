import { describe, expect, it } from 'vitest';
import { busyMs, overBudget, SIZE_BUDGET_KIB, START_UP_BUDGET_MS } from '../../dev/bundles/budgets.ts';

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

describe('the CPU time of a profile', () => {
  it('is the time in code and in collecting garbage, without idling and the profiler', () => {
    const names = ['(root)', '(idle)', '(program)', 'render', '(garbage collector)'];
    const nodes = names.map((functionName, id) => ({ id, callFrame: { functionName } }));
    expect(busyMs({ nodes, samples: [1, 2, 3, 4, 3], timeDeltas: [9000, 8000, 1500, 250, 250] })).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { PLAN_STEP_BATCHES } from '../../db/planned-batches.ts';
import { STEPS_PER_TICK } from '../../workers/cron/tick/plan-campaigns.ts';
import { recoveryLimit } from '../../workers/cron/tick/recover.ts';
import { BATCH_LIMIT } from '../../workers/domain/batch.ts';

describe('one tick', () => {
  it('plans at most 50,000 people with a statement', () => {
    expect(PLAN_STEP_BATCHES * BATCH_LIMIT).toBeLessThanOrEqual(50_000);
  });
  it('asks the database less often than an invocation may (1,000 queries, developers.cloudflare.com/d1/platform/limits)', () => {
    // Two statements that plan and one that reads the lane, for each step; 100 others at most.
    expect(STEPS_PER_TICK * 3 + 100).toBeLessThan(1_000);
  });
  it.each([
    [8, 1_000],
    [10, 1_000],
    [50, 4_500],
    [100, 9_000],
  ])('at %i calls a second enqueues again up to %i batches, more than are delivered until the next', (rate, limit) => {
    expect(recoveryLimit(rate)).toBe(limit);
    expect(limit).toBeGreaterThan(rate * 60);
  });
});

/*
 * What each Worker's bundle may weigh and cost to start. Pure numbers.
 *
 * Cloudflare's limits are 3 MB compressed on the free plan and a second of CPU time at start-up
 * (https://developers.cloudflare.com/workers/platform/limits/). The budgets are far below them, a seventh above what the
 * bundles were when they were set: who exceeds one has added something large, and either takes it out or raises the
 * number here, with the reason in the commit.
 */
import type { PerWorker, WorkerName } from '../deploy/order.ts';

/** Compressed with gzip, in KiB. */
export const SIZE_BUDGET_KIB: PerWorker<number> = { signup: 330, cron: 420, webhook: 280 };

/**
 * CPU at start-up, in milliseconds on the machine that checks, by V8's profile of the top-level code. It is about 25 on a
 * laptop's processor; the wide margin is for slow and busy machines, and still a quarter of the limit.
 */
export const START_UP_BUDGET_MS = 250;

export interface Measured {
  readonly worker: WorkerName;
  /** Compressed with gzip. */
  readonly bytes: number;
  readonly startUpMs: number;
}

/** What is over its budget, in words; empty if all is within. */
export function overBudget({ worker, bytes, startUpMs }: Measured): string[] {
  const over: string[] = [];
  const kib = bytes / 1024;
  if (kib > SIZE_BUDGET_KIB[worker]) {
    over.push(`${worker}: ${kib.toFixed(1)} KiB compressed, and its budget is ${SIZE_BUDGET_KIB[worker]} KiB.`);
  }
  if (startUpMs > START_UP_BUDGET_MS) {
    over.push(`${worker}: ${startUpMs.toFixed(0)} ms of CPU to start, and its budget is ${START_UP_BUDGET_MS} ms.`);
  }
  return over;
}

/** The part of V8's CPU profile that is needed: which node each sample was in, and the time since the sample before. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** In microseconds. */
  readonly timeDeltas: readonly number[];
}

/** Milliseconds in which the profile's program ran code (or collected its garbage); not idle, not the profiler itself. */
export function busyMs({ nodes, samples, timeDeltas }: CpuProfile): number {
  const resting = new Set(
    nodes
      .filter(({ callFrame }) => callFrame.functionName === '(idle)' || callFrame.functionName === '(program)')
      .map(({ id }) => id),
  );
  const micros = samples.reduce((sum, node, index) => (resting.has(node) ? sum : sum + (timeDeltas[index] ?? 0)), 0);
  return micros / 1000;
}

/* What a stretch of a run cost: CPU, memory, rows, messages. Read before and after, never in between. */
import type { Runtime } from './runtime.ts';
import { cpuMsOf, forgetPeak, peakBytesOf } from './usage.ts';
import type { Counts } from './worker/counts.ts';

export interface Reading extends Counts {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of the Workers' process; the run's own is the bench's doing. */
  readonly peakBytes: number;
}

/** Does something and says what it cost. All processes count but the stand-in's. */
export async function metered<Result>(runtime: Runtime, act: () => Promise<Result>): Promise<[Result, Reading]> {
  const [workers = process.pid] = runtime.pids;
  forgetPeak(workers);
  const before = await runtime.counts();
  const cpuBefore = cpuOf(runtime);
  const startedAt = performance.now();
  const result = await act();
  const wallMs = performance.now() - startedAt;
  const cpuMs = cpuOf(runtime) - cpuBefore;
  const peakBytes = peakBytesOf(workers);
  const after = await runtime.counts();
  const counts = Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - before[name as keyof Counts]]),
  ) as unknown as Counts;
  return [result, { ...counts, wallMs, cpuMs, peakBytes }];
}

function cpuOf(runtime: Runtime): number {
  return runtime.pids.reduce((total, pid) => total + cpuMsOf(pid), 0);
}

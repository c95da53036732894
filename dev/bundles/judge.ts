/*
 * Holds each Worker, as measured, against its budgets: says what each weighs, complains of what is over or cannot be
 * bundled, and gives the exit code. 0 only when all three were measured and are within.
 */
import { WORKERS, type WorkerName } from '../deploy/order.ts';
import { type Measured, overBudget } from './budgets.ts';

export async function judge(
  measure: (worker: WorkerName) => Promise<Measured>,
  { log, error: complain }: Pick<Console, 'log' | 'error'>,
): Promise<0 | 1> {
  try {
    const over: string[] = [];
    for (const worker of WORKERS) {
      const measured = await measure(worker);
      const size = `${(measured.bytes / 1024).toFixed(1)} KiB compressed`;
      log(`${worker.padEnd(8)} ${size}, ${measured.startUpMs.toFixed(0)} ms of CPU to start`);
      over.push(...overBudget(measured));
    }
    if (over.length === 0) return 0;
    for (const line of over) complain(line);
    complain('See dev/bundles/budgets.ts for what to do.');
  } catch (error) {
    // Wrangler tells what is wrong on both.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    complain(`A Worker could not be bundled.\n${`${stdout}${stderr}` || error}`);
  }
  return 1;
}

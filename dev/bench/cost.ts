/*
 * What a million emails cost at Cloudflare's prices beyond what the paid plan includes, from counted rows, messages
 * and CPU. Sources, read 2026-11: developers.cloudflare.com/d1/platform/pricing, /queues/platform/pricing,
 * /workers/platform/pricing. CPU is what this machine took for everything, the database's own work among it, which
 * Cloudflare does not bill as CPU: an upper bound.
 */
const DOLLARS = {
  perMillionRowsRead: 0.001,
  perMillionRowsWritten: 1,
  perMillionQueueOperations: 0.4,
  perMillionRequests: 0.3,
  perMillionCpuMs: 0.02,
} as const;

/** Taken in by the webhook Worker for one event, CPU milliseconds; not measured on Cloudflare. */
const CPU_MS_PER_EVENT = 2;

export interface PerEmail {
  readonly rowsReadPerEmail: number;
  readonly rowsWrittenPerEmail: number;
  readonly queueOperationsPerEmail: number;
  readonly cpuMsPerEmail: number;
  readonly rowsWrittenPerEvent: number;
}

/** Dollars for a million emails: for sending them, and for one event of feedback each. */
export function costPerMillion(per: PerEmail): { readonly sending: number; readonly feedback: number } {
  return {
    sending:
      per.rowsReadPerEmail * DOLLARS.perMillionRowsRead +
      per.rowsWrittenPerEmail * DOLLARS.perMillionRowsWritten +
      per.queueOperationsPerEmail * DOLLARS.perMillionQueueOperations +
      per.cpuMsPerEmail * DOLLARS.perMillionCpuMs,
    feedback:
      DOLLARS.perMillionRequests +
      CPU_MS_PER_EVENT * DOLLARS.perMillionCpuMs +
      per.rowsWrittenPerEvent * DOLLARS.perMillionRowsWritten,
  };
}

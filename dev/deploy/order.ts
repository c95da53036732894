/*
 * The three Workers, in the order in which they go live: whoever is led to by another one goes first. A mail from cron
 * has links to webhook; a sign-up is put on a queue that cron reads. So a new link or a new kind of message always meets
 * a Worker that knows it. Migrations come before all three. Going back is the same way round, from the end.
 */
export const WORKERS = ['webhook', 'cron', 'signup'] as const;
export type WorkerName = (typeof WORKERS)[number];

/** A value for each Worker. */
export type PerWorker<Value> = Readonly<Record<WorkerName, Value>>;

export async function forEachWorker<Value>(make: (worker: WorkerName) => Promise<Value>): Promise<PerWorker<Value>> {
  return { webhook: await make('webhook'), cron: await make('cron'), signup: await make('signup') };
}

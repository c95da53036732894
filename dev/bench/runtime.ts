/*
 * The Workers' runtime under measurement: one workerd process with a persisted D1 and the local queues, without the
 * development server around it. Messages that come back do so after a second, sooner than in production, and none is
 * given up. Listens on loopback only.
 */
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { bundle, KEYS, migrate, plainOptions, RATE_LIMITS, SETTINGS } from '../plain-runtime.ts';
import { children } from '../process-table.ts';
import type { Counts } from './worker/counts.ts';

const ENTRY = join('dev', 'bench', 'worker', 'entry.ts');

export const SECRETS = {
  ...KEYS,
  RESEND_API_KEY: 're_bench',
  RESEND_WEBHOOK_SECRET: 'whsec_YmVuY2gtb25seS13ZWJob29rLXNlY3JldC0hISE=',
  OPERATOR_TOKEN: 'operator-token-for-bench-only-32-characters',
} as const;

export interface RuntimeOptions {
  /** An empty folder of its own. */
  readonly folder: string;
  readonly providerPort: number;
  readonly callsPerSecond: number;
  readonly lanes: number;
  /** Whether its inspector listens, which slows it. */
  readonly inspected?: boolean;
}

export interface Runtime {
  /** The processes to measure: the Workers' and this one. */
  readonly pids: readonly number[];
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** One cron event; throws when it does not end well. */
  tick(scheduledAt: number): Promise<void>;
  counts(): Promise<Counts>;
  /** Of the Workers' isolate; only of an inspected runtime. */
  inspectorUrl(): Promise<string>;
  close(): Promise<void>;
}

/** Bundles the Workers once; every runtime of a run uses the same bundle. */
export const bundleFor = async (folder: string): Promise<string> => await bundle(ENTRY, 'local', folder);

export async function startRuntime(code: string, options: RuntimeOptions): Promise<Runtime> {
  const before = new Set(children());
  const miniflare = new Miniflare(miniflareOptions(code, options));
  const site = await miniflare.ready;
  await migrate(miniflare);
  const workerd = children().filter((pid) => !before.has(pid));
  if (workerd.length === 0) throw new Error('the Workers have no process of their own: nothing could be measured');
  const ask: Runtime['ask'] = async (path, init) => await fetch(new URL(path, site), { redirect: 'manual', ...init });
  return {
    pids: [...workerd, process.pid],
    ask,
    async tick(scheduledAt) {
      const answer = await ask(`/cdn-cgi/local/scheduled?cron=*+*+*+*+*&time=${scheduledAt}`);
      const text = await answer.text();
      if (text !== 'ok') throw new Error(`the tick failed: ${text}`);
    },
    counts: async () => (await (await ask('/bench/counts')).json()) as Counts,
    inspectorUrl: async () => new URL('/core:user:forewarn-bench', await miniflare.getInspectorURL()).href,
    close: async () => await miniflare.dispose(),
  };
}

function miniflareOptions(code: string, options: RuntimeOptions) {
  const lane = <Value>(of: (queue: string) => Value): Record<string, Value> =>
    Object.fromEntries(
      Array.from({ length: options.lanes }, (_, at) => [`BATCHES_${at + 1}`, of(`forewarn-batches-${at + 1}`)]),
    );
  const consumer = { maxBatchTimeout: 0, maxRetries: 100, retryDelay: 1 };
  return convertV4MiniflareOptions({
    ...plainOptions('forewarn-bench', options.folder, code),
    unsafeTriggerHandlers: true,
    ...(options.inspected && { inspectorPort: 0 }),
    handleStructuredLogs: ({ message, level }) => {
      if (level === 'error' || message.includes('.failed')) process.stderr.write(`${message}\n`);
    },
    ratelimits: RATE_LIMITS,
    queueProducers: {
      ...lane((name) => ({ queueName: name })),
      CONFIRMATIONS: { queueName: 'forewarn-confirmations' },
    },
    queueConsumers: {
      ...Object.fromEntries(Object.values(lane((name) => [name, { ...consumer, maxBatchSize: 100 }] as const))),
      'forewarn-confirmations': { ...consumer, maxBatchSize: 10 },
    },
    bindings: {
      ...SETTINGS,
      ...SECRETS,
      SENDER_NAME: 'Forewarn (bench)',
      CALLS_PER_SECOND: String(options.callsPerSecond),
      RESEND_BASE_URL: `http://127.0.0.1:${options.providerPort}`,
    },
  });
}

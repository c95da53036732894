/*
 * The Workers' runtime under measurement: one workerd process with a persisted D1 and the local queues, without the
 * development server around it. Messages that come back do so after a second, sooner than in production, and none is
 * given up. Listens on loopback only.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { ROOT } from '../root.ts';
import type { Counts } from './worker/counts.ts';

const CLI = join(ROOT, 'node_modules', 'wrangler', 'wrangler-dist', 'cli.js');
const ENTRY = join('dev', 'bench', 'worker', 'entry.ts');

export const SECRETS = {
  LINK_KEY: 'a:bGluay1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhIQ',
  ADDRESS_KEY: 'YWRkcmVzcy1rZXktZm9yLXRlc3RzLW9ubHktMzJieXRlcyE',
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
}

export interface Runtime {
  /** The processes to measure: the Workers' and this one. */
  readonly pids: readonly number[];
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** One cron event; throws when it does not end well. */
  tick(scheduledAt: number): Promise<void>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}

/** Bundles the Workers once; every runtime of a run uses the same bundle. */
export async function bundle(folder: string): Promise<string> {
  const args = [CLI, 'deploy', ENTRY, '--dry-run', '-e', 'local', '--outdir', folder];
  const quiet = { WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_WRITE_LOGS: 'false' };
  await promisify(execFile)(process.execPath, ['--no-warnings', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...quiet },
  });
  return await readFile(join(folder, 'entry.js'), 'utf8');
}

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
    close: async () => await miniflare.dispose(),
  };
}

function miniflareOptions(code: string, options: RuntimeOptions) {
  const links = 'http://localhost:8787';
  const lane = <Value>(of: (queue: string) => Value): Record<string, Value> =>
    Object.fromEntries(
      Array.from({ length: options.lanes }, (_, at) => [`BATCHES_${at + 1}`, of(`forewarn-batches-${at + 1}`)]),
    );
  const consumer = { maxBatchTimeout: 0, maxRetries: 100, retryDelay: 1 };
  return convertV4MiniflareOptions({
    name: 'forewarn-bench',
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new Log(LogLevel.NONE),
    unsafeTriggerHandlers: true,
    resourcePersistencePath: join(options.folder, 'state'),
    handleStructuredLogs: ({ message, level }) => {
      if (level === 'error' || message.includes('.failed')) process.stderr.write(`${message}\n`);
    },
    compatibilityDate: '2026-10-01',
    modules: [{ type: 'ESModule', path: 'entry.js', contents: code }],
    d1Databases: { DB: 'forewarn' },
    queueProducers: {
      ...lane((name) => ({ queueName: name })),
      CONFIRMATIONS: { queueName: 'forewarn-confirmations' },
    },
    queueConsumers: {
      ...Object.fromEntries(Object.values(lane((name) => [name, { ...consumer, maxBatchSize: 100 }] as const))),
      'forewarn-confirmations': { ...consumer, maxBatchSize: 10 },
    },
    bindings: {
      ...SECRETS,
      SITE_URL: links,
      LINKS_URL: links,
      SENDER_NAME: 'Forewarn (bench)',
      SENDER_ADDRESS: 'advisories@forewarn.example',
      POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
      REPLY_TO: 'editors@forewarn.example',
      CALLS_PER_SECOND: String(options.callsPerSecond),
      RELEASE_SHIPPED_ADVISORIES: 'false',
      RESEND_BASE_URL: `http://127.0.0.1:${options.providerPort}`,
    },
  });
}

async function migrate(miniflare: Miniflare): Promise<void> {
  const folder = join(ROOT, 'db', 'migrations');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const database = await miniflare.getD1Database('DB');
  for (const file of files) {
    const statements = (await readFile(join(folder, file), 'utf8')).split('--> statement-breakpoint');
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}

/** The processes that this one has started and that still run. */
function children(): number[] {
  return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

/*
 * The Workers' runtime under test: one workerd process with a persisted D1, killed by SIGKILL at any moment and started
 * again at once on the same state. What was in memory, the queues' messages among it, dies with the process.
 * Never outlives this process in order, and listens on a loopback address only.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { ROOT } from '../root.ts';
import type { SimClock } from './sim-clock.ts';

const CLI = join(ROOT, 'node_modules', 'wrangler', 'wrangler-dist', 'cli.js');
const ENTRY = join('dev', 'chaos', 'worker', 'entry.ts');
const RESTART_LIMIT_MS = 30_000;
const ASK_EVERY_MS = 10;

export const SECRETS = {
  LINK_KEY: 'a:bGluay1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhIQ',
  ADDRESS_KEY: 'YWRkcmVzcy1rZXktZm9yLXRlc3RzLW9ubHktMzJieXRlcyE',
  RESEND_API_KEY: 're_chaos',
  RESEND_WEBHOOK_SECRET: 'whsec_Y2hhb3Mtb25seS13ZWJob29rLXNlY3JldC0hIQ==',
  OPERATOR_TOKEN: 'operator-token-for-chaos-only-32-characters',
} as const;

export interface MessageTally {
  lost: number;
  doubled: number;
  late: number;
}

export interface Runtime {
  readonly kills: number;
  readonly messages: Readonly<MessageTally>;
  /** The latest lines that the Workers logged. */
  readonly lines: readonly string[];
  /** One request to the Workers, by the path, its answer whole. Rejects when the process dies meanwhile. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** The same until it is answered for good (2xx, 3xx or 410): what a person does, or a mail program. */
  insist(path: string, init?: RequestInit): Promise<Response>;
  /** One cron event. Whether it ended well. */
  tick(scheduledAt: number): Promise<boolean>;
  /** Tells the Worker what time it is. */
  setClock(): Promise<void>;
  /** From now on no message is lost. */
  calm(): void;
  /** SIGKILL, and back again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface RuntimeOptions {
  /** An empty folder of its own. */
  readonly folder: string;
  readonly seed: string;
  readonly clock: SimClock;
  readonly mailboxPort: number;
  readonly messagesPerMille: number;
}

export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { folder, clock } = options;
  const bundle = await buildOnce(join(folder, 'bundle'));
  const messages: MessageTally = { lost: 0, doubled: 0, late: 0 };
  const lines: string[] = [];
  const before = new Set(children());
  const miniflare = new Miniflare(miniflareOptions(options, bundle, (line) => listen(line, messages, lines)));
  const site = await miniflare.ready;
  await migrate(miniflare);
  let kills = 0;
  let isCalm = false;

  const ask: Runtime['ask'] = async (path, init) => {
    const signal = AbortSignal.timeout(RESTART_LIMIT_MS);
    const answer = await fetch(new URL(path, site), { redirect: 'manual', ...init, signal });
    const { status, headers } = answer;
    // An answer that a kill cut off in the middle is no answer.
    const bytes = await answer.arrayBuffer();
    return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers });
  };
  const setClock = async (): Promise<void> => {
    const deadline = Date.now() + RESTART_LIMIT_MS;
    for (;;) {
      const body = JSON.stringify({ offsetMs: clock.offsetMs(), epoch: kills, calm: isCalm });
      const answer = await ask('/chaos/clock', { method: 'POST', body }).catch(() => null);
      if (answer?.ok) return void (await answer.text());
      if (Date.now() > deadline) throw new Error(`the Workers do not come back:\n${lines.slice(-20).join('\n')}`);
      await wait(ASK_EVERY_MS);
    }
  };
  await setClock();
  return {
    get kills() {
      return kills;
    },
    messages,
    lines,
    ask,
    setClock,
    async insist(path, init) {
      const deadline = Date.now() + RESTART_LIMIT_MS;
      for (;;) {
        const answer = await ask(path, init).catch(() => null);
        if (answer !== null && (answer.status < 400 || answer.status === 410)) return answer;
        const status = answer === null ? 'no answer' : `${answer.status} ${(await answer.text()).slice(0, 300)}`;
        if (Date.now() > deadline) throw new Error(`${path.split('?')[0]}: ${status}\n${lines.slice(-20).join('\n')}`);
        await wait(ASK_EVERY_MS * 5);
      }
    },
    async tick(scheduledAt) {
      const answer = await ask(`/cdn-cgi/local/scheduled?cron=*+*+*+*+*&time=${scheduledAt}`).catch(() => null);
      return (await answer?.text().catch(() => null)) === 'ok';
    },
    calm() {
      isCalm = true;
    },
    async kill() {
      const workerd = children().filter((pid) => !before.has(pid));
      kills += 1;
      for (const pid of workerd) process.kill(pid, 'SIGKILL');
      // Miniflare notices that the process is gone and starts it again on the same address.
      await setClock();
    },
    close: async () => await miniflare.dispose(),
  };
}

/** What the Workers write: how many messages the queues lost, and what they log. */
function listen(line: string, messages: MessageTally, lines: string[]): void {
  if (line.startsWith('{"chaos":')) {
    const { chaos } = JSON.parse(line) as { chaos: MessageTally };
    for (const name of ['lost', 'doubled', 'late'] as const) messages[name] += chaos[name];
    return;
  }
  lines.push(line);
  if (lines.length > 400) lines.splice(0, 200);
}

async function buildOnce(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const args = [CLI, 'deploy', ENTRY, '--dry-run', '-e', 'local', '--outdir', folder];
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
  };
  await promisify(execFile)(process.execPath, ['--no-warnings', ...args], { cwd: ROOT, env });
  return await readFile(join(folder, 'entry.js'), 'utf8');
}

function miniflareOptions(options: RuntimeOptions, bundle: string, say: (line: string) => void) {
  const links = 'http://localhost:8787';
  return convertV4MiniflareOptions({
    name: 'forewarn-chaos',
    host: '127.0.0.1',
    port: 0,
    cf: false,
    log: new Log(LogLevel.NONE),
    unsafeTriggerHandlers: true,
    resourcePersistencePath: join(options.folder, 'state'),
    handleStructuredLogs: ({ message }) => say(message),
    compatibilityDate: '2026-10-01',
    modules: [{ type: 'ESModule', path: 'entry.js', contents: bundle }],
    d1Databases: { DB: 'forewarn' },
    queueProducers: {
      BATCHES_1: { queueName: 'forewarn-batches-1' },
      BATCHES_2: { queueName: 'forewarn-batches-2' },
      CONFIRMATIONS: { queueName: 'forewarn-confirmations' },
    },
    queueConsumers: {
      'forewarn-batches-1': { maxBatchSize: 100, maxBatchTimeout: 0, maxRetries: 100, retryDelay: 1 },
      'forewarn-batches-2': { maxBatchSize: 100, maxBatchTimeout: 0, maxRetries: 100, retryDelay: 1 },
      'forewarn-confirmations': { maxBatchSize: 10, maxBatchTimeout: 0, maxRetries: 100, retryDelay: 1 },
    },
    bindings: {
      ...SECRETS,
      SITE_URL: links,
      LINKS_URL: links,
      SENDER_NAME: 'Forewarn (chaos)',
      SENDER_ADDRESS: 'advisories@forewarn.example',
      POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
      REPLY_TO: 'editors@forewarn.example',
      CALLS_PER_SECOND: '1000',
      // One advisory only: the run's own operator releases it.
      RELEASE_SHIPPED_ADVISORIES: 'false',
      RESEND_BASE_URL: `http://127.0.0.1:${options.mailboxPort}`,
      CHAOS_SEED: options.seed,
      CHAOS_MESSAGES_PER_MILLE: String(options.messagesPerMille),
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
  const known = `/proc/${process.pid}/task/${process.pid}/children`;
  if (existsSync(known)) return readFileSync(known, 'utf8').split(' ').filter(Boolean).map(Number);
  const listed = execFileSync('pgrep', ['-P', String(process.pid), 'workerd'], { encoding: 'utf8' });
  return listed.split('\n').filter(Boolean).map(Number);
}

/*
 * The Workers' runtime under test: one workerd process with a persisted D1, killed by SIGKILL at any moment and started
 * again at once on the same state. What was in memory, the queues' messages among it, dies with the process.
 * Never outlives this process in order, and listens on a loopback address only.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { bundle, KEYS, migrate, plainOptions, RATE_LIMITS, SETTINGS } from '../plain-runtime.ts';
import { children } from '../process-table.ts';
import { OBSERVER } from './observer.ts';
import type { SimClock } from './sim-clock.ts';

const ENTRY = join('dev', 'chaos', 'worker', 'entry.ts');
const RESTART_LIMIT_MS = 30_000;
const ASK_EVERY_MS = 10;

export const SECRETS = {
  ...KEYS,
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
  /** When, by the machine's clock. */
  readonly killedAt: readonly number[];
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
  /** How many of a thousand messages are lost, from the next `setClock` on; null: as the options say. */
  lose(perMille: number | null): void;
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
  const code = await bundle(ENTRY, 'local', join(folder, 'bundle'));
  const messages: MessageTally = { lost: 0, doubled: 0, late: 0 };
  const lines: string[] = [];
  const before = new Set(children());
  const miniflare = new Miniflare(miniflareOptions(options, code, (line) => listen(line, messages, lines)));
  const site = await miniflare.ready;
  await migrate(miniflare, OBSERVER);
  const killedAt: number[] = [];
  let isCalm = false;
  let lostPerMille: number | null = null;

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
      const body = JSON.stringify({ offsetMs: clock.offsetMs(), epoch: killedAt.length, calm: isCalm, lostPerMille });
      const answer = await ask('/chaos/clock', { method: 'POST', body }).catch(() => null);
      if (answer?.ok) return void (await answer.text());
      if (Date.now() > deadline) throw new Error(`the Workers do not come back:\n${lines.slice(-20).join('\n')}`);
      await wait(ASK_EVERY_MS);
    }
  };
  await setClock();
  return {
    get kills() {
      return killedAt.length;
    },
    killedAt,
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
    lose(perMille) {
      lostPerMille = perMille;
    },
    calm() {
      isCalm = true;
      lostPerMille = null;
    },
    async kill() {
      const workerd = children().filter((pid) => !before.has(pid));
      killedAt.push(Date.now());
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

function miniflareOptions(options: RuntimeOptions, code: string, say: (line: string) => void) {
  return convertV4MiniflareOptions({
    ...plainOptions('forewarn-chaos', options.folder, code),
    unsafeTriggerHandlers: true,
    handleStructuredLogs: ({ message }) => say(message),
    ratelimits: RATE_LIMITS,
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
      ...SETTINGS,
      ...SECRETS,
      SENDER_NAME: 'Forewarn (chaos)',
      CALLS_PER_SECOND: '1000',
      CONFIRMATIONS_PER_HOUR: '1000000',
      RESEND_BASE_URL: `http://127.0.0.1:${options.mailboxPort}`,
      CHAOS_SEED: options.seed,
      CHAOS_MESSAGES_PER_MILLE: String(options.messagesPerMille),
    },
  });
}

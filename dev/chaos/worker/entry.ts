/*
 * The Worker that `npm run chaos` runs: the real handlers, all three Workers composed, with a clock that the harness
 * sets and queues that lose, double and delay messages. It changes nothing else about them, and is never deployed.
 * Invariant: before the harness has set the clock of this process, no handler runs.
 */
import { openDatabase } from '../../../db/database.ts';
import local from '../../../workers/local.ts';
import { enlist, readRows } from './harness-door.ts';
import { asSent, unreliable } from './unreliable-queue.ts';

const CLOCK = '/chaos/clock';
const machineNow = Date.now;
/** Null until the harness has said what time it is; a killed process forgets it. */
let setting: Setting | null = null;

interface Setting {
  readonly offsetMs: number;
  /** How often the process has been killed. */
  readonly epoch: number;
  readonly calm: boolean;
  /** More messages than usual are lost. */
  readonly lostPerMille: number | null;
}

Date.now = () => machineNow() + (setting?.offsetMs ?? 0);

export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    if (pathname === CLOCK) {
      const asked = (await request.json()) as Setting;
      // The clock never goes back, whatever order requests come in.
      setting = { ...asked, offsetMs: Math.max(asked.offsetMs, setting?.offsetMs ?? Number.NEGATIVE_INFINITY) };
      return Response.json({ now: Date.now() });
    }
    if (setting === null) return new Response('the clock is not set', { status: 503 });
    if (pathname === '/chaos/people') return Response.json(await enlist(openDatabase(env.DB), env, request));
    if (pathname === '/chaos/rows') return Response.json(await readRows(openDatabase(env.DB)));
    if (pathname === '/operator/releases') return await today(() => local.fetch(request as never, env, context));
    return await local.fetch(request as never, withUnreliableQueues(env), context);
  },
  async scheduled(controller, env) {
    if (setting === null) throw new Error('the clock is not set');
    await local.scheduled(controller, withUnreliableQueues(env));
  },
  async queue(messages, env) {
    if (setting === null) throw new Error('the clock is not set');
    await local.queue(asSent(messages), withUnreliableQueues(env));
  },
} satisfies ExportedHandler<ChaosEnv>;

export interface ChaosEnv extends Cloudflare.LocalEnv {
  CHAOS_SEED: string;
  /** Of a thousand messages, how many are lost; as many come twice, and as many late. */
  CHAOS_MESSAGES_PER_MILLE: string;
}

/** A release wants facts that have been checked by now, and they were checked after the time of the story. */
async function today(run: () => Promise<Response>): Promise<Response> {
  const kept = setting;
  setting = null;
  try {
    return await run();
  } finally {
    setting = kept;
  }
}

function withUnreliableQueues(env: ChaosEnv): ChaosEnv {
  const perMille = setting?.calm === true ? 0 : Number(env.CHAOS_MESSAGES_PER_MILLE);
  const lostPerMille = setting?.lostPerMille ?? perMille;
  const luck = { seed: `${env.CHAOS_SEED} ${setting?.epoch ?? 0}`, lostPerMille, perMille };
  return {
    ...env,
    BATCHES_1: unreliable(env.BATCHES_1, 'batches', luck),
    BATCHES_2: unreliable(env.BATCHES_2, 'batches', luck),
    CONFIRMATIONS: unreliable(env.CONFIRMATIONS, 'confirmations', luck),
  };
}

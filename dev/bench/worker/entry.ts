/*
 * The Worker that `npm run bench` measures: the real handlers, all three Workers composed, with counters around the
 * database and the queues, a clock that the run sets, and a door for filling the list. It changes nothing else about
 * them, and is never deployed.
 */

import { openDatabase } from '../../../db/database.ts';
import { pauseLane } from '../../../db/lane.ts';
import local from '../../../workers/local.ts';
import { countedDatabase, countedQueue, counts } from './counters.ts';
import { fill, listFullBatches } from './fill.ts';

export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    if (pathname === '/bench/counts') return Response.json(counts);
    if (pathname === '/bench/fill') return Response.json(await fill(openDatabase(env.DB), request));
    if (pathname === '/bench/accepted') return Response.json(await listFullBatches(openDatabase(env.DB)));
    if (pathname === '/bench/pause') {
      await pauseLane(openDatabase(env.DB), Number.MAX_SAFE_INTEGER, 'bench');
      return Response.json({});
    }
    return await local.fetch(request as never, counted(env), context);
  },
  scheduled: async (controller, env) => await local.scheduled(controller, counted(env)),
  async queue(messages, env) {
    counts.messagesRead += messages.messages.length;
    await local.queue(messages, counted(env));
  },
} satisfies ExportedHandler<Cloudflare.LocalEnv>;

function counted(env: Cloudflare.LocalEnv): Cloudflare.LocalEnv {
  const queues = Object.entries(env).filter(([name]) => /^BATCHES_\d+$/.test(name));
  return {
    ...env,
    DB: countedDatabase(env.DB),
    ...Object.fromEntries(queues.map(([name, queue]) => [name, countedQueue(queue as unknown as Queue)])),
    CONFIRMATIONS: countedQueue(env.CONFIRMATIONS),
  };
}

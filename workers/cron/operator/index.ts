/*
 * The operator's interface:
 *   GET  /operator/preview                     every variant as readers would see it, for a browser
 *   POST /operator/releases   {advisory, by}   approve an advisory's exact variants
 *   POST /operator/lane/clear                  go on after a halt or a pause
 *   GET  /operator/accounts                    the books: intended = accepted + left + done + refused + expired + unknown
 * Nobody comes in without the operator's token (admission.ts).
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { readAccounts } from '../../../db/accounts.ts';
import { clearLane, readLane } from '../../../db/lane.ts';
import { logFailure } from '../../log.ts';
import { explainRelease, releaseAdvisory } from '../release.ts';
import type { Station } from '../station.ts';
import { toAct, toLook } from './admission.ts';
import { previewPages } from './preview.tsx';

const ReleaseRequest = z.object({ advisory: z.string().min(1).max(100), by: z.string().trim().min(1).max(200) });

export function operatorApp(station: Station): Hono {
  const app = new Hono().basePath('/operator');
  const { OPERATOR_TOKEN } = station.settings;
  app.use('/preview/*', toLook(OPERATOR_TOKEN));
  app.route('/preview', previewPages(station));

  // What no route above has answered is an act.
  app.use(toAct(OPERATOR_TOKEN));

  app.post('/releases', async (c) => {
    const request = ReleaseRequest.safeParse(await c.req.json().catch(() => null));
    if (!request.success) return c.json({ error: 'send JSON {"advisory": "<slug>", "by": "<who approves>"}' }, 422);
    const released = await releaseAdvisory(station, request.data.advisory, request.data.by, station.clock.now());
    if (released.ok) return c.json(released.value, released.value.isNew ? 201 : 200);
    return c.json(
      { error: released.error.kind, explanation: explainRelease(released.error), detail: released.error },
      released.error.kind === 'no-such-advisory' ? 404 : 422,
    );
  });
  app.post('/lane/clear', async (c) => {
    await clearLane(station.db);
    return c.json(await readLane(station.db));
  });
  app.get('/accounts', async (c) =>
    c.json({ lane: await readLane(station.db), accounts: await readAccounts(station.db) }),
  );

  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse();
    logFailure('operator.failed', error);
    return c.json({ error: 'internal error' }, 500);
  });
  return app;
}

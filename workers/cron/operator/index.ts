/*
 * The operator's interface:
 *   GET  /operator/preview                     every variant as readers would see it, for a browser
 *   POST /operator/releases   {advisory, by}   approve an advisory's exact variants
 *   POST /operator/lane/clear                  go on after a halt or a pause
 *   GET  /operator/accounts                    the books: intended = accepted + left + done + refused + expired + unknown
 *   GET  /operator/audience                    whom the list has, counted (audience.ts)
 *   GET  /operator/departures                  what drives readers away (departures.ts)
 *   POST /operator/consent    {address}         the proof of one person's consent (consent.ts)
 *   POST /operator/suppressions/...            suppress, lift, export, import (suppressions.ts)
 *   .... /operator/address-keys/...            which keys there are; move to the newest (address-keys.ts)
 * Nobody comes in without the operator's token (admission.ts).
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { readAccounts } from '../../../db/accounts.ts';
import { readConfirmationHour } from '../../../db/confirmation-hours.ts';
import { clearLane, readLane } from '../../../db/lane.ts';
import { logFailure } from '../../log.ts';
import { resendSuppressions } from '../../mail/resend-suppressions.ts';
import { explainRelease, releaseAdvisory } from '../release.ts';
import type { Station } from '../station.ts';
import { addressKeyRoutes } from './address-keys.ts';
import { toAct, toLook } from './admission.ts';
import { audienceReport } from './audience.ts';
import { consentRoutes } from './consent.ts';
import { departuresReport } from './departures.ts';
import { previewPages } from './preview.tsx';
import { suppressionRoutes } from './suppressions.ts';

const ReleaseRequest = z.object({ advisory: z.string().min(1).max(100), by: z.string().trim().min(1).max(200) });

export function operatorApp(station: Station): Hono {
  const app = new Hono().basePath('/operator');
  const { OPERATOR_TOKEN, RESEND_API_KEY, RESEND_BASE_URL } = station.settings;
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
    c.json({
      lane: await readLane(station.db),
      confirmations: await readConfirmationHour(
        station.db,
        station.settings.CONFIRMATIONS_PER_HOUR,
        station.clock.now(),
      ),
      accounts: await readAccounts(station.db),
    }),
  );
  app.get('/audience', async (c) => c.json(await audienceReport(station.db)));
  app.get('/departures', async (c) => c.json(await departuresReport(station.db)));
  app.route('/consent', consentRoutes(station));
  app.route('/suppressions', suppressionRoutes(station, resendSuppressions(RESEND_API_KEY, RESEND_BASE_URL)));
  app.route('/address-keys', addressKeyRoutes(station));

  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse();
    logFailure('operator.failed', error);
    return c.json({ error: 'internal error' }, 500);
  });
  return app;
}

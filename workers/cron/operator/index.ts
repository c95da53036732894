/*
 * The operator's interface (docs/operator-api.md); operations.ts describes it all, as /operator/openapi.json does:
 *   preview.tsx, variants.ts     what would be sent, for a browser and as data
 *   release.ts                   what a release would do; approving exactly that
 *   test-send.ts                 a mail to people of the house, marked as a test
 *   lane.ts                      pause, resume, go on after a halt
 *   cancel.ts                    cancel an edition or an advisory
 *   correct.ts                   mend words of ours that were wrong, for those whom they reached
 *   alarms.ts                    what the operator was told of; what the queues gave up
 *   status.ts                    how sending stands, and what is wrong (findings.ts)
 *   doctor.ts, doctor-webhook.ts what only this Worker can look at: settings, migrations, the domain; a test mail
 *   report.ts                    the completion statement
 *   import.ts, export.ts         people whom the operator enters, who are asked to confirm; the list, taken along
 *   GET /operator/accounts       the books: intended = accepted + left + done + refused + expired + unknown
 *   audience.ts, departures.ts   whom the list has, counted; what drives readers away
 *   consent.ts, suppressions.ts  the proof of one person's consent; addresses that must not be written to
 *   address-keys.ts              which keys there are; move to the newest
 *   tokens.ts, audit.ts          who may come in; what they did
 * Nobody comes in who does not belong (admission.ts), and no act goes unrecorded (audit.ts).
 */
import { Hono } from 'hono';
import { readAccounts } from '../../../db/accounts.ts';
import { readConfirmations } from '../../../db/confirmation-hours.ts';
import { readLane } from '../../../db/lane.ts';
import { logFailure } from '../../log.ts';
import { resendSuppressions } from '../../mail/resend-suppressions.ts';
import { answerHeaders } from '../../web/headers.ts';
import type { Station } from '../station.ts';
import { addressKeyRoutes } from './address-keys.ts';
import { admission } from './admission.ts';
import { alarmRoutes } from './alarms.ts';
import { audienceReport } from './audience.ts';
import { auditRoutes, recordActs } from './audit.ts';
import { cancelRoutes } from './cancel.ts';
import { consentRoutes } from './consent.ts';
import { correctRoutes } from './correct.ts';
import { departuresReport } from './departures.ts';
import { doctorRoutes } from './doctor.ts';
import { doctorWebhookRoutes } from './doctor-webhook.ts';
import { exportRoutes } from './export.ts';
import { importRoutes } from './import.ts';
import { laneRoutes } from './lane.ts';
import { openapiDocument } from './openapi.ts';
import { OPERATIONS } from './operations.ts';
import type { Door, OperatorEnv } from './operator-env.ts';
import { previewPages } from './preview.tsx';
import { releaseRoutes } from './release.ts';
import { reportRoutes } from './report.ts';
import { statusRoutes } from './status.ts';
import { suppressionRoutes } from './suppressions.ts';
import { testSendRoutes } from './test-send.ts';
import { tokenRoutes } from './tokens.ts';
import { variantRoutes } from './variants.ts';

/** Of the interface: grows when an operation changes so that who uses it must know. */
const API_VERSION = '1.0.0';

export function operatorApp(station: Station, door: Door = {}): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>().basePath('/operator');
  const { RESEND_API_KEY, RESEND_BASE_URL } = station.settings;
  app.use(answerHeaders);
  app.use('/preview/*', admission(station, door, 'look'));
  app.route('/preview', previewPages(station));

  // What no route above has answered is an act, or asked for by a program.
  app.use(admission(station, door, 'act'));
  app.use(recordActs(station));

  app.get('/openapi.json', (c) => c.json(openapiDocument(OPERATIONS, API_VERSION)));
  app.route('/', releaseRoutes(station));
  app.route('/', variantRoutes(station));
  app.route('/', testSendRoutes(station));
  app.route('/', laneRoutes(station));
  app.route('/', cancelRoutes(station));
  app.route('/', correctRoutes(station));
  app.route('/', alarmRoutes(station));
  app.route('/', statusRoutes(station));
  app.route('/', doctorRoutes(station));
  app.route('/', doctorWebhookRoutes(station));
  app.route('/', reportRoutes(station));
  app.route('/', importRoutes(station));
  app.route('/', exportRoutes(station));
  app.route('/tokens', tokenRoutes(station));
  app.route('/audit', auditRoutes(station));
  app.get('/accounts', async (c) =>
    c.json({
      lane: await readLane(station.db),
      confirmations: await readConfirmations(station.db, station.settings.CONFIRMATIONS_PER_HOUR, station.clock.now()),
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

/*
 * Ending what is not to be sent, for good:
 *   GET  /operator/cancellations                            what was cancelled
 *   GET  /operator/advisories/{advisory}/editions           which editions it has, by their dates
 *   POST /operator/advisories/{advisory}/cancel {edition?}  one edition, or everything of the advisory
 * What is planned and not at the provider yet expires with the next tick and is counted as expired.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { type Cancellation, cancel, listCancellations } from '../../../db/cancellations.ts';
import { listErratumOrders } from '../../../db/errata.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { EDITIONS, isErratum, termsOf } from '../../domain/edition.ts';
import { effectiveDate } from '../../domain/effective.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { readRequest } from './read-request.ts';
import { noSuchAdvisory } from './release.ts';

const CancelRequest = z.object({ edition: z.enum(EDITIONS).optional() });
const CancellationShape = z.object({
  advisory: z.string(),
  edition: z.enum([...EDITIONS, '*']),
  effectiveOn: z.string(),
  cancelledAt: z.int(),
  cancelledBy: z.string(),
});
const Cancellations = z.object({ cancellations: z.array(CancellationShape) });
const Editions = z.object({ editions: z.array(z.object({ edition: z.enum(EDITIONS), effectiveOn: z.string() })) });
const Cancelled = z.object({ cancelled: z.int().describe('0: they were cancelled before'), what: z.array(z.string()) });

export const CANCEL_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/cancellations', summary: 'What was cancelled', answer: Cancellations },
  {
    method: 'get',
    path: '/advisories/{advisory}/editions',
    summary: 'Its editions, errata that were ordered among them: what can be cancelled',
    answer: Editions,
  },
  {
    method: 'post',
    path: '/advisories/{advisory}/cancel',
    summary: 'Cancel an edition, or everything of the advisory, for good',
    body: CancelRequest,
    answer: Cancelled,
  },
];

export function cancelRoutes({ db, advisories, clock }: Station): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.get('/cancellations', async (c) =>
    c.json(describes(Cancellations, { cancellations: await listCancellations(db) })),
  );
  app.get('/advisories/:advisory/editions', async (c) => {
    const entry = advisories.find(({ facts }) => facts.slug === c.req.param('advisory'));
    if (!entry) return c.json(noSuchAdvisory(c.req.param('advisory')), 404);
    return c.json(describes(Editions, { editions: await editionsOf(db, entry) }));
  });
  app.post('/advisories/:advisory/cancel', async (c) => {
    const request = await readRequest(c, CancelRequest);
    if (!request.ok) return request.error;
    const { edition } = request.value;
    const entry = advisories.find(({ facts }) => facts.slug === c.req.param('advisory'));
    if (!entry) return c.json(noSuchAdvisory(c.req.param('advisory')), 404);
    const by = { advisory: entry.facts.slug, cancelledAt: clock.now(), cancelledBy: c.get('operator') };
    const chosen: readonly Cancellation[] =
      edition === undefined
        ? [{ ...by, edition: '*', effectiveOn: '*' }]
        : (await editionsOf(db, entry)).filter((each) => each.edition === edition).map((each) => ({ ...by, ...each }));
    if (chosen.length === 0) {
      return c.json({ error: 'no-such-edition', explanation: `${by.advisory} has no edition ${edition}` }, 404);
    }
    const cancelled = await cancel(db, chosen);
    c.set('detail', { advisory: by.advisory, edition: edition ?? '*', cancelled });
    const what = chosen.map((each) => (each.edition === '*' ? 'everything' : `${each.edition} ${each.effectiveOn}`));
    return c.json(describes(Cancelled, { cancelled, what }));
  });
  return app;
}

/** In order, each with the dates about which there is one; regions may differ. An erratum has the date of its order. */
async function editionsOf(db: Station['db'], { facts }: AdvisoryEntry) {
  const orders = (await listErratumOrders(db)).filter(({ advisory }) => advisory === facts.slug);
  return EDITIONS.flatMap((edition) => {
    const dates = isErratum(edition)
      ? orders.filter(({ erratum }) => erratum === edition).map(({ effectiveOn }) => effectiveOn)
      : facts.regions
          .filter((region) => termsOf(facts.effective[region]).some((term) => term.edition === edition))
          .map((region) => effectiveDate(facts.effective[region]));
    return [...new Set<string>(dates)].map((effectiveOn) => ({ edition, effectiveOn }));
  });
}

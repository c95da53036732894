/*
 * Mending words of ours that were wrong, for exactly those whom they reached (correct-plan.ts shows it):
 *   GET  /operator/advisories/{advisory}/erratum?edition=…   what would be mended, for whom, and with which mail
 *   POST /operator/advisories/{advisory}/errata              order exactly that; the next tick opens it
 * Ordering twice changes nothing.
 */
import { type Context, Hono } from 'hono';
import { clearApprovals } from '../../../db/approvals.ts';
import { insertErratumOrder } from '../../../db/errata.ts';
import { APPROVALS_NEEDED, approvals } from '../release.ts';
import type { Station } from '../station.ts';
import { planErratum } from './correct-plan.ts';
import { ErratumPlan, ErratumQuery, ErratumRequest, Ordered } from './correct-shape.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { parse, readRequest } from './read-request.ts';
import { noSuchAdvisory } from './release.ts';

export const CORRECT_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/advisories/{advisory}/erratum',
    summary: 'What an erratum would mend, whom the wrong words reached, and what those would get',
    query: {
      edition: 'Whose words were wrong',
      release: 'With them; left out: the last that was sent and differs',
      erratum: 'Which; left out: the first that is not ordered yet',
      languages: 'Only these, with commas between',
      countries: 'Only where they went out here, with commas between',
      effectiveOn: 'The date it was about, where regions differ',
    },
    answer: ErratumPlan,
  },
  {
    method: 'post',
    path: '/advisories/{advisory}/errata',
    summary: 'Order exactly that plan. 202: a second operator has to order the same',
    body: ErratumRequest,
    answer: Ordered,
    statuses: [200, 201, 202],
  },
];

export function correctRoutes(station: Station): Hono<OperatorEnv> {
  const { db, advisories, clock } = station;
  const app = new Hono<OperatorEnv>();
  const entryOf = (c: Context) => advisories.find(({ facts }) => facts.slug === c.req.param('advisory'));
  app.get('/advisories/:advisory/erratum', async (c) => {
    const entry = entryOf(c);
    if (!entry) return c.json(noSuchAdvisory(c.req.param('advisory')), 404);
    const query = parse(ErratumQuery, c.req.query(), 'the query');
    if (!query.ok) return c.json({ error: 'invalid', explanation: query.error }, 422);
    const { plan } = await planErratum(station, entry, query.value, clock.now());
    return c.json(describes(ErratumPlan, plan));
  });
  app.post('/advisories/:advisory/errata', async (c) => {
    const request = await readRequest(c, ErratumRequest);
    if (!request.ok) return request.error;
    const entry = entryOf(c);
    if (!entry) return c.json(noSuchAdvisory(c.req.param('advisory')), 404);
    const now = clock.now();
    const { planHash, ...query } = request.value;
    const { plan, order } = await planErratum(station, entry, query, now);
    const { advisory, edition } = plan;
    const refused = (error: string, explanation: string) => {
      c.set('detail', { advisory, edition, refused: error });
      return c.json({ error, explanation }, 409);
    };
    if (order === null) return refused('cannot-be-ordered', plan.faults.join('; '));
    if (plan.planHash !== planHash) return refused('other-plan', 'something has changed since it was looked at');
    const { erratum, effectiveOn } = order;
    const answer = (isNew: boolean, standing: 'ordered' | 'awaiting-approval', approvedBy: readonly string[]) => {
      c.set('detail', { advisory, erratum, edition, effectiveOn, planHash, standing, isNew });
      const status = standing === 'awaiting-approval' ? 202 : isNew ? 201 : 200;
      return c.json(describes(Ordered, { advisory, erratum, isNew, standing, approvedBy: [...approvedBy] }), status);
    };
    if (plan.standing === 'ordered') return answer(false, 'ordered', []);
    const operator = c.get('operator');
    const approvedBy = await approvals(station, { advisory, contentHash: planHash }, { operator, name: operator }, now);
    if (approvedBy !== null && approvedBy.length < APPROVALS_NEEDED)
      return answer(false, 'awaiting-approval', approvedBy);
    const orderedBy = approvedBy === null ? operator : approvedBy.join(', ');
    const isNew = await insertErratumOrder(db, { ...order, orderedAt: now, orderedBy });
    await clearApprovals(db, advisory);
    return answer(isNew, 'ordered', approvedBy ?? []);
  });
  return app;
}

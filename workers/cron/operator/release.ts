/*
 * Releasing (../release.ts decides, release-plan.ts shows):
 *   GET  /operator/advisories/{advisory}/release           what a release would do
 *   POST /operator/releases {advisory, contentHash, by}    approve exactly what is deployed
 */
import { Hono } from 'hono';
import { explainRelease, releaseAdvisory } from '../release.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { readRequest } from './read-request.ts';
import { planRelease } from './release-plan.ts';
import { Released, ReleasePlan, ReleaseRequest } from './release-shape.ts';

export const RELEASE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/advisories/{advisory}/release',
    summary: 'What a release would change, whom it is for, and whether there is time',
    answer: ReleasePlan,
  },
  {
    method: 'post',
    path: '/releases',
    summary: 'Approve exactly the variants that are deployed. 202: a second operator has to approve the same',
    body: ReleaseRequest,
    answer: Released,
    statuses: [200, 201, 202],
  },
];

export function releaseRoutes(station: Station): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.get('/advisories/:advisory/release', async (c) => {
    const advisory = c.req.param('advisory');
    const entry = station.advisories.find(({ facts }) => facts.slug === advisory);
    if (!entry) return c.json(noSuchAdvisory(advisory), 404);
    const plan = await planRelease(station, entry, station.clock.now());
    if (plan.ok) return c.json(describes(ReleasePlan, plan.value));
    const fault = { kind: 'does-not-render', faults: plan.error } as const;
    return c.json({ error: fault.kind, explanation: explainRelease(fault), detail: fault }, 422);
  });
  app.post('/releases', async (c) => {
    const request = await readRequest(c, ReleaseRequest);
    if (!request.ok) return request.error;
    const { advisory, contentHash, by } = request.value;
    const operator = c.get('operator');
    const name = by === undefined || by === operator ? operator : `${by} (${operator})`;
    const released = await releaseAdvisory(station, advisory, { operator, name, contentHash }, station.clock.now());
    if (!released.ok) {
      const { kind } = released.error;
      c.set('detail', { advisory, refused: kind });
      const status = kind === 'no-such-advisory' ? 404 : kind === 'other-content' ? 409 : 422;
      return c.json({ error: kind, explanation: explainRelease(released.error), detail: released.error }, status);
    }
    const { standing, isNew } = released.value;
    c.set('detail', { advisory, contentHash: released.value.contentHash, standing, isNew, by: name });
    return c.json(describes(Released, released.value), standing === 'awaiting-approval' ? 202 : isNew ? 201 : 200);
  });
  return app;
}

export function noSuchAdvisory(advisory: string) {
  return { error: 'no-such-advisory', explanation: `there is no advisory ${advisory.slice(0, 100)}` };
}

/*
 * Stopping and going on:
 *   GET  /operator/holds                what is held, by whom, since when, and how the lane stands
 *   POST /operator/pause {advisory?}    nothing more of it is sent from the next call on; without one: of all
 *   POST /operator/resume {advisory?}   it goes on; without one: the pause over all is lifted, not that of an advisory
 *   POST /operator/lane/clear           go on after the provider or an alarm halted the lane
 * A pause is no halt: it is an operator's own, and outlasts a halt that is cleared.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { hold, liftHold, listHolds } from '../../../db/holds.ts';
import { clearLane, readLane } from '../../../db/lane.ts';
import { countAnew } from '../../../db/sending-days.ts';
import { EVERY_ADVISORY } from '../../domain/hold.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { readRequest } from './read-request.ts';
import { noSuchAdvisory } from './release.ts';
import { HoldShape } from './release-shape.ts';

const Which = z.object({ advisory: z.string().min(1).max(100).optional() });
export const LaneShape = z.object({
  pausedUntil: z.int().nullable(),
  haltedAt: z.int().nullable(),
  reason: z.string().nullable(),
  lastTickAt: z.int().nullable(),
});
const Holds = z.object({ holds: z.array(HoldShape), lane: LaneShape });
/** `changed`: false when it was so before. */
const Changed = Holds.extend({ changed: z.boolean() });

export const LANE_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/holds', summary: 'What is held, and how the lane stands', answer: Holds },
  {
    method: 'post',
    path: '/pause',
    summary: 'Send nothing more, of one advisory or at all',
    body: Which,
    answer: Changed,
  },
  { method: 'post', path: '/resume', summary: 'Lift a pause', body: Which, answer: Changed },
  { method: 'post', path: '/lane/clear', summary: 'Go on after a halt', answer: LaneShape },
];

export function laneRoutes({ db, advisories, clock }: Station): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  const standing = async () => ({ holds: await listHolds(db), lane: await readLane(db) });
  app.get('/holds', async (c) => c.json(describes(Holds, await standing())));
  app.post('/pause', async (c) => {
    const request = await readRequest(c, Which);
    if (!request.ok) return request.error;
    const { advisory = EVERY_ADVISORY } = request.value;
    if (advisory !== EVERY_ADVISORY && !advisories.some(({ facts }) => facts.slug === advisory)) {
      return c.json(noSuchAdvisory(advisory), 404);
    }
    const changed = await hold(db, { advisory, kind: 'paused', heldAt: clock.now(), heldBy: c.get('operator') });
    c.set('detail', { advisory, changed });
    return c.json(describes(Changed, { changed, ...(await standing()) }));
  });
  app.post('/resume', async (c) => {
    const request = await readRequest(c, Which);
    if (!request.ok) return request.error;
    const { advisory = EVERY_ADVISORY } = request.value;
    const changed = await liftHold(db, advisory, 'paused');
    // What was reported so far is known now: the rates that pause by themselves begin anew.
    if (advisory === EVERY_ADVISORY) await countAnew(db);
    c.set('detail', { advisory, changed });
    return c.json(describes(Changed, { changed, ...(await standing()) }));
  });
  app.post('/lane/clear', async (c) => {
    await clearLane(db);
    return c.json(describes(LaneShape, await readLane(db)));
  });
  return app;
}

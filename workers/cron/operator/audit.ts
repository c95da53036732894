/*
 * Every act is in the log (db/audit.ts), also one that is refused or fails: the middleware writes it down before the
 * handler runs, and the result after. What only shows something (GET) is no act.
 *   GET /operator/audit?before=   a page of it, the newest first
 */
import { Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { listActs, recordAct, recordResult } from '../../../db/audit.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';

type AuditStation = Pick<Station, 'db' | 'clock'>;

const ACTS_A_PAGE = 100;
/** A path is as long as whoever asks makes it. */
const ACT_LIMIT = 200;

const AuditQuery = z.object({ before: z.coerce.number().int().min(1).catch(Number.MAX_SAFE_INTEGER) });
const AuditPage = z.object({
  acts: z.array(
    z.object({
      id: z.int(),
      askedAt: z.int(),
      operator: z.string(),
      act: z.string().describe('method and path'),
      status: z.int().nullable().describe('the answer’s status; null: interrupted'),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  next: z.int().nullable().describe('`before` of the next page'),
});

export const AUDIT_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/audit',
    summary: 'The log of acts, newest first',
    query: { before: 'Only acts with a smaller id' },
    answer: AuditPage,
  },
];

export function recordActs({ db, clock }: AuditStation): MiddlewareHandler<OperatorEnv> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next();
    const act = `${c.req.method} ${c.req.path.replace(/^\/operator/, '')}`.slice(0, ACT_LIMIT);
    const id = await recordAct(db, c.get('operator'), act, clock.now());
    await next();
    await recordResult(db, id, c.res.status, c.get('detail') ?? {}, clock.now());
  };
}

export function auditRoutes({ db }: AuditStation): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.get('/', async (c) => {
    const { before } = AuditQuery.parse(c.req.query());
    const acts = await listActs(db, before, ACTS_A_PAGE);
    const next = acts.length < ACTS_A_PAGE ? null : (acts.at(-1)?.id ?? null);
    return c.json(describes(AuditPage, { acts, next }));
  });
  return app;
}

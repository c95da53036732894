/*
 * Taking the list along to another system, a page at a time. By POST, so that each page is in the log, with its number
 * of rows: it is the one act that hands out addresses.
 *   POST /operator/export/people    {which, after}   subscribers, or sign-ups that may still be confirmed
 *   POST /operator/export/wordings  {after}          the texts that they agreed to
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { listExportedSignUps, listExportedSubscribers, listExportedWordings } from '../../../db/exports.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { readRequest } from './read-request.ts';

const ROWS_A_PAGE = 500;
const WORDINGS_A_PAGE = 50;

const PeopleRequest = z.object({ which: z.enum(['subscribers', 'sign-ups']), after: z.int().min(0) });
const WordingsRequest = z.object({ after: z.union([z.literal(''), z.string().max(64)]) });
const People = z.object({
  people: z.array(
    z.object({
      email: z.string(),
      country: z.string(),
      zone: z.string(),
      language: z.string(),
      confirmedAt: z.int().nullable(),
      reminders: z.string().nullable(),
      mutedKinds: z.array(z.string()).readonly(),
      records: z
        .array(
          z.object({
            event: z.string(),
            happenedAt: z.int(),
            language: z.string(),
            form: z.string(),
            wordingHash: z.string().nullable(),
          }),
        )
        .readonly(),
    }),
  ),
  next: z.int().nullable(),
});
const Wordings = z.object({
  wordings: z.array(z.object({ hash: z.string(), language: z.string(), content: z.string(), firstUsedAt: z.int() })),
  next: z.string().nullable(),
});

export const EXPORT_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/export/people',
    summary: 'A page of everybody on the list, or of those who may still confirm, with their consent records',
    body: PeopleRequest,
    answer: People,
  },
  {
    method: 'post',
    path: '/export/wordings',
    summary: 'A page of the texts that people agreed to',
    body: WordingsRequest,
    answer: Wordings,
  },
];

export function exportRoutes({ db, clock }: Pick<Station, 'db' | 'clock'>): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.post('/export/people', async (c) => {
    const request = await readRequest(c, PeopleRequest);
    if (!request.ok) return request.error;
    const { which, after } = request.value;
    const page =
      which === 'subscribers'
        ? await listExportedSubscribers(db, after, ROWS_A_PAGE)
        : await listExportedSignUps(db, after, ROWS_A_PAGE, clock.now());
    c.set('detail', { which, people: page.length });
    const next = page.length < ROWS_A_PAGE ? null : (page.at(-1)?.number ?? null);
    return c.json(describes(People, { people: page.map(({ number: _, ...person }) => person), next }));
  });
  app.post('/export/wordings', async (c) => {
    const request = await readRequest(c, WordingsRequest);
    if (!request.ok) return request.error;
    const wordings = await listExportedWordings(db, request.value.after, WORDINGS_A_PAGE);
    const next = wordings.length < WORDINGS_A_PAGE ? null : (wordings.at(-1)?.hash ?? null);
    return c.json(describes(Wordings, { wordings, next }));
  });
  return app;
}

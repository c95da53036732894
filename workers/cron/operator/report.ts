/*
 * The completion statement, in pages that whoever asks adds up (each of a bounded number of rows):
 *   GET /operator/advisories/{advisory}/report?after=   its batches, counted by edition, country and language
 *   GET /operator/advisories/{advisory}/marks?after=    its readers' done marks, by the edition whose mail led to them
 * Only reads. Every page adds up by itself, so that any sum of pages does; while something is unsettled the sum is of
 * different moments, which the page says.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { countMarks, listStatedBatches, readStatementFrame } from '../../../db/statement.ts';
import { formatBatchId, parseBatchId } from '../../domain/batch.ts';
import { EDITIONS } from '../../domain/edition.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { addTallies, EMPTY_TALLY, TALLIED, tallyBatch } from '../../domain/tally.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import { noSuchAdvisory } from './release.ts';

/** 20,000 people at most. */
const BATCHES_A_PAGE = 200;
const MARKS_A_PAGE = 5000;

const language = z.enum(LANGUAGES).nullable();
const ReportQuery = z.object({
  after: z
    .string()
    .transform((text) => parseBatchId(text))
    .catch(null),
});
const MarksQuery = z.object({ after: z.coerce.number().int().min(0).catch(0) });

const ReportPage = z.object({
  now: z.int(),
  unsettled: z.int().describe('batches that still have something to do'),
  batches: z.int().describe('of the advisory, in all'),
  read: z.int().describe('batches on this page'),
  rows: z.array(
    z.object({
      effectiveOn: z.string(),
      edition: z.enum(EDITIONS),
      country: z.string(),
      language: language.describe('null: not in the row, since they were dropped or nothing was frozen'),
      ...Object.fromEntries(TALLIED.map((name) => [name, z.int()])),
    }),
  ),
  next: z.string().nullable(),
});
const MarksPage = z.object({
  marks: z.array(
    z.object({
      effectiveOn: z.string().nullable(),
      edition: z.enum(EDITIONS).nullable(),
      country: z.string().nullable(),
      language,
      marks: z.int(),
    }),
  ),
  next: z.int().nullable(),
});

export const REPORT_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/advisories/{advisory}/report',
    summary:
      'A page of the completion statement: intended = accepted + left + done + refused + expired + unknown + waiting',
    query: { after: '`next` of the page before' },
    answer: ReportPage,
  },
  {
    method: 'get',
    path: '/advisories/{advisory}/marks',
    summary: 'A page of the done marks, by the edition whose mail led to them',
    query: { after: '`next` of the page before' },
    answer: MarksPage,
  },
];

export function reportRoutes({ db, advisories, clock }: Pick<Station, 'db' | 'advisories' | 'clock'>): Hono {
  const app = new Hono();
  app.get('/advisories/:advisory/report', async (c) => {
    const advisory = c.req.param('advisory');
    const { campaigns, unsettled, batches } = await readStatementFrame(db, advisory);
    if (campaigns === 0 && !advisories.some(({ facts }) => facts.slug === advisory)) {
      return c.json(noSuchAdvisory(advisory), 404);
    }
    const after = ReportQuery.parse(c.req.query()).after ?? { campaign: 0, position: 0, part: 0 };
    const page = await listStatedBatches(db, advisory, after, BATCHES_A_PAGE);
    const sums = new Map<string, z.infer<typeof ReportPage>['rows'][number]>();
    for (const batch of page) {
      const { effectiveOn, edition, country } = batch;
      for (const [spoken, tally] of tallyBatch(batch)) {
        const name = JSON.stringify([effectiveOn, edition, country, spoken]);
        const known = sums.get(name) ?? { effectiveOn, edition, country, language: spoken, ...EMPTY_TALLY };
        sums.set(name, { ...known, ...addTallies({ ...EMPTY_TALLY, ...known }, tally) });
      }
    }
    const last = page.at(-1);
    const next = page.length < BATCHES_A_PAGE || last === undefined ? null : formatBatchId(last);
    const rows = [...sums.values()];
    return c.json(describes(ReportPage, { now: clock.now(), unsettled, batches, read: page.length, rows, next }));
  });
  app.get('/advisories/:advisory/marks', async (c) => {
    const { after } = MarksQuery.parse(c.req.query());
    return c.json(describes(MarksPage, await countMarks(db, c.req.param('advisory'), after, MARKS_A_PAGE)));
  });
  return app;
}

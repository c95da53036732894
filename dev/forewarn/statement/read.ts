/*
 * A completion statement, read page by page from the operator's interface and added up. Never keeps more than one row a
 * place and language. Says by itself whether it is final: what is still unsettled can change while pages are read.
 */
import * as z from 'zod';
import { addTallies, EMPTY_TALLY, TALLIED, type Tally } from '../../../workers/domain/tally.ts';
import type { OperatorApi } from '../operator-api.ts';

const count = z.number();
const place = {
  effectiveOn: z.string(),
  edition: z.string(),
  country: z.string(),
  language: z.string().nullable(),
};
const Counts = z.object(Object.fromEntries(TALLIED.map((name) => [name, count])) as Record<keyof Tally, typeof count>);
const Page = z.object({
  now: z.number(),
  unsettled: z.number(),
  batches: z.number(),
  read: z.number(),
  rows: z.array(z.object(place).extend(Counts.shape)),
  next: z.string().nullable(),
});
const Marks = z.object({
  marks: z.array(
    z.object({
      effectiveOn: z.string().nullable(),
      edition: z.string().nullable(),
      country: z.string().nullable(),
      language: z.string().nullable(),
      marks: count,
    }),
  ),
  next: z.number().nullable(),
});

/**
 * The people of one edition, country and language; `marks`: who said afterwards, behind its mail's link, that they are
 * done.
 */
export interface Row extends Tally {
  readonly effectiveOn: string;
  readonly edition: string;
  readonly country: string;
  /** Null: not in the books, since they were dropped before anything was frozen for them. */
  readonly language: string | null;
  readonly marks: number;
}

export interface Statement {
  readonly advisory: string;
  readonly at: number;
  /** Batches that had something to do when the reading began. */
  readonly unsettled: number;
  readonly batches: number;
  readonly rows: readonly Row[];
  /** Marks made behind no edition's mail. */
  readonly otherMarks: number;
}

export async function readStatement(
  operator: OperatorApi,
  advisory: string,
  progress: (text: string | null) => void,
): Promise<Statement> {
  const path = `/advisories/${encodeURIComponent(advisory)}`;
  const rows = new Map<string, Row>();
  const add = (where: Omit<Row, keyof Tally | 'marks'>, tally: Tally, marks: number): void => {
    const { effectiveOn, edition, country, language } = where;
    const name = JSON.stringify([effectiveOn, edition, country, language]);
    const known = rows.get(name) ?? { effectiveOn, edition, country, language, marks: 0, ...EMPTY_TALLY };
    rows.set(name, { ...known, ...addTallies(known, tally), marks: known.marks + marks });
  };

  const first = await operator.read(`${path}/report`, Page);
  let read = 0;
  for (let page = first; ; page = await operator.read(`${path}/report?after=${page.next}`, Page)) {
    for (const row of page.rows) add(row, row, 0);
    read += page.read;
    progress(`${read} of ${page.batches} batches`);
    if (page.next === null) break;
  }
  let otherMarks = 0;
  for (let after: number | null = 0; after !== null; ) {
    const page: z.infer<typeof Marks> = await operator.read(`${path}/marks?after=${after}`, Marks);
    for (const { effectiveOn, edition, country, language, marks } of page.marks) {
      if (effectiveOn === null || edition === null || country === null) otherMarks += marks;
      else add({ effectiveOn, edition, country, language }, EMPTY_TALLY, marks);
    }
    after = page.next;
  }
  progress(null);
  const { now, unsettled, batches } = first;
  return { advisory, at: now, unsettled, batches, rows: [...rows.values()], otherMarks };
}

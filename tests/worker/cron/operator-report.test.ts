/* The completion statement, on the real database: it adds up, and it says the same as the books. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Account, readAccounts } from '../../../db/accounts.ts';
import { markDone } from '../../../db/done-marks.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import { ask } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const EARLY = '2025-10-10T12:00Z';
const LINKEDIN = 'linkedin-ai-training';
type Row = Record<string, number> & { edition: string; country: string; language: string | null };

let post: Post;
beforeEach(async () => {
  post = await openPost();
  await post.release();
});
const page = async (after = '') => (await ask(post.station, `/advisories/${LINKEDIN}/report?after=${after}`)).body;
const rowsOf = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const each = await page(after);
    rows.push(...(each['rows'] as Row[]));
    after = each['next'] as string | null;
  }
  return rows;
};
const sum = (rows: readonly Record<string, unknown>[], name: string): number =>
  rows.reduce((total, row) => total + Number(row[name]), 0);
const PARTS = ['accepted', 'left', 'done', 'refused', 'expired', 'unknown', 'waiting'] as const;

async function expectToAddUp(): Promise<Row[]> {
  const rows = await rowsOf();
  const accounts: Account[] = await readAccounts(post.db);
  for (const row of rows)
    expect(sum([row], 'intended')).toBe(PARTS.reduce((total, part) => total + sum([row], part), 0));
  for (const name of ['intended', ...PARTS] as const) {
    expect([name, sum(rows, name)]).toEqual([name, sum(accounts as unknown as Record<string, unknown>[], name)]);
  }
  return rows;
}

describe('the completion statement', () => {
  it('adds up with the books in every state of a mailing, and has a language once a batch is frozen', async () => {
    const leaving = await post.join('leaves@example.org', 'DE');
    const done = await post.join('done@example.org', 'DE');
    for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
    await post.join('f@example.org', 'FR');
    await post.tickAt(EARLY);
    expect(await expectToAddUp()).toEqual([
      expect.objectContaining({ country: 'DE', language: null, intended: 5, waiting: 5 }),
      expect.objectContaining({ country: 'FR', language: null, intended: 1, waiting: 1 }),
    ]);
    expect(await page()).toMatchObject({ unsettled: 2, batches: 2 });

    await post.leave(leaving, Date.parse(EARLY));
    await markDone(post.db, { subscriberId: done, advisory: LINKEDIN, campaignId: 0 }, Date.parse(EARLY));
    post.answers.push({ kind: 'accepted', refused: [{ index: 1, name: 'x' }] } as never);
    await post.deliver();
    const rows = await expectToAddUp();
    expect(rows).toContainEqual(
      expect.objectContaining({ country: 'DE', language: null, left: 1, done: 1, intended: 2 }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ country: 'DE', language: 'en', accepted: 2, refused: 1 }));
    expect(await page()).toMatchObject({ unsettled: 0 });
  });

  it('counts each person’s gravest feedback, and only of those whom the provider took', async () => {
    for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
    await post.tickAt(EARLY);
    await post.deliver();
    const batch = String(post.calls[0]?.key).split('-').map(Number);
    const id = { campaign: batch[0] ?? 0, position: batch[1] ?? 0, part: batch[2] ?? 0 };
    for (const [index, mark] of [
      [0, OUTCOMES.delivered],
      [0, OUTCOMES.complained],
      [1, OUTCOMES.bounced],
      [2, OUTCOMES.delivered],
    ] as const) {
      await recordFeedback(post.db, id, batch[3] ?? 0, index, mark);
    }
    expect(await expectToAddUp()).toEqual([
      expect.objectContaining({ accepted: 3, delivered: 1, complained: 1, bounced: 1, delayed: 0 }),
    ]);
  });

  it('counts those whom an edition closed before, and those of whom nobody knows', async () => {
    await post.join('a@example.org', 'DE');
    await post.join('f@example.org', 'FR');
    await post.tickAt(EARLY);
    post.answers.push({ kind: 'conflict', name: 'x' });
    post.queue.splice(1);
    await post.deliver();
    await post.tickAt('2025-10-28T12:00Z');
    const rows = await expectToAddUp();
    expect([sum(rows, 'unknown'), sum(rows, 'expired')]).toEqual([1, 1]);
  });

  it('tells the marks by the edition whose mail led to them', async () => {
    const id = await post.join('a@example.org', 'DE');
    await post.tickAt(EARLY);
    await post.deliver();
    const campaign = Number(String(post.calls[0]?.key).split('-')[0]);
    await markDone(post.db, { subscriberId: id, advisory: LINKEDIN, campaignId: campaign }, Date.parse(EARLY));
    expect((await ask(post.station, `/advisories/${LINKEDIN}/marks`)).body).toEqual({
      marks: [{ effectiveOn: '2025-11-03', edition: 'early', country: 'DE', language: 'en', marks: 1 }],
      next: null,
    });
  });

  it('knows no advisory that there is not', async () => {
    expect((await ask(post.station, '/advisories/nothing/report')).status).toBe(404);
  });
});

/* Words of ours that were wrong, mended for exactly those whom they reached: the operator's interface and the ledger. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { markDone } from '../../../db/done-marks.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { parseBatchKey } from '../../../workers/domain/batch.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import { MENDED, MENDING, mistaken, WRONG } from '../../fixtures/mistaken.ts';
import { ask, NOW, withKeys } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
describe('an erratum', () => {
  let post: Post;
  let list: AdvisoryEntry[];
  let now: number;
  const station = (): Station => withKeys(post.station, undefined, now);
  const release = async (entry: AdvisoryEntry) => {
    list[0] = entry;
    expect((await ask(station(), '/releases', { advisory: 'mistaken' })).status).toBe(201);
  };
  /** Ticks, delivers, and says who got what. */
  const send = async (after = MINUTE): Promise<string[]> => {
    now += after;
    const before = post.calls.length;
    await post.tickAt(now);
    await post.deliver();
    const mails = post.calls.slice(before).flatMap((call) => call.mails);
    return mails.map((mail) => `${mail.to.split('@')[0]}: ${mail.subject}`).sort();
  };
  const plan = async (query = '') =>
    (await ask(station(), `/advisories/mistaken/erratum?edition=week${query}`)).body as Record<string, unknown> & {
      faults: string[];
      planHash: string;
      mails: { region: string; language: string }[];
    };
  const order = (planHash: string, more: object = {}, of = station()) =>
    ask(of, '/advisories/mistaken/errata', { edition: 'week', planHash, ...more });
  /** As the provider would report of the mail to somebody. */
  const report = async (to: string, mark: (typeof OUTCOMES)['bounced' | 'delivered']) => {
    for (const call of post.calls) {
      const key = parseBatchKey(call.key);
      const index = call.mails.findIndex((mail) => mail.to === `${to}@example.org`);
      if (key !== null && index >= 0) await recordFeedback(post.db, key.id, key.generation, index, mark);
    }
  };

  beforeEach(async () => {
    list = [WRONG];
    now = NOW;
    post = await openPost(list);
    await release(WRONG);
  });

  it('reaches exactly those whom the wrong words reached: also who is done or has moved, nobody else, and once', async () => {
    await post.join('reader@example.org', 'DE');
    const left = await post.join('left@example.org', 'DE');
    const done = await post.join('done@example.org', 'FR');
    await post.join('bounced@example.org', 'FR');
    await post.join('mover@example.org', 'DE');
    await post.join('emigrant@example.org', 'GB');
    expect(await send()).toHaveLength(6);
    await report('bounced', OUTCOMES.bounced);
    await report('reader', OUTCOMES.delivered);
    await post.leave(left);
    await markDone(post.db, { subscriberId: done, advisory: 'mistaken', campaignId: 0 }, now);
    await post.join('mover@example.org', 'GB');
    await post.join('emigrant@example.org', 'US');
    await release(MENDED);
    await post.join('later@example.org', 'DE');
    expect(await send()).toEqual(['later: week 1 December 2026']);

    const shown = await plan();
    expect(shown).toMatchObject({
      erratum: 'erratum-1',
      effectiveOn: '2026-12-01',
      standing: 'unordered',
      faults: [],
      people: [
        { country: 'DE', language: 'en', people: 1, left: 1 },
        { country: 'FR', language: 'en', people: 1, left: 0 },
        { country: 'GB', language: 'en', people: 1, left: 0 },
        { country: 'US', language: 'en', people: 1, left: 0 },
      ],
    });
    expect(shown['variants']).toEqual(
      ['eea', 'uk'].map((region) =>
        expect.objectContaining({ region, language: 'en', differs: ['- Do A.', '+ Do B.'] }),
      ),
    );
    expect(await send()).toEqual([]);
    expect(await order(shown.planHash)).toMatchObject({ status: 201, body: { isNew: true, standing: 'ordered' } });
    await post.join('newcomer@example.org', 'DE');
    expect(await send()).toEqual([
      'done: We were wrong',
      'emigrant: We were wrong',
      'mover: We were wrong',
      'newcomer: week 1 December 2026',
      'reader: We were wrong',
    ]);
    expect(await order(shown.planHash, { erratum: 'erratum-1' })).toMatchObject({
      status: 200,
      body: { isNew: false },
    });
    await post.join('reader@example.org', 'FR');
    expect(await send()).toEqual([]);
    const books = (await readAccounts(post.db)).filter(({ edition }) => edition === 'erratum-1');
    expect(books.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(4);
    expect(books.reduce((sum, { intended, accepted, left: gone }) => sum + intended - accepted - gone, 0)).toBe(0);
  }, 30_000);

  it('goes to those who leave before it is sent no more than any edition does', async () => {
    const reader = await post.join('reader@example.org', 'DE');
    await send();
    await release(MENDED);
    expect((await order((await plan()).planHash)).status).toBe(201);
    await post.leave(reader);
    expect(await send()).toEqual([]);
  });

  it('is only for the languages in which something was wrong', async () => {
    await post.join('reader@example.org', 'DE');
    await send();
    await release(mistaken('Do A. In German, C.', { 'erratum-1': MENDING }, ['de']));
    expect((await plan()).faults).toEqual([]);
    expect((await plan('&languages=de')).faults).toEqual(['the wrong words reached nobody']);
    expect((await plan('&languages=xx')).faults).toBeUndefined();
  });

  it('is shown first as most of those whom it is for would read it', async () => {
    for (const name of ['one', 'two']) await post.join(`${name}@example.org`, 'GB');
    await post.join('other@example.org', 'DE');
    expect(await send()).toHaveLength(3);
    await release(MENDED);
    const { mails } = await plan();
    expect(mails[0]).toMatchObject({ region: 'uk', language: 'en' });
    expect(mails[1]).toMatchObject({ region: 'eea', language: 'en' });
  });

  it('is only for the countries that are named', async () => {
    await post.join('a@example.org', 'DE');
    await post.join('b@example.org', 'FR');
    await send();
    await release(MENDED);
    const { planHash } = await plan('&countries=FR');
    expect((await order(planHash, { countries: ['FR'] })).status).toBe(201);
    expect(await send()).toEqual(['b: We were wrong']);
  });

  it('cannot be ordered twice under two names, nor as something else', async () => {
    await post.join('a@example.org', 'DE');
    await send();
    await release(mistaken('Do B.', { 'erratum-1': MENDING, 'erratum-2': MENDING }));
    expect((await order((await plan()).planHash)).status).toBe(201);
    const second = await plan();
    expect([second['erratum'], second.faults]).toEqual([
      'erratum-2',
      ['erratum-1 mends some of it already: nobody is told twice'],
    ]);
    expect((await order(second.planHash)).status).toBe(409);
    const other = await plan('&erratum=erratum-1&countries=DE');
    expect(other.faults).toEqual(['erratum-1 was ordered for something else (week 2026-12-01)']);
    expect(await send()).toEqual(['a: We were wrong']);
    expect(await send()).toEqual([]);
  });

  it('waits until calls with the wrong words are answered', async () => {
    await post.join('a@example.org', 'DE');
    post.answers.push({ kind: 'unanswered', name: 'timeout' });
    await send();
    await release(MENDED);
    const { faults, planHash } = await plan();
    expect(faults).toContainEqual(
      expect.stringMatching(/^mails with the wrong words are at the provider, unanswered \(1\)/),
    );
    expect((await order(planHash)).status).toBe(409);
  });

  it('needs words that are released, and something that was mended', async () => {
    await post.join('a@example.org', 'DE');
    await send();
    expect((await plan()).faults).toEqual([
      expect.stringMatching(/^no erratum is released/),
      'nothing of week differs from what is released now',
    ]);
    await release(mistaken('Do B.'));
    expect((await plan()).faults).toEqual([expect.stringMatching(/^no erratum is released/)]);
    const { status } = await ask(station(), '/advisories/nobody/erratum?edition=week');
    expect(status).toBe(404);
  });

  it('is ordered as it was looked at, or not at all', async () => {
    await post.join('a@example.org', 'DE');
    await send();
    await release(MENDED);
    const { planHash } = await plan();
    await release(mistaken('Do B, please.', { 'erratum-1': MENDING }));
    expect((await order(planHash)).body).toMatchObject({ error: 'other-plan' });
    expect(await send()).toEqual([]);
  });

  it('takes two where a release does, and is in the log', async () => {
    await post.join('a@example.org', 'DE');
    await send();
    await release(MENDED);
    const token = String((await ask(station(), '/tokens', { name: 'ben' })).body['token']);
    const two = { ...station(), settings: { ...post.station.settings, REQUIRE_SECOND_APPROVAL: 'true' as const } };
    const { planHash } = await plan();
    expect(await order(planHash, {}, two)).toMatchObject({ status: 202, body: { approvedBy: ['operator'] } });
    expect((await order(planHash, {}, two)).status).toBe(202);
    expect(await send()).toEqual([]);
    const answer = await operatorApp(two).request('/operator/advisories/mistaken/errata', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ edition: 'week', planHash }),
    });
    expect(answer.status).toBe(201);
    expect(await send()).toEqual(['a: We were wrong']);
    const { acts } = (await ask(station(), '/audit')).body as { acts: { act: string; detail: object }[] };
    expect(acts[0]).toMatchObject({
      act: 'POST /advisories/mistaken/errata',
      detail: { erratum: 'erratum-1', planHash, standing: 'ordered' },
    });
  });

  it('is cancelled like an edition, and closes after 30 days', async () => {
    await post.join('a@example.org', 'DE');
    await send();
    await release(MENDED);
    await order((await plan()).planHash);
    expect((await ask(station(), '/advisories/mistaken/cancel', { edition: 'erratum-1' })).body).toMatchObject({
      cancelled: 1,
    });
    expect(await send()).toEqual([]);
    expect(await send(31 * DAY)).not.toContain('a: We were wrong');
  });
});

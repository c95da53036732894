/*
 * `forewarn rehearse --erratum`: whoever had the wrong words in the rehearsal is told, by the operator's own plan and the
 * real planner and deliverer, and nobody else. On an advisory of the tests, since none in the tree has an erratum.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../dev/rehearsal/editions.ts';
import type { Group } from '../../dev/rehearsal/exchange.ts';
import { type ErratumWish, type RehearsalOrder, rehearse } from '../../dev/rehearsal/rehearse.ts';
import { reportPage } from '../../dev/rehearsal/report/page.ts';
import { verdictOf } from '../../dev/rehearsal/verdict.ts';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import { PLAIN_ORDER } from '../support/rehearsal-order.ts';

const LIMIT_MS = 240_000;
const WORKER = join('tests', 'fixtures', 'rehearsal-worker.ts');
const group = (country: string, zone: string, language: Group['language'], count: number): Group => ({
  country,
  zone,
  language,
  reminders: 'all',
  mutedKinds: [],
  count,
});
const LIST = [
  group('DE', 'Europe/Berlin', 'de', 150),
  group('DE', 'Europe/Berlin', 'en', 50),
  group('GB', 'Europe/London', 'en', 30),
];
const WISH: ErratumWish = { erratum: 'erratum-1', edition: 'week', languages: null, noticedOn: null };
const ORDER: RehearsalOrder = { ...PLAIN_ORDER, advisory: 'mistaken', erratum: WISH, list: () => LIST };
const run = async (order: Partial<RehearsalOrder>) => await rehearse({ ...ORDER, ...order }, Date.now(), WORKER);

async function rehearsed(order: Partial<RehearsalOrder>) {
  const rehearsal = await run(order);
  if ('kind' in rehearsal) throw new Error(`no rehearsal: ${rehearsal.kind}`);
  const erratum = editionsOf(rehearsal).find(({ edition }) => edition === 'erratum-1');
  return { rehearsal, erratum, verdict: verdictOf(rehearsal) };
}

describe('an erratum', () => {
  it(
    'goes to those who had the wrong words in the languages in which they were wrong, the day after at noon',
    async () => {
      const { rehearsal, erratum, verdict } = await rehearsed({ erratum: { ...WISH, languages: ['en'] } });
      expect(erratum).toMatchObject({ intended: 80, accepted: 80, expired: 0, waiting: 0 });
      // Nobody of the first hundred in Germany had them: their batch takes no call.
      expect(erratum?.calls).toBe(2);
      expect(erratum?.languages).toEqual([{ language: 'en', mails: 80 }]);
      // The `week` opens on 24 November.
      const ordered = Date.parse('2026-11-25T12:00Z');
      expect([erratum?.opensAt, erratum?.closesAt]).toEqual([ordered, ordered + 30 * 86_400_000]);
      expect(Number(erratum?.lastAt) - ordered).toBeLessThan(60_000);
      expect(rehearsal.course.mended).toEqual({ people: 80, faults: [] });
      const others = editionsOf(rehearsal).filter(({ edition }) => edition !== 'erratum-1');
      expect(others.map(({ edition, accepted }) => [edition, accepted])).toEqual(
        ['early', 'week', 'eve', 'in-effect'].map((edition) => [edition, 230]),
      );
      expect(verdict.fits).toBe(true);
      const page = await reportPage(rehearsal);
      expect(page).toContain('erratum-1: the words of ‘7 days before’ are taken to have been wrong in English');
      expect(page).toContain('80 people had them by then');
    },
    LIMIT_MS,
  );

  it(
    'does not go to who joins later, and is spread by the quota',
    async () => {
      // The days around it only: each day on which somebody joins or the quota is used up costs ticks.
      const { rehearsal, erratum } = await rehearsed({
        joiningPerDay: 10,
        dailyQuota: 120,
        from: asCivilDate('2026-11-22'),
        to: asCivilDate('2026-12-10'),
      });
      const had = rehearsal.course.mended?.people ?? 0;
      const week = editionsOf(rehearsal).find(({ edition }) => edition === 'week');
      expect(had).toBeGreaterThan(100);
      expect(Number(week?.accepted)).toBeGreaterThan(had);
      expect(erratum).toMatchObject({ accepted: had, expired: 0, waiting: 0 });
      expect(Number(erratum?.lastAt)).toBeGreaterThan(Date.parse('2026-11-26T00:00Z'));
    },
    LIMIT_MS,
  );

  it(
    'that is ordered before anybody had the words is refused, and that is the verdict',
    async () => {
      const early = { ...WISH, edition: 'eve', noticedOn: asCivilDate('2026-11-25') } as const;
      const { erratum, verdict } = await rehearsed({ erratum: early });
      expect(erratum).toBeUndefined();
      expect(verdict.fits).toBe(false);
      expect(verdict.findings.filter(({ isGrave }) => isGrave).map(({ what }) => what)).toEqual([
        'The erratum could not be ordered: the wrong words reached nobody.',
      ]);
    },
    LIMIT_MS,
  );

  it.each([
    ['is not there', { advisory: 'without-errata' }, { kind: 'no-such-erratum', known: [] }],
    ['is another', { erratum: { ...WISH, erratum: 'erratum-2' } }, { kind: 'no-such-erratum', known: ['erratum-1'] }],
    ['mends nothing', { erratum: { ...WISH, edition: 'rolling' } }, { kind: 'no-such-edition' }],
    ['comes too late', { to: asCivilDate('2026-11-20') }, { kind: 'not-noticed' }],
  ] as const)(
    'that %s is no rehearsal',
    async (_, order, fault) => {
      expect(await run(order)).toMatchObject(fault);
    },
    LIMIT_MS,
  );
});

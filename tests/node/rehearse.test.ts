/*
 * `forewarn rehearse`: its figures are those of the real Workers for the same people, and where a quota or a rate is too
 * small it says who goes without. Each rehearsal builds and runs the Workers, so that they are few.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionsOf } from '../../dev/rehearsal/editions.ts';
import type { Course } from '../../dev/rehearsal/exchange.ts';
import { madeUpList } from '../../dev/rehearsal/made-up-list.ts';
import { type Rehearsal, type RehearsalOrder, rehearse } from '../../dev/rehearsal/rehearse.ts';
import { reportPage } from '../../dev/rehearsal/report/page.ts';
import { verdictOf } from '../../dev/rehearsal/verdict.ts';
import { asCivilDate, DAY_MS } from '../../workers/domain/civil-date.ts';
import { forewarnCli } from '../support/cli.ts';
import { openForewarn } from '../support/forewarn.ts';
import { PLAIN_ORDER } from '../support/rehearsal-order.ts';

const ADVISORY = 'linkedin-ai-training';
const LIMIT_MS = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'forewarn-rehearse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GERMANY: RehearsalOrder['list'] = ({ places }) => madeUpList(places, 1000, new Map([['DE', 1]]));
const ORDER: RehearsalOrder = { ...PLAIN_ORDER, advisory: ADVISORY, list: GERMANY };

async function rehearsed(order: Partial<RehearsalOrder>): Promise<Rehearsal> {
  const outcome = await rehearse({ ...ORDER, ...order }, Date.now());
  if ('kind' in outcome) throw new Error(`no rehearsal: ${outcome.kind}`);
  return outcome;
}

describe('the same small list, in a rehearsal and with the real Workers', () => {
  const PEOPLE = [
    { email: 'berlin@example.org', country: 'DE', zone: 'Europe/Berlin', language: 'de' },
    { email: 'hamburg@example.org', country: 'DE', zone: 'Europe/Berlin', language: 'en' },
    { email: 'london@example.org', country: 'GB', zone: 'Europe/London', language: 'en' },
    { email: 'vancouver@example.org', country: 'CA', zone: 'America/Vancouver', language: 'fr' },
    { email: 'hong-kong@example.org', country: 'HK', zone: 'Asia/Hong_Kong', language: 'en' },
    { email: 'new-york@example.org', country: 'US', zone: 'America/New_York', language: 'en' },
  ];
  /** Nine o'clock in Hong Kong, Berlin, London and Vancouver: summer time before 26 October and 2 November. */
  const MOMENTS = [
    ...['01:00', '07:00', '08:00', '16:00'].map((time) => `2025-10-04T${time}Z`),
    ...['01:00', '08:00', '09:00', '16:00'].map((time) => `2025-10-27T${time}Z`),
    ...['01:00', '08:00', '09:00', '17:00'].map((time) => `2025-11-02T${time}Z`),
    ...['01:00', '08:00', '09:00', '17:00'].map((time) => `2025-11-03T${time}Z`),
  ];
  const sent = new Map<string, number>();
  const books = new Map<string, number>();
  let code: number;
  let told: { fits: boolean; course: Course };

  beforeAll(async () => {
    const forewarn = await openForewarn();
    const door = createServer(async ({ url = '/', headers: { authorization = '' } }, response) => {
      const answer = await forewarn.visit(url, { headers: { authorization } });
      response.writeHead(answer.status).end(await answer.text());
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    try {
      for (const person of PEOPLE) await forewarn.join(person);
      const file = join(folder, 'real.html');
      const said = await forewarnCli(['rehearse', ADVISORY, '--real', '--json', '--out', file, '--url', url]);
      code = said.code;
      told = JSON.parse(said.out);
      expect((await forewarn.release(ADVISORY)).status).toBe(201);
      let before = 0;
      for (const moment of MOMENTS) {
        await forewarn.tickAt(moment);
        const mails = PEOPLE.reduce((sum, { email }) => sum + forewarn.advisoriesTo(email).length, 0);
        sent.set(moment, mails - before);
        before = mails;
      }
      for (const { edition, country, intended, accepted } of await forewarn.accounts()) {
        if (Number(intended) > 0) books.set(`${edition} ${country} ${intended}`, Number(accepted));
      }
    } finally {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      await forewarn.close();
    }
  }, LIMIT_MS);

  it('was counted from the system itself, and fits', () => {
    expect(code).toBe(0);
    expect(told.fits).toBe(true);
  });

  it('has as many mails in the same minutes', () => {
    const minutes = new Map(MOMENTS.map((moment) => [moment, 0]));
    for (const [at, , size] of told.course.calls) {
      const moment = `${new Date(at).toISOString().slice(0, 16)}Z`;
      minutes.set(moment, (minutes.get(moment) ?? 0) + size);
    }
    expect([...minutes]).toEqual([...sent]);
    expect([...sent.values()].reduce((sum, mails) => sum + mails, 0)).toBe(20);
  });

  it('has the same books, by edition and country', () => {
    const rehearsedBooks = told.course.campaigns.map(
      ({ edition, country, intended, accepted }) => [`${edition} ${country} ${intended}`, accepted] as const,
    );
    expect(new Map(rehearsedBooks)).toEqual(books);
  });

  it('is in the languages that its people read', () => {
    const languages = (language: string) =>
      told.course.languages.reduce((sum, each) => sum + (each.language === language ? each.mails : 0), 0);
    expect([languages('de'), languages('en'), languages('fr')]).toEqual([4, 12, 4]);
  });
});

describe('a thousand people in one country', () => {
  it(
    'get every edition when nothing is in the way, at the rate that is set',
    async () => {
      const rehearsal = await rehearsed({});
      const editions = editionsOf(rehearsal);
      expect(editions.map(({ edition, accepted, calls }) => [edition, accepted, calls])).toEqual(
        ['early', 'week', 'eve', 'in-effect'].map((edition) => [edition, 1000, 10]),
      );
      expect(verdictOf(rehearsal)).toMatchObject({ fits: true });
      for (const { firstAt, lastAt } of editions) {
        const tookMs = Number(lastAt) - Number(firstAt);
        expect(tookMs).toBeLessThanOrEqual((9 / 8) * 1000);
        // The first turns make up for those that nobody took just before, at no more than the provider's limit.
        expect(tookMs).toBeGreaterThanOrEqual((9 / 10) * 1000);
      }
    },
    LIMIT_MS,
  );

  it(
    'go without the edition that is open for a day when the quota is a few hundred',
    async () => {
      const rehearsal = await rehearsed({ dailyQuota: 300 });
      const editions = editionsOf(rehearsal);
      // 09:00 in Berlin to 09:00 the next day: 300 before midnight UTC and 300 after.
      expect(editions.map(({ edition, accepted, expired }) => [edition, accepted, expired])).toEqual([
        ['early', 1000, 0],
        ['week', 1000, 0],
        ['eve', 600, 400],
        ['in-effect', 1000, 0],
      ]);
      const byDay = new Map<number, number>();
      for (const [at, , size] of rehearsal.course.calls) {
        byDay.set(Math.floor(at / DAY_MS), (byDay.get(Math.floor(at / DAY_MS)) ?? 0) + size);
      }
      expect(Math.max(...byDay.values())).toBe(300);
      const { fits, sentence, findings } = verdictOf(rehearsal);
      expect(fits).toBe(false);
      expect(sentence).toContain('400 of 4,000');
      expect(findings.find(({ isGrave }) => isGrave)?.advice).toContain('a daily quota of at least 1,000');
    },
    LIMIT_MS,
  );

  it(
    'wait for the next month when the monthly quota is used up, and the report says so',
    async () => {
      const rehearsal = await rehearsed({ monthlyQuota: 1500 });
      expect(rehearsal.course.stops.map(({ isHalt, until }) => [isHalt, until])).toEqual([
        [true, Date.parse('2025-11-01T00:00Z')],
        [true, Date.parse('2025-12-01T00:00Z')],
      ]);
      const week = editionsOf(rehearsal).find(({ edition }) => edition === 'week');
      expect([week?.firstAt, week?.lastAt].map((at) => new Date(Number(at)).getUTCMonth() + 1)).toEqual([10, 11]);
      expect(await reportPage(rehearsal)).toContain('Sending halts on 2025-10-27');
    },
    LIMIT_MS,
  );

  it(
    'get what is open when they join, although the provider turns calls away at too high a rate',
    async () => {
      const faster = await rehearsed({
        callsPerSecond: 40,
        providerCallsPerSecond: 5,
        joiningPerDay: 7,
        from: asCivilDate('2025-11-01'),
        to: asCivilDate('2025-11-03'),
      });
      expect(faster.course.throttled).toBeGreaterThan(0);
      expect(verdictOf(faster).findings.map(({ advice }) => advice)).toContain(
        'Set CALLS_PER_SECOND to at most 4, a fifth below what it allows.',
      );
      // What had closed before the first day is not made up for; each newcomer gets what is open when they join.
      expect(editionsOf(faster).map(({ edition, accepted }) => [edition, accepted])).toEqual([
        ['week', 1007],
        ['eve', 1014],
        ['in-effect', 1021],
      ]);
      expect(faster.course.joined).toBe(21);
    },
    LIMIT_MS,
  );
});

describe('the command', () => {
  it(
    'writes a page that loads nothing and runs nothing, with words for every chart',
    async () => {
      const file = join(folder, 'report.html');
      const args = ['rehearse', ADVISORY, '--subscribers', '2000', '--countries', 'DE:2,FR:1,CA:1', '--out', file];
      const { code, out, err } = await forewarnCli(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('It fits: all 8,000 mails go out before their edition closes.');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
      const page = readFileSync(file, 'utf8');
      expect(page).not.toMatch(/<script|<link|<img|@import|url\(|(src|href)=/);
      expect(page).not.toContain('@resend.dev');
      const charts = page.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      expect(charts).toHaveLength(7);
      for (const chart of charts) expect(chart).toMatch(/role="img"[\s\S]*<title[\s\S]*<desc/);
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'ends with 1 when it does not fit, the report written all the same',
    async () => {
      const file = join(folder, 'does-not-fit.html');
      const few = ['--subscribers', '10', '--countries', 'DE', '--daily-quota', '1'];
      // Three days only: each on which the quota is used up costs ticks.
      const days = ['--from', '2025-11-01', '--to', '2025-11-03'];
      const { code, out, err } = await forewarnCli(['rehearse', ADVISORY, ...few, ...days, '--out', file]);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('It does not fit');
      expect(readFileSync(file, 'utf8')).toContain('It does not fit');
    },
    LIMIT_MS,
  );

  it.each([
    [['--from', '2025-02-30'], 'A date is written like 2025-10-04.'],
    [['--subscribers', 'many'], 'not a whole number'],
    [['--subscribers', '5000000'], 'not a whole number from 1 to 1000000'],
    [['--countries', 'XX'], 'There is no country XX'],
    [['--countries', 'DE:-1'], 'has no share'],
    [['--calls-per-second', '0'], 'not a rate'],
    [['--daily-quota', '0'], 'not a whole number'],
    [['--real', '--subscribers', '10'], 'not both'],
    [['--erratum', 'erratum-9'], 'Errata are erratum-1, erratum-2, erratum-3.'],
    [['--wrong-edition', 'week'], 'are about an --erratum'],
    [['--erratum', 'erratum-1', '--wrong-edition', 'weekly'], 'There is no edition weekly'],
    [['--erratum', 'erratum-1', '--wrong-languages', 'de,xx'], 'Languages are en, de'],
  ])('refuses %j before it builds anything', async (args, words) => {
    const { code, out, err } = await forewarnCli(['rehearse', ADVISORY, ...args]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });

  it.each([
    [['no-such-advisory'], 'There are: linkedin-ai-training'],
    [[ADVISORY, '--countries', 'US'], 'does not concern US'],
    [[ADVISORY, '--erratum', 'erratum-1'], 'has no such erratum. It has none'],
    [[ADVISORY, '--from', '2025-11-05', '--to', '2025-11-03'], 'there is no time'],
  ])(
    'says what is wrong with %j',
    async (args, words) => {
      const { code, err } = await forewarnCli(['rehearse', ...args, '--out', join(folder, 'never.html')]);
      expect(code).toBe(2);
      expect(err).toContain(words);
    },
    LIMIT_MS,
  );
});

/* `npm run forewarn -- status|watch|report`: what they ask of a system that only listens, and what they say. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { follow, type Look } from '../../dev/forewarn/course.ts';
import { EMPTY_TALLY } from '../../workers/domain/tally.ts';
import { forewarnCli, type How } from '../support/cli.ts';
import { openStubServer, type StubServer } from '../support/stub-server.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const EDITION = {
  advisory: 'x',
  effectiveOn: '2026-12-01',
  edition: 'week',
  countries: 2,
  open: 3,
  opensAt: NOW - 3_600_000,
  closesAt: NOW + 3_600_000,
  intended: 1000,
  waiting: 400,
  waitingBatches: 4,
  toPlan: 0,
  expired: 0,
  unknown: 0,
  calls: 6,
  mails: 600,
};
const STANDING = {
  now: NOW,
  lane: { pausedUntil: null, haltedAt: null, reason: null, lastTickAt: NOW - 20_000 },
  holds: [],
  editions: [EDITION],
  unreleased: [] as { advisory: string; countries: number }[],
  backlog: { batches: 4, people: 400, toPlan: 0 },
  today: { since: 0, calls: 7, mails: 600, confirmations: 1, quota: 5000, callsPerSecond: 8 },
  confirmations: { perHour: 1000, admitted: 1, waiting: 0, heldBack: 0, imports: 0, oldestAskedAt: null, requests: 9 },
  wrong: [] as { alarm: string | null; what: string; advice: string }[],
};

let server: StubServer;
let folder: string;
let asked: string[];
/** Of every answer. */
let headers: Record<string, string>;
/** Answers by path; a list is given one after another, the last for ever. */
let answers: Record<string, [status: number, body: unknown][]>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-watching-'));
  asked = [];
  headers = {};
  answers = { '/operator/status': [[200, STANDING]] };
  server = await openStubServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [status, body] = answers[path]?.[0] ?? [404, {}];
    if ((answers[path]?.length ?? 0) > 1) answers[path]?.shift();
    response.writeHead(status, headers).end(JSON.stringify(body));
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});
const forewarn = (args: string, how?: How) => forewarnCli([...args.split(' '), '--url', server.url], how);

describe('status', () => {
  it('says what is open and was never released, which is nothing wrong', async () => {
    const unreleased = [{ advisory: 'y', countries: 31 }];
    answers['/operator/status'] = [[200, { ...STANDING, editions: [], unreleased }]];
    const line = '? y is open in 31 countries and was never released: release y\n';
    const { code, out } = await forewarn('status --check');
    expect([code, out]).toEqual([0, expect.stringContaining(line)]);
    answers['/operator/advisories/y/report'] = [[200, {}]];
    const watched = await forewarn('watch y');
    expect([watched.code, watched.err + watched.out]).toEqual([0, expect.stringContaining(line)]);
    answers['/operator/status'] = [[200, STANDING]];
    expect((await forewarn('status')).out).not.toContain('never released');
  });

  it('says in a few lines how sending stands', async () => {
    const { code, out } = await forewarn('status');
    expect(code).toBe(0);
    for (const said of [
      'nothing is wrong',
      'Last tick      20 s ago',
      '400 people in 4 batches',
      '7 calls, 600 mails and 1 confirmation; 601 of 5,000 in the quota',
      '1 of 1,000 this hour',
    ]) {
      expect(out).toContain(said);
    }
    expect(out).toMatch(/x +week +1,000 +600 +400 +24 Nov 13:00/);
  });

  it('says what is wrong and what to do, and with --check ends with 1 for it', async () => {
    const advice = 'Mend it. Then: `npm run forewarn -- resume --halt`.';
    const wrong = [{ alarm: 'halted', what: 'Sending is halted.', advice }];
    answers['/operator/status'] = [[200, { ...STANDING, wrong }]];
    const { code, out } = await forewarn('status');
    expect([code, out]).toEqual([0, expect.stringContaining('! Sending is halted. Mend it. Then: resume --halt.')]);
    expect((await forewarn('status --check')).code).toBe(1);
    const forPrograms = await forewarn('status --check --json');
    expect([forPrograms.code, JSON.parse(forPrograms.out)]).toEqual([1, { ...STANDING, wrong }]);
    answers['/operator/status'] = [[200, STANDING]];
    expect((await forewarn('status --check')).code).toBe(0);
  });

  it('gives a program all of it', async () => {
    expect(JSON.parse((await forewarn('status --json')).out)).toEqual(STANDING);
  });
});

const at = (seconds: number, waiting: number) => ({
  ...STANDING,
  now: NOW + seconds * 1000,
  editions: [
    { ...EDITION, waiting },
    { ...EDITION, advisory: 'y' },
  ],
});

describe('watch', () => {
  it('prints a line a look where nobody sits: the rate, the end, and that it is done', async () => {
    answers['/operator/status'] = [
      [200, at(0, 400)],
      [200, at(2, 200)],
      [200, at(3, 0)],
    ];
    const { code, out } = await forewarn('watch x --every 0.01');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      '2026-11-24 12:00 600 of 1,000 (60 %)',
      '2026-11-24 12:00 800 of 1,000 (80 %), 100 a second, done about 12:00 UTC (in 2 s)',
      '2026-11-24 12:00 1,000 of 1,000 (100 %)',
      'x: done. 1,000 people are decided, nobody waits. The statement: report',
    ]);
  });

  it('rewrites one line where somebody looks, and says once what is wrong', async () => {
    const wrong = [{ alarm: null, what: 'x is paused.', advice: 'To go on: `npm run forewarn -- resume x`.' }];
    answers['/operator/status'] = [
      [200, { ...at(0, 400), wrong }],
      [200, { ...at(2, 400), wrong }],
      [200, at(4, 0)],
    ];
    const { err, out } = await forewarn('watch x --every 0.01', { typed: '' });
    expect(err.split('x is paused. To go on: resume x.')).toHaveLength(2);
    expect(err).toContain('\r\x1b[K[##############..........] 600 of 1,000 (60 %), standing still');
    expect(out).toBe('x: done. 1,000 people are decided, nobody waits. The statement: report\n');
  });

  it('gives no rate and no end while all that is left is paused, but says by whom', async () => {
    const holds = [{ advisory: 'x', kind: 'paused', heldAt: NOW, heldBy: 'anna' }];
    const looks: (typeof answers)[string] = [
      [200, at(0, 400)],
      [200, { ...at(2, 200), holds }],
      [200, at(3, 0)],
    ];
    answers['/operator/status'] = [...looks];
    const { out } = await forewarn('watch x --every 0.01');
    expect(out.split('\n')[1]).toBe('2026-11-24 12:00 800 of 1,000 (80 %), held: paused by anna');
    answers['/operator/status'] = [...looks];
    const lines = (await forewarn('watch x --every 0.01 --json')).out.trim().split('\n');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ left: 200, perSecond: null, endsAt: null, heldBy: holds });
  });

  it.each([
    ['sending is halted', { haltedAt: NOW, reason: 'invalid_api_key' }, 'halted (invalid_api_key)'],
    [
      'the quota is used up',
      { pausedUntil: NOW + 43_200_000, reason: 'daily quota' },
      'waits until 2026-11-25 00:00 UTC',
    ],
  ])('gives no rate and no end while %s, but says so', async (_, change, said) => {
    const lane = { ...STANDING.lane, ...change };
    answers['/operator/status'] = [
      [200, at(0, 400)],
      [200, { ...at(2, 200), lane }],
      [200, at(3, 100)],
      [200, { ...at(4, 0), lane }],
    ];
    const { out } = await forewarn('watch x --every 0.01');
    expect(out.split('\n').slice(1, 4)).toEqual([
      `2026-11-24 12:00 800 of 1,000 (80 %), ${said}`,
      // The rate since that look, not since the first.
      '2026-11-24 12:00 900 of 1,000 (90 %), 100 a second, done about 12:00 UTC (in 1 s)',
      '2026-11-24 12:00 1,000 of 1,000 (100 %)',
    ]);
  });

  it('gives a rate but no end while one of two advisories is paused', async () => {
    const holds = [{ advisory: 'y', kind: 'paused', heldAt: NOW, heldBy: 'anna' }];
    answers['/operator/status'] = [
      [200, { ...at(0, 400), holds }],
      [200, { ...at(2, 200), holds }],
      [200, { ...STANDING, editions: [] }],
    ];
    const { out } = await forewarn('watch --every 0.01');
    expect(out.split('\n')[1]).toBe('2026-11-24 12:00 1,400 of 2,000 (70 %), 100 a second; no end: part of it is held');
  });

  it('waits for everything that is open when no advisory is named', async () => {
    answers['/operator/status'] = [
      [200, at(0, 0)],
      [200, { ...at(2, 0), editions: [{ ...EDITION, waiting: 0 }] }],
    ];
    const { out } = await forewarn('watch --every 0.01');
    expect(out).toContain('1,600 of 2,000 (80 %)');
    expect(asked).toHaveLength(2);
  });

  it('tells a mistyped advisory from one for which nobody waits', async () => {
    answers['/operator/advisories/z/report'] = [[404, { explanation: 'there is no advisory z' }]];
    expect(await forewarn('watch z')).toMatchObject({ code: 1, err: 'Refused: there is no advisory z.\n' });
    answers['/operator/advisories/z/report'] = [[200, {}]];
    expect((await forewarn('watch z')).out).toContain('z: nobody waits for anything now.');
  });

  it('says once what goes on being wrong, though the minutes in it grow', async () => {
    const late = (minutes: number) => [
      { alarm: 'ticks', what: `The clock stood still for ${minutes} minutes.`, advice: 'Look at the log.' },
    ];
    answers['/operator/status'] = [
      [200, { ...at(0, 400), wrong: late(5) }],
      [200, { ...at(60, 400), wrong: late(6) }],
      [200, at(62, 0)],
    ];
    const { err } = await forewarn('watch x --every 0.01');
    expect(err).toBe('! The clock stood still for 5 minutes. Look at the log.\n');
  });

  it('leaves cleanly at Ctrl-C', async () => {
    const left = new AbortController();
    const watching = forewarn('watch x --every 60', { left: left.signal });
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(() => left.abort(), 50);
    const { code, err } = await watching;
    expect([code, err]).toEqual([0, 'You have stopped looking; sending goes on. To stop that: pause\n']);
  });

  it('gets over a moment without an answer, but not over five', async () => {
    answers['/operator/status'] = [
      [503, {}],
      [503, {}],
      [200, at(0, 0)],
    ];
    expect((await forewarn('watch x --every 0.01')).code).toBe(0);
    answers['/operator/status'] = [[503, {}]];
    asked = [];
    expect((await forewarn('watch x --every 0.01')).code).toBe(3);
    expect(asked).toHaveLength(5);
  });

  it('waits as long as the system asks when it asks too often, however often, and looks again', async () => {
    const tooOften = [429, { explanation: 'too many wrong tokens: wait a minute' }] as [number, object];
    answers['/operator/status'] = [...Array.from({ length: 7 }, () => tooOften), [200, at(0, 0)]];
    expect((await forewarn('watch x --every 0.01')).code).toBe(0);
    answers['/operator/status'] = [tooOften, [200, at(0, 0)]];
    headers = { 'retry-after': '1' };
    const began = Date.now();
    const { code, err } = await forewarn('watch x --every 0.01');
    expect([code, err]).toEqual([0, 'Refused for now: too many wrong tokens: wait a minute. Looking again in 1 s.\n']);
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
  });

  it('gives a program an object a line', async () => {
    answers['/operator/status'] = [
      [200, at(0, 400)],
      [200, at(2, 0)],
    ];
    const lines = (await forewarn('watch x --every 0.01 --json')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { total: 1000, left: 400, perSecond: null },
      { total: 1000, left: 0, perSecond: 200 },
    ]);
  });

  it('refuses what is no number of seconds', async () => {
    expect((await forewarn('watch --every soon')).code).toBe(2);
  });

  it('takes its rate from the last minute alone', () => {
    let looks: readonly Look[] = [];
    let rate: number | null = null;
    for (const [seconds, waiting] of [
      [0, 1000],
      [60, 400],
      [121, 400],
      [181, 400],
    ] as const) {
      const followed = follow(looks, at(seconds, waiting));
      looks = followed.looks;
      rate = followed.course.perSecond;
    }
    expect(rate).toBe(null);
  });
});

const PLACE = { effectiveOn: '2026-12-01', edition: 'week', country: 'DE', language: 'de' };
const PAGE = {
  now: NOW,
  unsettled: 0,
  batches: 3,
  read: 2,
  rows: [
    { ...PLACE, ...EMPTY_TALLY, intended: 10, accepted: 9, refused: 1, delivered: 7, bounced: 1, complained: 1 },
    { ...PLACE, ...EMPTY_TALLY, language: null, intended: 3, left: 2, done: 1 },
  ],
  next: '1-200-1',
};
const LAST = {
  ...PAGE,
  read: 1,
  rows: [{ ...PLACE, ...EMPTY_TALLY, country: 'FR', intended: 5, expired: 5 }],
  next: null,
};
const MARKS = {
  marks: [
    { ...PLACE, marks: 4 },
    { ...PLACE, effectiveOn: null, edition: null, country: null, marks: 1 },
  ],
  next: null,
};

describe('report', () => {
  beforeEach(() => {
    answers['/operator/advisories/x/report'] = [[200, PAGE]];
    answers['/operator/advisories/x/report?after=1-200-1'] = [[200, LAST]];
    answers['/operator/advisories/x/marks?after=0'] = [[200, MARKS]];
  });

  it('adds its pages up and says what became of every person', async () => {
    const { code, out } = await forewarn('report x');
    expect(code).toBe(0);
    for (const said of [
      'Everything that was planned is settled, and every person is accounted for.',
      '18 intended = 9 accepted + 2 left + 1 done + 1 refused + 5 expired + 0 unknown',
      '7 delivered, 1 bounced, 1 complained',
      'Marked done behind its',
      'delivered, bounced and complained may rise',
    ]) {
      expect(out).toContain(said);
    }
    expect(out).toMatch(/Germany \(DE\) +13 +9 +2 +1 +1 +- +-\n/);
    expect(out).toMatch(/Germany \(DE\) +9 +7 +1 +1 +4\n/);
    expect(out).toMatch(/German +15 +9/);
    expect(out).toMatch(/not kept +3 +- +2 +1/);
  });

  it('is interim while anything waits', async () => {
    answers['/operator/advisories/x/report'] = [[200, { ...PAGE, unsettled: 1 }]];
    expect((await forewarn('report x')).out).toContain('Interim');
  });

  it('says loudly when it does not add up, and ends with 1', async () => {
    const rows = [{ ...PLACE, ...EMPTY_TALLY, intended: 10, accepted: 9 }];
    answers['/operator/advisories/x/report'] = [[200, { ...PAGE, rows }]];
    const { code, out } = await forewarn('report x');
    expect([code, out]).toEqual([1, expect.stringContaining('does NOT add up')]);
  });

  it('writes a page once that loads nothing, and gives a program the rows', async () => {
    const file = join(folder, 'x.html');
    expect((await forewarn(`report x --html ${file}`)).out).toContain(`The statement is in ${file}.`);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('18 intended = 9 accepted');
    expect(page).toContain('delivered, bounced and complained may rise');
    expect(page).not.toMatch(/<script|<link|src=|url\(/);
    expect((await forewarn(`report x --html ${file}`)).err).toContain('is there already');
    const json = JSON.parse((await forewarn('report x --json')).out);
    expect(json).toMatchObject({ final: true, addsUp: true, otherMarks: 1, total: { intended: 18, marks: 4 } });
    expect(json.rows).toHaveLength(3);
  });

  it('draws a bar of which everybody had their mail as long as its ground, which is as long as its people are many', async () => {
    const rows = [
      { ...PLACE, ...EMPTY_TALLY, intended: 10, accepted: 10 },
      { ...PLACE, ...EMPTY_TALLY, country: 'FR', intended: 5, accepted: 5 },
      { ...PLACE, ...EMPTY_TALLY, country: 'IT', intended: 4, accepted: 2, expired: 1 },
    ];
    answers['/operator/advisories/x/report'] = [[200, { ...PAGE, rows, next: null }]];
    answers['/operator/advisories/x/marks?after=0'] = [[200, { marks: [], next: null }]];
    const file = join(folder, 'bars.html');
    await forewarn(`report x --html ${file}`);
    const chart =
      /<svg[^>]*aria-labelledby="countries-title[\s\S]*?<\/svg>/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const bars = [...chart.matchAll(/<rect class="(\w+)" x="([\d.]+)%?"[^>]* width="([\d.]+%)"/g)];
    expect(bars.map(([, look, from, width]) => `${look} ${from} ${width}`)).toEqual([
      'track 0 100%',
      'good 0 100%',
      'track 0 50%',
      'good 0 50%',
      'track 0 40%',
      'good 0 20%',
      'bad 20 10%',
    ]);
  });

  it('fails in words for an advisory that there is not', async () => {
    answers['/operator/advisories/x/report'] = [[404, { error: 'no', explanation: 'there is no advisory x' }]];
    expect(await forewarn('report x')).toMatchObject({ code: 1, err: 'Refused: there is no advisory x.\n' });
  });
});

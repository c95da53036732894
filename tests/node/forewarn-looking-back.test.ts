/* `npm run forewarn -- audit|departures`: what they ask of a system that only listens, and what they say. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forewarnCli } from '../support/cli.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

let server: Server;
let url: string;
let asked: string[];
let answers: Record<string, unknown>;
beforeEach(async () => {
  asked = [];
  answers = {};
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    response.writeHead(path in answers ? 200 : 404).end(JSON.stringify(answers[path] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));
const forewarn = (...args: string[]) => forewarnCli([...args, '--url', url]);
const widest = (out: string) => Math.max(...out.split('\n').map(({ length }) => length));

describe('audit', () => {
  const ACT = { askedAt: NOW, operator: 'anna', act: 'POST /lane/pause', detail: {} };
  const PAGE = {
    acts: [
      { ...ACT, id: 9, status: null },
      { ...ACT, id: 8, status: 409, operator: 'ben', detail: { advisory: 'linkedin-ai-training', accepted: 3 } },
      { ...ACT, id: 7, status: 200, askedAt: NOW - 60_000 },
      { ...ACT, id: 6, status: 500 },
    ],
    next: 6,
  };

  it('says when, who, what and what came of it, the newest first, and how to see older ones', async () => {
    answers['/operator/audit'] = PAGE;
    const { code, out, err } = await forewarn('audit');
    expect([code, err]).toEqual([0, 'There are older ones: audit --before 6\n']);
    const [, , first, ...others] = out.split('\n');
    expect(first).toMatch(/^2026-11-24 12:00 +anna +POST \/lane\/pause +interrupted$/);
    expect(others.join('\n')).toMatch(
      /ben[\s\S]*refused 409[\s\S]*2026-11-24 11:59 +anna[^\n]* done\n[^\n]*failed 500/,
    );
    expect(out.replace(/\s+/g, ' ')).toContain('linkedin-ai-training, accepted: 3)');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it('asks for a page further back, and says when it is the last', async () => {
    answers['/operator/audit?before=6'] = { acts: PAGE.acts.slice(3), next: null };
    const { code, err } = await forewarn('audit', '--before', '6');
    expect([code, err]).toEqual([0, '']);
    answers['/operator/audit?before=1'] = { acts: [], next: null };
    expect((await forewarn('audit', '--before', '1')).out).toBe('No more.\n');
    answers['/operator/audit'] = { acts: [], next: null };
    expect((await forewarn('audit')).out).toBe('Nobody did anything yet.\n');
    expect((await forewarn('audit', '--before', '0')).code).toBe(2);
    expect(asked).toEqual(['GET /operator/audit?before=6', 'GET /operator/audit?before=1', 'GET /operator/audit']);
  });

  it('gives a program the page as it is', async () => {
    answers['/operator/audit'] = PAGE;
    expect(JSON.parse((await forewarn('audit', '--json')).out)).toEqual(PAGE);
  });
});

describe('departures', () => {
  const LEFT = { country: 'DE', language: 'de', takenBack: 0, latestAt: '2026-11-24T12:00:00.000Z' };
  const REPORT = {
    departures: [
      {
        ...LEFT,
        advisory: 'linkedin-ai-training',
        edition: 'week',
        reason: 'unsubscribed',
        way: 'one-click',
        departures: 12,
        takenBack: 2,
      },
      { ...LEFT, advisory: null, edition: null, reason: 'erased', way: 'page', departures: 1 },
    ],
    editions: [
      {
        advisory: 'linkedin-ai-training',
        edition: 'week',
        country: 'DE',
        accepted: 2000,
        departures: 10,
        perThousand: 5,
      },
    ],
  };

  it('says how many of those who got an edition left, and then by which reason and way', async () => {
    answers['/operator/departures'] = REPORT;
    const { code, out } = await forewarn('departures');
    expect(code).toBe(0);
    const [shares = '', reasons = ''] = out.split('\n\n');
    expect(shares).toMatch(/linkedin-ai-training week +DE +2,000 +10 +5\.0/);
    expect(reasons).toMatch(/linkedin-ai-training[\s\S]*DE de +unsubscribed +one-click +12 +2 +2026-11-24/);
    expect(reasons).toMatch(/no mail of an[\s\S]*DE de +erased +page +1 +0 +2026-11-24/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it('says that nobody has left, and gives a program the whole answer', async () => {
    answers['/operator/departures'] = { departures: [], editions: [] };
    expect((await forewarn('departures')).out).toBe('Nobody has left.\n');
    answers['/operator/departures'] = REPORT;
    expect(JSON.parse((await forewarn('departures', '--json')).out)).toEqual(REPORT);
    expect(new Set(asked)).toEqual(new Set(['GET /operator/departures']));
  });
});

/* `npm run forewarn -- correct`: what it shows, what it asks of the system, and how it ends. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forewarnCli, type How } from '../support/cli.ts';

const HASH = 'c'.repeat(64);
const PLAN = {
  advisory: 'x',
  erratum: 'erratum-1',
  edition: 'week',
  effectiveOn: '2026-12-01',
  release: 4,
  standing: 'unordered',
  faults: [] as string[],
  variants: ['eea', 'uk'].map((region) => ({
    region,
    language: 'de',
    wrongHash: HASH,
    differs: ['- Tu A.', '+ Tu B.'],
  })),
  people: [
    { country: 'DE', language: 'de', people: 40, left: 2 },
    { country: 'GB', language: 'en', people: 1, left: 0 },
  ],
  unknownMails: 3,
  mails: [
    { region: 'eea', language: 'en', subject: 'We were wrong', text: 'Not A but B.' },
    { region: 'eea', language: 'de', subject: 'Wir lagen falsch', text: 'Nicht A, sondern B.' },
  ],
  planHash: HASH,
  secondApproval: false,
  approvedBy: [] as string[],
};
const ORDERED = { advisory: 'x', erratum: 'erratum-1', isNew: true, standing: 'ordered', approvedBy: [] as string[] };

let server: Server;
let url: string;
let plan: typeof PLAN;
let ordered: [status: number, body: object];
let asked: { path: string; body: unknown }[];

beforeEach(async () => {
  plan = PLAN;
  ordered = [201, ORDERED];
  asked = [];
  server = createServer(async (request, response) => {
    const sent = await text(request);
    asked.push({ path: request.url ?? '', body: request.method === 'POST' ? JSON.parse(sent) : null });
    const [status, body] = request.method === 'POST' ? ordered : [200, plan];
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});
const correct = (args: string, how?: How) => forewarnCli([...`correct x ${args}`.split(' '), '--url', url], how);
const posted = () => asked.filter(({ body }) => body !== null);

describe('correct', () => {
  it('shows the difference once, the people, and the mail in the language that most of them read', async () => {
    const { code, out } = await correct('--edition week --dry-run');
    expect(code).toBe(0);
    expect(out).toContain('eea de, uk de:\n- Tu A.\n+ Tu B.\n');
    expect(out).toContain('For 41 people whom the wrong words reached');
    expect(out).toMatch(/^DE +de +40 +2$/m);
    expect(out).toContain('Nobody knows whether 3 more mails were taken');
    expect(out).toContain('Subject: Wir lagen falsch\nNicht A, sondern B.');
    expect(out).not.toContain('Subject: We were wrong');
    expect(posted()).toEqual([]);
  });

  it('ends a dry run with why nothing could be ordered, without empty headings', async () => {
    plan = { ...PLAN, variants: [], people: [], mails: [], unknownMails: 0, faults: ['nothing of week differs'] };
    const { code, out, err } = await correct('--edition week --dry-run');
    expect({ code, out }).toEqual({ code: 1, out: 'x, week (2026-12-01), release 4\n' });
    expect(err).toContain('It cannot be ordered:\nnothing of week differs');
    const inJson = await correct('--edition week --dry-run --json');
    expect(inJson.code).toBe(1);
    expect(JSON.parse(inJson.out)).toEqual({ plan });
    expect(posted()).toEqual([]);
  });

  it('asks before it orders, and orders nothing on a no', async () => {
    const { code, err } = await correct('--edition week', { typed: 'n' });
    expect(code).toBe(1);
    expect(err).toContain('Mail 41 people as shown? It cannot be undone.');
    expect(posted()).toEqual([]);
    expect((await correct('--edition week')).code).toBe(2);
    expect(posted()).toEqual([]);
  });

  it('orders exactly what was shown', async () => {
    const { code, out } = await correct('--edition week --release 4 --language de,en --country DE --yes');
    expect(code).toBe(0);
    expect(out).toContain('erratum-1 is ordered, for 41 people.');
    expect(asked[0]?.path).toBe('/operator/advisories/x/erratum?edition=week&release=4&languages=de%2Cen&countries=DE');
    expect(posted()).toEqual([
      {
        path: '/operator/advisories/x/errata',
        body: {
          edition: 'week',
          release: 4,
          languages: ['de', 'en'],
          countries: ['DE'],
          erratum: 'erratum-1',
          planHash: HASH,
        },
      },
    ]);
  });

  it('says every fault and orders nothing', async () => {
    plan = { ...PLAN, faults: ['the wrong words reached nobody'] };
    const { code, err } = await correct('--edition week --yes');
    expect([code, err]).toEqual([1, 'It cannot be ordered:\nthe wrong words reached nobody\n']);
    expect(posted()).toEqual([]);
  });

  it('says that a second operator is needed, and that nothing has changed', async () => {
    ordered = [202, { ...ORDERED, isNew: false, standing: 'awaiting-approval', approvedBy: ['anna'] }];
    expect((await correct('--edition week --yes')).out).toContain('Ordered by anna. Nothing is sent until a second');
    ordered = [200, { ...ORDERED, isNew: false }];
    expect((await correct('--edition week --yes')).out).toContain('erratum-1 was ordered before; nothing has changed.');
  });

  it('prints one JSON for a program', async () => {
    const { out } = await correct('--edition week --yes --json');
    expect(JSON.parse(out)).toEqual({ plan: PLAN, ordered: ORDERED });
  });

  it.each([['--yes'], ['--edition week --release N']])('refuses “%s” as wrong usage', async (args) => {
    expect((await correct(args)).code).toBe(2);
    expect(asked).toEqual([]);
  });
});

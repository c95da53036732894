/* `npm run forewarn -- doctor`: what it makes of what the system, DNS and this folder say, and how it ends. */
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../dev/root.ts';
import { forewarnCli } from '../support/cli.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const MIGRATIONS = readdirSync(join(ROOT, 'db', 'migrations')).filter((name) => name.endsWith('.sql'));
const VERIFIED = {
  seen: true,
  domain: { name: 'mail.org', status: 'verified', records: [] as object[] },
} as { seen: boolean; domain?: object | null; reason?: string };
const DOCTOR = {
  isLocal: false,
  settings: {
    siteUrl: 'https://forewarn.org',
    linksUrl: 'https://links.forewarn.org',
    senderDomain: 'news.mail.org',
    operatorEmail: true,
    unsubscribeAddress: true,
    access: false,
    otherProvider: false,
  },
  secrets: ['LINK_KEY', 'ADDRESS_KEY', 'RESEND_API_KEY', 'OPERATOR_TOKEN'].map((name) => ({ name, present: true })),
  migrations: MIGRATIONS as string[] | null,
  provider: VERIFIED,
  queueSince: null as number | null,
  now: NOW,
};
const STATUS = { lane: { lastTickAt: NOW }, unreleased: [] as object[], wrong: [] as object[] };
/** What receivers would find, by name. */
const RECORDS: Record<string, string[]> = {
  'send.news.mail.org': ['v=spf1 include:amazonses.com ~all'],
  'resend._domainkey.news.mail.org': [`p=${'A'.repeat(60)}" "${'B'.repeat(60)}`],
  '_dmarc.mail.org': ['v=DMARC1; p=none'],
};

let server: Server;
let url: string;
let answers: Record<string, [status: number, body: unknown]>;
let records: typeof RECORDS;
let asked: string[];

beforeEach(async () => {
  records = { ...RECORDS };
  asked = [];
  answers = { '/operator/doctor': [200, DOCTOR], '/operator/status': [200, STATUS] };
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    if (pathname === '/dns-query') {
      const found = records[searchParams.get('name') ?? ''];
      const answer = found?.map((data) => ({ type: 16, data: `"${data}"` }));
      return response.end(JSON.stringify({ Status: found === undefined ? 3 : 0, Answer: answer }));
    }
    const [status, body] = answers[pathname] ?? [404, {}];
    return response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});
const forewarn = (...args: string[]) => forewarnCli(['doctor', '--url', url, '--dns', `${url}/dns-query`, ...args]);
const sees = (doctor: Partial<typeof DOCTOR>) => {
  answers['/operator/doctor'] = [200, { ...DOCTOR, ...doctor }];
};
/** The lines that do not say that all is well. */
const bad = (out: string) => out.split('\n').filter((line) => !line.startsWith('ok') && line !== '');

describe('doctor', () => {
  it('ends with 0 when all is well, and sends nothing', async () => {
    const { code, out, err } = await forewarn();
    expect([code, bad(out), err]).toEqual([0, [], '']);
    for (const name of [
      'Settings',
      'Secrets',
      'Migrations',
      'Provider',
      'Clock',
      'Dead letters',
      'Releases',
      'Sources',
    ]) {
      expect(out).toMatch(new RegExp(`^ok +${name}: `, 'm'));
    }
    expect(out).toMatch(/^ok +DKIM: resend\._domainkey\.news\.mail\.org$/m);
    expect(asked.filter((each) => each.startsWith('POST'))).toEqual([]);
  });

  it.each([
    ['a secret', { secrets: [{ name: 'LINK_KEY', present: false }] }, 'WRONG Secrets: LINK_KEY missing'],
    [
      'a migration',
      { migrations: MIGRATIONS.slice(0, -1) },
      `WRONG Migrations: the database lacks ${MIGRATIONS.at(-1)}`,
    ],
    ['a later copy', { migrations: [...MIGRATIONS, '9999_x.sql'] }, 'WRONG Migrations: the database has 9999_x.sql'],
    [
      'the domain',
      { provider: { seen: true, domain: null } },
      'WRONG Provider: the provider does not know news.mail.org',
    ],
    [
      'a good key',
      { provider: { seen: false, reason: 'invalid_api_key' } },
      'WRONG Provider: the provider refuses the key',
    ],
    [
      'an operator to tell',
      { settings: { ...DOCTOR.settings, operatorEmail: false } },
      'WRONG Settings: OPERATOR_EMAIL is',
    ],
    ['a queue that moves', { queueSince: NOW - 3_600_000 }, 'WRONG Queue: a batch waits since 2026-11-24 11:00 UTC'],
  ])('ends with 1 where %s is missing, and says what to do', async (_, doctor, said) => {
    sees(doctor as Partial<typeof DOCTOR>);
    const { code, out, err } = await forewarn();
    expect([code, err]).toEqual([1, '1 thing is wrong.\n']);
    expect(bad(out)[0]).toContain(said);
    expect(bad(out)[1]).toMatch(/^ {6}-> \S/);
  });

  it('names each record that the provider has not verified', async () => {
    const records = [
      { record: 'DKIM', type: 'TXT', name: 'resend._domainkey', status: 'pending' },
      { record: 'SPF', type: 'MX', name: 'send', status: 'verified' },
    ];
    sees({ provider: { seen: true, domain: { name: 'mail.org', status: 'pending', records } } });
    const { code, out } = await forewarn();
    expect(code).toBe(1);
    expect(out).toContain('mail.org is pending: TXT resend._domainkey (pending)');
    expect(out).not.toContain('MX send');
  });

  it('never calls fine what it could not look at, and does not call it wrong', async () => {
    sees({ provider: { seen: false, reason: 'restricted_api_key' }, migrations: null });
    const { code, out } = await forewarn('--dns', 'http://127.0.0.1:1/dns-query');
    expect(code).toBe(0);
    for (const name of ['Provider', 'Migrations', 'SPF', 'DKIM', 'DMARC']) {
      expect(out).toMatch(new RegExp(`^\\? +${name}: could not look: `, 'm'));
      expect(out).not.toMatch(new RegExp(`^ok +${name}:`, 'm'));
    }
  });

  it('does not look for an example’s records, and asks no DNS at all when told so', async () => {
    sees({ settings: { ...DOCTOR.settings, senderDomain: 'forewarn.example' } });
    expect((await forewarn()).out).toContain('could not look: forewarn.example is an example');
    expect((await forewarn('--no-dns')).out).not.toContain('SPF');
    expect(asked).not.toContain('GET /dns-query');
  });

  it.each([
    ['SPF', 'send.news.mail.org', 'v=spf1 -all'],
    ['DKIM', 'resend._domainkey.news.mail.org', 'p='],
    ['DMARC', '_dmarc.mail.org', 'v=DMARC1'],
  ])('finds a record of %s that says nothing wrong', async (name, place, text) => {
    records[place] = [text];
    const { code, out } = await forewarn();
    expect([code, bad(out)[0]]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^WRONG ${name}: there is no ${name} record`)),
    ]);
  });

  it('says what the alarms say, under the name of what it is about', async () => {
    const wrong = [
      { alarm: 'missed-ticks', what: 'No tick.', advice: 'Look.' },
      { alarm: null, what: 'Everything is paused.', advice: 'To go on: `npm run forewarn -- resume`.' },
    ];
    answers['/operator/status'] = [200, { ...STATUS, wrong }];
    const { code, out } = await forewarn('--json');
    expect(code).toBe(1);
    const told = JSON.parse(out) as { wrong: number; findings: { name: string; standing: string }[] };
    expect(told.wrong).toBe(2);
    const standings = Object.fromEntries(told.findings.map(({ name, standing }) => [name, standing]));
    expect(standings).toMatchObject({ Clock: 'wrong', Sending: 'wrong', 'Dead letters': 'fine', Releases: 'fine' });
  });

  it('says what is open and was never released, and does not call it wrong or fine', async () => {
    answers['/operator/status'] = [200, { ...STATUS, unreleased: [{ advisory: 'y', countries: 31 }] }];
    const { code, out } = await forewarn();
    expect([code, bad(out)[0]]).toEqual([0, '?     Releases: y is open in 31 countries and was never released']);
    expect(out).toContain('-> release y, unless you do not want it sent');
  });

  it('does not say that ticks come where none ever has', async () => {
    const wrong = [{ alarm: null, what: 'No tick has ever finished.', advice: 'Look.' }];
    answers['/operator/status'] = [200, { ...STATUS, lane: { lastTickAt: null }, wrong }];
    const { code, out } = await forewarn();
    expect([code, out]).toEqual([1, expect.not.stringContaining('Clock')]);
  });

  it('sends its test mail only when told to, and waits for word of it', async () => {
    answers['/operator/doctor/webhook'] = [200, { probe: 'p', outcome: 'accepted' }];
    answers['/operator/doctor/webhook/p'] = [200, { heardAt: NOW }];
    expect((await forewarn('--webhook')).out).toMatch(/^ok +Webhook: the provider’s word of a test mail has arrived$/m);
    answers['/operator/doctor/webhook'] = [200, { probe: 'p', outcome: 'halted: invalid_api_key' }];
    const refused = await forewarn('--webhook');
    expect([refused.code, bad(refused.out)[0]]).toEqual([1, expect.stringContaining('did not take the test mail')]);
  });
});

/* The commands of releasing and stopping: what they ask of a system that only listens, what they say, and how they end. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forewarnCli, type How, OPERATOR_TOKEN } from '../support/cli.ts';
import { openStubServer, type StubServer } from '../support/stub-server.ts';

const HASH = 'c'.repeat(64);
const PLAN = {
  advisory: 'x',
  contentHash: HASH,
  releasedHash: null,
  standing: 'unreleased',
  faults: [] as string[],
  changes: { added: ['early eea en', 'early eea de'], changed: [], removed: [], schedule: ['+ country DE: eea'] },
  variants: [
    { edition: 'early', region: 'eea', language: 'en', hash: HASH, subject: 'S', htmlBytes: 20_480, textBytes: 2048 },
  ],
  audience: [
    { country: 'DE', language: 'de', people: 70 },
    { country: 'DE', language: 'en', people: 5 },
  ],
  editions: [
    {
      edition: 'early',
      effectiveOn: '2027-01-01',
      people: 1200,
      calls: 12,
      opensAt: Date.parse('2026-12-02T08:00Z'),
      closesAt: Date.parse('2026-12-11T08:00Z'),
      startsAt: Date.parse('2026-12-02T08:00Z'),
      endsAt: Date.parse('2026-12-13T00:00Z'),
      days: 12,
      fits: false,
    },
  ],
  secondApproval: false,
  approvals: [],
  holds: [{ advisory: '*', kind: 'paused', heldAt: 0, heldBy: 'ben' }],
};
const RELEASED = { advisory: 'x', contentHash: HASH, variants: 1, isNew: true, standing: 'released', approvedBy: [] };
const EDITIONS = {
  editions: ['2027-01-01', '2027-02-01'].flatMap((effectiveOn) => [
    { edition: 'early', effectiveOn },
    { edition: 'week', effectiveOn },
  ]),
};
const HOLDS = { holds: [], lane: { haltedAt: null, reason: null } };

let server: StubServer;
let folder: string;
let asked: { path: string; body: unknown }[];
let answers: Record<string, [status: number, body: unknown]>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-release-'));
  asked = [];
  answers = { '/operator/advisories/x/release': [200, PLAN], '/operator/releases': [201, RELEASED] };
  server = await openStubServer(async (request, response) => {
    const sent = await text(request);
    const path = request.url ?? '';
    if (request.method === 'POST') asked.push({ path, body: JSON.parse(sent) });
    const isOperator = request.headers.authorization === `Bearer ${OPERATOR_TOKEN}`;
    const [status, said] = isOperator ? (answers[path.split('?')[0] ?? ''] ?? [404, {}]) : [401, {}];
    response.writeHead(status).end(JSON.stringify(said));
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});
const forewarn = (args: string, how?: How) => forewarnCli([...args.split(' '), '--url', server.url], how);

describe('forewarn release', () => {
  it('shows what it would change and reach, says what does not fit, and approves exactly that', async () => {
    const { code, out } = await forewarn('release x --yes --by anna');
    expect(code).toBe(0);
    for (const said of [
      'Never released before',
      'For 75 people',
      'DOES NOT FIT: early',
      '1,200 people, 12 calls, needs 12 days of quota; 9.0 days remain',
      'Held: everything (paused, by ben).',
      `x is released: 1 variant, content ${HASH}.`,
    ]) {
      expect(out).toContain(said);
    }
    expect(out).toMatch(/early +eea +en +cccccccccccc +20.0 KB +2.0 KB/);
    expect(out).toMatch(/DE +70 +5 +75/);
    expect(asked).toEqual([{ path: '/operator/releases', body: { advisory: 'x', contentHash: HASH, by: 'anna' } }]);
  });

  it('says of nobody to write to no time, and of one no plural', async () => {
    const [early] = PLAN.editions;
    const nobody = { ...early, people: 0, calls: 0, days: 1, fits: true };
    const one = { ...nobody, edition: 'week', people: 1, calls: 1 };
    const audience = PLAN.audience.slice(1).map((each) => ({ ...each, people: 1 }));
    answers['/operator/advisories/x/release'] = [200, { ...PLAN, audience, editions: [nobody, one] }];
    const { out } = await forewarn('release x --dry-run');
    expect(out).toMatch(/fits: early .*\n {2}nobody to write to now; 9.0 days remain\n/);
    expect(out).toContain('  1 person, 1 call, needs');
    expect(out).toContain('\nFor 1 person\n');
    expect(out).toContain('\n1 variant\n');
  });

  it('refuses a name that the system would refuse, before anything is shown', async () => {
    for (const by of ['', ' ', 'x'.repeat(201)]) {
      const { code, err } = await forewarnCli(['release', 'x', '--by', by, '--url', server.url]);
      expect([code, err]).toEqual([2, expect.stringContaining('A name has 1 to 200 characters.')]);
    }
  });

  it('releases nothing without a yes, with --dry-run, or when the plan has a fault', async () => {
    expect((await forewarn('release x')).code).toBe(2);
    expect((await forewarn('release x', { typed: 'n' })).code).toBe(1);
    expect((await forewarn('release x --dry-run --yes')).code).toBe(0);
    answers['/operator/advisories/x/release'] = [200, { ...PLAN, faults: ['A source is too old.'] }];
    const refused = await forewarn('release x --yes');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('A source is too old.')]);
    expect(asked).toEqual([]);
    answers['/operator/advisories/x/release'] = [200, PLAN];
    expect((await forewarn('release x', { typed: 'y' })).code).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it('shows who would get what when otherwise than before, and not what is all new', async () => {
    const first = (await forewarn('release x --dry-run')).out;
    for (const news of ['+ country DE: eea', '2 added']) expect(first).not.toContain(news);
    answers['/operator/advisories/x/release'] = [200, { ...PLAN, standing: 'changed', releasedHash: 'd'.repeat(64) }];
    const later = (await forewarn('release x --dry-run')).out;
    expect(later).toContain('2 added: early eea (en, de)\nWho gets what when:\n  + country DE: eea\n');
  });

  it('says when a second operator has to approve, and when something else was deployed meanwhile', async () => {
    answers['/operator/releases'] = [202, { ...RELEASED, standing: 'awaiting-approval', approvedBy: ['anna'] }];
    expect((await forewarn('approve x --yes')).out).toContain('Nothing is released until a second operator');
    answers['/operator/releases'] = [409, { error: 'other-content', explanation: 'what is deployed is another' }];
    const refused = await forewarn('approve x --yes');
    expect([refused.code, refused.err]).toEqual([1, 'Refused: what is deployed is another.\n']);
  });
});

describe('stopping', () => {
  it('pauses and resumes all or one, and says what is still held', async () => {
    answers['/operator/pause'] = [200, { changed: true, ...HOLDS }];
    answers['/operator/resume'] = [200, { changed: false, ...HOLDS, holds: [{ ...PLAN.holds[0], advisory: 'y' }] }];
    answers['/operator/advisories/x/report'] = [200, {}];
    expect((await forewarn('pause')).out).toBe(
      'Sending is paused.\nAdvisories are paused; confirmation mails and letters to single people go on.\n',
    );
    expect((await forewarn('resume x')).out).toBe('x was not paused.\ny is held: paused by ben.\n');
    expect(asked.map(({ body }) => body)).toEqual([{}, { advisory: 'x' }]);
  });

  it('does not say of a mistyped advisory that it was not paused', async () => {
    answers['/operator/resume'] = [200, { changed: false, ...HOLDS }];
    answers['/operator/advisories/y/report'] = [404, { explanation: 'there is no advisory y' }];
    expect(await forewarn('resume y')).toMatchObject({ code: 1, out: '', err: 'Refused: there is no advisory y.\n' });
  });

  it('asks before it cancels or withdraws', async () => {
    answers['/operator/advisories/x/cancel'] = [200, { cancelled: 1, what: ['early 2027-01-01'] }];
    answers['/operator/pause'] = [200, { changed: true, ...HOLDS }];
    answers['/operator/advisories/x/editions'] = [200, EDITIONS];
    answers['/operator/advisories/x/report'] = [200, {}];
    for (const command of ['cancel x early', 'withdraw x']) expect((await forewarn(command)).code).toBe(2);
    expect(asked).toEqual([]);
    expect((await forewarn('cancel x early --yes')).out).toContain('early 2027-01-01 cancelled');
    expect((await forewarn('withdraw x --yes')).out).toContain("kind: 'withdrawn'");
    expect(asked.map(({ body }) => body)).toEqual([{ edition: 'early' }, { advisory: 'x' }]);
  });

  it('says which editions there are, or that there is no such advisory, before it asks', async () => {
    answers['/operator/advisories/x/editions'] = [200, EDITIONS];
    const none = { code: 1, out: '', err: expect.stringContaining('x has no edition soon. There are: early, week.\n') };
    expect(await forewarn('cancel x soon', { typed: 'y' })).toEqual(none);
    const unknown = [404, { explanation: 'there is no advisory y' }] as [number, object];
    for (const path of ['editions', 'report']) answers[`/operator/advisories/y/${path}`] = unknown;
    for (const command of ['cancel y', 'cancel y early', 'withdraw y']) {
      const refused = { code: 1, out: '', err: expect.stringContaining('Refused: there is no advisory y.\n') };
      expect(await forewarn(command, { typed: 'y' })).toEqual(refused);
    }
    expect(asked).toEqual([]);
  });

  it('does not end a halt for an advisory that was mistyped', async () => {
    answers['/operator/lane/clear'] = [200, HOLDS.lane];
    answers['/operator/resume'] = [200, { changed: false, ...HOLDS, lane: { haltedAt: 1, reason: 'invalid_api_key' } }];
    answers['/operator/advisories/y/report'] = [404, { explanation: 'there is no advisory y' }];
    expect((await forewarn('resume y --halt')).code).toBe(1);
    expect(asked.map(({ path }) => path)).toEqual(['/operator/resume']);
    expect(await forewarn('resume --halt')).toMatchObject({ code: 0, out: 'Sending was not paused.\n' });
  });
});

it('preview writes each variant as files, once', async () => {
  const variant = { edition: 'eve', region: 'eea', language: 'en', country: 'DE', hash: HASH, standing: 'released' };
  const whole = { ...variant, subject: 'Subject', html: '<p>Hello</p>', text: 'Hello' };
  answers['/operator/advisories/x/variants'] = [200, { variants: [whole], count: 1, next: null }];
  const { code, out } = await forewarn(`preview x --out ${folder}`);
  expect([code, out]).toEqual([0, expect.stringContaining('/operator/preview?advisory=x')]);
  expect(readdirSync(folder).sort()).toEqual(['eve.eea.en.html', 'eve.eea.en.txt']);
  expect(readFileSync(join(folder, 'eve.eea.en.html'), 'utf8')).toBe('<p>Hello</p>');
  expect((await forewarn(`preview x --out ${folder}`)).err).toContain('is there already');
  const escaping = { ...whole, edition: '../eve' };
  answers['/operator/advisories/x/variants'] = [200, { variants: [escaping], count: 1, next: null }];
  expect((await forewarn(`preview x --out ${join(folder, 'new')}`)).code).toBe(3);
});

it('test-send refuses what is no address, and fails when one was not sent', async () => {
  expect((await forewarn('test-send x --to a@example.org,nobody')).err).toContain('"nobody" is not an email address');
  const sent = (outcome: string) =>
    [200, { sent: [{ variant: 'eve eea en', recipient: 0, outcome }] }] as [number, object];
  answers['/operator/advisories/x/test-send'] = sent('accepted');
  expect(await forewarn('test-send x --to a@example.org --language de')).toMatchObject({
    code: 0,
    out: 'eve eea en to a@example.org: accepted\n',
  });
  expect(asked).toEqual([
    { path: '/operator/advisories/x/test-send', body: { to: ['a@example.org'], language: 'de' } },
  ]);
  answers['/operator/advisories/x/test-send'] = sent('suppressed');
  expect((await forewarn('test-send x --to a@example.org')).code).toBe(1);
});

it('tokens shows a new one on standard output alone, and asks before one is revoked', async () => {
  answers['/operator/tokens'] = [201, { name: 'anna', token: 'forewarn_secret' }];
  expect(await forewarn('tokens add anna')).toMatchObject({ code: 0, out: 'forewarn_secret\n' });
  const known = { name: 'anna', createdAt: 0, createdBy: 'operator', revokedAt: null };
  answers['/operator/tokens'] = [200, { tokens: [known, { ...known, name: 'ben', revokedAt: 1 }] }];
  expect((await forewarn('tokens revoke anna')).err).toContain('say --yes');
  for (const name of ['ben', 'cleo']) {
    const refused = {
      code: 1,
      err: expect.stringContaining(`No token ${name} lets anybody in: tokens list has them.\n`),
    };
    expect(await forewarn(`tokens revoke ${name}`, { typed: 'y' })).toMatchObject(refused);
  }
  expect(asked).toHaveLength(1);
});

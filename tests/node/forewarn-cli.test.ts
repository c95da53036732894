/* `npm run forewarn`: what it asks of a system that only listens, what it says, and how it ends. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../dev/forewarn/commands/index.ts';
import { ROOT } from '../../dev/root.ts';
import { forewarnCli, type How, OPERATOR_TOKEN } from '../support/cli.ts';

const KEY = '0123456789abcdef';
const HASH = 'a'.repeat(64);
const NOTHING = { read: 0, added: 0, raised: 0, outweighed: 0, known: 0, ended: 0 };

let server: Server;
let url: string;
let folder: string;
let asked: { path: string; body: Record<string, unknown> }[];
let answers: Record<string, (body: Record<string, unknown>) => [status: number, body: unknown]>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-cli-'));
  asked = [];
  answers = { '/operator/address-keys': () => [200, { keys: [KEY] }] };
  server = createServer(async (request, response) => {
    const sent = await text(request);
    const body = sent === '' ? {} : (JSON.parse(sent) as Record<string, unknown>);
    const path = request.url ?? '';
    asked.push({ path, body });
    const isOperator = request.headers.authorization === `Bearer ${OPERATOR_TOKEN}`;
    const [status, said] = isOperator ? (answers[path]?.(body) ?? [404, 'nothing here']) : [401, 'Unauthorized'];
    response.writeHead(status).end(typeof said === 'string' ? said : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

/** A port that nobody listens on. */
async function port(): Promise<number> {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port: free } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  return free;
}
const forewarn = (args: string, how?: How) => forewarnCli([...args.split(' '), '--url', url], how);
const file = (name: string, content?: string): string => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

describe('the command line', () => {
  it('lists its commands, and each says what it takes', async () => {
    const { code, out } = await forewarnCli(['--help']);
    expect(code).toBe(0);
    for (const name of ['consent', 'suppress', 'unsuppress', 'suppressions', 'keys']) {
      expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      const help = await forewarnCli([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toContain(`Usage: forewarn ${name}`);
    }
  });

  it('fits its help into 80 columns, and so into any terminal', async () => {
    const long = async (args: readonly string[]) =>
      (await forewarnCli([...args, '--help'])).out.split('\n').filter((line) => line.length > 80);
    const { out } = await forewarnCli(['--help']);
    const names = [...out.matchAll(/^ {2}([a-z][a-z-]+)\b/gm)].map(([, name = '']) => name);
    expect(names).toHaveLength(COMMANDS.length);
    expect(await long([])).toEqual([]);
    for (const name of names) expect(await long([name]), name).toEqual([]);
  });

  it.each([
    [[], ''],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['consent'], "missing required argument 'address'"],
    [['consent', 'anna'], '"anna" is not an email address: the address has no @. One looks like anna@example.org.'],
    [['suppress', 'a b@example.org'], 'is not an email address: what stands before the @ is no address.'],
    [['unsuppress', ''], '"" is not an email address: nothing stands there.'],
    [['consent', 'a@example.org', '--html'], "option '--html <file>' argument missing"],
    [['consent', 'a@example.org', '--url', 'nowhere'], '--url is not an address: nowhere'],
    [['consent', 'a@example.org', '--url', 'http://forewarn.example'], '--url must be https'],
    [['consent', 'a@example.org', '--url', 'https://forewarn.example/operator'], 'without anything behind it'],
    [['consent', 'a@example.org', '--remote'], '--remote needs FOREWARN_URL'],
    [['consent', 'a@example.org', '--remote', '--url', 'http://localhost:1'], 'not both'],
    [['suppress', 'a@example.org', '--url', 'http://localhost:1'], 'Nobody is there to ask: say --yes.'],
  ])('refuses %j with what is wrong, and exit code 2', async (args, fault) => {
    const { code, out, err } = await forewarnCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(fault);
  });

  it('never gives the local token to another machine', async () => {
    const { code, err } = await forewarnCli(['keys', 'list', '--url', 'https://forewarn.example'], {
      env: { OPERATOR_TOKEN: '' },
    });
    expect(code).toBe(2);
    expect(err).toContain('set OPERATOR_TOKEN in the environment');
  });

  it('ends with 4 when the token is another, and 3 when nothing answers or not in a way it knows', async () => {
    const wrong = await forewarn('keys list', { env: { OPERATOR_TOKEN: 'another-token' } });
    expect([wrong.code, wrong.err]).toEqual([4, expect.stringContaining('The token is not the one')]);
    answers['/operator/address-keys'] = () => [200, { keys: 'none' }];
    expect((await forewarn('keys list')).code).toBe(3);
    answers['/operator/address-keys'] = () => [500, { error: 'internal error' }];
    expect((await forewarn('keys list')).code).toBe(3);
    const silent = await port();
    const nothing = await forewarnCli(['keys', 'list', '--url', `http://127.0.0.1:${silent}`]);
    expect([nothing.code, nothing.err]).toEqual([3, expect.stringMatching(/Start Forewarn first[\s\S]*--url/)]);
  });

  it('has colours only where somebody looks, and NO_COLOR takes them away', async () => {
    answers['/operator/consent'] = () => [200, PROOF];
    const bold = '\x1b[1m';
    expect((await forewarn('consent a@example.org', { typed: '' })).out).toContain(bold);
    expect((await forewarn('consent a@example.org', { typed: '', env: { NO_COLOR: '1' } })).out).not.toContain(bold);
    expect((await forewarn('consent a@example.org')).out).not.toContain(bold);
  });

  it('with --json says nothing but JSON, failures too', async () => {
    expect(JSON.parse((await forewarn('keys list --json')).out)).toEqual({ keys: [KEY] });
    const failed = await forewarn('unsuppress a@example.org --json');
    expect([failed.code, failed.err]).toEqual([2, '']);
    expect(JSON.parse(failed.out)).toEqual({ error: expect.stringContaining('say --yes') });
  });

  it('runs as a command, too', async () => {
    const env = { ...process.env, OPERATOR_TOKEN };
    const script = join(ROOT, 'dev', 'forewarn', 'forewarn.ts');
    const ran = await new Promise((resolve) => {
      execFile(process.execPath, [script, 'keys', 'list', '--url', url], { env }, (error, out) =>
        resolve([error?.code ?? 0, out]),
      );
    });
    expect(ran).toEqual([0, `${KEY}  newest\n`]);
  });
});

it('ends quietly when whoever reads it stops before the end', async () => {
  answers['/operator/consent'] = () => [200, PROOF];
  const script = join(ROOT, 'dev', 'forewarn', 'forewarn.ts');
  const args = [script, 'consent', 'a@example.org', '--url', url];
  const ran = spawn(process.execPath, args, {
    env: { ...process.env, OPERATOR_TOKEN },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  ran.stdout.destroy();
  expect(await text(ran.stderr)).toBe('');
});

const PROOF = {
  address: 'a@example.org',
  printedAt: Date.parse('2026-11-24T12:00:05.250Z'),
  operator: {
    name: 'The <list>',
    sender: 's@x.example',
    postalAddress: '1 Street',
    replyTo: 'r@x.example',
    site: 'https://x.example',
  },
  hashes: [{ hash: HASH, key: KEY }],
  records: [
    {
      number: 7,
      hash: HASH,
      event: 'asked',
      happenedAt: Date.parse('2026-11-01T08:09:10Z'),
      language: 'de',
      form: 'page',
      wordingHash: 'w',
    },
    {
      number: 8,
      hash: HASH,
      event: 'confirmed',
      happenedAt: Date.parse('2026-11-01T08:10:11Z'),
      language: 'de',
      form: 'page',
      wordingHash: 'w',
    },
  ],
  wordings: [{ hash: 'w', content: 'Mail me, before it <b>happens</b>.', firstUsedAt: 0, isGenuine: true }],
  subscription: {
    country: 'DE',
    language: 'de',
    confirmedAt: Date.parse('2026-11-01T08:10:11Z'),
    leftAt: null,
    departure: null,
  },
  isPending: false,
  suppression: null,
};
const later = (event: string, form: string) => ({
  ...PROOF,
  records: [
    ...PROOF.records,
    { ...PROOF.records[1], number: 9, event, form, wordingHash: null, happenedAt: Date.parse('2026-11-02T00:00:00Z') },
  ],
});

describe('forewarn consent', () => {
  it('asks with the address in the body, and prints everything that the proof is made of', async () => {
    answers['/operator/consent'] = () => [200, PROOF];
    const { code, out } = await forewarn('consent A@Example.org');
    expect(code).toBe(0);
    expect(asked).toEqual([{ path: '/operator/consent', body: { address: 'A@example.org' } }]);
    for (const said of [
      'Consent of a@example.org',
      'Printed on 24 November 2026, 12:00:05 UTC.',
      'The <list>',
      '2026-11-01 08:09:10',
      '2026-11-01 08:10:11',
      'Mail me, before it <b>happens</b>.',
      HASH,
      KEY,
      'No IP address',
      'not withdrawn since',
    ]) {
      expect(out.replaceAll(/\s+/g, ' ')).toContain(said);
    }
    for (const line of out.split('\n')) if (!line.includes('openssl')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('writes a page that shows the same, with nothing in it taken for HTML, and loads nothing', async () => {
    answers['/operator/consent'] = () => [200, PROOF];
    const path = file('proof.html');
    expect((await forewarn(`consent a@example.org --html ${path}`)).out).toBe(`The proof is in ${path}.\n`);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('Mail me, before it &lt;b&gt;happens&lt;/b&gt;.');
    expect(page).toContain('The &lt;list&gt;');
    expect(page).not.toMatch(/<b>|src=|<link|<script|@import|url\(/);
    const again = await forewarn(`consent a@example.org --html ${path}`);
    expect([again.code, again.err]).toEqual([2, `${path} is there already.\n`]);
  });

  it.each([
    ['withdrawn', 'one-click', 'withdrew on 2 November 2026'],
    ['complained', 'complaint', 'reported a mail as unwanted on 2 November 2026'],
    ['erased', 'page', 'had their data erased on 2 November 2026'],
    ['changed', 'preferences', 'not withdrawn since'],
  ])('says what came of it: %s', async (event, form, said) => {
    answers['/operator/consent'] = () => [200, later(event, form)];
    const { out } = await forewarn('consent a@example.org');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(said);
    if (said !== 'not withdrawn since') expect(out).not.toContain('not withdrawn since');
  });

  it('cries out when a wording is not the one that was agreed to, or is missing', async () => {
    const [wording] = PROOF.wordings;
    answers['/operator/consent'] = () => [200, { ...PROOF, wordings: [{ ...wording, isGenuine: false }] }];
    expect((await forewarn('consent a@example.org')).out).toContain('does NOT have the hash');
    answers['/operator/consent'] = () => [200, { ...PROOF, wordings: [] }];
    expect((await forewarn('consent a@example.org')).out).toContain('The wording of record 7 is missing.');
    answers['/operator/consent'] = () => [200, PROOF];
    expect((await forewarn('consent a@example.org')).out).not.toMatch(/NOT|missing/);
  });

  it('says of somebody who only asked that their address is kept for now', async () => {
    answers['/operator/consent'] = () => [200, { ...PROOF, subscription: null }];
    expect((await forewarn('consent a@example.org')).out).toContain('the address itself is not kept');
    answers['/operator/consent'] = () => [200, { ...PROOF, subscription: null, isPending: true }];
    const { out } = await forewarn('consent a@example.org');
    expect(out).toContain('has asked for mail and not confirmed');
    expect(out).not.toContain('the address itself is not kept');
  });

  it('ends with 1 when nothing is kept', async () => {
    answers['/operator/consent'] = () => [200, { ...PROOF, records: [], wordings: [], subscription: null }];
    const { code, err } = await forewarn('consent a@example.org');
    expect([code, err]).toEqual([1, 'Nothing is kept of a@example.org: no consent was asked for or given with it.\n']);
  });
});

describe('forewarn suppress and unsuppress', () => {
  it('ask first, and change nothing without a yes', async () => {
    answers['/operator/suppressions'] = () => [200, { suppressed: 'now', ended: true }];
    const no = await forewarn('suppress a@example.org', { typed: 'n' });
    expect([no.code, asked]).toEqual([1, []]);
    expect(no.err).toContain('Never write to a@example.org again?');
    const yes = await forewarn('suppress a@example.org', { typed: 'yes' });
    expect([yes.code, yes.out]).toEqual([0, 'a@example.org is suppressed. The subscription has ended.\n']);
    expect(asked).toEqual([{ path: '/operator/suppressions', body: { address: 'a@example.org' } }]);
  });

  it('say what was there before', async () => {
    answers['/operator/suppressions'] = () => [200, { suppressed: 'before', ended: false }];
    expect((await forewarn('suppress a@example.org --yes')).out).toBe('a@example.org was suppressed before.\n');
    answers['/operator/suppressions/lift'] = () => [200, { lifted: 'bounced' }];
    expect((await forewarn('unsuppress a@example.org --yes')).out).toContain('(it was: bounced)');
    answers['/operator/suppressions/lift'] = () => [200, { lifted: null }];
    expect(await forewarn('unsuppress a@example.org --yes')).toMatchObject({ code: 1 });
  });
});

describe('forewarn suppressions', () => {
  const row = (index: number) => ({
    hash: index.toString(16).padStart(64, '0'),
    reason: 'bounced',
    suppressedAt: index,
  });
  const head = JSON.stringify({
    forewarn: 'suppressions',
    version: 1,
    keys: [KEY],
    exportedAt: '2026-11-24T12:00:00.000Z',
  });
  const lines = (...all: object[]): string => [head, ...all.map((each) => JSON.stringify(each)), ''].join('\n');

  it('are exported page by page into a file that is imported as it is', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => row(index));
    answers['/operator/suppressions/list'] = ({ after }) => {
      const from = rows.findIndex(({ hash }) => hash === after) + 1;
      const page = rows.slice(from, from + 200);
      return [200, { keys: [KEY], suppressions: page, next: page.length < 200 ? null : page.at(-1)?.hash }];
    };
    const path = file('list.jsonl');
    const exported = await forewarn(`suppressions export ${path}`);
    expect(exported).toMatchObject({ code: 0, out: `450 suppressions are in ${path}, under the key ${KEY}.\n` });

    const imported: unknown[] = [];
    answers['/operator/suppressions/import'] = ({ keys, suppressions }) => {
      expect(keys).toEqual([KEY]);
      imported.push(...(suppressions as unknown[]));
      const read = (suppressions as unknown[]).length;
      return [200, { ...NOTHING, read, added: read - 1, known: 1 }];
    };
    const { code, out } = await forewarn(`suppressions import ${path}`);
    expect([code, out]).toEqual([0, '450 suppressions: 447 new, 0 graver, 3 known.\n']);
    expect(imported).toEqual(rows);
  });

  it('are not exported over a file that is there', async () => {
    answers['/operator/suppressions/list'] = () => [200, { keys: [KEY], suppressions: [], next: null }];
    const path = file('list.jsonl', 'precious');
    expect(await forewarn(`suppressions export ${path}`)).toMatchObject({
      code: 2,
      err: `${path} is there already.\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  it.each([
    ['is of something else', '{"email":"a@example.org"}\n', 'is no file of suppressions'],
    ['is no JSON at all', 'a@example.org\n', 'is no file of suppressions'],
    ['is empty', '', 'is empty'],
    ['is cut off', lines(row(1)), 'is cut off after 1 suppression.'],
    ['has lost a line', lines(row(1), { end: true, count: 2 }), 'has 1 suppression where it says 2'],
    [
      'has a line that is no suppression',
      lines(row(1), { hash: 'x' }, { end: true, count: 2 }),
      'line 3: this is no suppression',
    ],
    ['goes on after its end', lines({ end: true, count: 0 }, row(1)), 'line 3: there is more after its end'],
    ['is of another version', head.replace('"version":1', '"version":2'), 'is no file of suppressions'],
  ])('are refused whole, before anything is asked, from a file that %s', async (_, content, fault) => {
    const { code, err } = await forewarn(`suppressions import ${file('list.jsonl', content)}`);
    expect(code).toBe(1);
    expect(err).toContain(fault);
    expect(asked).toEqual([]);
  });

  it('from a file that is not there are refused in words', async () => {
    expect(await forewarn(`suppressions import ${file('none')}`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be read (ENOENT)'),
    });
    expect(await forewarn(`suppressions provider ${file('none')}`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be read (ENOENT)'),
    });
  });

  it('under another key are refused with the system’s own words', async () => {
    answers['/operator/suppressions/import'] = () => [422, { error: 'wrong-key', explanation: 'made under the key x' }];
    const path = file('list.jsonl', lines(row(1), { end: true, count: 1 }));
    expect(await forewarn(`suppressions import ${path}`)).toMatchObject({
      code: 1,
      err: 'Refused: made under the key x.\n',
    });
    expect(await forewarn(`suppressions import ${file('empty.jsonl', lines({ end: true, count: 0 }))}`)).toMatchObject({
      code: 1,
    });
  });

  it('of which some may be under an older key, are followed by the advice to rehash', async () => {
    answers['/operator/address-keys'] = () => [200, { keys: ['f'.repeat(16), KEY] }];
    answers['/operator/suppressions/import'] = () => [200, { ...NOTHING, read: 1, added: 1 }];
    const path = file('list.jsonl', lines(row(1), { end: true, count: 1 }));
    expect((await forewarn(`suppressions import ${path}`)).out).toContain('forewarn keys rehash');
  });

  const provided: unknown[] = [];
  const takeAddresses = () => {
    provided.length = 0;
    answers['/operator/suppressions/addresses'] = ({ suppressions }) => {
      provided.push(...(suppressions as unknown[]));
      return [200, { ...NOTHING, read: (suppressions as unknown[]).length, added: (suppressions as unknown[]).length }];
    };
  };
  const AT = Date.parse('2026-01-02T03:04:05.600Z');

  it.each([
    [
      'JSON as the API gives it',
      JSON.stringify({
        object: 'list',
        data: [
          { id: '1', email: 'a@example.org', origin: 'bounce', created_at: '2026-01-02 03:04:05.6+00' },
          { id: '2', email: 'b@example.org', origin: 'complaint', created_at: '2026-01-02T03:04:05.600Z' },
          { id: '3', email: 'c@example.org', origin: 'manual', created_at: '2026-01-02T03:04:05.600Z' },
        ],
      }),
    ],
    [
      'CSV',
      'id,Email,origin,Created At\r\n1,"a@example.org",bounce,2026-01-02T03:04:05.600Z\r\n\r\n2,b@example.org,complaint,2026-01-02 03:04:05.600Z\n3,"c@example.org","manual, ""by hand""",2026-01-02T03:04:05.600Z',
    ],
  ])('of the provider are read from %s', async (_, content) => {
    takeAddresses();
    const { code, out } = await forewarn(`suppressions provider ${file('list', content)}`);
    expect([code, out]).toEqual([0, '3 suppressions: 3 new, 0 graver, 0 known.\n']);
    expect(provided).toEqual([
      { address: 'a@example.org', reason: 'bounced', suppressedAt: AT },
      { address: 'b@example.org', reason: 'complained', suppressedAt: AT },
      { address: 'c@example.org', reason: 'objected', suppressedAt: AT },
    ]);
  });

  it('of the provider that cannot be used are named by their lines, without an address', async () => {
    takeAddresses();
    const path = file('list.csv', 'email,origin\na@example.org,bounce\nnot an address,bounce\n');
    const { out, err } = await forewarn(`suppressions provider ${path}`);
    expect(out).toBe('1 suppression: 1 new, 0 graver, 0 known.\n');
    expect(err).toBe('Left out: line 3: no address that can be used.\n');
  });

  it.each([
    ['name,when\nx,y\n', 'has no column called email'],
    ['{"data": 1}', 'is no list of suppressions'],
    ['[1, 2', 'begins like JSON but is none'],
  ])('of the provider in %j are refused', async (content, fault) => {
    const { code, err } = await forewarn(`suppressions provider ${file('list', content)}`);
    expect([code, err]).toEqual([1, expect.stringContaining(fault)]);
    expect(asked).toEqual([]);
  });

  it('of the provider are read by its API, page after page, and summed up', async () => {
    answers['/operator/suppressions/provider'] = ({ after }) => [
      200,
      { ...NOTHING, read: 100, added: 60, known: 40, ended: 1, unusable: 1, next: after === null ? 'p2' : null },
    ];
    const { out, err } = await forewarn('suppressions provider');
    expect(asked.map(({ body }) => body)).toEqual([{ after: null }, { after: 'p2' }]);
    expect(out).toBe('200 suppressions: 120 new, 0 graver, 80 known.\n2 subscriptions have ended.\n');
    expect(err).toBe('Left out: 2 without a usable address or time.\n');
  });
});

describe('forewarn keys', () => {
  it('rehash walks through both tables to their ends, and sums up', async () => {
    answers['/operator/address-keys/rehash'] = ({ table, after }) => [
      200,
      {
        read: 2,
        moved: { signUps: 0, subscribers: 1, suppressions: 0, consentRecords: 2 },
        next: table === 'subscribers' && after === 0 ? 5 : null,
      },
    ];
    const { code, out } = await forewarn('keys rehash');
    expect(code).toBe(0);
    expect(asked.map(({ body }) => body)).toEqual([
      { table: 'subscribers', after: 0 },
      { table: 'subscribers', after: 5 },
      { table: 'sign_ups', after: 0 },
    ]);
    expect(out).toBe(
      '6 addresses looked at. Moved to the newest key: 3 subscribers, 0 sign-ups, 0 suppressions, 6 consent records.\n',
    );
  });
});

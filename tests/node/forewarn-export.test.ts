/* `npm run forewarn -- export`: the files it writes, and what it asks before addresses are shown. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forewarnCli, type How } from '../support/cli.ts';
import { openStubServer, type StubServer } from '../support/stub-server.ts';

const AT = Date.parse('2026-11-24T12:00:00Z');
const RECORD = { event: 'asked', happenedAt: AT, language: 'de', form: 'page', wordingHash: 'w' };
const ANNA = {
  email: 'anna@example.org',
  country: 'DE',
  zone: 'Europe/Berlin',
  language: 'de',
  confirmedAt: AT,
  reminders: 'all',
  mutedKinds: ['data-use', 'breach'],
  records: [RECORD],
};
const BEN = {
  ...ANNA,
  email: 'ben@example.org',
  form: 'embed "x", y',
  confirmedAt: null,
  reminders: null,
  mutedKinds: [],
};

let server: StubServer;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-export-'));
  server = await openStubServer(async (request, response) => {
    const { which, after } = JSON.parse(await text(request)) as { which?: string; after: unknown };
    const page =
      request.url === '/operator/export/wordings'
        ? { wordings: [{ hash: 'w', content: 'wording' }], next: null }
        : which === 'sign-ups'
          ? { people: [{ ...BEN, records: [{ ...RECORD, form: 'embed "x", y' }] }], next: null }
          : after === 0
            ? { people: [ANNA], next: 7 }
            : { people: [{ ...ANNA, email: 'zoe@example.org' }], next: null };
    response.end(JSON.stringify(page));
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});
const forewarn = (args: string, how?: How) => forewarnCli([...args.split(' '), '--url', server.url], how);

describe('export', () => {
  it('writes JSON lines with records and wordings, begun and ended, for nobody else to read, and never over a file', async () => {
    const file = join(folder, 'people.jsonl');
    const { code, out } = await forewarn(`export ${file}`);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('2 subscribers and 1 sign-up that may still be confirmed'),
    ]);
    expect(out).not.toContain('@');
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { forewarn: 'people', version: 1 },
      { kind: 'subscriber', email: 'anna@example.org', records: [RECORD] },
      { kind: 'subscriber', email: 'zoe@example.org' },
      { kind: 'sign-up', email: 'ben@example.org', confirmedAt: null },
      { kind: 'wording', hash: 'w' },
      { end: true, subscribers: 2, 'sign-ups': 1 },
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await forewarn(`export ${file}`)).toMatchObject({ code: 2, err: `${file} is there already.\n` });
  });

  it('writes CSV by the name of the file, with what needs quotes in quotes', async () => {
    const file = join(folder, 'people.csv');
    await forewarn(`export ${file}`);
    expect(readFileSync(file, 'utf8').trim().split('\n').slice(1)).toEqual([
      'subscriber,anna@example.org,DE,de,Europe/Berlin,all,data-use breach,2026-11-24T12:00:00.000Z,page,2026-11-24T12:00:00.000Z,w',
      'subscriber,zoe@example.org,DE,de,Europe/Berlin,all,data-use breach,2026-11-24T12:00:00.000Z,page,2026-11-24T12:00:00.000Z,w',
      'sign-up,ben@example.org,DE,de,Europe/Berlin,,,2026-11-24T12:00:00.000Z,"embed ""x"", y",,w',
    ]);
  });

  it('asks before addresses are shown on a terminal, and not when they go on elsewhere', async () => {
    const refused = await forewarn('export -', { typed: 'n' });
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect((await forewarn('export -', { typed: 'y' })).out).toContain('anna@example.org');
    expect((await forewarn('export -')).out).toContain('anna@example.org');
  });

  it('refuses a format that there is not, and JSON beside an export on standard output', async () => {
    expect((await forewarn('export x --format xml')).code).toBe(2);
    expect((await forewarn('export - --json')).code).toBe(2);
  });
});

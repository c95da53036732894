/* `npm run forewarn` with input that cannot be meant: each is refused in words, with its exit code, and asks for nothing. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forewarnCli } from '../support/cli.ts';
import { openStubServer, type StubServer } from '../support/stub-server.ts';

const VARIANT = { edition: 'eve', region: 'eea', language: 'en', hash: 'a'.repeat(64), standing: 'released' };
const PAGE = { variants: [{ ...VARIANT, subject: 'S', html: '<p>H</p>', text: 'H' }], count: 1, next: null };
const EDITIONS = { editions: ['week', 'eve', 'eve'].map((edition) => ({ edition, effectiveOn: '2026-12-01' })) };
const NOTHING_DIFFERS = {
  advisory: 'x',
  erratum: null,
  edition: 'early',
  effectiveOn: null,
  release: null,
  standing: 'unordered',
  faults: ['nothing of it differs'],
  variants: [],
  people: [],
  unknownMails: 0,
  mails: [],
  planHash: 'p',
  secondApproval: false,
  approvedBy: [],
};

let server: StubServer;
let folder: string;
let asked: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-bad-'));
  asked = [];
  server = await openStubServer(async (request, response) => {
    await text(request);
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(path);
    if (path.endsWith('/variants')) response.end(JSON.stringify(PAGE));
    else if (path.endsWith('/editions')) response.end(JSON.stringify(EDITIONS));
    else if (path.endsWith('/erratum')) response.end(JSON.stringify(NOTHING_DIFFERS));
    else response.writeHead(401).end('Unauthorized');
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});
const forewarn = (...args: string[]) => forewarnCli([...args, '--url', server.url]);

describe('preview --out', () => {
  it('makes the folders that are missing', async () => {
    expect((await forewarn('preview', 'x', '--out', join(folder, 'a', 'b'))).code).toBe(0);
    expect(existsSync(join(folder, 'a', 'b', 'eve.eea.en.html'))).toBe(true);
  });

  it('says of a folder that is a file, or below one, or where none can be made, that it cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below'), '/proc/forewarn/below']) {
      const { code, err } = await forewarn('preview', 'x', '--out', path);
      expect([code, err]).toEqual([2, expect.stringMatching(/^\S+ cannot be written\.\n$/)]);
    }
  });
});

it.each([
  [['foo'], "unknown command 'foo'"],
  [['watch', '--every', '0'], "argument '0' is invalid"],
  [['consent'], "missing required argument 'address'"],
  [['suppressions'], 'A command is missing'],
  [[], 'A command is missing'],
])('with --json, %j is refused in JSON and nothing else', async (args, words) => {
  for (const line of [
    ['--json', ...args],
    [...args, '--json'],
  ]) {
    const { code, out, err } = await forewarnCli(line);
    expect([code, err]).toEqual([2, '']);
    const { error } = JSON.parse(out) as { error: string };
    expect(error).toContain(words);
    expect(error).not.toMatch(/^error:/);
  }
});

it('ends the sentence of a refused token before it says which token', async () => {
  const { code, err } = await forewarn('keys', 'list');
  expect([code, err]).toEqual([4, expect.stringContaining('Answered 401: Unauthorized. The token is')]);
});

describe('places and languages', () => {
  it.each([
    ['import', '--country', 'ZZ', 'There is no country ZZ'],
    ['import', '--language', 'zz', 'Languages are en, de'],
    ['correct', '--country', 'DE,ZZ', 'There is no country ZZ'],
    ['correct', '--language', 'xx', 'Languages are en, de'],
  ])('that do not exist are refused: %s %s %s', async (command, option, value, words) => {
    const people = join(folder, 'people.csv');
    writeFileSync(people, 'email,country,language\nanna@example.org,DE,de\n');
    const what = command === 'import' ? [people, '--yes'] : ['x', '--edition', 'week'];
    const { code, err } = await forewarn(command, ...what, option, value);
    expect([code, asked]).toEqual([2, []]);
    expect(err).toContain(words);
  });
});

describe('correct --edition', () => {
  it.each(['nope', 'early'])(
    '%s, which the advisory does not have, is refused with those that it has',
    async (edition) => {
      const { code, out, err } = await forewarn('correct', 'x', '--edition', edition);
      expect([code, out, err]).toEqual([1, '', `x has no edition ${edition}. There are: week, eve.\n`]);
    },
  );

  it('that was in no release is named without one', async () => {
    const { code, out } = await forewarn('correct', 'x', '--edition', 'week');
    expect([code, out]).toEqual([1, 'x, early\n']);
  });
});

describe('export', () => {
  it.each(['people.xls', 'people'])('to %s is refused: its ending names no format', async (name) => {
    const { code, err } = await forewarn('export', join(folder, name));
    expect([code, asked]).toEqual([2, []]);
    expect(err).toContain('.jsonl or .csv');
  });
});

it('rehearse says the days as they were typed when the first is behind the last', async () => {
  const { code, err } = await forewarn('rehearse', '--from', '2025-11-10', '--to', '2025-11-01');
  expect([code, err]).toEqual([2, 'From 2025-11-10 to 2025-11-01 there is no time.\n']);
});

/* `npm run forewarn -- import`: what it makes of files, what it asks of a system that only listens, and what it says. */
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../dev/root.ts';
import { forewarnCli, type How, OPERATOR_TOKEN } from '../support/cli.ts';

interface Person {
  readonly email: string;
  readonly country: string;
  readonly language: string;
}

let server: Server;
let url: string;
let folder: string;
let asked: Person[][];
let fateOf: (person: Person, place: number) => string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-import-'));
  asked = [];
  fateOf = () => 'entered';
  server = createServer(async (request, response) => {
    const { people } = JSON.parse(await text(request)) as { people: Person[] };
    const before = asked.flat().length;
    asked.push(people);
    const fates = people.map((person, index) => fateOf(person, before + index));
    response.end(JSON.stringify({ fates, waiting: asked.flat().length, perHour: 750 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});
const forewarn = (args: string, how?: How) => forewarnCli([...args.split(' '), '--url', url], how);
const file = (content: string | Buffer): string => {
  const path = join(folder, 'people.csv');
  writeFileSync(path, content);
  return path;
};
const ANNA = { email: 'anna@example.org', country: 'DE', language: 'de' };

describe('import', () => {
  it.each([
    ['commas', 'email,country,language\nanna@example.org,DE,de\n'],
    ['semicolons, CRLF and a byte order mark', '\uFEFFEmail;Country;Language\r\nanna@example.org;de;DE\r\n'],
    ['tabs, another order, and columns of its own', 'name\tlanguage\tcountry\temail\nAnna\tde\tDE\tanna@example.org'],
    [
      'quotes, with a line break and a delimiter in them',
      'note,email,country,language\n"a ""b"",\nc",anna@example.org,DE,de\n',
    ],
    ['empty lines and spaces', 'email, country, language\n\n anna@example.org , DE , de \n\n,,\n'],
  ])('reads a file with %s', async (_, content) => {
    const { code } = await forewarn(`import ${file(content)} --yes`);
    expect([code, asked]).toEqual([0, [[ANNA]]]);
  });

  it('takes country and language for all where the file has none', async () => {
    const path = file('email\nanna@example.org\n');
    const { code, err } = await forewarn(`import ${path} --yes`);
    expect([code, err]).toEqual([
      1,
      `${path}: the first line must name the columns email, country and language; there is no country, no language. Or say --country and --language for all of them.\n`,
    ]);
    await forewarn(`import ${path} --yes --country DE --language de`);
    expect(asked).toEqual([[ANNA]]);
  });

  const BAD =
    'email,country,language\nanna@example.org,DE,de\nnobody,DE,de\nben@example.org,Germany,de\n"c@x\ny",DE,de\ncarl@example.org,DE,xx\nd@example.org,DE,de,more\n';
  it('says of each bad line its number and what is wrong, never what stands there, and enters nobody', async () => {
    const { code, err } = await forewarn(`import ${file(BAD)} --yes`);
    expect([code, asked]).toEqual([1, []]);
    expect(err.split('\n').slice(0, 6)).toEqual([
      'Line 3: the address has no @.',
      'Line 4: the country is no two-letter code such as DE (Greece is GR, the United Kingdom GB).',
      'Line 6: what stands behind the @ is no domain.',
      'Line 7: the language is none of those that mails are written in.',
      'Line 8: has 4 fields where there are 3 columns.',
      '5 lines cannot be used, so that nothing was imported. Mend them, or say --skip-bad.',
    ]);
    expect(err).not.toContain('ben');
  });

  it('leaves bad lines out when told to, and counts them', async () => {
    const { code, out } = await forewarn(`import ${file(BAD)} --yes --skip-bad`);
    expect([code, asked]).toEqual([0, [[ANNA]]]);
    expect(out).toContain('1 will be asked to confirm.');
    expect(out).toContain('5 lines were left out.');
  });

  it.each([
    ['', 'is empty'],
    ['email,country,language\n"anna@example.org,DE,de\n', 'a quote is never closed'],
    ['email,email,country,language\n', 'has the column email twice'],
    ['email,country,language\n', 'There is nobody in the file'],
    [Buffer.from('email,country,language\nx', 'utf16le'), 'is no text in UTF-8'],
    [Buffer.from('email,country,language\nm\u00fcller@example.org,DE,de', 'latin1'), 'the address is not in UTF-8'],
  ])('refuses %j in words', async (content, fault) => {
    const { code, err } = await forewarn(`import ${file(content)} --yes`);
    expect([code, asked]).toEqual([1, []]);
    expect(err).toContain(fault);
  });

  it('fails in words when the file is not there', async () => {
    expect(await forewarn(`import ${join(folder, 'none.csv')} --yes`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read (ENOENT)'),
    });
  });

  it('asks first, and does nothing without a yes or with --dry-run', async () => {
    const path = file('email,country,language\nanna@example.org,DE,de\nANNA@example.org,DE,de\n');
    expect((await forewarn(`import ${path}`)).code).toBe(2);
    expect((await forewarn(`import ${path}`, { typed: 'n' })).code).toBe(1);
    expect(await forewarn(`import ${path} --dry-run`)).toMatchObject({ code: 0, out: '1 person, 1 line twice.\n' });
    expect(asked).toEqual([]);
  });

  it('ends with --dry-run as the import would: with 1 when a line cannot be used, unless that is allowed', async () => {
    const path = file('email,country,language\nanna@example.org,DE,de\nnobody,DE,de\n');
    expect((await forewarn(`import ${path} --dry-run`)).code).toBe(1);
    expect((await forewarn(`import ${path} --dry-run --skip-bad`)).code).toBe(0);
    const { code, out } = await forewarn(`import ${path} --dry-run --json`);
    expect([code, JSON.parse(out)]).toMatchObject([1, { people: 1, bad: 1 }]);
    expect(asked).toEqual([]);
  });

  it('tells what became of everybody', async () => {
    const fates = ['entered', 'entered', 'subscribed', 'suppressed', 'pending', 'asked-before'];
    fateOf = (_, place) => fates[place] ?? 'entered';
    const lines = fates.map((_, index) => `p${index}@example.org,DE,de`).join('\n');
    const path = file(`email,country,language\n${lines}\np0@example.org,DE,de\n`);
    const { out } = await forewarn(`import ${path} --yes`);
    expect(out.trim().split('\n')).toEqual([
      '2 will be asked to confirm.',
      '1 is on the list already.',
      '1 has been asked and may still confirm.',
      '1 was asked by an earlier import and did not confirm; nobody is asked twice.',
      '1 must not be written to: they left, objected, bounced or complained.',
      '1 stands in the file twice.',
      '6 mails wait, 750 an hour: about 1 h, behind all who sign up themselves.',
    ]);
    expect(JSON.parse((await forewarn(`import ${path} --yes --json`)).out)).toMatchObject({ twice: 1, bad: 0 });
  });

  it('stops where there is no room, says how many are left, and ends with 1', async () => {
    fateOf = (_, place) => (place < 250 ? 'entered' : 'no-room');
    const lines = Array.from({ length: 1000 }, (_, index) => `p${index}@example.org,DE,de`).join('\n');
    const { code, out, err } = await forewarn(`import ${file(`email,country,language\n${lines}\n`)} --yes`);
    expect([code, asked.length]).toEqual([1, 2]);
    expect(out).toContain('250 will be asked to confirm.');
    expect(err).toContain('750 have no room');
  });

  it('takes 100,000 lines without ever holding them', async () => {
    const path = join(folder, 'many.csv');
    const stream = createWriteStream(path);
    stream.write('email,country,language,note\n');
    for (let index = 0; index < 100_000; index += 1) {
      stream.write(`person${index}@example.org,DE,de,"${'x'.repeat(500)}"\n`);
    }
    stream.end();
    await finished(stream);
    fateOf = () => {
      asked = [];
      return 'entered';
    };
    // The file has 54 MB, and its rows as objects several times that: whoever held them would run out of memory here.
    const args = [
      '--max-old-space-size=80',
      // Else what has just been made takes more room than what is kept, and Node does little but look for some.
      '--max-semi-space-size=4',
      join(ROOT, 'dev/forewarn/forewarn.ts'),
      'import',
      path,
      '--yes',
      '--url',
      url,
    ];
    const env = { ...process.env, OPERATOR_TOKEN, NODE_OPTIONS: '' };
    const [code, out] = await new Promise<[unknown, string]>((resolve) => {
      execFile(process.execPath, args, { env }, (error, text) => resolve([error?.code ?? 0, text]));
    });
    expect([code, out]).toEqual([0, expect.stringContaining('100,000 will be asked to confirm.')]);
  }, 240_000);
});

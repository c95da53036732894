/*
 * From the form to the proof: a person signs up, confirms and leaves at the real Workers, and the operator's command
 * line prints what happened. The command line speaks to them by HTTP, as it does in life.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forewarnCli, type Said } from '../support/cli.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';

let forewarn: Forewarn;
let door: Server;
let url: string;
let folder: string;

beforeAll(async () => {
  forewarn = await openForewarn();
  await forewarn.release('linkedin-ai-training');
  folder = mkdtempSync(join(tmpdir(), 'forewarn-proof-'));
  door = createServer(async (request, response) => {
    const body = await text(request);
    const answer = await forewarn.visit(request.url ?? '/', {
      method: request.method ?? 'GET',
      headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body !== '' && { body }),
    });
    response.writeHead(answer.status).end(await answer.text());
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => door.close(resolve));
  await forewarn.close();
  rmSync(folder, { recursive: true });
});

const operator = async (...args: string[]): Promise<Said> => await forewarnCli([...args, '--url', url]);
const flat = (said: string): string => said.replaceAll(/[\s|]+/g, ' ');

describe('the proof of a person’s consent', () => {
  it('has the words beside the button, the confirmation, and that they left; printed after the address is gone', async () => {
    const anna = { email: 'anna@example.org', country: 'DE', language: 'de' };
    expect((await operator('consent', anna.email)).code).toBe(1);

    const form = await (await forewarn.visit('/?lang=en')).text();
    await forewarn.join(anna);
    const there = await operator('consent', anna.email);
    expect(there.code).toBe(0);
    expect(there.out).toContain('not withdrawn since');
    const quoted = [...there.out.matchAll(/^ {2}\| (.*)$/gm)].map(([, line]) => line).join(' ');
    expect(quoted.length).toBeGreaterThan(40);
    expect(flat(form.replaceAll('&#39;', "'"))).toContain(quoted);

    await forewarn.tickAt('2026-11-24T12:00Z');
    const [mail] = forewarn.advisoriesTo(anna.email);
    if (!mail) throw new Error('no advisory');
    await forewarn.oneClick(mail);
    await forewarn.tickAt(Date.now() + 3 * 86_400_000);

    const path = join(folder, 'proof.html');
    expect((await operator('consent', anna.email, '--html', path)).code).toBe(0);
    const { out } = await operator('consent', anna.email);
    for (const said of [out, readFileSync(path, 'utf8')]) {
      for (const what of ['Asked for mail', 'Confirmed', 'Withdrew', 'Not on the list']) {
        expect(flat(said)).toContain(what);
      }
    }
    expect(readFileSync(path, 'utf8')).toContain('the mail program’s own button');
    expect(forewarn.logs()).not.toContain('anna@');
  });

  it('of somebody who objects ends with that, and they are never written to again', async () => {
    const berta = { email: 'berta@example.org', country: 'DE' };
    await forewarn.join(berta);
    expect((await operator('suppress', berta.email, '--yes')).out).toContain('The subscription has ended.');
    const before = forewarn.mailsTo(berta.email).length;
    await forewarn.signUp(berta);
    await forewarn.tickAt('2026-11-24T12:05Z');
    expect(forewarn.mailsTo(berta.email)).toHaveLength(before);
    expect((await operator('consent', berta.email)).out).toContain('the operator');
  });
});

describe('suppressions', () => {
  it('go out of one system and into it again, and nothing is new', async () => {
    await operator('suppress', 'clara@example.org', '--yes');
    const path = join(folder, 'list.jsonl');
    expect((await operator('suppressions', 'export', path)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).not.toContain('@');
    const counts = JSON.parse((await operator('suppressions', 'import', path, '--json')).out);
    expect(counts).toMatchObject({ added: 0, raised: 0, ended: 0 });
    expect(counts.known).toBe(counts.read);
    expect(counts.read).toBeGreaterThan(0);
  });

  it('of a provider that has no list, as the mailbox, are said not to be had', async () => {
    const { code, err } = await operator('suppressions', 'provider');
    expect([code, err]).toEqual([1, 'Refused: the provider answered not_found.\n']);
  });
});

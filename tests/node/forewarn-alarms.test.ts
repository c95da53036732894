/* `npm run forewarn -- alarms|dead-letters`: what they ask of a system that only listens, and what they say. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALARMS } from '../../workers/domain/alarm.ts';
import { forewarnCli } from '../support/cli.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const STANDING = {
  name: 'halted',
  title: 'Sending is halted',
  what: 'The provider refuses everything since 2026-11-24 12:00 UTC (its word: invalid_api_key).',
  advice: 'Look at the account. Then: `npm run forewarn -- resume --halt`.',
  standing: 'raised',
  raisedAt: NOW,
  turnedAt: NOW,
  evidence: { reason: 'invalid_api_key', haltedAt: NOW },
  mailed: true,
  posted: false,
};
const ENDED = {
  ...STANDING,
  name: 'missed-ticks',
  title: 'The clock stood still',
  standing: 'over',
  raisedAt: NOW - 2 * HOUR,
  turnedAt: NOW - HOUR,
};

let server: Server;
let url: string;
let asked: { path: string; body: string }[];
let answers: Record<string, unknown>;
beforeEach(async () => {
  asked = [];
  answers = {};
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const path = request.url ?? '';
    asked.push({ path, body });
    response.writeHead(path in answers ? 200 : 404).end(JSON.stringify(answers[path] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));
const forewarn = (...args: string[]) => forewarnCli([...args, '--url', url]);

describe('alarms', () => {
  it('says what stands, since when, what to do, and whether it was told; and what has ended', async () => {
    answers['/operator/alarms'] = { alarms: [ENDED, STANDING] };
    const { code, out } = await forewarn('alarms');
    expect(code).toBe(0);
    expect(out).toContain('1 alarm standing\n\n! Sending is halted, since 2026-11-24 12:00 UTC\n');
    expect(out).toContain('  Look at the account. Then: resume --halt.\n  Told by mail.\n');
    expect(out).toMatch(/The clock stood still +2026-11-24 10:00 +2026-11-24 11:00/);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('shows the last five that ended, the newest first', async () => {
    const ended = [3, 6, 1, 5, 2, 4].map((hours) => ({
      ...ENDED,
      title: `No. ${hours}`,
      turnedAt: NOW - hours * HOUR,
    }));
    answers['/operator/alarms'] = { alarms: ended };
    const { out } = await forewarn('alarms');
    expect(out).toContain('No alarm stands.');
    expect(out.match(/No\. \d/g)).toEqual(['No. 1', 'No. 2', 'No. 3', 'No. 4', 'No. 5']);
  });

  it('says that there is none, and gives a program all of them', async () => {
    answers['/operator/alarms'] = { alarms: [] };
    expect((await forewarn('alarms')).out).toBe('No alarm stands.\n');
    answers['/operator/alarms'] = { alarms: [ENDED, STANDING] };
    expect(JSON.parse((await forewarn('alarms', '--json')).out)).toEqual({ alarms: [ENDED, STANDING] });
  });
});

describe('dead-letters', () => {
  const LISTED = { deadLetters: [{ name: 'batch 1-200-0', kind: 'batch', diedAt: NOW, times: 2 }] };

  it('lists them and changes nothing', async () => {
    answers['/operator/dead-letters'] = LISTED;
    const { code, out } = await forewarn('dead-letters');
    expect([code, out]).toEqual([0, expect.stringMatching(/batch 1-200-0 +2026-11-24 12:00 +2/)]);
    expect(JSON.parse((await forewarn('dead-letters', '--json')).out)).toEqual(LISTED);
    answers['/operator/dead-letters'] = { deadLetters: [] };
    expect((await forewarn('dead-letters')).out).toBe('There are none.\n');
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/operator/dead-letters']));
  });

  it('has all of them tried again, or those that are named', async () => {
    answers['/operator/dead-letters/again'] = { again: 1, settled: 0 };
    const { code, out } = await forewarn('dead-letters', '--again');
    expect([code, out]).toEqual([0, '1 dead letter is closed; the next tick tries what is owed.\n']);
    expect((await forewarn('dead-letters', '--again', 'batch 1-200-0')).code).toBe(0);
    expect(asked.map(({ body }) => JSON.parse(body))).toEqual([{}, { names: ['batch 1-200-0'] }]);
  });

  it('ends with 1 when a name is not there, and with 2 for names that nothing is to be done with', async () => {
    answers['/operator/dead-letters/again'] = { again: 0, settled: 0 };
    const missing = await forewarn('dead-letters', '--again', 'letter 9');
    expect([missing.code, missing.err]).toEqual([1, 'Not all of these names are there: dead-letters lists them.\n']);
    const forPrograms = await forewarn('dead-letters', '--again', 'letter 9', '--json');
    expect([forPrograms.code, JSON.parse(forPrograms.out)]).toEqual([1, { again: 0, settled: 0 }]);
    expect(await forewarn('dead-letters', 'letter 9')).toMatchObject({ code: 2, err: 'Names go with --again.\n' });
  });
});

it.each(ALARMS)('%s has its row in the page for operators', (name) => {
  expect(readFileSync('docs/alarms.md', 'utf8')).toMatch(new RegExp(`^\\| \`${name}\` \\| `, 'm'));
});

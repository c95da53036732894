/*
 * A new operator's first mailing, all of it by the command line against the three real Workers: rehearse, import, what
 * the imported confirm, release, pause, resume, and the statement at the end. Each step begins where the last one ended.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forewarnCli } from '../support/cli.ts';
import { type Door, openDoor } from '../support/door.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';

const ADVISORY = 'linkedin-ai-training';
const MINUTE_MS = 60_000;
/** The advisory is in effect by now, and stays open. */
const START = Date.now();
const PEOPLE = Array.from({ length: 20 }, (_, index) => `person${index}@example.org`);
const CONFIRMED = PEOPLE.slice(0, 5);
const LATE = 'late@example.org';
/** To see that what is held stays: what is not held is gone in a few hundred milliseconds. */
const LONG_ENOUGH_MS = 10_000;

let system: Forewarn;
let door: Door;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-operator-'));
  system = await openForewarn();
  door = await openDoor(system);
});
afterAll(async () => {
  await door.close();
  await system.close();
  rmSync(folder, { recursive: true });
});

const forewarn = async (...args: string[]) => await forewarnCli([...args, '--url', door.origin]);
const tick = async (minute: number, patienceMs?: number) => await system.tickAt(START + minute * MINUTE_MS, patienceMs);
const report = async () => JSON.parse((await forewarn('report', ADVISORY, '--json')).out);

it('rehearses, and writes a report that sends nothing and names nobody', async () => {
  const out = join(folder, 'rehearsal.html');
  const said = await forewarn('rehearse', ADVISORY, '--subscribers', '200', '--out', out);
  expect([said.code, said.out]).toEqual([0, expect.stringContaining('200 subscribers')]);
  const page = readFileSync(out, 'utf8');
  expect(page).toContain('<svg');
  expect(page).not.toMatch(/<(script|link|img)|@example/);
  expect(system.mailbox.count()).toBe(0);
});

it('imports people, of whom nobody is on the list before their own button', async () => {
  const file = join(folder, 'people.csv');
  writeFileSync(file, `email,country,language\n${PEOPLE.map((email) => `${email},DE,de`).join('\n')}\n`);
  const said = await forewarn('import', file, '--yes');
  expect([said.code, said.out]).toEqual([0, expect.stringContaining('20 will be asked to confirm.')]);
  // The tick takes those who have waited for half a minute.
  await tick(2);
  for (const email of PEOPLE) expect(system.mailsTo(email)).toHaveLength(1);
  for (const email of CONFIRMED) expect((await system.confirm(email)).status).toBe(200);
});

it('sends nothing before the release, and then only to who confirmed', async () => {
  await tick(3);
  expect(CONFIRMED.flatMap(system.advisoriesTo)).toEqual([]);
  const said = await forewarn('release', ADVISORY, '--yes');
  expect([said.code, said.out]).toEqual([0, expect.stringContaining('For 5 people')]);
  await tick(4);
  for (const email of PEOPLE) expect(system.advisoriesTo(email)).toHaveLength(CONFIRMED.includes(email) ? 1 : 0);
  expect((await forewarn('watch', ADVISORY)).out).toContain('done. 5 people are decided, nobody waits.');
});

it('sends nothing while it is paused, and goes on where it stopped', async () => {
  await system.join({ email: LATE, country: 'DE' });
  expect((await forewarn('pause', ADVISORY)).out).toContain(`${ADVISORY} is paused.`);
  // It waits for nothing to be on its way, and this one has to stay.
  await expect(tick(5, LONG_ENOUGH_MS)).rejects.toThrow('still 1 on the way');
  expect(system.advisoriesTo(LATE)).toEqual([]);
  expect((await forewarn('status')).out).toContain(`${ADVISORY} is paused since`);
  expect((await forewarn('resume', ADVISORY)).out).toContain(`${ADVISORY} goes on.`);
  await tick(7);
  expect(system.advisoriesTo(LATE)).toHaveLength(1);
});

it('ends with a statement that adds up', async () => {
  expect(await report()).toMatchObject({
    addsUp: true,
    final: true,
    total: { intended: 6, accepted: 6, delivered: 6, left: 0, waiting: 0 },
  });
  const said = await forewarn('report', ADVISORY);
  expect(said.out).toContain('6 intended = 6 accepted + 0 left');
  expect(said.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const page = join(folder, 'statement.html');
  expect((await forewarn('report', ADVISORY, '--html', page)).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('every person is accounted for');
  expect((await forewarn('report', ADVISORY, '--html', page)).code).toBe(2);
});

it.each([
  ['watch', 'no-such'],
  ['report', 'no-such'],
  ['pause', 'no-such'],
  ['resume', 'no-such'],
  ['release', 'no-such', '--yes'],
  ['cancel', 'no-such', '--yes'],
])('%s says that there is no such advisory', async (...args) => {
  expect(await forewarn(...args)).toMatchObject({
    code: 1,
    out: expect.not.stringContaining('nobody waits'),
    err: 'Refused: there is no advisory no-such.\n',
  });
});

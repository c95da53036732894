/*
 * Being told, on the real database with the real tick: who is told what, once, by which channel, and what pauses by
 * itself. What is the matter is made by the provider's answers and reports, or by time.
 */

import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { readAlarms } from '../../../db/alarms.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import { hold, listHolds } from '../../../db/holds.ts';
import { clearLane } from '../../../db/lane.ts';
import { readReported } from '../../../db/sending-days.ts';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { isRaised } from '../../../workers/domain/alarm.ts';
import { parseBatchKey } from '../../../workers/domain/batch.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import { ask, NOW as WALL } from './operator-support.ts';
import { ACCEPTED, openPost, type Post } from './support.ts';

const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SECRET = 'whsec_YWxhcm1zLWZvci10ZXN0cy1vbmx5LTMyLWJ5dGVzISE=';
const HOOK = 'https://pager.example/hook?token=hidden';

let post: Post;
let station: Station;
beforeEach(async () => {
  post = await openPost();
  await post.release();
  station = {
    ...post.station,
    settings: { ...post.station.settings, OPERATOR_EMAIL: 'operator@forewarn.example' },
    clock: { ...post.station.clock, now: () => WALL },
  };
});
afterEach(() => vi.restoreAllMocks());

/** So many ticks as the cron Worker lives them, every so many minutes: four are not too many yet. */
async function live(from: number, ticks: number, everyMinutes = 1): Promise<void> {
  for (let tick = 0; tick < ticks; tick += 1) {
    const now = from + tick * everyMinutes * MINUTE;
    expect(await watch(station, now)).toBe(true);
    await post.tickAt(now);
  }
}
const told = () => post.calls.flatMap(({ mails }) => mails).filter(({ to }) => to === 'operator@forewarn.example');
const subjects = () => told().map(({ subject }) => subject.replace('[Forewarn (test)] ', ''));
const raised = async () => (await readAlarms(post.db)).alarms.filter(isRaised).map(({ name }) => name);

/** Sends one mail to each of so many, and has the first ones reported. */
async function sendAndReport(people: number, bounced: number, at = WEEK): Promise<void> {
  for (let person = 0; person < people; person += 1) await post.join(`r${at}-${person}@example.org`, 'DE');
  await post.tickAt(at);
  await post.deliver();
  const sent = post.calls.filter(({ mails }) => mails[0]?.to.startsWith(`r${at}-`));
  let left = bounced;
  for (const { key, mails } of sent) {
    const batch = parseBatchKey(key);
    if (batch === null) throw new Error(`not a batch’s key: ${key}`);
    for (let index = 0; index < mails.length && left > 0; index += 1, left -= 1) {
      await recordFeedback(post.db, batch.id, batch.generation, index, OUTCOMES.bounced);
    }
  }
}

describe('a halt', () => {
  beforeEach(async () => {
    await post.join('a@example.org', 'DE');
    post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
    await live(WEEK, 1);
    await post.deliver();
  });

  it('is told by mail once, though the lane is halted, and once more when it is over', async () => {
    await live(WEEK + MINUTE, 10, 4);
    expect(subjects()).toEqual(['Sending is halted']);
    expect(told()[0]?.text).toMatch(/its\s+word:\s+invalid_api_key\)/);
    await clearLane(post.db);
    await live(WEEK + 41 * MINUTE, 5, 4);
    expect(subjects()).toEqual(['Sending is halted', 'All clear: Sending is halted']);
  });

  it('does not touch the ledger by being told', async () => {
    const before = JSON.stringify(await readAccounts(post.db));
    await watch(station, WEEK + MINUTE);
    expect(subjects()).toEqual(['Sending is halted']);
    expect(JSON.stringify(await readAccounts(post.db))).toBe(before);
  });

  it('is told again on the next tick when the provider did not take it, under the same key and in the same words', async () => {
    post.answers.push({ kind: 'unanswered', name: 'timeout' }, { kind: 'halted', name: 'invalid_api_key' });
    await live(WEEK + MINUTE, 10);
    const calls = post.calls.filter(({ key }) => key.startsWith('alarm-'));
    expect(calls.map(({ key }) => key)).toEqual(['alarm-halted-1', 'alarm-halted-1', 'alarm-halted-1']);
    expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(1);
  });

  it('is told once though the answer is lost and another alarm turns meanwhile, which is told after it', async () => {
    post.answers.push({ kind: 'unanswered', name: 'timeout' });
    await live(WEEK + MINUTE, 1);
    await live(WEEK + HOUR, 14);
    const keys = post.calls.map(({ key }) => key).filter((key) => key.startsWith('alarm-'));
    expect(keys).toEqual(['alarm-halted-1', 'alarm-halted-1', 'alarm-missed-ticks-1']);
  });

  it('is told to nobody where nobody is named, and stands all the same', async () => {
    station = { ...station, settings: post.station.settings };
    await live(WEEK + MINUTE, 3);
    expect(told()).toEqual([]);
    expect(await raised()).toEqual(['halted']);
  });

  it('that comes and goes is told every ten minutes at most', async () => {
    for (let minute = 1; minute <= 22; minute += 1) {
      if (minute % 2 === 0) await clearLane(post.db);
      await watch(station, WEEK + minute * MINUTE);
      await post.tickAt(WEEK + minute * MINUTE);
      if (post.queue.length > 0) post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
      await post.deliver();
      post.answers.length = 0;
    }
    expect(told().length).toBeGreaterThan(1);
    expect(told().length).toBeLessThanOrEqual(3);
  });
});

describe('the webhook', () => {
  let posts: { url: string; headers: Record<string, string>; body: string }[];
  let status: number;
  beforeEach(async () => {
    posts = [];
    status = 204;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const request = new Request(input as string, init as RequestInit);
      posts.push({ url: request.url, headers: Object.fromEntries(request.headers), body: await request.text() });
      return new Response(null, { status });
    });
    const { OPERATOR_EMAIL: _, ...settings } = station.settings;
    station = { ...station, settings: { ...settings, ALARM_WEBHOOK_URL: HOOK, ALARM_WEBHOOK_SECRET: SECRET } };
    await post.join('a@example.org', 'DE');
    post.answers.push({ kind: 'halted', name: 'invalid_api_key' });
    await live(WEEK, 1);
    await post.deliver();
  });

  it('gets the alarm once, signed, and the all-clear', async () => {
    vi.useFakeTimers({ now: WALL, toFake: ['Date'] });
    try {
      await live(WEEK + MINUTE, 6, 4);
      await clearLane(post.db);
      await live(WEEK + 25 * MINUTE, 2);
      const bodies = posts.map(({ headers, body }) => new Webhook(SECRET).verify(body, headers));
      expect(bodies).toMatchObject([
        { type: 'alarms.turned', data: { alarms: [{ name: 'halted', standing: 'raised' }] } },
        { type: 'alarms.turned', data: { alarms: [{ name: 'halted', standing: 'over' }] } },
      ]);
      expect(posts[0]?.url).toBe(HOOK);
    } finally {
      vi.useRealTimers();
    }
  });

  it('gets it again while it does not take it, under the same id, and no log has its address', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)));
    status = 500;
    await live(WEEK + MINUTE, 2);
    status = 302;
    await live(WEEK + 3 * MINUTE, 1);
    status = 200;
    await live(WEEK + 4 * MINUTE, 2);
    expect(posts.map(({ headers }) => headers['webhook-id'])).toEqual(Array(4).fill('alarm-halted-1'));
    expect(lines.join()).toContain('alarm.posted');
    expect(lines.join()).not.toContain('pager.example');
    expect(lines.join()).not.toContain('hidden');
  });
});

describe('too many bounces', () => {
  const pauses = async () => (await listHolds(post.db)).map(({ advisory, heldBy }) => `${advisory} ${heldBy}`);

  it('pause sending until an operator resumes, and not again for the same ones', async () => {
    await sendAndReport(100, 5);
    expect(await readReported(post.db, WEEK)).toEqual({ accepted: 100, bounced: 5, complained: 0 });
    await live(WEEK + MINUTE, 1);
    expect(await pauses()).toEqual(['* forewarn']);
    expect(subjects()).toEqual(['Too many bounces have paused sending']);

    await post.join('late@example.org', 'DE');
    await live(WEEK + 2 * MINUTE, 3);
    await post.deliver();
    expect(post.reached()).not.toContain('late@example.org');
    await live(WEEK + 8 * DAY, 1);
    expect(await pauses()).toEqual(['* forewarn']);

    expect((await ask(station, '/resume', {})).status).toBe(200);
    await live(WEEK + 8 * DAY + MINUTE, 6, 4);
    expect(await pauses()).toEqual([]);
    expect(told().some(({ text }) => text.includes('Over: Too many bounces'))).toBe(true);
  });

  it('are not five of a hundred and twenty-five, nor one of three', async () => {
    await sendAndReport(3, 1);
    await live(WEEK + MINUTE, 2);
    expect(await pauses()).toEqual([]);
    await sendAndReport(122, 4, WEEK + HOUR);
    expect(await readReported(post.db, WEEK)).toEqual({ accepted: 125, bounced: 5, complained: 0 });
    await live(WEEK + 2 * HOUR, 2);
    expect(await pauses()).toEqual([]);
  });

  it('are counted once each, however often they are reported', async () => {
    await sendAndReport(100, 4);
    for (let repeat = 0; repeat < 3; repeat += 1) {
      const batch = parseBatchKey(post.calls[0]?.key ?? '');
      if (batch === null) throw new Error('no batch');
      await recordFeedback(post.db, batch.id, batch.generation, 0, OUTCOMES.bounced);
      await recordFeedback(post.db, batch.id, batch.generation, 0, OUTCOMES.delivered);
    }
    expect(await readReported(post.db, WEEK)).toEqual({ accepted: 100, bounced: 4, complained: 0 });
  });

  it('leave a pause of an operator’s own as it is', async () => {
    await sendAndReport(100, 5);
    await hold(post.db, { advisory: '*', kind: 'paused', heldAt: WEEK, heldBy: 'anna' });
    await live(WEEK + MINUTE, 2);
    expect(await pauses()).toEqual(['* anna']);
    expect(await raised()).toEqual(['bounces']);
  });
});

describe('time', () => {
  it('that passes without a tick is told when ticks come again', async () => {
    await live(WEEK, 3);
    await live(WEEK + HOUR, 12, 4);
    expect(subjects()).toEqual(['The clock stood still', 'All clear: The clock stood still']);
    expect(told()[0]?.text).toContain('for 58 minutes');
  });

  it('that was too short for an edition is told with the number of people, unless it was cancelled', async () => {
    await post.join('a@example.org', 'DE');
    await live(WEEK, 1);
    const closed = Date.parse('2025-11-02T08:00Z');
    await live(closed - 10 * MINUTE, 8, 4);
    expect(await raised()).toContain('expired');
    expect(told().at(-1)?.text).toContain('1 person in 1 batch did not get an edition');
  });

  it('makes sources stale, of what was released and is not history', async () => {
    await live(Date.parse('2028-01-01T12:00Z'), 2);
    expect(await raised()).toEqual(['source-stale']);
    expect(told()[0]?.text).toContain('linkedin-ai-training');
    expect(told()[0]?.text).not.toContain('tiktok');
  });
});

describe('the week', () => {
  const MONDAY = Date.parse('2025-11-03T08:00Z');
  const digests = () => told().filter(({ subject }) => subject.includes('The week'));

  it('is told once, though ticks repeat, and not of the week in which it was set up', async () => {
    await live(MONDAY - 4 * DAY, 2);
    expect(digests()).toEqual([]);
    await live(MONDAY - MINUTE, 5);
    await live(MONDAY, 5);
    expect(digests().map(({ subject }) => subject)).toEqual(['[Forewarn (test)] The week 2025-10-27 to 2025-11-03']);
    await live(MONDAY + 3 * DAY, 2);
    expect(digests()).toHaveLength(1);
  });

  it('is told late when no tick came in time, and only the last one', async () => {
    await live(MONDAY - 4 * DAY, 1);
    await live(MONDAY + 16 * DAY, 3);
    expect(digests().map(({ subject }) => subject)).toEqual(['[Forewarn (test)] The week 2025-11-10 to 2025-11-17']);
  });

  it('is tried again after a quarter of an hour when it was not taken', async () => {
    await live(MONDAY - 4 * DAY, 1);
    post.answers.push(ACCEPTED, { kind: 'unanswered', name: 'timeout' });
    await live(MONDAY, 6, 4);
    expect(post.calls.filter(({ key }) => key.startsWith('digest-'))).toHaveLength(2);
  });

  it('says who left and why, what was sent, and what became of it', async () => {
    await live(MONDAY - 6 * DAY, 1);
    await sendAndReport(12, 2, MONDAY - 5 * DAY);
    const leaver = await post.join('leaver@example.org', 'FR');
    await post.leave(leaver, MONDAY - 2 * DAY);
    await live(MONDAY, 1);
    const text = digests()[0]?.text ?? '';
    expect(text).toContain('- 1 left: 1 unsubscribed');
    expect(text).toContain('- 12 sent (the provider took them)');
    expect(text).toContain('- 2 bounced');
    expect(text).toContain('- 12 readers on the list');
  });
});

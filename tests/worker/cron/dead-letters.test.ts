/* What the queues have given up: one row for each thing, closed when nothing is owed, and tried again on an operator's word. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAlarms } from '../../../db/alarms.ts';
import { openDatabase } from '../../../db/database.ts';
import { readLettersAndLane, requestLetter } from '../../../db/letters.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import { bury } from '../../../workers/cron/bury.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { isRaised } from '../../../workers/domain/alarm.ts';
import { dump } from '../dump.ts';
import { ask, emailOf, hashUnder } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const WEEK = Date.parse('2025-10-28T12:00Z');
const MINUTE = 60_000;
const testEnv = env as unknown as Cloudflare.CronEnv;

let post: Post;
let station: Station;
beforeEach(async () => {
  post = await openPost();
  await post.release();
  station = { ...post.station, clock: { ...post.station.clock, now: () => WEEK } };
});

/** Hands messages to the consumer; returns how many were acknowledged. */
async function giveUp(...bodies: unknown[]): Promise<number> {
  let acknowledged = 0;
  const messages = bodies.map((body, index) => ({
    id: `m${index}`,
    body,
    attempts: 1,
    timestamp: new Date(WEEK),
    ack: () => {
      acknowledged += 1;
    },
    retry: () => {},
  }));
  await bury(station, messages as unknown as Message<unknown>[]);
  return acknowledged;
}
const listed = async () => (await ask(station, '/dead-letters')).body['deadLetters'];
const isAlarmed = async () =>
  (await readAlarms(post.db)).alarms.some((alarm) => alarm.name === 'dead-letters' && isRaised(alarm));

async function signUp(): Promise<number> {
  const id = await requestSignUp(
    openDatabase(testEnv.DB),
    {
      email: emailOf('waits@example.org'),
      addressHash: await hashUnder(testEnv.ADDRESS_KEY, 'waits@example.org'),
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      form: 'page',
      wording: { hash: 'w', language: 'en', content: 'wording' },
    },
    WEEK,
  );
  if (id === null) throw new Error('the sign-up was not taken');
  return id;
}

describe('a message that was given up', () => {
  it('is one row for what it was about, however often, with ids and nothing else of it', async () => {
    await post.join('a@example.org', 'DE');
    await post.tickAt(WEEK);
    const message = post.queue[0];
    const id = await signUp();
    expect(await giveUp(message, message, { signUp: id }, { letter: 7, email: 'hidden@example.org' }, 'junk')).toBe(5);
    expect(await listed()).toEqual([
      { name: `batch ${message?.batch}`, kind: 'batch', diedAt: WEEK, times: 2 },
      { name: 'letter 7', kind: 'letter', diedAt: WEEK, times: 1 },
      { name: 'message m4', kind: 'message', diedAt: WEEK, times: 1 },
      { name: `sign-up ${id}`, kind: 'sign-up', diedAt: WEEK, times: 1 },
    ]);
    await giveUp(message);
    expect((await listed()) as object[]).toContainEqual(expect.objectContaining({ kind: 'batch', times: 3 }));
    const { dead_letters } = await dump(testEnv.DB);
    expect(JSON.stringify(dead_letters)).not.toMatch(/@|junk/);
  });

  it('raises the alarm while its batch is owed, and is closed when that is settled', async () => {
    await post.join('a@example.org', 'DE');
    await post.tickAt(WEEK);
    await giveUp(post.queue[0]);
    await watch(station, WEEK + MINUTE);
    expect(await isAlarmed()).toBe(true);
    await post.deliver();
    await watch(station, WEEK + 2 * MINUTE);
    expect([await isAlarmed(), await listed()]).toEqual([false, []]);
  });

  it('about a sign-up or letter is closed when that is gone or has had its mail, and not before', async () => {
    const subscriberId = await post.join('reader@example.org', 'FR');
    await requestLetter(post.db, { subscriberId, kind: 'my-data', language: 'en', campaignId: 0 }, WEEK);
    const [letter] = (await readLettersAndLane(post.db, WEEK, 1)).letters;
    await giveUp({ signUp: await signUp() }, { letter }, { signUp: 999 }, { letter: 999 });
    await watch(station, WEEK + MINUTE);
    expect(((await listed()) as { kind: string }[]).map(({ kind }) => kind)).toEqual(['letter', 'sign-up']);
  });

  it('is tried by the next tick when an operator says so, and everybody still gets one mail', async () => {
    await post.join('a@example.org', 'DE');
    await post.tickAt(WEEK);
    const [message] = post.queue.splice(0);
    await giveUp(message, 'junk');
    await post.tickAt(WEEK + 1_000);
    expect(post.queue).toEqual([]); // not left behind for long enough yet
    expect((await ask(station, '/dead-letters/again', {})).body).toEqual({ again: 2, settled: 0 });
    expect(await listed()).toEqual([]);
    await post.tickAt(WEEK + 2_000);
    post.queue.push(...post.queue);
    await post.deliver();
    expect(post.reached()).toEqual(['a@example.org']);
  });

  it('can be tried by name, and leaves the others', async () => {
    await giveUp('junk', 'more');
    expect((await ask(station, '/dead-letters/again', { names: ['message m0'] })).body).toMatchObject({ again: 1 });
    expect(await listed()).toMatchObject([{ name: 'message m1' }]);
    expect((await ask(station, '/dead-letters/again', { names: [] })).status).toBe(422);
  });
});

describe('the operator’s list of alarms', () => {
  it('has each as it stands, with its evidence and whether it was told', async () => {
    await post.join('a@example.org', 'DE');
    await post.tickAt(WEEK);
    await giveUp(post.queue[0]);
    await watch(station, WEEK + MINUTE);
    expect((await ask(station, '/alarms')).body['alarms']).toEqual([
      {
        name: 'dead-letters',
        title: 'Messages were given up',
        what: expect.stringContaining(
          '1 message was given up after a hundred tries; the oldest at 2025-10-28 12:00 UTC',
        ),
        advice: expect.stringContaining('`npm run forewarn -- dead-letters --again` tries at once.'),
        standing: 'raised',
        raisedAt: WEEK + MINUTE,
        turnedAt: WEEK + MINUTE,
        evidence: { open: 1, oldestAt: WEEK },
        mailed: false,
        posted: false,
      },
    ]);
  });
});

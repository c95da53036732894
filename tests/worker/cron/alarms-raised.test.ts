/*
 * Each alarm that something outside brings about, through the real watch and tick on the real database: the provider's
 * answers, too small a quota, a crowd at the form, another content, complaints. And what is no alarm.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAlarms } from '../../../db/alarms.ts';
import { readConfirmationHour } from '../../../db/confirmation-hours.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import { listHolds } from '../../../db/holds.ts';
import { readLane } from '../../../db/lane.ts';
import { insertRelease } from '../../../db/releases.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import { sendConfirmations } from '../../../workers/cron/send-confirmation.ts';
import { checkContent, holdChangedContent } from '../../../workers/cron/shipped.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { type AlarmName, isRaised } from '../../../workers/domain/alarm.ts';
import { parseBatchKey } from '../../../workers/domain/batch.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import { ask, emailOf, hashUnder, NOW as WALL } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = Date.parse('2025-10-28T12:00Z');
/** The edition `week` closes and `eve` opens in Germany. */
const CLOSING = Date.parse('2025-11-02T08:00Z');

let post: Post;
let station: Station;
beforeEach(async () => {
  post = await openPost();
  await post.release();
  station = stationWith({});
});
afterEach(() => vi.restoreAllMocks());

type Facts = Station['advisories'][number]['facts'];
const onAnotherDay = ({ regions }: Facts) =>
  Object.fromEntries(regions.map((region) => [region, { kind: 'fixed', on: '2025-11-20' }]));
/** Every step leads elsewhere. */
const otherAddresses = ({ actions }: Facts) =>
  Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [name, { ...action, url: 'https://example.org/elsewhere' }]),
  );

function stationWith(settings: Partial<Station['settings']>): Station {
  return {
    ...post.station,
    settings: { ...post.station.settings, OPERATOR_EMAIL: 'operator@forewarn.example', ...settings },
    clock: { ...post.station.clock, now: () => WALL },
  };
}

const raised = async (): Promise<AlarmName[]> =>
  (await readAlarms(post.db)).alarms.filter(isRaised).map(({ name }) => name);
const told = () => post.calls.flatMap(({ mails }) => mails).filter(({ to }) => to === 'operator@forewarn.example');
const subjects = () => told().map(({ subject }) => subject.replace('[Forewarn (test)] ', ''));
async function live(from: number, ticks: number, everyMinutes = 1): Promise<void> {
  for (let now = from; now < from + ticks * everyMinutes * MINUTE; now += everyMinutes * MINUTE) {
    expect(await watch(station, now)).toBe(true);
    await post.tickAt(now);
  }
}

describe('a daily quota that the provider says is used up', () => {
  it('is told once, with when it goes on, and is over half an hour after that', async () => {
    await post.join('a@example.org', 'DE');
    await live(WEEK, 1);
    post.answers.push({ kind: 'quota', period: 'daily' });
    await post.deliver();
    await live(WEEK + MINUTE, 3);
    expect(await raised()).toEqual(['quota']);
    expect(subjects()).toEqual(['The provider’s quota is used up']);
    expect(told()[0]?.text.replaceAll(/\s+/g, ' ')).toContain('goes on by itself at ');
    const pausedUntil = (await readLane(post.db)).pausedUntil ?? 0;
    await live(pausedUntil - 4 * MINUTE, 9, 4);
    expect(await raised()).toContain('quota');
    await live(pausedUntil + 32 * MINUTE, 1);
    expect(await raised()).not.toContain('quota');
  });
});

describe('an edition that will not fit', () => {
  it('is told by its name while there is time to do something, and not where it fits', async () => {
    for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
    await post.tickAt(CLOSING - 12 * HOUR);
    station = stationWith({ DAILY_QUOTA: 3 });
    await live(CLOSING - 12 * HOUR + MINUTE, 1);
    expect(await raised()).toEqual([]);
    station = stationWith({ DAILY_QUOTA: 1 });
    await live(CLOSING - 12 * HOUR + 2 * MINUTE, 1);
    expect(subjects()).toEqual(['An edition will not be done in time']);
    expect(told()[0]?.text.replaceAll(/\s+/g, ' ')).toContain(
      'linkedin-ai-training week: until it is done 3 people are left, in 1 call.',
    );
  });
});

describe('a crowd at the form', () => {
  const PER_HOUR = 4;
  const signUp = async (name: string): Promise<number> => {
    const email = emailOf(`${name}@example.org`);
    const request = {
      email,
      addressHash: await hashUnder(post.station.settings.ADDRESS_KEY, email),
      country: 'DE',
      zone: 'Europe/Berlin',
      language: 'en',
      form: 'page',
      wording: { hash: 'w', language: 'en', content: 'wording' },
    } as const;
    return (await requestSignUp(post.db, request, WEEK)) ?? 0;
  };

  it('is told when an hour has no room left, never when it just fits', async () => {
    station = stationWith({ CONFIRMATIONS_PER_HOUR: PER_HOUR });
    await live(WEEK - MINUTE, 1);
    for (let number = 0; number < PER_HOUR; number += 1) await signUp(`r${number}`);
    await live(WEEK, 1);
    expect(await raised()).toEqual([]);
    await signUp('one-too-many');
    await live(WEEK + MINUTE, 1);
    expect(await raised()).toEqual(['sign-ups-held-back']);
    expect(told()[0]?.text.replaceAll(/\s+/g, ' ')).toContain('1 sign-up waits because this hour has sent its 4');
  });

  it('is over when nobody has waited for two hours', async () => {
    station = stationWith({ CONFIRMATIONS_PER_HOUR: PER_HOUR });
    const ids: number[] = [];
    for (let number = 0; number <= PER_HOUR; number += 1) ids.push(await signUp(`r${number}`));
    await live(WEEK, 1);
    expect(await raised()).toEqual(['sign-ups-held-back']);
    for (const [at, which] of [
      [WEEK, ids.slice(0, PER_HOUR)],
      [WEEK + HOUR, ids.slice(PER_HOUR)],
    ] as const) {
      const messages = which.map((signUpId) => ({
        body: { signUp: signUpId },
        attempts: 1,
        ack: () => {},
        retry: () => {},
      }));
      const then = { ...station, clock: { ...station.clock, now: () => at } };
      await sendConfirmations(then, messages as unknown as Message<unknown>[]);
    }
    expect((await readConfirmationHour(post.db, PER_HOUR, WEEK + HOUR)).waiting).toBe(0);
    await live(WEEK + HOUR, 30, 4);
    expect(await raised()).toEqual(['sign-ups-held-back']);
    await live(WEEK + 3 * HOUR, 1);
    expect(await raised()).toEqual([]);
  });
});

describe('content that changed after its release', () => {
  it('is held and told; released again, it is over', async () => {
    station = stationWith({});
    await holdChangedContent(station, WEEK);
    await live(WEEK + MINUTE, 1);
    expect(await raised()).toEqual(['content-changed']);
    expect(subjects()).toEqual(['What is deployed is not what was released']);
    expect(told()[0]?.text).toContain('Nothing is sent of: linkedin-ai-training');
    const plan = (await ask(station, '/advisories/linkedin-ai-training/release')).body;
    const release = { advisory: 'linkedin-ai-training', contentHash: String(plan['contentHash']) };
    await insertRelease(post.db, { ...release, schedule: [], releasedBy: 'test', releasedAt: WEEK }, []);
    await holdChangedContent(station, WEEK + 2 * MINUTE);
    await live(WEEK + 3 * MINUTE, 1);
    expect(await raised()).toEqual([]);
  });
});

describe('an edit of facts after the release', () => {
  it.each([
    ['a date', (facts: Facts) => ({ effective: onAnotherDay(facts) })],
    ['a step’s address', (facts: Facts) => ({ actions: otherAddresses(facts) })],
    // These stand in no mail.
    ['the day on which it is retired', () => ({ retiredOn: '2026-11-03' })],
    ['the kind', () => ({ kind: 'law' })],
  ] as const)('of %s is held before the next tick sends anything, and told', async (_what, edit) => {
    const [entry] = post.station.advisories.filter(({ facts }) => facts.slug === 'linkedin-ai-training');
    if (entry === undefined) throw new Error('no advisory');
    const before = { ...station, advisories: [entry] };
    const plan = (await ask(before, '/advisories/linkedin-ai-training/release')).body;
    const released = { contentHash: plan['contentHash'], by: 'an editor', advisory: 'linkedin-ai-training' };
    expect((await ask(before, '/releases', released)).status).toBe(201);
    await holdChangedContent(before, WEEK - MINUTE);
    const held = async () => (await listHolds(post.db)).map(({ advisory, kind }) => `${advisory} ${kind}`);
    station = { ...before, advisories: [{ ...entry, facts: { ...entry.facts, ...edit(entry.facts) } as Facts }] };
    expect(await held()).toEqual([]);
    await post.join('a@example.org', 'DE');
    expect(await checkContent(station, WEEK)).toBe(true);
    expect(await held()).toEqual(['linkedin-ai-training content-changed']);
    await live(WEEK, 1);
    await post.deliver();
    expect(post.reached()).not.toContain('a@example.org');
    expect(subjects()).toEqual(['What is deployed is not what was released']);
  });
});

describe('a check of the content that fails', () => {
  it('is reported, throws nothing, and holds nothing of what was released', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const broken = new Proxy(station.advisories, {
      get: () => {
        throw new Error('does not render');
      },
    });
    expect(await checkContent({ ...station, advisories: broken }, WEEK)).toBe(false);
    expect(errors).toHaveBeenCalledWith(expect.stringContaining('content.check'));
    expect(await listHolds(post.db)).toEqual([]);
  });
});

describe('complaints', () => {
  const sendAndReport = async (complained: number): Promise<void> => {
    for (let person = 0; person < 1_000; person += 1) await post.join(`r${person}@example.org`, 'DE');
    await post.tickAt(WEEK);
    await post.deliver();
    let left = complained;
    for (const { key, mails } of post.calls) {
      const batch = parseBatchKey(key);
      if (batch === null) continue;
      for (let index = 0; index < mails.length && left > 0; index += 1, left -= 1) {
        await recordFeedback(post.db, batch.id, batch.generation, index, OUTCOMES.complained);
      }
    }
  };
  const pauses = async () => (await listHolds(post.db)).map(({ advisory, heldBy }) => `${advisory} ${heldBy}`);

  it('over 0.08 % pause sending and are told, until an operator resumes', { timeout: 60_000 }, async () => {
    await sendAndReport(3);
    await live(WEEK + MINUTE, 1);
    expect(await pauses()).toEqual(['* forewarn']);
    expect(subjects()).toEqual(['Too many complaints have paused sending']);
    expect(told()[0]?.text.replaceAll(/\s+/g, ' ')).toContain('3 complaints about 1,000 mails of the last seven days');

    await post.join('late@example.org', 'DE');
    await live(WEEK + 2 * MINUTE, 2);
    await post.deliver();
    expect(post.reached()).not.toContain('late@example.org');
    const wrong = (await ask({ ...station, clock: { ...station.clock, now: () => WEEK + 4 * MINUTE } }, '/status'))
      .body['wrong'] as { alarm: string }[];
    expect(wrong.map(({ alarm }) => alarm)).toEqual(['complaints']);

    expect((await ask(station, '/resume', {})).status).toBe(200);
    await live(WEEK + 5 * MINUTE, 1);
    expect([await pauses(), await raised()]).toEqual([[], []]);
    await post.deliver();
    expect(post.reached()).toContain('late@example.org');
  });

  it('that are two of a thousand are none', { timeout: 60_000 }, async () => {
    await sendAndReport(2);
    await live(WEEK + MINUTE, 1);
    expect([await pauses(), await raised()]).toEqual([[], []]);
  });
});

describe('an edition that was cancelled', () => {
  it('raises no alarm for whom it closed before, though its people are counted as expired', async () => {
    await post.join('a@example.org', 'DE');
    await live(WEEK, 1);
    expect((await ask(station, '/advisories/linkedin-ai-training/cancel', { edition: 'week' })).status).toBe(200);
    await live(WEEK + MINUTE, 3);
    const accounts = (await ask(station, '/accounts')).body['accounts'] as { expired: number }[];
    expect(accounts.reduce((sum, { expired }) => sum + expired, 0)).toBe(1);
    expect(await raised()).toEqual([]);
  });
});

/* How sending stands, as an operator is told: before, while and after an edition goes out, and what is wrong. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readAlarms } from '../../../db/alarms.ts';
import { hold } from '../../../db/holds.ts';
import { haltLane, pauseLane } from '../../../db/lane.ts';
import { watch } from '../../../workers/cron/alarms/watch.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { isRaised } from '../../../workers/domain/alarm.ts';
import { BY_ITSELF } from '../../../workers/domain/hold.ts';
import { ask } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EARLY = Date.parse('2025-10-10T12:00Z');

let post: Post;
beforeEach(async () => {
  post = await openPost();
});
const at = (now: number, settings: Partial<Station['settings']> = {}): Station => ({
  ...post.station,
  settings: { ...post.station.settings, ...settings },
  clock: { ...post.station.clock, now: () => now },
});
const status = async (now = EARLY, settings?: Partial<Station['settings']>) =>
  (await ask(at(now, settings), '/status')).body;
const wrong = async (now = EARLY, settings?: Partial<Station['settings']>) =>
  ((await status(now, settings))['wrong'] as { what: string }[]).map(({ what }) => what);

describe('GET /operator/status', () => {
  it('tells of an edition first whom it waits for, then that they have it', async () => {
    for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
    await post.join('d@example.org', 'FR');
    await post.release();
    await post.tickAt(EARLY);
    const before = await status();
    expect(before).toMatchObject({
      now: EARLY,
      lane: { lastTickAt: EARLY },
      backlog: { batches: 2, people: 4, toPlan: 0 },
      today: { calls: 0, mails: 0, quota: null },
      wrong: [],
    });
    await post.deliver();
    const after = await status();
    expect(after).toMatchObject({
      backlog: { batches: 0, people: 0, toPlan: 0 },
      today: { calls: 2, mails: 4 },
      wrong: [],
    });
    const edition = (after['editions'] as Record<string, unknown>[]).find(({ intended }) => intended === 4);
    expect(edition).toMatchObject({ advisory: 'linkedin-ai-training', edition: 'early', waiting: 0, mails: 4 });
  });

  it('counts who joined since the last tick as still to be planned', async () => {
    await post.release();
    await post.tickAt(EARLY);
    await post.join('late@example.org', 'DE');
    expect((await status())['backlog']).toEqual({ batches: 0, people: 0, toPlan: 1 });
  });

  it('does not count a call of yesterday as one of today', async () => {
    await post.join('a@example.org', 'DE');
    await post.release();
    await post.tickAt(EARLY);
    await post.deliver();
    expect((await status(EARLY))['today']).toMatchObject({ calls: 1, mails: 1 });
    expect((await status(EARLY + 86_400_000))['today']).toMatchObject({ calls: 0, mails: 0 });
  });

  it('finds nothing wrong where nothing is', async () => {
    await post.tickAt(EARLY);
    expect(await wrong()).toEqual([]);
  });

  it('says what stops sending: a halt, a pause, a clock that stands still', async () => {
    expect(await wrong()).toEqual(['No tick has ever finished.']);
    await post.tickAt(EARLY);
    await haltLane(post.db, 'invalid_api_key', EARLY);
    await hold(post.db, { advisory: '*', kind: 'paused', heldAt: EARLY, heldBy: 'anna' });
    expect(await wrong(EARLY + 6 * MINUTE)).toEqual([
      'Sending is halted. The provider refuses everything since 2025-10-10 12:00 UTC (its word: invalid_api_key).',
      expect.stringMatching(/^The clock stood still. No tick has finished since 2025-10-10 12:00 UTC, for 6 minutes/),
      'Everything is paused since 2025-10-10 12:00 UTC by anna.',
    ]);
  });

  it('says that the quota is used up, by the provider’s word or else by our own count', async () => {
    await post.join('a@example.org', 'DE');
    await post.release();
    await post.tickAt(EARLY);
    await post.deliver();
    expect(await wrong(EARLY, { DAILY_QUOTA: 2 })).toEqual([]);
    expect(await wrong(EARLY, { DAILY_QUOTA: 1 })).toEqual(['By our own count today’s 1 mails are used up.']);
    await pauseLane(post.db, EARLY + HOUR, 'daily quota');
    expect(await wrong(EARLY, { DAILY_QUOTA: 1 })).toEqual([
      'The provider’s quota is used up. The daily quota is used up. Sending goes on by itself at 2025-10-10 13:00 UTC.',
    ]);
  });

  it('says that an edition will not fit while there is time, and that it closed before people had it', async () => {
    for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
    await post.release();
    const late = Date.parse('2025-10-26T12:00Z');
    await post.tickAt(late);
    expect(await wrong(late, { DAILY_QUOTA: 3 })).toEqual([]);
    const [unfit = ''] = await wrong(late, { DAILY_QUOTA: 1 });
    expect(unfit).toContain('linkedin-ai-training early: until it is done 3 people are left, in 1 call.');
    expect(unfit).toContain('it closes at 2025-10-27 08:00 UTC');
    const closed = Date.parse('2025-10-27T09:00Z');
    await post.tickAt(closed);
    expect(await wrong(closed)).toEqual([
      expect.stringContaining('3 people in 1 batch did not get an edition (linkedin-ai-training early)'),
    ]);
  });

  it('goes on to name an alarm that stands though nothing is found any more, as /health does', async () => {
    await post.release();
    await post.tickAt(EARLY);
    await watch(at(EARLY + HOUR), EARLY + HOUR);
    await post.tickAt(EARLY + HOUR);
    expect((await readAlarms(post.db)).alarms.filter(isRaised)).toHaveLength(1);
    const [found, ...others] = (await status(EARLY + HOUR))['wrong'] as { alarm: string; what: string }[];
    expect(others).toEqual([]);
    expect(found).toMatchObject({ alarm: 'missed-ticks', what: expect.stringMatching(/is not found any more\.$/) });
  });

  it('says of a pause of our own that it is one where no alarm says so any more', async () => {
    await post.tickAt(EARLY);
    await hold(post.db, { advisory: '*', kind: 'paused', heldAt: EARLY, heldBy: BY_ITSELF });
    expect(await wrong()).toEqual(['Everything is paused since 2025-10-10 12:00 UTC by forewarn.']);
  });
});

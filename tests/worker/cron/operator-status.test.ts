/* How sending stands, as an operator is told: before, while and after an edition goes out, and what is wrong. */
import { beforeEach, describe, expect, it } from 'vitest';
import { hold } from '../../../db/holds.ts';
import { haltLane, pauseLane } from '../../../db/lane.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { ask } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

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

  it('says what stops sending: a halt, a quota, a pause, a clock that stands still', async () => {
    expect(await wrong()).toEqual(['no tick has ever finished']);
    await post.tickAt(EARLY);
    await haltLane(post.db, 'invalid_api_key', EARLY);
    await pauseLane(post.db, EARLY + 3_600_000, 'daily quota');
    await hold(post.db, { advisory: '*', kind: 'paused', heldAt: EARLY, heldBy: 'anna' });
    expect(await wrong(EARLY + 6 * 60_000)).toEqual([
      'sending is halted since 2025-10-10 12:00 UTC (invalid_api_key)',
      'sending waits until 2025-10-10 13:00 UTC (invalid_api_key)',
      'no tick has finished since 2025-10-10 12:00 UTC',
      'everything is paused since 2025-10-10 12:00 UTC by anna',
    ]);
  });

  it('says that an edition will not fit while there is time, and that it closed before people had it', async () => {
    for (const name of ['a', 'b', 'c']) await post.join(`${name}@example.org`, 'DE');
    await post.release();
    const late = Date.parse('2025-10-26T12:00Z');
    await post.tickAt(late);
    expect(await wrong(late, { DAILY_QUOTA: 3 })).toEqual([]);
    expect((await wrong(late, { DAILY_QUOTA: 1 }))[0]).toContain('and it closes at 2025-10-27 08:00 UTC');
    const closed = Date.parse('2025-10-27T09:00Z');
    await post.tickAt(closed);
    expect(await wrong(closed)).toContain('linkedin-ai-training early: closed before 3 people had it');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { takeBackDeparture } from '../../../db/departures.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import type { Departure, DepartureWay } from '../../../workers/domain/departure.ts';
import { ask } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

const NOW = Date.parse('2025-10-28T13:00Z');
let post: Post;
beforeEach(async () => {
  post = await openPost();
});

const leave = (subscriberId: number, campaignId: number, reason: Departure, way: DepartureWay) =>
  endSubscription(post.db, { subscriberId, reason, way, campaignId, now: NOW });

describe('what drives readers away', () => {
  it('is told by edition, country, language, reason and way, and as a share of who got it', async () => {
    const people: number[] = [];
    for (const name of ['a', 'b', 'c', 'd']) people.push(await post.join(`${name}@example.org`, 'DE'));
    const other = await post.join('e@example.org', 'FR');
    await post.release();
    await post.tickAt('2025-10-28T12:00Z');
    await post.deliver();
    const { id } = await post.db.get<{ id: number }>("select id from campaigns where country = 'DE'");
    const [a = 0, b = 0, c = 0] = people;
    await leave(a, id, 'unsubscribed', 'one-click');
    await leave(b, id, 'unsubscribed', 'one-click');
    await leave(c, id, 'complained', 'complaint');
    await leave(other, 0, 'unsubscribed', 'page');
    await takeBackDeparture(post.db, b, { hash: 'w', language: 'en', content: 'wording' }, NOW + 1);

    const { status, body } = await ask(post.station, '/departures');
    expect(status).toBe(200);
    const week = { advisory: 'linkedin-ai-training', edition: 'week', country: 'DE', language: 'en' };
    const latestAt = new Date(NOW).toISOString();
    expect(body['departures']).toEqual([
      { ...week, reason: 'unsubscribed', way: 'one-click', departures: 2, takenBack: 1, latestAt },
      {
        advisory: null,
        edition: null,
        country: 'FR',
        language: 'en',
        reason: 'unsubscribed',
        way: 'page',
        departures: 1,
        takenBack: 0,
        latestAt,
      },
      { ...week, reason: 'complained', way: 'complaint', departures: 1, takenBack: 0, latestAt },
    ]);
    expect(body['editions']).toEqual([
      {
        advisory: 'linkedin-ai-training',
        edition: 'week',
        country: 'DE',
        accepted: 4,
        departures: 2,
        perThousand: 500,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('@');
  });

  it('is nobody’s business without the token', async () => {
    expect((await ask(post.station, '/departures')).status).toBe(200);
    expect((await operatorApp(post.station).request('/operator/departures')).status).toBe(401);
  });
});

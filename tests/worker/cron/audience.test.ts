import { expect, it } from 'vitest';
import { endSubscription } from '../../../db/subscribers.ts';
import { ask } from './operator-support.ts';
import { openPost } from './support.ts';

const NOW = Date.parse('2025-10-28T13:00Z');

it('counts who is on the list by country, zone, language and choice, and nobody who has left', async () => {
  const post = await openPost();
  await post.join('a@example.org', 'DE');
  await post.join('b@example.org', 'DE');
  await post.join('c@example.org', 'FR');
  const left = await post.join('d@example.org', 'FR');
  await endSubscription(post.db, { subscriberId: left, reason: 'unsubscribed', way: 'page', campaignId: 0, now: NOW });

  const { status, body } = await ask(post.station, '/audience');
  expect(status).toBe(200);
  const everything = { language: 'en', reminders: 'all', mutedKinds: [] };
  expect(body).toEqual({
    subscribers: 3,
    groups: [
      { country: 'DE', zone: 'Europe/Berlin', ...everything, count: 2 },
      { country: 'FR', zone: 'Europe/Paris', ...everything, count: 1 },
    ],
  });
});

/* What the ledger still knows of somebody who was erased and comes back: what they had of what may still be sent. */
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeCampaigns, listOpenCampaigns } from '../../../db/campaigns.ts';
import { readMyData } from '../../../db/my-data.ts';
import { purge } from '../../../db/retention.ts';
import { DAY_MS, type Instant } from '../../../workers/domain/civil-date.ts';
import { DEPARTED_ADDRESS_MS } from '../../../workers/domain/retention.ts';
import { openPost, type Post } from './support.ts';

const IN_EFFECT = '2025-11-04T12:00Z';

let post: Post;
let anna: number;
beforeEach(async () => {
  post = await openPost();
  await post.release();
  await post.join('ben@example.org', 'DE');
  anna = await post.join('anna@example.org', 'DE');
});

const places = () => post.db.all(sql`select subscriber_id as id, position, country, zone from former_positions`);
async function tickAndDeliver(moment: string): Promise<void> {
  await post.tickAt(moment);
  await post.deliver();
}
/** Leaves and is erased, with every place but those that the batches show. */
async function leaveAndBeErased(): Promise<void> {
  await post.leave(anna, 0);
  await purge(post.db, DEPARTED_ADDRESS_MS + 1);
  expect(await places()).toEqual([]);
}
async function closeAll(at: Instant): Promise<void> {
  const open = await listOpenCampaigns(post.db, Date.parse(IN_EFFECT));
  await closeCampaigns(
    post.db,
    open.map(({ id }) => id),
    at,
  );
}

describe('whoever comes back after erasure', () => {
  it('has the places again where a frozen batch holds them', async () => {
    await tickAndDeliver(IN_EFFECT);
    await leaveAndBeErased();
    expect(await post.join('anna@example.org', 'GB')).toBe(anna);
    expect(await places()).toEqual([{ id: anna, position: 2, country: 'DE', zone: 'Europe/Berlin' }]);
    await tickAndDeliver('2025-11-04T12:20Z');
    expect(post.calls.flatMap(({ mails }) => mails.map(({ to }) => to))).toEqual([
      'ben@example.org',
      'anna@example.org',
    ]);
  });

  it('has none where a batch was only planned', async () => {
    await post.tickAt(IN_EFFECT);
    await leaveAndBeErased();
    await post.join('anna@example.org', 'DE');
    expect(await places()).toEqual([]);
  });

  it('has none that somebody with a longer or shorter number had', async () => {
    for (let n = 3; n <= 22; n += 1) await post.join(`p${n}@example.org`, n === 22 ? 'FR' : 'DE');
    await post.leave(anna, 0);
    await purge(post.db, DEPARTED_ADDRESS_MS + 1);
    // Number 2 is gone before the batches with 12, 20 to 22 are made.
    await tickAndDeliver(IN_EFFECT);
    expect(await post.join('anna@example.org', 'DE')).toBe(2);
    expect(await places()).toEqual([]);
  });

  // `post.join` confirms weeks after the present, one week further with each.
  it.each([
    ['over', 30, []],
    ['closed a moment ago: its next edition may come', 0, [{ id: 2, country: 'DE' }]],
  ])('of an advisory that is %s', async (_state, daysAgo, expected) => {
    await tickAndDeliver(IN_EFFECT);
    await leaveAndBeErased();
    await closeAll(Date.now() - daysAgo * DAY_MS);
    await post.join('anna@example.org', 'DE');
    expect(await places()).toMatchObject(expected);
  });

  it('is told of the mails of their former life, also of an advisory that is over', async () => {
    await tickAndDeliver(IN_EFFECT);
    const mailings = async () => (await readMyData(post.db, anna)).mailings;
    const before = await mailings();
    expect(before).toMatchObject([{ advisory: 'linkedin-ai-training', edition: 'in-effect', country: 'DE' }]);
    await leaveAndBeErased();
    await closeAll(Date.now() - 30 * DAY_MS);
    await post.join('anna@example.org', 'GB');
    expect(await mailings()).toEqual(before);
  });
});

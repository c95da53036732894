import { describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import {
  BEFORE_THE_MOVE,
  BEFORE_THE_WITHDRAWAL,
  BY_REGION,
  EXCLUDING,
  MOVED_DATE,
  MOVED_TWICE,
  ROLLING,
  WITHDRAWN,
} from '../../fixtures/advisories.ts';
import { openPost, type Post } from './support.ts';

/** A post office whose advisory is edited in the course of time, as its file would be. */
async function publish(entry: AdvisoryEntry): Promise<{
  post: Post;
  /** Deploys it and releases it. */
  edit(to: AdvisoryEntry): Promise<void>;
  deploy(to: AdvisoryEntry): void;
}> {
  const list = [entry];
  const post = await openPost(list);
  await post.release(entry.facts.slug);
  return {
    post,
    async edit(to) {
      list[0] = to;
      await post.release(to.facts.slug);
    },
    deploy(to) {
      list[0] = to;
    },
  };
}
const at = async (post: Post, moment: string): Promise<string[]> => {
  const before = post.calls.length;
  await post.tickAt(moment);
  await post.deliver();
  const calls = post.calls.slice(before);
  return calls.flatMap((call) => call.mails.map((mail) => `${mail.to.split('@')[0]}: ${mail.subject}`)).sort();
};

describe('a date that was moved', () => {
  it('is corrected to those who were told the old one, and only to them', async () => {
    const { post, edit } = await publish(BEFORE_THE_MOVE);
    await post.join('told@example.org', 'DE');
    const left = await post.join('left@example.org', 'DE');
    const moved = await post.join('mover@example.org', 'DE');
    expect(moved).toBeGreaterThan(0);
    expect(await at(post, '2025-09-01T12:00Z')).toEqual(['left: early eea', 'mover: early eea', 'told: early eea']);
    await post.leave(left);
    await post.join('newcomer@example.org', 'DE');
    await post.join('mover@example.org', 'GB');
    await edit(MOVED_DATE);
    // 20 September: the old date's `week` would open tomorrow; the new schedule's `early` has been open since the 8th.
    expect(await at(post, '2025-09-20T12:00Z')).toEqual([
      'mover: correction uk',
      'newcomer: early eea',
      'told: correction eea',
    ]);
    expect(await at(post, '2025-09-20T13:00Z')).toEqual([]);
    // From the next stage on, everybody is in the same boat again.
    expect(await at(post, '2025-10-01T12:00Z')).toEqual(['mover: week uk', 'newcomer: week eea', 'told: week eea']);
    expect(await at(post, '2025-10-08T12:00Z')).toHaveLength(3);
  });

  it('is not corrected once the next stage has said the new one', async () => {
    const { post, edit } = await publish(BEFORE_THE_MOVE);
    await post.join('told@example.org', 'DE');
    await at(post, '2025-09-01T12:00Z');
    await edit(MOVED_DATE);
    expect(await at(post, '2025-10-01T12:00Z')).toEqual(['told: week eea']);
  });

  it('is not announced any more by what was planned under the old one', async () => {
    const { post, edit } = await publish(BEFORE_THE_MOVE);
    await post.join('told@example.org', 'DE');
    await post.tickAt('2025-09-19T12:00Z');
    expect(post.queue.splice(0)).toHaveLength(1);
    await edit(MOVED_DATE);
    // What was lost is found again, but its campaign is over; nobody was told, so there is nothing to correct.
    expect(await at(post, '2025-09-20T12:00Z')).toEqual(['told: early eea']);
    expect(await at(post, '2025-09-20T12:01Z')).toEqual([]);
    const early = (await readAccounts(post.db)).filter(({ edition }) => edition === 'early');
    expect(early).toMatchObject([{ intended: 2, accepted: 1, expired: 1, waiting: 0 }]);
  });

  it('changes nothing until an operator has released it, and by mistake costs nobody their mail', async () => {
    const { post, edit, deploy } = await publish(BEFORE_THE_MOVE);
    await post.join('planned@example.org', 'DE');
    await post.tickAt('2025-09-19T12:00Z');
    expect(post.queue.splice(0)).toHaveLength(1);
    deploy(MOVED_DATE);
    await post.join('newcomer@example.org', 'DE');
    await post.tickAt('2025-09-19T12:01Z');
    const early = async () => (await readAccounts(post.db)).filter(({ edition }) => edition === 'early');
    expect(await early()).toMatchObject([{ intended: 2, expired: 0, waiting: 2 }]);
    await edit(BEFORE_THE_MOVE);
    post.queue.splice(0);
    expect(await at(post, '2025-09-19T12:10Z')).toEqual(['newcomer: early eea', 'planned: early eea']);
  });

  it('a second time is corrected to those who were told either of the dates', async () => {
    const { post, edit } = await publish(BEFORE_THE_MOVE);
    await post.join('told-the-first@example.org', 'DE');
    expect(await at(post, '2025-09-01T12:00Z')).toEqual(['told-the-first: early eea']);
    await edit(MOVED_DATE);
    await post.join('told-the-second@example.org', 'DE');
    expect(await at(post, '2025-09-20T12:00Z')).toEqual([
      'told-the-first: correction eea',
      'told-the-second: early eea',
    ]);
    await edit(MOVED_TWICE);
    await post.join('newcomer@example.org', 'DE');
    expect(await at(post, '2025-09-25T12:00Z')).toEqual([
      'newcomer: early eea',
      'told-the-first: correction eea',
      'told-the-second: correction eea',
    ]);
  });

  it('counts those who were never told as nobody whom the correction was meant for', async () => {
    const { post, edit } = await publish(BEFORE_THE_MOVE);
    await post.join('told@example.org', 'DE');
    await at(post, '2025-09-01T12:00Z');
    await post.join('newcomer@example.org', 'DE');
    await edit(MOVED_DATE);
    await at(post, '2025-09-20T12:00Z');
    const accounts = await readAccounts(post.db);
    const intended = Object.fromEntries(accounts.map((each) => [each.edition, each.intended]));
    expect(intended).toMatchObject({ correction: 1 });
    expect(accounts.reduce((sum, each) => sum + each.intended, 0)).toBe(3);
    expect(accounts.reduce((sum, each) => sum + each.accepted, 0)).toBe(3);
  });
});

describe('a change that was withdrawn', () => {
  it('gives an all-clear to those who were warned, wherever they live now, and nothing to anybody else', async () => {
    const { post, edit } = await publish(BEFORE_THE_WITHDRAWAL);
    await post.join('warned@example.org', 'DE');
    await post.join('mover@example.org', 'DE');
    await at(post, '2025-07-10T12:00Z');
    await post.join('newcomer@example.org', 'DE');
    await post.join('mover@example.org', 'FR');
    await edit(WITHDRAWN);
    expect(await at(post, '2025-07-16T06:00Z')).toEqual([]);
    expect(await at(post, '2025-07-16T12:00Z')).toEqual(['mover: all-clear eea', 'warned: all-clear eea']);
    expect(await at(post, '2025-08-08T12:00Z')).toEqual([]);
  });
});

describe('a change without a date', () => {
  it('is told once, from the day it begins until it is retired', async () => {
    const { post } = await publish(ROLLING);
    await post.join('first@example.org', 'US');
    expect(await at(post, '2026-06-10T12:59Z')).toEqual([]);
    expect(await at(post, '2026-06-10T13:00Z')).toEqual(['first: rolling world']);
    await post.join('later@example.org', 'JP');
    expect(await at(post, '2026-11-24T12:00Z')).toEqual(['later: rolling world']);
    await post.join('too-late@example.org', 'JP');
    expect(await at(post, '2027-06-10T12:00Z')).toEqual([]);
  });
});

describe('regions', () => {
  it('that exclude countries leave those alone', async () => {
    const { post } = await publish(EXCLUDING);
    await post.join('german@example.org', 'DE');
    await post.join('korean@example.org', 'KR');
    await post.join('norwegian@example.org', 'NO');
    await post.join('american@example.org', 'US', 'Pacific/Honolulu');
    expect(await at(post, '2025-12-10T20:00Z')).toEqual(['american: week world', 'norwegian: week world']);
  });

  it('have dates of their own', async () => {
    const { post } = await publish(BY_REGION);
    await post.join('swiss@example.org', 'CH');
    await post.join('german@example.org', 'DE');
    expect(await at(post, '2025-11-03T12:00Z')).toEqual(['german: in-effect eea', 'swiss: early ch']);
  });
});

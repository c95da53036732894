/*
 * Links of mails that are only almost right, and right ones with any body at all: nothing changes by the first, and by
 * the second nothing but what the link is for.
 */
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import {
  almostTokens,
  hostileBody,
  hostileContentType,
  hostileHeader,
  hostileQueryValue,
  MARK,
  RUNS,
} from '../../fixtures/hostile.ts';
import { dump } from '../dump.ts';
import { ask, count, join, linkOf, openCampaign, testEnv } from './support.ts';

/** 15 seconds on a quiet machine. */
const PATIENCE_MS = 240_000;

let anna: number;
let campaign: number;
beforeEach(async () => {
  anna = await join('anna');
  await join('ben');
  campaign = await openCampaign('linkedin-ai-training');
});

it.each(['/unsubscribe', '/done'] as const)(
  'a link to %s that is only almost right is refused, whatever else is sent along',
  async (path) => {
    const token = (await linkOf(path, anna, campaign)).slice(`${path}?t=`.length);
    const before = await dump(testEnv.DB);
    const inputs = fc.record({
      method: fc.constantFrom('GET', 'POST', 'HEAD'),
      almost: almostTokens(token),
      lang: hostileQueryValue,
      headers: fc.record({ 'Accept-Language': hostileHeader, Accept: hostileHeader }, { requiredKeys: [] }),
    });
    await fc.assert(
      fc.asyncProperty(inputs, async ({ method, almost, lang, headers }) => {
        const answer = await ask(`${path}?t=${encodeURIComponent(almost)}&lang=${lang}`, { method, headers });
        expect(answer.status).toBe(400);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

/** Each of these runs several statements on the database. */
const WITH_DATABASE = { numRuns: RUNS / 10 };

it(
  'a right link leaves, whatever the body, once, and for its own reader only',
  async () => {
    const link = await linkOf('/unsubscribe', anna, campaign);
    await fc.assert(
      fc.asyncProperty(hostileContentType, hostileBody, async (type, body) => {
        const answer = await ask(link, { method: 'POST', body, headers: { 'Content-Type': type } });
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toContain(MARK);
      }),
      WITH_DATABASE,
    );
    expect(await count('departures')).toBe(1);
    expect(await count('subscribers', 'left_at is null')).toBe(1);
  },
  PATIENCE_MS,
);

it(
  'a right link marks one advisory done, whatever the body, once, and for its own reader only',
  async () => {
    const link = await linkOf('/done', anna, campaign);
    await fc.assert(
      fc.asyncProperty(hostileContentType, hostileBody, async (type, body) => {
        const answer = await ask(link, { method: 'POST', body, headers: { 'Content-Type': type } });
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toContain(MARK);
      }),
      WITH_DATABASE,
    );
    expect(await count('done_marks')).toBe(1);
    expect(await count('subscribers', 'left_at is null')).toBe(2);
  },
  PATIENCE_MS,
);

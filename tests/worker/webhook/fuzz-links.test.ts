/*
 * Links of mails that are only almost right, and right ones with any body at all: nothing changes by the first, and by
 * the second nothing but what the link is for.
 */
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import {
  almostTokens,
  bytesOf,
  hostileBody,
  hostileContentType,
  hostileHeader,
  hostileQueryValue,
  hostileText,
  MARK,
  RUNS,
} from '../../fixtures/hostile.ts';
import { dump } from '../dump.ts';
import { ask, count, join, linkOf, openCampaign, testEnv } from './support.ts';

/** Far more than the usual number takes: with VITE_FUZZ_RUNS it may be many. */
const PATIENCE_MS = 240_000;

let anna: number;
let campaign: number;
beforeEach(async () => {
  anna = await join('anna');
  await join('ben');
  campaign = await openCampaign('linkedin-ai-training');
});

const PATHS = ['/unsubscribe', '/unsubscribe/undo', '/done', '/preferences', '/my-data', '/erase', '/erase/now'];

it(
  'a link that is only almost right is refused everywhere, whatever else is sent along',
  async () => {
    const token = (await linkOf('/done', anna, campaign)).slice('/done?t='.length);
    const before = await dump(testEnv.DB);
    const inputs = fc.record({
      path: fc.constantFrom(...PATHS),
      method: fc.constantFrom('GET', 'POST', 'POST', 'HEAD'),
      almost: almostTokens(token),
      lang: hostileQueryValue,
      headers: fc.record({ 'Accept-Language': hostileHeader, Accept: hostileHeader }, { requiredKeys: [] }),
    });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(inputs, async ({ path, method, almost, lang, headers }) => {
        const answer = await ask(`${path}?t=${encodeURIComponent(almost)}&lang=${lang}`, { method, headers });
        seen.add(answer.status);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: 2 * RUNS },
    );
    // 405: undoing is a button's, and has no page.
    expect([...seen].sort()).toEqual([400, 405]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

/** Each of these runs several statements on the database; their bodies are read as that of preferences, below. */
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

it(
  'a right link changes no choice with a form that our page could not have sent',
  async () => {
    const link = await linkOf('/preferences', anna, campaign);
    const before = await dump(testEnv.DB);
    const fields = fc.record({
      country: fc.oneof(hostileText, fc.constant('DE')),
      zone: fc.oneof(hostileText, fc.constant('Europe/Berlin')),
      language: fc.constantFrom('xx', '', 'EN', 'constructor'),
      reminders: hostileText,
      kind: hostileText,
    });
    const forms = fields.map((form) =>
      bytesOf(
        new URLSearchParams(Object.entries(form).map(([name, value]) => [name, value.toWellFormed()])).toString(),
      ),
    );
    const form = fc.tuple(fc.constant('application/x-www-form-urlencoded'), forms);
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(form, fc.tuple(hostileContentType, hostileBody)), async ([type, body]) => {
        const answer = await ask(link, { method: 'POST', body, headers: { 'Content-Type': type } });
        seen.add(answer.status);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual([400, 413, 415, 422]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

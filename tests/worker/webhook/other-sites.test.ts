/* What another site's page can make a reader's browser do with a link that it got hold of: leave, and nothing else. */
import { beforeEach, expect, it } from 'vitest';
import { dump } from '../dump.ts';
import { ask, count, join, linkOf, openCampaign, testEnv } from './support.ts';

const ELSEWHERE = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' };
const PAGE = new URLSearchParams({ from: 'page' });

let reader: number;
let campaign: number;
beforeEach(async () => {
  reader = await join('anna');
  campaign = await openCampaign('linkedin-ai-training');
});

it('cannot mark an advisory done', async () => {
  const link = await linkOf('/done', reader, campaign);
  const before = await dump(testEnv.DB);
  expect((await ask(link, { method: 'POST', body: PAGE, headers: ELSEWHERE })).status).toBe(403);
  expect(await dump(testEnv.DB)).toEqual(before);
  expect((await ask(link, { method: 'POST', body: PAGE, headers: { 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(
    200,
  );
  expect(await count('done_marks')).toBe(1);
});

it('cannot take a done mark back', async () => {
  const link = await linkOf('/done', reader, campaign);
  await ask(link, { method: 'POST', body: PAGE });
  const body = new URLSearchParams({ undo: '1' });
  expect((await ask(link, { method: 'POST', body, headers: ELSEWHERE })).status).toBe(403);
  expect(await count('done_marks')).toBe(1);
});

it('is not in the way of a mail program that leaves for its user from its own page', async () => {
  const link = await linkOf('/unsubscribe', reader, campaign);
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await ask(link, { method: 'POST', body, headers: ELSEWHERE })).status).toBe(200);
  expect(await count('subscribers', 'left_at is not null')).toBe(1);
});

it.each(['/done/more', '/unsubscribe/more'])(
  'is refused at %s before it is asked whether that exists',
  async (path) => {
    expect((await ask(path, { method: 'POST', headers: ELSEWHERE })).status).toBe(403);
    expect((await ask(path, { method: 'POST' })).status).toBe(404);
  },
);

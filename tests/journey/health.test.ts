/* The public answer about the system's health, from the real cron Worker, before and after its clock has ticked. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn();
});
afterAll(async () => await forewarn.close());

it('is answered without any token: 503 before the first tick, 200 after it, with the version', async () => {
  const before = await forewarn.visit('/health');
  expect([before.status, await before.json()]).toEqual([
    503,
    { version: expect.any(String), lastTickAgeSeconds: null, queueAgeSeconds: null, wrong: ['missed-ticks'] },
  ]);
  await forewarn.tickAt(Date.now());
  const after = await forewarn.visit('/health');
  expect([after.status, await after.json()]).toEqual([
    200,
    { version: expect.any(String), lastTickAgeSeconds: expect.any(Number), queueAgeSeconds: null, wrong: [] },
  ]);
  expect(after.headers.get('cache-control')).toBe('no-store');
});

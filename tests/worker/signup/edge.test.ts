/* What no page of the sign-up Worker's does: work from behind another site's page, take any method, or lead elsewhere. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { dump } from '../dump.ts';
import { ask, confirmPath, count, signUpId, submit, testEnv } from './support.ts';

const ANNA = 'anna@example.org';
/** What browsers send along with the request of a page of another origin; `same-site`: of a neighbouring one. */
const ELSEWHERE = ['cross-site', 'same-site', 'anything new'];

async function asked(): Promise<string> {
  await submit({ email: ANNA, country: 'DE' });
  return await confirmPath(await signUpId(ANNA));
}

describe('a confirmation', () => {
  it.each(ELSEWHERE)('that a page of another origin makes (%s) is refused and changes nothing', async (site) => {
    const link = await asked();
    const before = await dump(testEnv.DB);
    const answer = await ask(link, { method: 'POST', headers: { 'Sec-Fetch-Site': site } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.text()).toContain('Another website sent this request');
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it.each([
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
    ['an address typed by hand', { 'Sec-Fetch-Site': 'none' }],
    ['an old browser', { Origin: 'null' }],
  ])('from %s works', async (_who, headers) => {
    const answer = await ask(await asked(), { method: 'POST', headers });
    expect(answer.status).toBe(200);
    expect(await count('subscribers')).toBe(1);
  });

  it('is opened from anywhere: a web mailer is another site', async () => {
    const answer = await ask(await asked(), { headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect(answer.status).toBe(200);
  });

  it.each(LANGUAGES)('is refused in %s, too', async (language) => {
    const answer = await ask(`/confirm?lang=${language}`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(`<html lang="${language}">`);
  });
});

describe('a sign-up', () => {
  it('may come from a form on another site', async () => {
    const answer = await submit({ email: ANNA, country: 'DE' }, { 'Sec-Fetch-Site': 'cross-site' });
    expect(answer.status).toBe(303);
    expect(await count('sign_ups')).toBe(1);
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example/', '/\\elsewhere.example', 'de&x=//elsewhere.example'])(
    'leads nowhere else, asked to go to %s',
    async (place) => {
      const query = ['lang', 'next', 'return', 'url', 'redirect'].map((name) => `${name}=${encodeURIComponent(place)}`);
      const body = new URLSearchParams({ email: ANNA, country: 'DE', language: 'de', next: place, meant: place });
      const answer = await ask(`/subscribe?${query.join('&')}`, { method: 'POST', body });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('Location')).toBe('/check-your-inbox?lang=de');
    },
  );
});

describe('another method', () => {
  it.each([
    ['/', 'POST', 'GET, HEAD'],
    ['/', 'DELETE', 'GET, HEAD'],
    ['/subscribe', 'GET', 'POST'],
    ['/confirm?t=x', 'PUT', 'GET, HEAD, POST'],
    ['/advisories/linkedin-ai-training', 'POST', 'GET, HEAD'],
    ['/advisories/linkedin-ai-training.ics', 'PATCH', 'GET, HEAD'],
    ['/feed.atom', 'POST', 'GET, HEAD'],
  ])('%s does not take %s, and says what it takes', async (path, method, allowed) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe(allowed);
  });

  it('is not found where there is nothing', async () => {
    const answer = await ask('/nowhere', { method: 'POST' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Allow')).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { ask, enqueued } from './support.ts';

const MAGAZINE = 'https://magazine.example';
const COUNCIL = 'http://localhost:4321';
const allowed = { ALLOWED_ORIGINS: `${MAGAZINE}, ${COUNCIL}` };
const ANNA = JSON.stringify({ email: 'anna@example.org', country: 'DE' });

beforeEach(() => {
  enqueued.length = 0;
});

const preflight = async (origin: string, bindings: object = allowed) =>
  await ask(
    '/subscribe',
    {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    },
    bindings,
  );
const post = async (origin: string, body = ANNA, bindings: object = allowed) =>
  await ask(
    '/subscribe',
    { method: 'POST', body, headers: { Origin: origin, 'Content-Type': 'application/json' } },
    bindings,
  );
const corsHeaders = (answer: Response) =>
  Object.fromEntries([...answer.headers].filter(([name]) => name.startsWith('access-control-')));

describe('a site that is allowed', () => {
  it.each([MAGAZINE, COUNCIL])('%s may send JSON: its browser asks and is told', async (origin) => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    expect(corsHeaders(answer)).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type',
      'access-control-max-age': '3600',
    });
    expect(answer.headers.get('Vary')).toContain('Origin');
  });

  it('can read the answer, and a refusal as well, and never sends credentials', async () => {
    const taken = await post(MAGAZINE);
    expect([taken.status, corsHeaders(taken)]).toEqual([202, { 'access-control-allow-origin': MAGAZINE }]);
    for (const body of ['{}', '{"email":', 'x'.repeat(5000)]) {
      const refused = await post(MAGAZINE, body);
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(corsHeaders(refused)).toEqual({ 'access-control-allow-origin': MAGAZINE });
    }
  });

  it('may do so at this address only', async () => {
    for (const path of ['/', '/confirm', '/check-your-inbox']) {
      const answer = await ask(path, { headers: { Origin: MAGAZINE } }, allowed);
      expect(corsHeaders(answer), path).toEqual({});
    }
  });
});

describe('a site that is not allowed', () => {
  it.each([
    'https://evil.example',
    'https://magazine.example.evil.example',
    'http://magazine.example',
    'https://magazine.example:8443',
    'https://MAGAZINE.example',
    'null',
    '',
    '*',
  ])('%j gets no CORS header', async (origin) => {
    const asked = await preflight(origin);
    expect(asked.status).toBe(405);
    expect(asked.headers.get('Allow')).toBe('POST');
    expect(corsHeaders(asked)).toEqual({});
    const sent = await post(origin);
    expect(corsHeaders(sent)).toEqual({});
    expect(sent.headers.get('Vary')).toContain('Origin');
  });

  it('is every site where none is configured', async () => {
    expect(corsHeaders(await preflight(MAGAZINE, {}))).toEqual({});
    expect(corsHeaders(await post(MAGAZINE, ANNA, {}))).toEqual({});
  });
});

it.each([
  '*',
  'magazine.example',
  'https://magazine.example/',
  'https://magazine.example/page',
  'https://a.example https://*.b.example/',
])('the setting %j is refused, and named', async (value) => {
  const answer = await ask('/', {}, { ALLOWED_ORIGINS: value });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('ALLOWED_ORIGINS');
});

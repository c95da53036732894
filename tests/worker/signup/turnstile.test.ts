import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dump } from '../dump.ts';
import { ask, count, enqueued, testEnv } from './support.ts';

/** Cloudflare's own test keys. */
const SITE_KEY = '1x00000000000000000000AA';
const PASSES = '1x0000000000000000000000000000000AA';
const FAILS = '2x0000000000000000000000000000000AA';
const SPENT = '3x0000000000000000000000000000000AA';
const TOKEN = 'XXXX.DUMMY.TOKEN.XXXX';
const ORIGIN = 'https://challenges.cloudflare.com';
const ANNA = { email: 'anna@example.org', country: 'DE' };

const keys = (secret = PASSES) => ({ TURNSTILE_SITE_KEY: SITE_KEY, TURNSTILE_SECRET_KEY: secret });

/** Stands for siteverify, with the test keys' answers. */
let calls: { url: string; body: URLSearchParams }[];
beforeEach(() => {
  enqueued.length = 0;
  calls = [];
  stub(async (secret) => {
    if (secret === PASSES) return Response.json({ success: true, 'error-codes': [] });
    const code = secret === SPENT ? 'timeout-or-duplicate' : 'invalid-input-response';
    return Response.json({ success: false, 'error-codes': [code] });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function stub(answer: (secret: string) => Promise<Response>): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    expect(init?.signal, 'a call without a time limit').toBeInstanceOf(AbortSignal);
    const body = new URLSearchParams(String(init?.body));
    calls.push({ url: String(input), body });
    return await answer(body.get('secret') ?? '');
  });
}

async function submitWith(token: string | null, bindings: object = keys(), headers = {}): Promise<Response> {
  const body = new URLSearchParams({ ...ANNA, ...(token !== null && { 'cf-turnstile-response': token }) });
  return await ask('/subscribe', { method: 'POST', body, headers }, bindings);
}

describe('without Turnstile', () => {
  it('nothing of it is on the page, in the headers or on the wire', async () => {
    const front = await ask('/');
    expect(await front.text()).not.toMatch(/turnstile|challenges\.cloudflare/i);
    expect(front.headers.get('Content-Security-Policy')).not.toContain('http');
    expect((await submitWith(null, {})).status).toBe(303);
    expect(calls).toEqual([]);
  });

  it.each([
    ['TURNSTILE_SITE_KEY', { TURNSTILE_SECRET_KEY: PASSES }],
    ['TURNSTILE_SECRET_KEY', { TURNSTILE_SITE_KEY: SITE_KEY }],
  ])('but with one of its keys, a Worker that lacks %s serves nothing', async (missing, bindings) => {
    const answer = await ask('/', {}, bindings);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain(`${missing} is missing`);
    expect((await submitWith(TOKEN, bindings)).status).toBe(503);
    expect(await count('sign_ups')).toBe(0);
  });
});

describe('with Turnstile', () => {
  it('the form has its check, and says what to do without JavaScript', async () => {
    const html = await (await ask('/?lang=de', {}, keys())).text();
    expect(html).toContain(`data-sitekey="${SITE_KEY}" data-language="de"`);
    expect(html.match(/<script src="[^"]*"/g)).toEqual([`<script src="${ORIGIN}/turnstile/v0/api.js"`]);
    expect(html).toMatch(/<noscript>.*JavaScript/s);
    expect(html).not.toContain(PASSES);
  });

  it('pages with the form allow exactly its origin, and all others none', async () => {
    const plain = (await ask('/check-your-inbox')).headers.get('Content-Security-Policy');
    const withForm = `${plain}; script-src ${ORIGIN}; frame-src ${ORIGIN}`;
    const policy = async (path: string, init: RequestInit = {}) =>
      (await ask(path, init, keys())).headers.get('Content-Security-Policy');
    expect(await policy('/')).toBe(withForm);
    expect(await policy('/subscribe', { method: 'POST', body: new URLSearchParams({ email: 'x' }) })).toBe(withForm);
    for (const path of ['/check-your-inbox', '/advisories', '/embed', '/confirm?t=x', '/nowhere', '/subscribe']) {
      expect(await policy(path), path).toBe(plain);
    }
  });

  it('a sign-up that passes is taken; Cloudflare is told the token and nothing about the visitor', async () => {
    expect((await submitWith(TOKEN, keys(), { 'CF-Connecting-IP': '192.0.2.7' })).status).toBe(303);
    expect(await count('sign_ups')).toBe(1);
    expect(calls.map(({ url, body }) => [url, Object.fromEntries(body)])).toEqual([
      [`${ORIGIN}/turnstile/v0/siteverify`, { secret: PASSES, response: TOKEN }],
    ]);
  });

  it.each([
    ['no token', null, PASSES],
    ['an empty token', '', PASSES],
    ['a token that is too long', 'x'.repeat(2049), PASSES],
    ['a token that fails', TOKEN, FAILS],
    ['a token that was used before', TOKEN, SPENT],
  ])('%s is refused: the form again, with what was typed', async (_what, token, secret) => {
    const before = await dump(testEnv.DB);
    const answer = await submitWith(token, keys(secret));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/<p class="fault" id="check-fault">We could not see that a person/);
    expect(html).toContain('value="anna@example.org"');
    expect(html).toContain(`data-sitekey="${SITE_KEY}"`);
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(enqueued).toEqual([]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['that is not there', () => Promise.reject(new TypeError(`no way to ${TOKEN}`))],
    ['that takes too long', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
    ['that is broken', async () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['that says something else', async () => Response.json({ success: 'yes' })],
    ['that says nothing', async () => new Response(null)],
  ])('a check %s refuses, and is logged without the token', async (_what, answer) => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    stub(answer);
    const before = await dump(testEnv.DB);
    const page = await submitWith(TOKEN);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('cannot be reached at the moment');
    const json = await ask(
      '/subscribe',
      {
        method: 'POST',
        body: JSON.stringify({ ...ANNA, 'cf-turnstile-response': TOKEN }),
        headers: { 'Content-Type': 'application/json' },
      },
      keys(),
    );
    expect(json.status).toBe(503);
    expect(await json.json()).toMatchObject({ detail: expect.stringContaining('cannot be reached') });
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(JSON.stringify(errors.mock.calls)).toContain('sign-up.check-unreachable');
    expect(JSON.stringify(errors.mock.calls)).not.toContain(TOKEN);
  });

  it('is not asked while anything else is wrong, since a token is good for one time', async () => {
    const body = new URLSearchParams({ email: 'nonsense', 'cf-turnstile-response': TOKEN });
    expect((await ask('/subscribe', { method: 'POST', body }, keys())).status).toBe(422);
    expect(calls).toEqual([]);
  });

  it('refuses JSON without a token, too', async () => {
    const init = { method: 'POST', body: JSON.stringify(ANNA), headers: { 'Content-Type': 'application/json' } };
    const answer = await ask('/subscribe', init, keys());
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'check' }] });
  });
});

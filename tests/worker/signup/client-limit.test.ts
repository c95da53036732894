import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientKey } from '../../../workers/web/client-limit.ts';
import { dump } from '../dump.ts';
import { ask, count, enqueued, testEnv } from './support.ts';

/** As wrangler.toml has it. */
const LIMIT = 20;
const CLIENT = '192.0.2.1';

let limiter: RateLimit;
beforeEach(() => {
  enqueued.length = 0;
  // The real counter begins anew with every minute, in the middle of a test as well; this one does not.
  const counts = new Map<string, number>();
  limiter = {
    limit: async ({ key }) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return { success: (counts.get(key) ?? 0) <= LIMIT };
    },
  };
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function send(address: string | null, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const all = { ...headers, ...(address !== null && { 'CF-Connecting-IP': address }) };
  return await ask('/subscribe', { method: 'POST', body, headers: all }, { SIGN_UP_LIMIT: limiter });
}

let readers = 0;
async function signUpFrom(address: string | null): Promise<Response> {
  readers += 1;
  return await send(address, new URLSearchParams({ email: `reader${readers}@example.org`, country: 'DE' }));
}

async function exhaust(address = CLIENT): Promise<void> {
  for (let n = 0; n < LIMIT; n += 1) expect((await signUpFrom(address)).status).toBe(303);
}

describe('a client', () => {
  it('is counted by the binding that wrangler.toml names', async () => {
    limiter = testEnv.SIGN_UP_LIMIT;
    let taken = 0;
    while (taken <= 2 * LIMIT && (await signUpFrom(CLIENT)).status === 303) taken += 1;
    // Twice the limit if a minute ended meanwhile.
    expect(taken).toBeGreaterThanOrEqual(LIMIT);
    expect(taken).toBeLessThanOrEqual(2 * LIMIT);
  });

  it('that sends the form too often is refused, with a page that says what to do and when', async () => {
    await exhaust();
    const before = await dump(testEnv.DB);
    const answer = await signUpFrom(CLIENT);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('60');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.text()).toContain('Please wait a minute, go back and press the button again');
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(enqueued).toHaveLength(LIMIT);
  });

  it('is refused whatever it sends, and told in its own language', async () => {
    await exhaust();
    const json = await send(CLIENT, '{}', { 'Content-Type': 'application/json' });
    expect(json.status).toBe(429);
    expect(await json.json()).toMatchObject({ status: 429, title: 'That was too often' });
    const page = await send(CLIENT, new URLSearchParams({ email: 'nonsense' }), { 'Accept-Language': 'de' });
    expect(await page.text()).toContain('Das war zu oft');
  });

  it('does not use up what another has', async () => {
    await exhaust();
    expect((await signUpFrom('198.51.100.1')).status).toBe(303);
  });

  it('with many IPv6 addresses of one connection is one client', async () => {
    for (let n = 0; n < LIMIT; n += 1) expect((await signUpFrom(`2001:db8:1:1::${n}`)).status).toBe(303);
    expect((await signUpFrom('2001:db8:1:1:ffff::1')).status).toBe(429);
    expect((await signUpFrom('2001:db8:1:2::1')).status).toBe(303);
  });

  it('without an address is let through: there is nothing to count by', async () => {
    for (let n = 0; n <= LIMIT; n += 1) expect((await signUpFrom(null)).status).toBe(303);
  });

  it('is let through when the counter is out of reach, and its address is in no log', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    limiter = { limit: () => Promise.reject(new Error(`no counter for ${CLIENT}`)) };
    expect((await signUpFrom(CLIENT)).status).toBe(303);
    expect(JSON.stringify(errors.mock.calls)).toContain('sign-up.limit-unreachable');
    expect(JSON.stringify(errors.mock.calls)).not.toContain(CLIENT);
  });

  it('leaves its address in no row', async () => {
    await exhaust();
    expect(await count('sign_ups')).toBe(LIMIT);
    expect(JSON.stringify(await dump(testEnv.DB))).not.toContain(CLIENT);
  });
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001::5', '2001:db8:0:1::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::', 'fe80:0:0:0::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
])('%s counts as %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});

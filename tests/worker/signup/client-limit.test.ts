import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientKey } from '../../../workers/signup/client-limit.ts';
import { dump } from '../dump.ts';
import { ask, count, enqueued, submit, submitJson, testEnv } from './support.ts';

/** As wrangler.toml has it. */
const LIMIT = 20;
let people = 0;
let client = '';

beforeEach(() => {
  enqueued.length = 0;
  // Counters outlive a test: each has clients of its own.
  people += 1;
  client = `192.0.2.${people}`;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const from = (address: string) => ({ 'CF-Connecting-IP': address });
let readers = 0;
const signUpFrom = async (address: string) => {
  readers += 1;
  return await submit({ email: `reader${readers}@example.org`, country: 'DE' }, from(address));
};
async function exhaust(address = client): Promise<void> {
  for (let n = 0; n < LIMIT; n += 1) expect((await signUpFrom(address)).status).toBe(303);
}

describe('a client', () => {
  it('that sends the form too often is refused, with a page that says what to do and when', async () => {
    await exhaust();
    const before = await dump(testEnv.DB);
    const answer = await signUpFrom(client);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('60');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.text()).toContain('Please wait a minute, go back and press the button again');
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(enqueued).toHaveLength(LIMIT);
  });

  it('is refused whatever it sends, and told in its own language', async () => {
    await exhaust();
    const json = await submitJson({ email: 'anna@example.org', country: 'DE' }, from(client));
    expect(json.status).toBe(429);
    expect(await json.json()).toMatchObject({ status: 429, title: 'That was too often' });
    const headers = { ...from(client), 'Accept-Language': 'de' };
    expect(await (await submit({ email: 'nonsense' }, headers)).text()).toContain('Das war zu oft');
  });

  it('does not use up what another has', async () => {
    await exhaust();
    expect((await signUpFrom(`198.51.100.${people}`)).status).toBe(303);
  });

  it('with many IPv6 addresses of one connection is one client', async () => {
    const network = `2001:db8:${people}:1`;
    for (let n = 0; n < LIMIT; n += 1) expect((await signUpFrom(`${network}::${n}`)).status).toBe(303);
    expect((await signUpFrom(`${network}:ffff::1`)).status).toBe(429);
    expect((await signUpFrom(`2001:db8:${people}:2::1`)).status).toBe(303);
  });

  it('may read as many pages as it likes', async () => {
    await exhaust();
    for (const path of ['/', '/check-your-inbox'])
      expect((await ask(path, { headers: from(client) })).status).toBe(200);
  });

  it('is let through when the counter is out of reach, and its address is in no log', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const broken = { limit: () => Promise.reject(new Error(`no counter for ${client}`)) };
    const body = new URLSearchParams({ email: 'anna@example.org', country: 'DE' });
    const answer = await ask('/subscribe', { method: 'POST', body, headers: from(client) }, { SIGN_UP_LIMIT: broken });
    expect(answer.status).toBe(303);
    expect(JSON.stringify(errors.mock.calls)).toContain('sign-up.limit-unreachable');
    expect(JSON.stringify(errors.mock.calls)).not.toContain(client);
  });

  it('leaves its address in no row', async () => {
    await exhaust();
    expect(await count('sign_ups')).toBe(LIMIT);
    expect(JSON.stringify(await dump(testEnv.DB))).not.toContain(client);
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

/* An event's signature, against the vector that Svix and Standard Webhooks publish with their libraries. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEvent } from '../../workers/webhook/read-event.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ANOTHER = 'whsec_YW5vdGhlciBzZWNyZXQgb2YgMzIgYnl0ZXMhISE=';
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const AT_S = 1_614_265_330;
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const BODY = '{"test": 2432232314}';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const signed = { 'svix-id': ID, 'svix-timestamp': String(AT_S), 'svix-signature': SIGNATURE };
const read = (headers: Record<string, string> = signed, body = bytesOf(BODY), secrets: readonly string[] = [SECRET]) =>
  readEvent(secrets, new Headers(headers), body);
/** The vector is signed, but no event of the provider's. */
const TAKEN = { ok: false, error: 'not-an-event' };
const REFUSED = { ok: false, error: 'bad-signature' };

beforeEach(() => {
  vi.useFakeTimers({ now: AT_S * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the published vector', () => {
  it('is taken', () => {
    expect(read()).toEqual(TAKEN);
  });

  it.each([
    ['another secret', signed, BODY, [ANOTHER]],
    ['no secret', signed, BODY, []],
    ['a space more in the body', signed, `${BODY} `, [SECRET]],
    ['a byte order mark before the body', signed, `\u{feff}${BODY}`, [SECRET]],
    ['another id', { ...signed, 'svix-id': `${ID}x` }, BODY, [SECRET]],
    ['another second', { ...signed, 'svix-timestamp': String(AT_S + 1) }, BODY, [SECRET]],
    ['no time', { ...signed, 'svix-timestamp': 'yesterday' }, BODY, [SECRET]],
    ['another version', { ...signed, 'svix-signature': SIGNATURE.replace('v1,', 'v2,') }, BODY, [SECRET]],
    ['half a signature', { ...signed, 'svix-signature': SIGNATURE.slice(0, 20) }, BODY, [SECRET]],
    ['an empty signature', { ...signed, 'svix-signature': 'v1,' }, BODY, [SECRET]],
    ['a version alone', { ...signed, 'svix-signature': 'v1' }, BODY, [SECRET]],
  ])('with %s is refused', (_what, headers, body, secrets) => {
    expect(read(headers, bytesOf(body), secrets)).toEqual(REFUSED);
  });

  it.each(Object.keys(signed))('without %s is refused', (name) => {
    expect(read({ ...signed, [name]: '' })).toEqual(REFUSED);
  });

  it('with bytes that are no text is refused, however they would be read', () => {
    expect(read(signed, Uint8Array.from([...bytesOf(BODY), 0xff]))).toEqual(REFUSED);
  });
});

describe('the clock', () => {
  it.each([
    [-301, REFUSED],
    [-300, TAKEN],
    [300, TAKEN],
    [301, REFUSED],
  ])('of ours %i seconds after the event', (seconds, answer) => {
    vi.setSystemTime((AT_S + seconds) * 1000);
    expect(read()).toEqual(answer);
  });
});

describe('changing the secret', () => {
  it.each([[[ANOTHER, SECRET]], [[SECRET, ANOTHER]]])('takes what either signed: %j', (secrets) => {
    expect(read(signed, bytesOf(BODY), secrets)).toEqual(TAKEN);
  });

  it('takes an event that the provider signed with both, whichever we have', () => {
    const both = { ...signed, 'svix-signature': `v1,${'A'.repeat(43)}= v2,x ${SIGNATURE}` };
    expect(read(both)).toEqual(TAKEN);
    expect(read(both, bytesOf(BODY), [ANOTHER])).toEqual(REFUSED);
  });
});

/*
 * What is posted to the provider's address: unsigned it is refused, signed it is read, and whatever it is, it changes
 * nothing that it is not about.
 */
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bytesOf, hostileBody, hostileContentType, hostileHeader, hostileText, RUNS } from '../../fixtures/hostile.ts';
import { dump } from '../dump.ts';
import { ask, join, signUp, testEnv } from './support.ts';

/** Far more than the usual number takes: with VITE_FUZZ_RUNS it may be many. */
const PATIENCE_MS = 240_000;
const PATH = '/webhooks/resend';

beforeEach(async () => {
  // A line for each would be thousands.
  vi.spyOn(console, 'log').mockReturnValue();
  await join('anna');
  await signUp('ben');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const signer = new Webhook(testEnv.RESEND_WEBHOOK_SECRET);
function signed(body: Uint8Array<ArrayBuffer>): Record<string, string> {
  const at = new Date();
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(body);
  return {
    'svix-id': 'msg_1',
    'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
    'svix-signature': signer.sign('msg_1', at, text),
  };
}

async function send(body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<number> {
  return (await ask(PATH, { method: 'POST', headers, body })).status;
}

it(
  'nothing that is not signed is taken',
  async () => {
    const before = await dump(testEnv.DB);
    const now = String(Math.floor(Date.now() / 1000));
    const headers = fc.record({
      'Content-Type': hostileContentType,
      'svix-id': hostileHeader,
      'svix-timestamp': fc.oneof(hostileHeader, fc.constant(now)),
      'svix-signature': fc.oneof(
        hostileHeader,
        hostileHeader.map((rest) => `v1,${rest}`),
      ),
    });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(headers, hostileBody, async (sent, body) => {
        seen.add(await send(body, sent));
      }),
      { numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual([401, 413]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

it(
  'nothing that is signed and no event changes anything',
  async () => {
    const before = await dump(testEnv.DB);
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(hostileBody, async (body) => {
        seen.add(await send(body, signed(body)));
      }),
      { numRuns: RUNS },
    );
    // 401: bytes that are no text cannot be signed.
    expect([...seen].sort()).toEqual([400, 401, 413]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

const TYPES = fc.oneof(
  hostileText,
  fc.constantFrom('email.bounced', 'email.complained', 'email.delivered', 'constructor', '__proto__', 'toString'),
);
/** Never the number of somebody who is there. */
const NUMBERS = fc
  .oneof(fc.constantFrom('999', '999999999999999', '9'.repeat(16), '-1', '1e3', '0x1', ' 1', '1 ', '٣'), hostileText)
  .filter((text) => !/^0*[1-9]$/.test(text));
const TAGS = fc.record(
  {
    batch: fc.oneof(
      fc.tuple(NUMBERS, NUMBERS, NUMBERS, NUMBERS).map((parts) => parts.join('-')),
      hostileText,
    ),
    index: fc.oneof(fc.constantFrom('0', '99'), NUMBERS),
    sign_up: NUMBERS,
    reader: NUMBERS,
  },
  { requiredKeys: [] },
);
const LISTED = TAGS.map((tags) => Object.entries(tags).map(([name, value]) => ({ name, value })));

it(
  'no event about what is not there changes anything, whatever its type and its tags',
  async () => {
    const before = await dump(testEnv.DB);
    const events = fc.record({
      type: TYPES,
      data: fc.record({ tags: fc.oneof(TAGS, LISTED), bounce: fc.constant({ type: 'Permanent' }) }),
    });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(events, async (event) => {
        const body = bytesOf(JSON.stringify(event));
        seen.add(await send(body, signed(body)));
      }),
      { numRuns: RUNS },
    );
    expect([...seen]).toEqual([200]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

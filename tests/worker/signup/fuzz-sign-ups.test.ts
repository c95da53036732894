/* Links and sign-ups that are only almost right: a clean refusal each, nothing said back as it came, and no row changes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEmailAddress } from '../../../workers/domain/email-address.ts';
import {
  almostTokens,
  bytesOf,
  hostileBody,
  hostileContentType,
  hostileHeader,
  hostileText,
  MARK,
  RUNS,
} from '../../fixtures/hostile.ts';
import { dump } from '../dump.ts';
import { ask, confirmPath, enqueued, join, signUpId, submit, testEnv } from './support.ts';

/** Far more than the usual number takes: with VITE_FUZZ_RUNS it may be many. */
const PATIENCE_MS = 240_000;
const ANNA = 'anna@example.org';

it(
  'no link that is only almost right confirms anything',
  async () => {
    await submit({ email: ANNA, country: 'DE' });
    const link = await confirmPath(await signUpId(ANNA));
    const before = await dump(testEnv.DB);
    const methods = fc.constantFrom('GET', 'POST', 'HEAD');
    await fc.assert(
      fc.asyncProperty(methods, almostTokens(link.slice('/confirm?t='.length)), async (method, token) => {
        const answer = await ask(`/confirm?t=${encodeURIComponent(token)}`, { method });
        expect(answer.status).toBe(400);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    expect(await dump(testEnv.DB)).toEqual(before);
    expect((await ask(link, { method: 'POST' })).status).toBe(200);
    expect(await dump(testEnv.DB)).not.toEqual(before);
  },
  PATIENCE_MS,
);

it(
  'no body that is not a sign-up is taken for one',
  async () => {
    await join(ANNA);
    enqueued.length = 0;
    const before = await dump(testEnv.DB);
    const headers = fc.record({ Accept: hostileHeader, Origin: hostileHeader }, { requiredKeys: [] });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(hostileContentType, hostileBody, headers, async (type, body, sent) => {
        const answer = await ask('/subscribe', { method: 'POST', body, headers: { ...sent, 'Content-Type': type } });
        seen.add(answer.status);
        expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual([400, 413, 415, 422]);
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(enqueued).toEqual([]);
  },
  PATIENCE_MS,
);

const EMAIL = fc.constant(ANNA);
const COUNTRY = fc.constant('DE');
/** One field is wrong in each, or no text at all. */
const FAULTY = fc.oneof(
  fc.record({ email: hostileText.filter((text) => !parseEmailAddress(text).ok), country: COUNTRY }),
  fc.record({ email: EMAIL, country: hostileText.filter((text) => text.trim().length !== 2) }),
  fc.record({ email: EMAIL, country: COUNTRY, language: fc.constantFrom('xx', '0', 'constructor', MARK) }),
  fc.record({ email: fc.jsonValue().filter((value) => typeof value !== 'string'), country: COUNTRY }),
);

it(
  'no sign-up with a field that is wrong is taken, as a form or as JSON',
  async () => {
    await join(ANNA);
    const before = await dump(testEnv.DB);
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(FAULTY, fc.boolean(), async (fields, isJson) => {
        const body = bytesOf(isJson ? JSON.stringify(fields) : asForm(fields));
        const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
        const answer = await ask('/subscribe', { method: 'POST', body, headers: { 'Content-Type': type } });
        seen.add(answer.status);
        // JSON is no page: what it repeats is quoted.
        if (!isJson) expect(await answer.text()).not.toContain(MARK);
      }),
      { numRuns: RUNS },
    );
    expect([...seen].sort()).toEqual([413, 422]);
    expect(await dump(testEnv.DB)).toEqual(before);
  },
  PATIENCE_MS,
);

function asForm(fields: object): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
  return new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, text(value)])).toString();
}

/* Mails to the unsubscribe address that are only almost right: each is refused, none is thrown at, and no row changes. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import worker from '../../../workers/webhook/index.ts';
import { almostTokens, hostileHeader, hostileText, RUNS } from '../../fixtures/hostile.ts';
import { dump } from '../dump.ts';
import { join, linkOf, testEnv } from './support.ts';

const PATIENCE_MS = 240_000;

beforeEach(() => {
  // A line for each would be thousands.
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** As a mail's subject gives it: headers hold no line breaks, and no character beyond a byte. */
const inHeader = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?');
const encoded = (text: string, how: string) =>
  `=?utf-8?${how}?${how === 'b' ? btoa(inHeader(text)) : inHeader(text)}?=`;

/** Whether the mail with that subject was refused. */
async function isRefused(subject: string | null): Promise<boolean> {
  let refusals = 0;
  const message = {
    headers: new Headers(subject === null ? {} : { subject }),
    setReject: () => {
      refusals += 1;
    },
  } as unknown as ForwardableEmailMessage;
  await worker.email(message, testEnv);
  return refusals === 1;
}

it(
  'no mail without a whole token of ours takes anybody off the list',
  async () => {
    const anna = await join('anna');
    const token = (await linkOf('/unsubscribe', anna)).slice('/unsubscribe?t='.length);
    const before = await dump(testEnv.DB);
    // One that stands whole beside something else is a right one.
    const almost = almostTokens(token).filter((text) => !text.includes(token));
    const subjects = fc.oneof(
      hostileHeader,
      hostileText.map(inHeader),
      almost.map((text) => `unsubscribe ${inHeader(text)}`),
      fc.tuple(almost, fc.constantFrom('b', 'q', 'Q', 'x')).map(([text, how]) => encoded(text, how)),
      fc.array(almost, { maxLength: 6 }).map((all) => all.map((text) => inHeader(text)).join(' ')),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(subjects, async (subject) => {
        expect(await isRefused(subject)).toBe(true);
      }),
      { numRuns: RUNS },
    );
    expect(await dump(testEnv.DB)).toEqual(before);
    expect(await isRefused(`unsubscribe ${token}`)).toBe(false);
    expect(await dump(testEnv.DB)).not.toEqual(before);
  },
  PATIENCE_MS,
);

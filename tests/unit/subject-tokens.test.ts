import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensIn } from '../../workers/webhook/subject-tokens.ts';
import { codePoint } from '../fixtures/hostile.ts';

const TOKEN = 'ra.1z.4.AbC-_09xyzABCDEFGHIJKL';

describe('the token in a subject', () => {
  it.each([
    ['as it was sent', `unsubscribe ${TOKEN}`],
    ['alone', TOKEN],
    ['behind an answer’s prefix', `Re: unsubscribe ${TOKEN}`],
    ['on a folded line', `unsubscribe\r\n ${TOKEN}`],
    ['with something behind it', `unsubscribe ${TOKEN} (sent from my phone)`],
    ['encoded as base64', `=?utf-8?B?${btoa(`unsubscribe ${TOKEN}`)}?=`],
    ['encoded as quoted-printable', `=?UTF-8?Q?unsubscribe_${TOKEN.replaceAll('_', '=5F')}?=`],
    [
      'in two encoded words',
      `=?utf-8?B?${btoa(`unsubscribe ${TOKEN.slice(0, 9)}`)}?= =?utf-8?B?${btoa(TOKEN.slice(9))}?=`,
    ],
  ])('is found %s', (_how, subject) => {
    expect(tokensIn(subject)).toEqual([TOKEN]);
  });

  it.each(['', 'unsubscribe', TOKEN.slice(1), TOKEN.slice(0, -1), `${TOKEN}x`, `x${TOKEN}`, `c${TOKEN.slice(1)}`])(
    'is not found in %j',
    (subject) => {
      expect(tokensIn(subject)).toEqual([]);
    },
  );

  it('is looked for in so much and no more', () => {
    expect(tokensIn(`${'x '.repeat(1_500)}${TOKEN}`)).toEqual([]);
    expect(tokensIn(`${TOKEN} `.repeat(20))).toHaveLength(3);
  });

  it('whatever a mail may hold, is looked for without a fault', () => {
    const word = fc
      .tuple(fc.constantFrom('b', 'q', 'B', 'Q', 'x'), fc.string())
      .map(([encoding, text]) => `=?utf-8?${encoding}?${text}?=`);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: codePoint }), word)), (pieces) => {
        expect(Array.isArray(tokensIn(pieces.join(' ')))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

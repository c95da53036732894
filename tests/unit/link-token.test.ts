import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { importLinkKeys, type LinkKeys, readLink, signLink } from '../../workers/domain/link-token.ts';
import { codePoint } from '../fixtures/hostile.ts';

const KEY_A = `a:${'A'.repeat(43)}`;
const KEY_B = `b:${'B'.repeat(43)}`;
const subject = { id: 123_456, campaign: 789 };
let keys: LinkKeys;
let token: string;
beforeAll(async () => {
  keys = await importLinkKeys(KEY_A);
  token = await signLink(keys, 'reader', subject);
});

describe('a link token', () => {
  it('gives back whom it is for and which campaign it came with', async () => {
    expect(await readLink(keys, 'reader', token)).toEqual({ ok: true, value: subject });
  });

  it('is the same every time, so that a repeated call carries the same bytes', async () => {
    expect(await signLink(keys, 'reader', subject)).toBe(token);
  });

  it('is safe in a URL as it is', () => {
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('is good for its own purpose only', async () => {
    expect(await readLink(keys, 'confirm', token)).toEqual({ ok: false, error: 'malformed' });
    expect(await readLink(keys, 'confirm', `c${token.slice(1)}`)).toEqual({ ok: false, error: 'forged' });
  });

  it('is refused with any one character changed, left out or added', async () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'b' ? 'c' : 'b';
      const [before, after] = [token.slice(0, at), token.slice(at + 1)];
      for (const altered of [before + other + after, before + after, before + other + token.slice(at)]) {
        expect((await readLink(keys, 'reader', altered)).ok, altered).toBe(false);
      }
    }
  });

  it.each([0, 1, Number.MAX_SAFE_INTEGER])('carries the id %i exactly', async (id) => {
    const read = await readLink(keys, 'reader', await signLink(keys, 'reader', { id, campaign: id }));
    expect(read).toEqual({ ok: true, value: { id, campaign: id } });
  });

  it('never throws and is never taken, whatever comes in', async () => {
    const shaped = fc.stringMatching(/^ra\.[a-z0-9]{1,11}\.[a-z0-9]{1,11}\.[A-Za-z0-9_-]{22}$/);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: codePoint }), shaped), async (text) => {
        expect((await readLink(keys, 'reader', text)).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('changing the key', () => {
  it('signs with the new one and still takes links of the old one', async () => {
    const rotated = await importLinkKeys(`${KEY_B}, ${KEY_A}`);
    expect(await readLink(rotated, 'reader', token)).toEqual({ ok: true, value: subject });
    expect(await signLink(rotated, 'reader', subject)).toMatch(/^rb\./);
  });

  it('for good refuses links of the old one', async () => {
    expect(await readLink(await importLinkKeys(KEY_B), 'reader', token)).toEqual({ ok: false, error: 'unknown-key' });
  });

  it('under the same name refuses links of the old one', async () => {
    const replaced = await importLinkKeys(`a:${'C'.repeat(43)}`);
    expect(await readLink(replaced, 'reader', token)).toEqual({ ok: false, error: 'forged' });
  });

  it.each([
    '',
    'a',
    'a:',
    `a:${'A'.repeat(42)}`,
    `a:${'A'.repeat(45)}`,
    `a:${'A'.repeat(43)}=`,
    `A:${'A'.repeat(43)}`,
    `${KEY_A},`,
    `${KEY_A},${KEY_A}`,
  ])('%j is no key, and the fault does not repeat it', async (secret) => {
    await expect(importLinkKeys(secret)).rejects.toThrow(RangeError);
    await expect(importLinkKeys(secret)).rejects.not.toThrow(/A{40}/);
  });
});

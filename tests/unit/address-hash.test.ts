import { describe, expect, it } from 'vitest';
import {
  addressHash,
  addressHashes,
  importAddressKey,
  keyFingerprint,
  keyFingerprints,
} from '../../workers/domain/address-hash.ts';
import { parseEmailAddress } from '../../workers/domain/email-address.ts';

/** The bytes 0 to 31, as base64url. */
const KEY = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const OTHER = 'B'.repeat(43);
const emailOf = (text: string) => {
  const parsed = parseEmailAddress(text);
  if (!parsed.ok) throw new RangeError(text);
  return parsed.value;
};
const ANNA = emailOf('anna@example.org');

describe('the hash of an address', () => {
  it('is what anybody with the key computes: HMAC-SHA-256 of the address in lower case, in hexadecimal', async () => {
    // printf %s anna@example.org | openssl mac -digest SHA256 -macopt hexkey:000102…1f HMAC
    const expected = 'dc16dac4e0724e68069d10704ecd1a83a550648d07cfaabebd5926a7facce46b';
    expect(await addressHash(await importAddressKey(KEY), ANNA)).toBe(expected);
    expect(await addressHash(await importAddressKey(KEY), emailOf('ANNA@Example.ORG'))).toBe(expected);
  });

  it('is made under the newest key, and known under all of them', async () => {
    const [keys, newest, older] = await Promise.all([`${OTHER}, ${KEY}`, OTHER, KEY].map(importAddressKey));
    if (!keys || !newest || !older) throw new Error('no keys');
    const hashes = [await addressHash(newest, ANNA), await addressHash(older, ANNA)];
    expect(await addressHashes(keys, ANNA)).toEqual(hashes);
    expect(await addressHash(keys, ANNA)).toBe(hashes[0]);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

describe('the fingerprint of a key', () => {
  it('is the same every time, and another for another key', async () => {
    const keys = await importAddressKey(`${OTHER},${KEY}`);
    const all = await keyFingerprints(keys);
    expect(all).toEqual([await keyFingerprint(keys.newest), ...(await Promise.all(keys.older.map(keyFingerprint)))]);
    expect(new Set(all).size).toBe(2);
    for (const each of all) expect(each).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('ADDRESS_KEY', () => {
  it.each([
    '',
    ',',
    'A'.repeat(42),
    `${KEY},`,
    `${KEY},${'A'.repeat(20)}`,
    `${KEY},${KEY}`,
    `${KEY}!`,
    Array.from({ length: 9 }, (_, index) => String(index).repeat(44)).join(),
  ])('%j is refused, and the fault does not repeat it', async (secret) => {
    await expect(importAddressKey(secret)).rejects.toThrow(RangeError);
    await expect(importAddressKey(secret)).rejects.not.toThrow(/A{20}/);
  });
});

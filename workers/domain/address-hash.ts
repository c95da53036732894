/*
 * The keyed hash under which an address is recognised when the address itself is gone: suppressions and consent
 * records. Without the key nobody can find out an address by guessing (HMAC-SHA-256, hex). Several keys may be in use
 * while one takes over from another (docs/keys.md): new rows are written under the newest, and the older ones only find
 * what was written before.
 */
import { fromBase64Url } from './base64url.ts';
import { canonicalAddress, type EmailAddress } from './email-address.ts';

const KEY_BYTES = 32;
/** A key that takes over and those before it: more than a list needs in its life. */
const KEY_LIMIT = 8;

/** The keys, newest first. */
export interface AddressKeys {
  readonly newest: CryptoKey;
  readonly older: readonly CryptoKey[];
}

/**
 * Takes an `ADDRESS_KEY` secret apart: one or more keys of at least 32 bytes as base64url, separated by commas, the
 * first of which is the newest. Null if it is anything else.
 */
export function parseAddressKeys(secret: string): readonly Uint8Array<ArrayBuffer>[] | null {
  const texts = secret.split(',').map((text) => text.trim());
  if (texts.length > KEY_LIMIT || new Set(texts).size < texts.length) return null;
  const keys: Uint8Array<ArrayBuffer>[] = [];
  for (const text of texts) {
    const bytes = fromBase64Url(text);
    if (bytes === null || bytes.length < KEY_BYTES) return null;
    keys.push(bytes);
  }
  return keys;
}

/** Reads the `ADDRESS_KEY` secret. Throws a RangeError that names the fault. */
export async function importAddressKey(secret: string): Promise<AddressKeys> {
  const bytes = parseAddressKeys(secret);
  const [newest, ...older] = await Promise.all((bytes ?? []).map(importOne));
  if (!newest) throw new RangeError('ADDRESS_KEY must be 32 bytes or more as base64url, once or more with commas');
  return { newest, older };
}

/** The address's hash under the newest key, 64 hex digits: what new rows are written under. */
export async function addressHash(keys: AddressKeys, address: EmailAddress): Promise<string> {
  return await hexMac(keys.newest, canonicalAddress(address));
}

/** The address's hashes under every key, newest first. */
export async function addressHashes(keys: AddressKeys, address: EmailAddress): Promise<readonly [string, ...string[]]> {
  const older = keys.older.map((key) => hexMac(key, canonicalAddress(address)));
  return [await addressHash(keys, address), ...(await Promise.all(older))];
}

/**
 * What a key is called where its name may be shown: in exports and proofs. Says nothing about the key. No address can
 * have it as its hash, since what it is made of has no @.
 */
export async function keyFingerprint(key: CryptoKey): Promise<string> {
  return (await hexMac(key, 'forewarn address key')).slice(0, FINGERPRINT_DIGITS);
}
const FINGERPRINT_DIGITS = 16;

/** The fingerprints of all keys, newest first. */
export async function keyFingerprints(keys: AddressKeys): Promise<readonly string[]> {
  return await Promise.all([keys.newest, ...keys.older].map(keyFingerprint));
}

async function importOne(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function hexMac(key: CryptoKey, text: string): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

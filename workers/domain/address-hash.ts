/*
 * The keyed hash under which an address is recognised when the address itself is gone: suppressions and consent
 * records. Without the key nobody can find out an address by guessing (HMAC-SHA-256, hex).
 */
import { fromBase64Url } from './base64url.ts';
import { canonicalAddress, type EmailAddress } from './email-address.ts';

const KEY_BYTES = 32;

/** The key's bytes: 32 or more, written as base64url; null if the secret is anything else. */
export function parseAddressKey(secret: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64Url(secret);
  return bytes !== null && bytes.length >= KEY_BYTES ? bytes : null;
}

/** Reads the `ADDRESS_KEY` secret. Throws a RangeError that names the fault. */
export async function importAddressKey(secret: string): Promise<CryptoKey> {
  const bytes = parseAddressKey(secret);
  if (bytes === null) throw new RangeError('ADDRESS_KEY must be 32 bytes or more as base64url');
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** The address's keyed hash, 64 hex digits. */
export async function addressHash(key: CryptoKey, address: EmailAddress): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(canonicalAddress(address)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

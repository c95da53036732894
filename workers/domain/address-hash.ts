/*
 * The keyed hash under which an address is recognised when the address itself is gone: suppressions and consent
 * records. Without the key nobody can find out an address by guessing (HMAC-SHA-256, hex).
 */
import { canonicalAddress, type EmailAddress } from './email-address.ts';

/** Reads the `ADDRESS_KEY` secret: 32 bytes or more as base64url. Throws a RangeError that names the fault. */
export async function importAddressKey(secret: string): Promise<CryptoKey> {
  if (!/^[A-Za-z0-9_-]{43,}$/.test(secret)) throw new RangeError('ADDRESS_KEY must be 32 bytes or more as base64url');
  const bytes = Uint8Array.from(atob(secret.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** The address's keyed hash, 64 hex digits. */
export async function addressHash(key: CryptoKey, address: EmailAddress): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(canonicalAddress(address)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

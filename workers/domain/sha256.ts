/*
 * SHA-256 of a text, by which it is known again: a variant, a wording, an order, an operator's token. Never for addresses,
 * whose hashes have a key (address-hash.ts).
 */

/** SHA-256 of the text's UTF-8 bytes, 64 hex digits. */
export async function sha256Hex(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/*
 * The tokens in links: `<purpose><key id>.<subject>.<campaign>.<mac>`, numbers in base 36, 128 bits of HMAC-SHA-256.
 * Deterministic, so that a repeated provider call carries the same bytes; never single-use and never expiring by
 * themselves (mail scanners open links, and unsubscribing must work for ever); bound to a purpose, so that a
 * confirmation link cannot be used for anything else. A token is never logged.
 */
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { Language } from './language.ts';
import { fail, type Result, succeed } from './result.ts';

/**
 * `confirm`: a sign-up. `reader`: what the holder of a mail may do for its subscriber (leave, done, preferences).
 * `erase`: a letter that its subscriber asked for, to have everything erased.
 */
const TOKEN_PURPOSES = { confirm: 'c', reader: 'r', erase: 'e' } as const;
export type TokenPurpose = keyof typeof TOKEN_PURPOSES;

/**
 * Whom a link is for (a sign-up's, a subscriber's or a letter's id) and the campaign whose mail carried it, 0 for none;
 * of a letter, which of its mails.
 */
export interface LinkSubject {
  readonly id: number;
  readonly campaign: number;
}

/** Keys that may have signed a link, by id, and the one that signs now. */
export interface LinkKeys {
  readonly current: string;
  readonly byId: ReadonlyMap<string, CryptoKey>;
}

export type TokenFault = 'malformed' | 'unknown-key' | 'forged';

const MAC_BYTES = 16;
const SHAPE = /^([cre])([a-z0-9]{1,4})\.([a-z0-9]{1,11})\.([a-z0-9]{1,11})\.([A-Za-z0-9_-]{22})$/;

const KEY_BYTES = 32;

/**
 * Takes a `LINK_KEY` secret apart: one or more `id:base64url` pairs of at least 32 bytes, separated by commas, the
 * first of which signs; older ones stay so that old links live on. Null if it is anything else.
 */
export function parseLinkKeys(secret: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> | null {
  const bytesById = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const pair of secret.split(',')) {
    const [, id, key] = /^([a-z0-9]{1,4}):([^:]+)$/.exec(pair.trim()) ?? [];
    const bytes = key === undefined ? null : fromBase64Url(key);
    if (id === undefined || bytes === null || bytes.length < KEY_BYTES || bytesById.has(id)) return null;
    bytesById.set(id, bytes);
  }
  return bytesById;
}

/** The keys of the secret that was read last: a Worker has one, and reads it at every link. */
let last: { readonly secret: string; readonly keys: LinkKeys } | null = null;

/** Reads the `LINK_KEY` secret. Throws a RangeError that names the fault. */
export async function importLinkKeys(secret: string): Promise<LinkKeys> {
  if (last?.secret === secret) return last.keys;
  const bytesById = parseLinkKeys(secret);
  const current = bytesById?.keys().next().value;
  if (!bytesById || current === undefined) {
    throw new RangeError('LINK_KEY must be <id>:<32 bytes or more as base64url>, once or more, separated by commas');
  }
  const byId = new Map<string, CryptoKey>();
  for (const [id, bytes] of bytesById) {
    byId.set(id, await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']));
  }
  last = { secret, keys: { current, byId } };
  return last.keys;
}

/** The pages that a link of a mail, or a button behind one, leads to. */
export type LinkPage =
  | 'confirm'
  | 'unsubscribe'
  | 'unsubscribe/undo'
  | 'done'
  | 'preferences'
  | 'my-data'
  | 'erase'
  | 'erase/now';

/** The path behind a link: its token, and the language that its page speaks. Both survive a form's POST. */
export function linkPath(page: LinkPage, token: string, language: Language): string {
  return `/${page}?t=${token}&lang=${language}`;
}

/** Makes the token for a link. */
export async function signLink(keys: LinkKeys, purpose: TokenPurpose, subject: LinkSubject): Promise<string> {
  const body = `${TOKEN_PURPOSES[purpose]}${keys.current}.${subject.id.toString(36)}.${subject.campaign.toString(36)}`;
  const key = keys.byId.get(keys.current);
  if (!key) throw new RangeError('the current link key is not among the keys');
  return `${body}.${await mac(key, body)}`;
}

/** Reads a token that came in, compared in constant time. */
export async function readLink(
  keys: LinkKeys,
  purpose: TokenPurpose,
  token: string,
): Promise<Result<LinkSubject, TokenFault>> {
  const match = SHAPE.exec(token);
  if (!match || match[1] !== TOKEN_PURPOSES[purpose]) return fail('malformed');
  const [, , keyId = '', id = '', campaign = '', claimed = ''] = match;
  const key = keys.byId.get(keyId);
  if (!key) return fail('unknown-key');
  const expected = await mac(key, token.slice(0, token.lastIndexOf('.')));
  if (!sameText(expected, claimed)) return fail('forged');
  return succeed({ id: Number.parseInt(id, 36), campaign: Number.parseInt(campaign, 36) });
}

async function mac(key: CryptoKey, body: string): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body));
  return toBase64Url(new Uint8Array(signature, 0, MAC_BYTES));
}

/** Looks at every character whatever differs, so that the time taken tells nothing. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

/*
 * Email addresses, parsed once at the edge. An `EmailAddress` is valid because it exists.
 * Accepts what RFC 5321 section 4.1.2 and RFC 6531 let a mailbox be, short of quoted local parts and address
 * literals, which nobody signs up with; a domain in any script becomes its ASCII form.
 */
import { fail, type Result, succeed } from './result.ts';

declare const emailAddress: unique symbol;
export type EmailAddress = string & { readonly [emailAddress]: true };

/** RFC 5321 section 4.5.3.1.3 allows a path of 256 octets, two of which are its angle brackets. */
export const ADDRESS_LIMIT_OCTETS = 254;
/** RFC 5321 section 4.5.3.1.1. */
const LOCAL_PART_LIMIT_OCTETS = 64;

export type AddressFault = 'empty' | 'no-at' | 'too-long' | 'local-part' | 'domain';

// RFC 5322 atext plus the non-ASCII letters of RFC 6531; controls, spaces and separators stay out.
const DOT_ATOM = /^[\p{L}\p{N}\p{M}\p{So}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}\p{So}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Parses what a person typed. Surrounding space is dropped, the domain is lower-cased and made ASCII. */
export function parseEmailAddress(typed: string): Result<EmailAddress, AddressFault> {
  const text = typed.trim().normalize('NFC');
  if (text === '') return fail('empty');
  const at = text.lastIndexOf('@');
  if (at < 1) return fail('no-at');
  const local = text.slice(0, at);
  if (octets(local) > LOCAL_PART_LIMIT_OCTETS) return fail('too-long');
  if (!DOT_ATOM.test(local)) return fail('local-part');
  const domain = asciiDomain(text.slice(at + 1));
  if (domain === null) return fail('domain');
  const address = `${local}@${domain}`;
  if (octets(address) > ADDRESS_LIMIT_OCTETS) return fail('too-long');
  return succeed(address as EmailAddress);
}

/** The form under which an address is recognised again: two spellings that differ only in case are one person. */
export function canonicalAddress(address: EmailAddress): string {
  return address.toLowerCase();
}

function asciiDomain(typed: string): string | null {
  if (typed === '' || /[\s/?#:@\\[\]%]/.test(typed) || typed.length > ADDRESS_LIMIT_OCTETS) return null;
  let host: string;
  try {
    host = new URL(`http://${typed}`).hostname;
  } catch {
    return null;
  }
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(top) ? host : null;
}

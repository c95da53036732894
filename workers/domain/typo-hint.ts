/*
 * A hint at a mistyped domain: "gmial.com" is probably "gmail.com". Only a hint: the address as typed is valid and is
 * written to, since somebody may well be at gmial.com. Depends on what was typed and on nothing that is known.
 */
import type { EmailAddress } from './email-address.ts';

/** Where many people of the eight languages have their mail. */
const COMMON = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.de',
  'outlook.fr',
  'outlook.es',
  'outlook.it',
  'outlook.pt',
  'hotmail.com',
  'hotmail.de',
  'hotmail.fr',
  'hotmail.es',
  'hotmail.it',
  'hotmail.nl',
  'hotmail.co.uk',
  'live.com',
  'live.nl',
  'msn.com',
  'yahoo.com',
  'yahoo.de',
  'yahoo.fr',
  'yahoo.es',
  'yahoo.it',
  'yahoo.co.uk',
  'icloud.com',
  'me.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'posteo.de',
  'mailbox.org',
  'bluewin.ch',
  'orange.fr',
  'wanadoo.fr',
  'laposte.net',
  'libero.it',
  'virgilio.it',
  'ziggo.nl',
  'kpnmail.nl',
  'wp.pl',
  'o2.pl',
  'onet.pl',
  'interia.pl',
  'sapo.pt',
  'telefonica.net',
  'btinternet.com',
] as const;

/** One letter away from a common one, and not mistyped. */
const LOOKALIKES = ['mail.com', 'email.com', 'ymail.com', 'fmail.com', 'op.pl'];

const KNOWN: ReadonlySet<string> = new Set([...COMMON, ...LOOKALIKES]);

/** In shorter names one letter more or less is too often another name: there, only neighbours may have changed places. */
const SUBSTITUTION_LENGTH = 8;

/** What an address at this domain was probably meant to be at; null if nothing is that close. */
export function likelyDomain(address: EmailAddress): string | null {
  const domain = domainOf(address);
  if (KNOWN.has(domain)) return null;
  return COMMON.find((common) => isSlipOf(domain, common) && !isOtherCountry(domain, common)) ?? null;
}

/** The common domain of this name, if it is one: what a hint in an address may say. */
export function commonDomain(text: string): string | null {
  return COMMON.find((common) => common === text) ?? null;
}

/** The address at another domain. */
export function atDomain(address: EmailAddress, domain: string): string {
  return address.slice(0, address.lastIndexOf('@') + 1) + domain;
}

function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The same provider in another country, as hotmail.be is to hotmail.de. */
function isOtherCountry(typed: string, common: string): boolean {
  const withoutCountry = (domain: string) => /^(.+\.)[a-z]{2}$/.exec(domain)?.[1] ?? null;
  return withoutCountry(common) !== null && withoutCountry(typed) === withoutCountry(common);
}

/** Whether one slip of the finger makes `typed` of `meant`: a letter left out, added, replaced, or two swapped. */
function isSlipOf(typed: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start += 1;
  const rest = typed.slice(start);
  const wanted = meant.slice(start);
  if (wanted.length > 1 && rest === `${wanted[1]}${wanted[0]}${wanted.slice(2)}`) return true;
  if (meant.length < SUBSTITUTION_LENGTH) return false;
  return rest.slice(1) === wanted || rest === wanted.slice(1) || (rest !== '' && rest.slice(1) === wanted.slice(1));
}

/*
 * What stands around a mail's two parts: who it is from, where answers go, and the list headers. Every value is one
 * line: a name with a line break in it must not become a header of its own.
 */
import type { Language } from '../../workers/domain/language.ts';
import { type LinkPage, linkPath } from '../../workers/domain/link-token.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { PLACEHOLDERS } from '../../workers/domain/variant.ts';

/** The pages behind an advisory's links; the token is the reader's. */
export function readerLink(sender: Sender, page: LinkPage, language: Language): string {
  return sender.LINKS_URL + linkPath(page, PLACEHOLDERS.token, language);
}

/** `Name <address>`; the name quoted where RFC 5322 wants it. */
export function from(sender: Sender): string {
  return `${phrase(sender.SENDER_NAME)} <${sender.SENDER_ADDRESS}>`;
}

/** The postal address, line by line as the operator wrote it. */
export function postalLines(sender: Sender): readonly string[] {
  return sender.POSTAL_ADDRESS.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * For an automatic mail that is not list mail. RFC 3834, section 5.1: automatic processes SHOULD say so, which keeps
 * holiday notices from answering.
 */
export const AUTOMATIC_HEADERS: Readonly<Record<string, string>> = { 'Auto-Submitted': 'auto-generated' };

/**
 * For advisories: one-click unsubscribing (RFC 8058: exactly one https address, first; RFC 2369 lets a mailto follow)
 * and the list's name (RFC 2919). The mailto's token is in the subject: a local part may lose its capitals on the way.
 * No Auto-Submitted (an editor wrote and released it; List-Id already stops holiday notices, RFC 5230 section 4.6), no
 * Precedence (never standardised: RFC 2076 discourages it).
 */
export function listHeaders(sender: Sender, language: Language): Readonly<Record<string, string>> {
  const listId = `<advisories.${new URL(sender.SITE_URL).hostname}>`;
  const name = oneLine(sender.SENDER_NAME);
  // Outside ASCII the name would have to be an encoded word, and nobody says who would encode it: the id is enough.
  return {
    'List-Unsubscribe': [`<${readerLink(sender, 'unsubscribe', language)}>`, ...mailtoFor(sender)].join(', '),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': isAscii(name) ? `${phrase(name)} ${listId}` : listId,
  };
}

function mailtoFor({ UNSUBSCRIBE_ADDRESS: address }: Sender): readonly string[] {
  return address ? [`<${mailto(address)}?subject=unsubscribe%20${PLACEHOLDERS.token}>`] : [];
}

/** An address as a link. Signs that mean something in a URL are encoded. */
export function mailto(address: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@').replaceAll('%2B', '+')}`;
}

function phrase(name: string): string {
  const line = oneLine(name);
  return /^[^()<>[\]:;@\\,."]*$/.test(line) ? line : `"${line.replaceAll(/["\\]/g, '\\$&')}"`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/*
 * Putting a reader's own values into a released variant: the country's once, which makes it a mail's content; the address and
 * link token per reader, when the mail is sent. Deterministic: the same variant, country and token always give the
 * same mail. Adds nothing of its own.
 */
import type { Country } from '../domain/country.ts';
import { type CountryParts, type MailContent, PLACEHOLDERS, type Variant } from '../domain/variant.ts';
import type { AddressedMail, Mail } from './mailer.ts';

/** Fills the country's values in. Throws when the variant does not know the country: a release must cover it. */
export function mailContentFor(variant: Variant, country: Country): MailContent {
  const parts = variant.countries[country];
  if (!parts) throw new RangeError(`the variant has no parts for ${country}`);
  const plain = (text: string) => fill(text, parts, (value) => value);
  return {
    from: variant.from,
    replyTo: variant.replyTo,
    subject: variant.subject,
    html: fill(variant.html, parts, escapeHtml),
    text: plain(variant.text),
    headers: Object.fromEntries(Object.entries(variant.headers).map(([name, value]) => [name, plain(value)])),
  };
}

/** One reader's mail. The token is URL-safe by its alphabet, so it goes into html and headers as it is. */
export function mailOf({ content, to, token, tags }: AddressedMail): Mail {
  const own = (text: string) => text.replaceAll(PLACEHOLDERS.token, token);
  return {
    from: content.from,
    to,
    replyTo: content.replyTo,
    subject: content.subject,
    html: own(content.html),
    text: own(content.text),
    headers: Object.fromEntries(Object.entries(content.headers).map(([name, value]) => [name, own(value)])),
    tags,
  };
}

function fill(text: string, parts: CountryParts, quote: (value: string) => string): string {
  return text
    .replaceAll(PLACEHOLDERS.regulatorName, () => quote(parts.regulatorName))
    .replaceAll(PLACEHOLDERS.regulatorUrl, () => quote(parts.regulatorUrl));
}

function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

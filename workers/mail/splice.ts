/*
 * Putting a reader's own values into a released variant: the country's once per batch, the link token per reader.
 * Deterministic: the same variant, country and token always give the same bytes. Adds nothing of its own.
 */
import type { Country } from '../domain/country.ts';
import { type CountryParts, PLACEHOLDERS, type Variant } from '../domain/variant.ts';
import type { Mail } from './mailer.ts';

/** A variant made ready for one country: fixed pieces around the places where the token goes. */
export interface SplicedVariant {
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly html: readonly string[];
  readonly text: readonly string[];
  readonly headers: readonly (readonly [name: string, pieces: readonly string[]])[];
}

/** Fills the country's values in. Throws when the variant does not know the country: a release must cover it. */
export function spliceCountry(variant: Variant, country: Country): SplicedVariant {
  const parts = variant.countries[country];
  if (!parts) throw new RangeError(`the variant has no parts for ${country}`);
  const plain = (text: string) => fill(text, parts, (value) => value).split(PLACEHOLDERS.token);
  return {
    from: variant.from,
    replyTo: variant.replyTo,
    subject: variant.subject,
    html: fill(variant.html, parts, escapeHtml).split(PLACEHOLDERS.token),
    text: plain(variant.text),
    headers: Object.entries(variant.headers).map(([name, value]) => [name, plain(value)]),
  };
}

/** One reader's mail. The token is URL-safe by its alphabet, so it goes into html and headers as it is. */
export function spliceReader(
  variant: SplicedVariant,
  reader: { to: string; token: string; tags: Readonly<Record<string, string>> },
): Mail {
  return {
    from: variant.from,
    to: reader.to,
    replyTo: variant.replyTo,
    subject: variant.subject,
    html: variant.html.join(reader.token),
    text: variant.text.join(reader.token),
    headers: Object.fromEntries(variant.headers.map(([name, pieces]) => [name, pieces.join(reader.token)])),
    tags: reader.tags,
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

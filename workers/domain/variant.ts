/*
 * A variant: one edition rendered for one region and one language, with placeholders where a reader's own values go.
 * Named by the hash of everything in it, so that what an operator released is exactly what is sent.
 */

import { sha256Hex } from './sha256.ts';

/** Placeholders, as they stand in a variant's subject, html, text and headers. */
export const PLACEHOLDERS = {
  /** The reader's link token; URL-safe as it is. */
  token: '%%TOKEN%%',
  /** Filled from `countries`, once per country. */
  regulatorName: '%%REGULATOR_NAME%%',
  regulatorUrl: '%%REGULATOR_URL%%',
} as const;

/** What differs between the countries of the variant's region. */
export interface CountryParts {
  readonly regulatorName: string;
  readonly regulatorUrl: string;
}

/** All of a mail but whom it goes to. */
export interface MailContent {
  /** `Name <address>`. */
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Variant extends MailContent {
  /** By ISO country code: every country of the region. */
  readonly countries: Readonly<Record<string, CountryParts>>;
}

/** Gmail clips a message whose HTML is longer. */
export const HTML_LIMIT_BYTES = 102 * 1024;

/** The variant's name: SHA-256 over all of it, hex. The same content always has the same name. */
export async function variantHash(variant: Variant): Promise<string> {
  return await sha256Hex(
    JSON.stringify([
      variant.from,
      variant.replyTo,
      variant.subject,
      variant.html,
      variant.text,
      sorted(variant.headers),
      sorted(variant.countries).map(([country, parts]) => [country, parts.regulatorName, parts.regulatorUrl]),
    ]),
  );
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

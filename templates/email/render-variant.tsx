/*
 * Renders an advisory's variants: each edition for each region and language, once. Readers' own values are
 * placeholders, filled by splicing when a batch is sent. Refuses what a mail program would clip and what a mistake
 * would leave unfilled. Renders the same bytes from the same facts, words and sender.
 */
import { countriesBeyond, countriesOf, regulatorFor } from '../../workers/domain/advisory.ts';
import { type Edition, isErratum } from '../../workers/domain/edition.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { type CountryParts, HTML_LIMIT_BYTES, PLACEHOLDERS, type Variant } from '../../workers/domain/variant.ts';
import { editionsIn } from '../advisories/errata.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { advisoryContent } from './advisory-content.ts';
import { advisoryHtml } from './advisory-mail.tsx';
import { advisoryText } from './advisory-mail-text.ts';
import { from, listHeaders } from './envelope.ts';

/** What names a variant among an advisory's. */
export interface VariantName {
  readonly edition: Edition;
  readonly region: Region;
  readonly language: Language;
}

/** As operators read it. */
export const nameOf = ({ edition, region, language }: VariantName): string => `${edition} ${region} ${language}`;

export interface RenderedVariant extends VariantName {
  readonly variant: Variant;
}

/** Where in a variant something is wrong. */
export type VariantPart = 'subject' | 'html' | 'text' | 'List-Unsubscribe';

/** Why a variant must not be released. */
export type VariantFault =
  | { readonly kind: 'region-without-readers' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: 'placeholder-missing'; readonly placeholder: string; readonly part: VariantPart }
  | { readonly kind: 'placeholder-unknown'; readonly placeholder: string; readonly part: VariantPart };

export type RenderFault = VariantName & VariantFault;

/** Every variant of the advisory, or the first fault of each that has one. */
export function renderAdvisory(
  entry: AdvisoryEntry,
  sender: Sender,
): Result<readonly RenderedVariant[], readonly RenderFault[]> {
  const rendered: RenderedVariant[] = [];
  const faults: RenderFault[] = [];
  for (const region of entry.facts.regions) {
    for (const edition of editionsIn(entry, region)) {
      for (const language of LANGUAGES) {
        const variant = renderVariant(entry, edition, region, language, sender);
        if (variant.ok) rendered.push({ edition, region, language, variant: variant.value });
        else faults.push(variant.error);
      }
    }
  }
  return faults.length > 0 ? fail(faults) : succeed(rendered);
}

export function renderVariant(
  entry: AdvisoryEntry,
  edition: Edition,
  region: Region,
  language: Language,
  sender: Sender,
): Result<Variant, RenderFault> {
  const name = { edition, region, language };
  const countries = countryParts(entry, region, edition);
  if (Object.keys(countries).length === 0) return fail({ ...name, kind: 'region-without-readers' });
  const content = advisoryContent(entry, edition, region, language, sender);
  const variant: Variant = {
    from: from(sender),
    replyTo: sender.REPLY_TO,
    subject: content.subject,
    html: advisoryHtml(content),
    text: advisoryText(content),
    headers: listHeaders(sender, language),
    countries,
  };
  const fault = findFault(variant, content.regulator === null ? [PLACEHOLDERS.token] : KNOWN);
  return fault === null ? succeed(variant) : fail({ ...name, ...fault });
}

/** The regulator of each country whose readers get the region's text. */
function countryParts(
  { facts }: AdvisoryEntry,
  region: Region,
  edition: Edition,
): Readonly<Record<string, CountryParts>> {
  if (!facts.regions.includes(region)) return {};
  const countries = countriesOf(facts, region);
  // Whoever had the wrong words and has moved to where the advisory does not apply is told all the same.
  const beyond = isErratum(edition) && region === facts.regions[0] ? countriesBeyond(facts) : [];
  return Object.fromEntries(
    [...countries, ...(countries.length === 0 ? [] : beyond)].map((country) => {
      const { name, complaintUrl } = regulatorFor(facts, region, country);
      return [country, { regulatorName: name, regulatorUrl: complaintUrl }];
    }),
  );
}

const KNOWN: readonly string[] = Object.values(PLACEHOLDERS);

/**
 * What is wrong with the variant, or null. Without the `wanted` placeholders a reader could not leave, or would not
 * know whom to turn to.
 */
export function findFault(variant: Variant, wanted: readonly string[] = KNOWN): VariantFault | null {
  const wantedIn: Readonly<Record<VariantPart, readonly string[]>> = {
    subject: [],
    html: wanted,
    text: wanted,
    'List-Unsubscribe': [PLACEHOLDERS.token],
  };
  const bytes = new TextEncoder().encode(variant.html).length;
  if (bytes > HTML_LIMIT_BYTES) return { kind: 'too-large', bytes, limitBytes: HTML_LIMIT_BYTES };
  const { subject, html, text, headers } = variant;
  const parts = { subject, html, text, 'List-Unsubscribe': headers['List-Unsubscribe'] ?? '' };
  for (const [part, content] of Object.entries(parts) as [VariantPart, string][]) {
    const found: readonly string[] = content.match(/%%[A-Za-z0-9_]*(%%)?/g) ?? [];
    const unknown = found.find((placeholder) => !KNOWN.includes(placeholder));
    if (unknown !== undefined) return { kind: 'placeholder-unknown', placeholder: unknown, part };
    const missing = wantedIn[part].find((placeholder) => !found.includes(placeholder));
    if (missing !== undefined) return { kind: 'placeholder-missing', placeholder: missing, part };
  }
  return null;
}

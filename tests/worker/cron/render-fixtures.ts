/* What the tests of mails share: a sender, reading a mail as a mail program would, splicing as the deliverer does. */
import { ADVISORIES, type AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { type RenderedVariant, renderAdvisory } from '../../../templates/email/render-variant.tsx';
import type { Advisory } from '../../../workers/domain/advisory.ts';
import type { Sender } from '../../../workers/domain/settings/settings.ts';
import { type CountryParts, PLACEHOLDERS } from '../../../workers/domain/variant.ts';

export const SENDER: Sender = {
  SENDER_NAME: 'Forewarn (test)',
  SENDER_ADDRESS: 'advisories@forewarn.example',
  POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
  REPLY_TO: 'editors@forewarn.example',
  SITE_URL: 'https://forewarn.example',
  LINKS_URL: 'https://links.forewarn.example',
};

export interface NamedVariant extends RenderedVariant {
  readonly facts: Advisory;
  /** For a test's title. */
  readonly name: string;
}

/** Every variant of every advisory. */
export function everyVariant(advisories: readonly AdvisoryEntry[] = ADVISORIES): readonly NamedVariant[] {
  return advisories.flatMap((entry) => {
    const rendered = renderAdvisory(entry, SENDER);
    if (!rendered.ok) throw new Error(`${entry.facts.slug}: ${JSON.stringify(rendered.error)}`);
    return rendered.value.map((each) => ({
      ...each,
      facts: entry.facts,
      name: `${entry.facts.slug} ${each.edition} ${each.region} ${each.language}`,
    }));
  });
}

/** A part with a reader's values in it. */
export function splice(part: string, { regulatorName, regulatorUrl }: CountryParts): string {
  return part
    .replaceAll(PLACEHOLDERS.token, 'ra.1z.4.AAAAAAAAAAAAAAAAAAAAAA')
    .replaceAll(PLACEHOLDERS.regulatorName, regulatorName)
    .replaceAll(PLACEHOLDERS.regulatorUrl, regulatorUrl);
}

/** Where the mail's links lead, mailto included. */
export function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => decode(match[1] ?? ''));
}

/** Everything that would make a mail program fetch something, or run something, on opening. */
export function remoteParts(html: string): readonly string[] {
  const suspicious =
    /<(img|link|script|iframe|video|audio|object|embed|form|input|svg)\b|\s(src|srcset|background|poster|on[a-z]+)=|url\(|@import/gi;
  return [...html.matchAll(suspicious)].map((match) => match[0]);
}

/** What a person reads in the HTML. */
export function visibleText(html: string): string {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<!--.*?-->/gs, '');
  return decode(body.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ');
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

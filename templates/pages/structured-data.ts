/*
 * What an advisory's page says to programs that read JSON-LD (schema.org): who publishes it, in which language, when and
 * where the change applies, and from which sources it is known. Facts that the page shows, and nothing that it does not.
 * It is data, not code: a browser runs nothing of it, and the content security policy has nothing to forbid.
 */
import { countriesOf } from '../../workers/domain/advisory.ts';
import type { CivilDate } from '../../workers/domain/civil-date.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import type { AdvisoryContent } from '../email/advisory-content.ts';
import { mailWords } from '../locales/mail.ts';
import { addressOf, FRONT, type PageAddress } from './addresses.ts';
import type { PageFrame } from './layout.tsx';
import { nameOfCountry } from './names.ts';
import { SHARE_IMAGE_PATH } from './share-image.ts';

export interface ArticleFacts {
  readonly frame: PageFrame;
  readonly entry: AdvisoryEntry;
  readonly content: Pick<AdvisoryContent, 'title' | 'summary' | 'sources'>;
  readonly address: PageAddress;
  /** The one that the page is for; null: all of the advisory's. */
  readonly region: Region | null;
}

export function articleData({ frame, entry, content, address, region }: ArticleFacts): object {
  const { sender, language } = frame;
  const { facts } = entry;
  const url = addressOf(sender, address, language);
  const regions = region === null ? facts.regions : [region];
  const publisher = { '@type': 'Organization', name: sender.SENDER_NAME, url: addressOf(sender, FRONT, null) };
  const times = [...new Set(regions.flatMap((each) => intervalOf(facts.effective[each]) ?? []))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: content.title,
    description: content.summary,
    inLanguage: mailWords(language).locale,
    image: `${sender.SITE_URL}${SHARE_IMAGE_PATH}`,
    isAccessibleForFree: true,
    publisher,
    author: publisher,
    dateModified: lastCheckedOn(content.sources),
    ...(times.length > 0 && { temporalCoverage: times }),
    spatialCoverage: regions.map((each) => placeData(frame, entry, each)),
    about: { '@type': 'Thing', name: facts.company },
    citation: content.sources.map((source) => ({ '@type': 'WebPage', name: source.publisher, url: source.url })),
  };
}

/** The newest day on which a source was read. */
export function lastCheckedOn(sources: readonly { readonly checkedOn: CivilDate }[]): CivilDate | undefined {
  return sources
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .at(-1);
}

/** From the day on and open at the end (ISO 8601); null for what does not come. */
function intervalOf(effective: Effective): string | null {
  switch (effective.kind) {
    case 'fixed':
    case 'moved':
      return `${effective.on}/..`;
    case 'rolling':
      return `${effective.from}/..`;
    case 'withdrawn':
      return null;
  }
}

function placeData({ language }: PageFrame, { facts }: AdvisoryEntry, region: Region): object {
  const name = mailWords(language).regionNames[region];
  const countries = region === 'world' ? [] : countriesOf(facts, region);
  const named = countries.map((country) => ({
    '@type': 'Country',
    name: nameOfCountry(country, language),
    identifier: country,
  }));
  if (named.length === 1) return named[0] ?? { '@type': 'Place', name };
  return { '@type': 'Place', name, ...(named.length > 0 && { containsPlace: named }) };
}

/** As the text of a script element: a `<` in a text could otherwise end it. */
export function asScriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

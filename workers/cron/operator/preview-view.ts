/* What the preview's page is made of: each variant as it would be sent, and what the form offers. Changes nothing. */
import { advisoryContent } from '../../../templates/email/advisory-content.ts';
import { nameOf, renderVariant, type VariantName } from '../../../templates/email/render-variant.tsx';
import { mailWords } from '../../../templates/locales/mail.ts';
import { type DrawnPane, PANE_NAMES, PANES } from '../../../templates/pages/preview/panes.ts';
import type { Choosing, ShownVariant } from '../../../templates/pages/preview/preview-page.tsx';
import { LANGUAGES } from '../../domain/language.ts';
import { type MailContent, PLACEHOLDERS, type Variant, variantHash } from '../../domain/variant.ts';
import { mailContentFor } from '../../mail/splice.ts';
import type { Station } from '../station.ts';
import { countryShown, type PreviewChoice } from './preview-choice.ts';

export const PREVIEW_PATH = '/operator/preview';

export type PreviewStation = Pick<Station, 'db' | 'settings' | 'advisories'>;

/** A released variant's hash by its name, as in `nameOf`. */
export type Released = ReadonlyMap<string, string>;

/** As it would be released. Throws where a release would be refused: the words in the tree are tested for that. */
export function variantIn({ settings }: PreviewStation, { entry }: PreviewChoice, name: VariantName): Variant {
  const rendered = renderVariant(entry, name.edition, name.region, name.language, settings);
  if (!rendered.ok) throw new Error(`${nameOf(name)} cannot be rendered: ${rendered.error.kind}`);
  return rendered.value;
}

/** As it would be sent, with a word that opens nothing in the place of a reader's token. */
export function contentShown(
  choice: PreviewChoice,
  name: VariantName,
  variant: Variant,
): Pick<MailContent, 'html' | 'text'> {
  const { html, text } = mailContentFor(variant, countryShown(choice, name.region));
  const plain = (part: string) => part.replaceAll(PLACEHOLDERS.token, 'preview');
  return { html: plain(html), text: plain(text) };
}

export async function shownVariant(
  station: PreviewStation,
  choice: PreviewChoice,
  name: VariantName,
  released: Released,
): Promise<ShownVariant> {
  const { edition, region, language } = name;
  const variant = variantIn(station, choice, name);
  const hash = await variantHash(variant);
  const country = countryShown(choice, region);
  const releasedHash = released.get(nameOf(name));
  const frame = (pane: DrawnPane): string =>
    addressOf('/mail', { advisory: choice.query.advisory, edition, region, language, country, pane });
  return {
    title: `${edition}, ${mailWords('en').regionNames[region]}, ${language}`,
    language,
    country,
    subject: variant.subject,
    preheader: advisoryContent(choice.entry, edition, region, language, station.settings).preheader,
    htmlBytes: bytes(variant.html),
    textBytes: bytes(variant.text),
    hash,
    standing: releasedHash === undefined ? 'unreleased' : releasedHash === hash ? 'released' : 'changed',
    text: contentShown(choice, name, variant).text,
    frames: {
      'phone-light': frame('phone-light'),
      'phone-dark': frame('phone-dark'),
      'desktop-light': frame('desktop-light'),
      'desktop-dark': frame('desktop-dark'),
    },
  };
}

/** The form's fields, each with what there is to choose from. */
export function choosings(
  { advisories }: PreviewStation,
  { entry, editions, countries, query }: PreviewChoice,
): Choosing[] {
  const each = (values: readonly string[]) => values.map((value) => [value, value] as const);
  const all = ['all', 'all'] as const;
  const slugs = advisories.map(({ facts }) => facts.slug);
  const regions = entry.facts.regions.map((region) => [region, mailWords('en').regionNames[region]] as const);
  const panes = PANES.map((pane) => [pane, PANE_NAMES[pane]] as const);
  const first = ['', 'the first country'] as const;
  return [
    { name: 'advisory', label: 'Advisory', options: each(slugs), chosen: query.advisory },
    { name: 'edition', label: 'Edition', options: [...each(editions), all], chosen: query.edition },
    { name: 'region', label: 'Region', options: [...regions, all], chosen: query.region },
    { name: 'language', label: 'Language', options: [...each(LANGUAGES), all], chosen: query.language },
    { name: 'country', label: 'Regulator of', options: [first, ...each(countries)], chosen: query.country },
    { name: 'pane', label: 'Form', options: [['all', 'all of them'], ...panes], chosen: query.pane },
  ];
}

export function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  return `${PREVIEW_PATH}${path}?${new URLSearchParams(query)}`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

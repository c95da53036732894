/*
 * What an operator asks the preview to show, read from the address and set against what there is. Pure. Whatever is not
 * said is the first there is, `all` is every one; what there is not makes no choice.
 */
import * as z from 'zod';
import { editionsIn } from '../../../templates/advisories/errata.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import type { VariantName } from '../../../templates/email/render-variant.tsx';
import { PANES } from '../../../templates/pages/preview/panes.ts';
import { countriesOf } from '../../domain/advisory.ts';
import type { Country } from '../../domain/country.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Region } from '../../domain/region.ts';
import { fail, type Result, succeed } from '../../domain/result.ts';
import { noSuchAdvisory } from './release.ts';

/** So many are rendered for one page. */
export const VARIANTS_A_PAGE = 8;

export const PreviewQuery = z.object({
  advisory: z.string().optional(),
  edition: z.string().optional(),
  region: z.string().optional(),
  language: z.string().optional(),
  /** Whose regulator is named; where it does not apply, the region's first country. */
  country: z.string().optional(),
  pane: z.enum(['all', ...PANES]).catch('all'),
  /** How many of the variants come before the page. */
  after: z.coerce.number().int().min(0).max(10_000).catch(0),
});
export type PreviewQuery = z.infer<typeof PreviewQuery>;

export interface PreviewChoice {
  readonly entry: AdvisoryEntry;
  /** All that there is to choose from in the advisory. */
  readonly editions: readonly string[];
  readonly countries: readonly Country[];
  /** Everything that was asked for, in order; a page shows a part. */
  readonly variants: readonly VariantName[];
  /** As it was understood: what was not said is filled in. */
  readonly query: { readonly [Key in keyof PreviewQuery]-?: NonNullable<PreviewQuery[Key]> };
}

export function choosePreview(
  advisories: readonly AdvisoryEntry[],
  query: PreviewQuery,
): Result<PreviewChoice, 'no-such-variant'> {
  const entry = advisories.find(({ facts }) => query.advisory === undefined || facts.slug === query.advisory);
  if (entry === undefined) return fail('no-such-variant');
  const { facts } = entry;
  const names = facts.regions.flatMap((region) =>
    editionsIn(entry, region).flatMap((edition) =>
      LANGUAGES.map((language): VariantName => ({ edition, region, language })),
    ),
  );
  const asked = {
    edition: query.edition ?? names[0]?.edition ?? 'all',
    region: query.region ?? names[0]?.region ?? 'all',
    language: query.language ?? names[0]?.language ?? 'all',
  };
  const isAsked = (key: keyof VariantName, name: VariantName) => asked[key] === 'all' || asked[key] === name[key];
  const variants = names.filter(
    (name) => isAsked('edition', name) && isAsked('region', name) && isAsked('language', name),
  );
  if (variants.length === 0) return fail('no-such-variant');
  const countries = facts.regions.flatMap((region) => countriesOf(facts, region)).sort();
  return succeed({
    entry,
    editions: [...new Set(names.map(({ edition }) => edition))],
    countries,
    variants,
    query: { ...query, ...asked, advisory: facts.slug, country: query.country ?? '' },
  });
}

/** What to tell whoever asked for what there is not. */
export function noSuchVariant(advisories: readonly AdvisoryEntry[], advisory: string) {
  const all = { advisory, edition: 'all', region: 'all', language: 'all', pane: 'all', after: 0 } as const;
  const there = choosePreview(advisories, all);
  if (!there.ok) return noSuchAdvisory(advisory);
  const names = (key: keyof VariantName) => [...new Set(there.value.variants.map((each) => each[key]))].join(', ');
  const explanation =
    `there is no such variant; ` +
    `there are the editions ${names('edition')}, the regions ${names('region')} and the languages ${names('language')}`;
  return { error: 'no-such-variant', explanation };
}

/** Whose regulator stands in a variant of the region: the country that was asked for, else the region's first. */
export function countryShown({ entry, query }: PreviewChoice, region: Region): Country {
  const countries = countriesOf(entry.facts, region);
  const country = countries.find((each) => each === query.country) ?? countries[0];
  if (country === undefined) throw new RangeError(`nobody lives in ${region}`);
  return country;
}

/* The first advisory, as the ledger's tests need it. */
import { findAdvisory } from '../../../templates/advisories/index.ts';
import { COUNTRIES } from '../../../workers/domain/country.ts';
import type { Region } from '../../../workers/domain/region.ts';

const entry = findAdvisory('linkedin-ai-training');
if (!entry) throw new Error('the first advisory is missing');

export const LINKEDIN = {
  slug: entry.facts.slug,
  regions: entry.facts.regions,
  partsOf: (region: Region) =>
    Object.fromEntries(
      COUNTRIES.map((country) => [
        country,
        { regulatorName: `Office ${region} & ${country}`, regulatorUrl: 'https://example.org' },
      ]),
    ),
};

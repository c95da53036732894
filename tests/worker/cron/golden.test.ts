/*
 * Every variant as a person reads it, in a file of its own: a change of a template or a text shows in a review as what
 * it does to the mails. Rendered in workerd, whose dates are the ones that are sent. `npm run golden` writes them anew.
 */
import { expect, it } from 'vitest';
import { everyVariant } from './render-fixtures.ts';

const GOLDEN = '../../golden';
const VARIANTS = everyVariant().map((each) => ({
  ...each,
  path: `${GOLDEN}/${each.facts.slug}/${each.language}/${each.edition}-${each.region}.txt`,
}));

/** The files that were there before this run. */
const files = Object.keys((import.meta as unknown as { glob(pattern: string): object }).glob('../../golden/**/*.txt'));

console.log(`${VARIANTS.length} variants of (advisory, edition, region, language)`);

it.each(VARIANTS)('$name reads as it did', async ({ variant, path }) => {
  await expect(`Subject: ${variant.subject}\n\n${variant.text}`).toMatchFileSnapshot(path);
});

it('no golden file is of a variant that there is not', () => {
  const paths = VARIANTS.map(({ path }) => path);
  expect(files.filter((file) => !paths.includes(file))).toEqual([]);
});

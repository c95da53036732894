/*
 * GET /operator/advisories/{advisory}/variants?edition=&region=&language=&country=&after=: what would be sent, as data;
 * a page of at most VARIANTS_A_PAGE. Only shows. The page for a browser is preview.tsx.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { listReleasedVariants } from '../../../db/releases.ts';
import { nameOf } from '../../../templates/email/render-variant.tsx';
import { LANGUAGES } from '../../domain/language.ts';
import { variantHash } from '../../domain/variant.ts';
import { describes, type Operation } from './openapi.ts';
import { choosePreview, countryShown, noSuchVariant, PreviewQuery, VARIANTS_A_PAGE } from './preview-choice.ts';
import { contentShown, type PreviewStation, variantIn } from './preview-view.ts';

const Variants = z.object({
  variants: z.array(
    z.object({
      edition: z.string(),
      region: z.string(),
      language: z.enum(LANGUAGES),
      country: z.string().describe('whose regulator is named'),
      hash: z.string(),
      standing: z.enum(['unreleased', 'released', 'changed']),
      subject: z.string(),
      html: z.string(),
      text: z.string(),
    }),
  ),
  count: z.int(),
  next: z.int().nullable().describe('`after` of the next page'),
});

export const VARIANT_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/advisories/{advisory}/variants',
    summary: 'Variants as they would be sent, whole',
    query: {
      edition: '`all`: each; left out: the first',
      region: 'likewise',
      language: 'likewise',
      country: 'Whose regulator is named; else the region’s first',
      after: 'How many come before the page',
    },
    answer: Variants,
  },
];

export function variantRoutes(station: PreviewStation): Hono {
  const app = new Hono();
  app.get('/advisories/:advisory/variants', async (c) => {
    const query = PreviewQuery.parse({ ...c.req.query(), advisory: c.req.param('advisory') });
    const chosen = choosePreview(station.advisories, query);
    if (!chosen.ok) return c.json(noSuchVariant(station.advisories, c.req.param('advisory')), 404);
    const choice = chosen.value;
    const released = new Map(
      (await listReleasedVariants(station.db, choice.query.advisory)).map((row) => [nameOf(row), row.hash]),
    );
    const variants = await Promise.all(
      choice.variants.slice(query.after, query.after + VARIANTS_A_PAGE).map(async (name) => {
        const variant = variantIn(station, choice, name);
        const hash = await variantHash(variant);
        const before = released.get(nameOf(name));
        const standing = before === undefined ? 'unreleased' : before === hash ? 'released' : 'changed';
        const country = countryShown(choice, name.region);
        return {
          ...name,
          country,
          hash,
          standing,
          subject: variant.subject,
          ...contentShown(choice, name, variant),
        } as const;
      }),
    );
    const next = query.after + VARIANTS_A_PAGE;
    const count = choice.variants.length;
    return c.json(describes(Variants, { variants, count, next: next < count ? next : null }));
  });
  return app;
}

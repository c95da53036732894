/* What an erratum's order asks and says, for the routes (correct.ts) and their description. Shapes only. */
import * as z from 'zod';
import { EDITIONS, ERRATA } from '../../domain/edition.ts';
import { LANGUAGES } from '../../domain/language.ts';

const WrongWords = z.object({
  edition: z.enum(EDITIONS).describe('whose words were wrong'),
  release: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('with them; left out: the last that was sent and differs'),
  erratum: z.enum(ERRATA).optional().describe('which; left out: the first that is not ordered yet'),
  effectiveOn: z.string().max(10).optional().describe('the date it was about, where regions differ'),
});
const country = z.string().regex(/^[A-Z]{2}$/, 'must be a country’s two letters');

/** With commas between. */
const words = z
  .string()
  .max(1000)
  .transform((text) => text.split(','));

export const ErratumQuery = WrongWords.extend({
  languages: words.pipe(z.array(z.enum(LANGUAGES))).optional(),
  countries: words.pipe(z.array(country)).optional(),
});
export type ErratumQuery = z.infer<typeof ErratumQuery>;

export const ErratumRequest = WrongWords.extend({
  languages: z.array(z.enum(LANGUAGES)).optional(),
  countries: z.array(country).optional(),
  planHash: z.string().describe('of the plan that was looked at'),
});

export const ErratumPlan = z.object({
  advisory: z.string(),
  erratum: z.enum(ERRATA).nullable(),
  edition: z.enum(EDITIONS),
  effectiveOn: z.string().nullable(),
  release: z.int().nullable(),
  standing: z.enum(['unordered', 'ordered']),
  faults: z.array(z.string()).describe('why it cannot be ordered; none: it can'),
  variants: z.array(
    z.object({
      region: z.string(),
      language: z.enum(LANGUAGES),
      wrongHash: z.string(),
      differs: z.array(z.string()).describe('lines of the plain text: “- ” what was wrong, “+ ” what is right'),
    }),
  ),
  people: z.array(
    z.object({
      country: z.string(),
      language: z.enum(LANGUAGES),
      people: z.int(),
      left: z.int().describe('had it, and have left since'),
    }),
  ),
  unknownMails: z.int().describe('nobody knows whether they were taken: their readers get nothing'),
  mails: z.array(z.object({ region: z.string(), language: z.enum(LANGUAGES), subject: z.string(), text: z.string() })),
  planHash: z.string(),
  secondApproval: z.boolean(),
  approvedBy: z.array(z.string()),
});
export type ErratumPlan = z.infer<typeof ErratumPlan>;

export const Ordered = z.object({
  advisory: z.string(),
  erratum: z.enum(ERRATA),
  isNew: z.boolean().describe('false: it was ordered before, or a second approval is missing'),
  standing: z.enum(['ordered', 'awaiting-approval']),
  approvedBy: z.array(z.string()),
});

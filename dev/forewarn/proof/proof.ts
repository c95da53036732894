/* The proof of one person's consent, as the operator's interface gives it (workers/cron/operator/consent.ts). */
import * as z from 'zod';
import { CONSENT_EVENTS, SUPPRESSION_REASONS } from '../../../workers/domain/departure.ts';

const instant = z.int();

export const Proof = z.object({
  address: z.string(),
  printedAt: instant,
  operator: z.object({
    name: z.string(),
    sender: z.string(),
    postalAddress: z.string(),
    replyTo: z.string(),
    site: z.string(),
  }),
  hashes: z.array(z.object({ hash: z.string(), key: z.string() })).min(1),
  records: z.array(
    z.object({
      number: z.int(),
      hash: z.string(),
      event: z.enum(CONSENT_EVENTS),
      happenedAt: instant,
      language: z.string(),
      form: z.string(),
      wordingHash: z.string().nullable(),
    }),
  ),
  wordings: z.array(z.object({ hash: z.string(), content: z.string(), firstUsedAt: instant, isGenuine: z.boolean() })),
  subscription: z
    .object({
      country: z.string(),
      language: z.string(),
      confirmedAt: instant,
      leftAt: instant.nullable(),
      departure: z.string().nullable(),
    })
    .nullable(),
  isPending: z.boolean(),
  suppression: z.object({ reason: z.enum(SUPPRESSION_REASONS), suppressedAt: instant }).nullable(),
});
export type Proof = z.infer<typeof Proof>;
export type ProofRecord = Proof['records'][number];

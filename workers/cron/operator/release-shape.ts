/* What the release routes take and answer, as schemas: for parsing, for the compiler, and for the description of the API. */
import * as z from 'zod';
import { EDITIONS } from '../../domain/edition.ts';
import { HOLD_KINDS } from '../../domain/hold.ts';
import { LANGUAGES } from '../../domain/language.ts';

export const HoldShape = z.object({
  advisory: z.string().describe('`*`: all of them'),
  kind: z.enum(HOLD_KINDS),
  heldAt: z.int(),
  heldBy: z.string(),
});

export const ReleaseRequest = z.object({
  advisory: z.string().min(1).max(100),
  /** Who, where several share a token. */
  by: z.string().trim().min(1).max(200).optional(),
  contentHash: z.string().max(64).optional().describe('what was looked at; refused when something else is deployed'),
});

export const Released = z.object({
  advisory: z.string(),
  contentHash: z.string(),
  variants: z.int(),
  isNew: z.boolean(),
  standing: z.enum(['released', 'awaiting-approval']),
  approvedBy: z.array(z.string()).readonly(),
});

const names = z.array(z.string().describe('edition, region and language'));

export const ReleasePlan = z.object({
  advisory: z.string(),
  contentHash: z.string(),
  releasedHash: z.string().nullable(),
  standing: z.enum(['unreleased', 'released', 'changed']),
  faults: z.array(z.string()).describe('why a release would be refused'),
  changes: z.object({
    added: names,
    changed: names,
    removed: names,
    schedule: z.array(z.string().describe('`+` a line that has come, `-` one that is gone: who gets what when')),
  }),
  variants: z.array(
    z.object({
      edition: z.enum(EDITIONS),
      region: z.string(),
      language: z.enum(LANGUAGES),
      hash: z.string(),
      subject: z.string(),
      htmlBytes: z.int(),
      textBytes: z.int(),
    }),
  ),
  audience: z.array(z.object({ country: z.string(), language: z.enum(LANGUAGES), people: z.int() })),
  editions: z.array(
    z.object({
      edition: z.enum(EDITIONS),
      effectiveOn: z.string(),
      people: z.int().describe('at most: whoever has marked it done is counted until their batch is frozen'),
      calls: z.int(),
      opensAt: z.int(),
      closesAt: z.int().nullable(),
      startsAt: z.int(),
      endsAt: z.int().describe('the earliest end at the configured rate and quota'),
      days: z.int(),
      fits: z.boolean(),
    }),
  ),
  secondApproval: z.boolean(),
  approvals: z.array(z.object({ operator: z.string(), approvedAt: z.int() })),
  holds: z.array(HoldShape),
});
export type ReleasePlan = z.infer<typeof ReleasePlan>;

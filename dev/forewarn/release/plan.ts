/* What a release would do, as the operator's interface gives it. */
import * as z from 'zod';

const names = z.array(z.string());

export const Plan = z.object({
  advisory: z.string(),
  contentHash: z.string(),
  releasedHash: z.string().nullable(),
  standing: z.enum(['unreleased', 'released', 'changed']),
  faults: names,
  changes: z.object({ added: names, changed: names, removed: names, schedule: names }),
  variants: z.array(
    z.object({
      edition: z.string(),
      region: z.string(),
      language: z.string(),
      hash: z.string(),
      subject: z.string(),
      htmlBytes: z.number(),
      textBytes: z.number(),
    }),
  ),
  audience: z.array(z.object({ country: z.string(), language: z.string(), people: z.number() })),
  editions: z.array(
    z.object({
      edition: z.string(),
      effectiveOn: z.string(),
      people: z.number(),
      calls: z.number(),
      opensAt: z.number(),
      closesAt: z.number().nullable(),
      startsAt: z.number(),
      endsAt: z.number(),
      days: z.number(),
      fits: z.boolean(),
    }),
  ),
  secondApproval: z.boolean(),
  approvals: z.array(z.object({ operator: z.string(), approvedAt: z.number() })),
  holds: z.array(z.object({ advisory: z.string(), kind: z.string(), heldBy: z.string() })),
});
export type Plan = z.infer<typeof Plan>;

export const Released = z.object({
  advisory: z.string(),
  contentHash: z.string(),
  variants: z.number(),
  isNew: z.boolean(),
  standing: z.enum(['released', 'awaiting-approval']),
  approvedBy: names,
});

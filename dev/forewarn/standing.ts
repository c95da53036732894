/* How sending stands, as the operator's interface gives it (workers/cron/operator/status.ts), and how it is said. */
import * as z from 'zod';
import { minuteText, numberText } from '../words.ts';

export const EditionStanding = z.object({
  advisory: z.string(),
  effectiveOn: z.string(),
  edition: z.string(),
  countries: z.number(),
  open: z.number(),
  opensAt: z.number(),
  closesAt: z.number().nullable(),
  intended: z.number(),
  waiting: z.number(),
  waitingBatches: z.number(),
  toPlan: z.number(),
  expired: z.number(),
  unknown: z.number(),
  calls: z.number(),
  mails: z.number(),
});
export type EditionStanding = z.infer<typeof EditionStanding>;

export const HoldStanding = z.object({
  advisory: z.string(),
  kind: z.string(),
  heldAt: z.number(),
  heldBy: z.string(),
});
export type HoldStanding = z.infer<typeof HoldStanding>;

export const Unreleased = z.object({ advisory: z.string(), countries: z.number() });
export type Unreleased = z.infer<typeof Unreleased>;

export const Standing = z.object({
  now: z.number(),
  lane: z.object({
    pausedUntil: z.number().nullable(),
    haltedAt: z.number().nullable(),
    reason: z.string().nullable(),
    lastTickAt: z.number().nullable(),
  }),
  holds: z.array(HoldStanding),
  editions: z.array(EditionStanding),
  unreleased: z.array(Unreleased),
  backlog: z.object({ batches: z.number(), people: z.number(), toPlan: z.number() }),
  today: z.object({
    since: z.number(),
    calls: z.number(),
    mails: z.number(),
    confirmations: z.number(),
    quota: z.number().nullable(),
    callsPerSecond: z.number(),
  }),
  confirmations: z.object({
    perHour: z.number(),
    admitted: z.number(),
    waiting: z.number(),
    heldBack: z.number(),
    imports: z.number(),
    oldestAskedAt: z.number().nullable(),
    requests: z.number(),
  }),
  wrong: z.array(z.object({ alarm: z.string().nullable(), what: z.string(), advice: z.string() })),
});
export type Standing = z.infer<typeof Standing>;

/** "1 mail", "2,000 mails". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;

/** Commands stand between backticks and begin with how they are run: on a terminal their own words are enough. */
export const inShort = (text: string): string => text.replaceAll(/`(?:npm run forewarn -- )?([^`]*)`/g, '$1');

/** Why a hold is one, and whose. */
export const holdText = ({ kind, heldBy }: HoldStanding): string =>
  kind === 'paused' ? `paused by ${heldBy}` : 'what is deployed was not released';

/** Why the whole lane stands still, if it does: halted by the provider or an alarm, or waiting for tomorrow's quota. */
export function blockText({ lane, now }: Pick<Standing, 'lane' | 'now'>): string | null {
  if (lane.haltedAt !== null) return `halted (${lane.reason})`;
  if (lane.pausedUntil !== null && now < lane.pausedUntil) return `waits until ${minuteText(lane.pausedUntil)} UTC`;
  return null;
}

/** That it is open and was never released, which is easily forgotten. */
export const unreleasedText = ({ advisory, countries }: Unreleased): string =>
  `${advisory} is open in ${counted(countries, 'country', 'countries')} and was never released`;

/** What is open and was never released, with what to do. */
export function unreleasedLines({ unreleased }: Pick<Standing, 'unreleased'>): string[] {
  return unreleased.map((each) => `? ${unreleasedText(each)}: release ${each.advisory}`);
}

/** Each thing that is wrong, with what to do. */
export function wrongLines({ wrong }: Pick<Standing, 'wrong'>): string[] {
  return wrong.map(({ what, advice }) => `! ${what} ${inShort(advice)}`);
}

/*
 * Whether a mailing can be done in its time: calls at the configured rate, and days of the provider's daily quota, which
 * begins anew at 00:00 UTC. Pure. Says the earliest end there can be: a quota that others use up, too, makes it later.
 */
import { DAY_MS, type Instant } from './civil-date.ts';

export interface Load {
  readonly people: number;
  readonly calls: number;
  readonly opensAt: Instant;
  /** Null: as long as it takes. */
  readonly closesAt: Instant | null;
}

export interface Pace {
  readonly callsPerSecond: number;
  readonly dailyQuota: number | undefined;
}

export interface Feasibility {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Days on which the quota lets something through; 0 for nobody, and 1 where there is no quota. */
  readonly days: number;
  readonly fits: boolean;
}

export function feasibilityOf(load: Load, { callsPerSecond, dailyQuota }: Pace, now: Instant): Feasibility {
  const startsAt = Math.max(now, load.opensAt);
  const days = load.people === 0 ? 0 : dailyQuota === undefined ? 1 : Math.ceil(load.people / dailyQuota);
  const lastDay = days <= 1 ? startsAt : (Math.floor(startsAt / DAY_MS) + days - 1) * DAY_MS;
  const endsAt = Math.max(startsAt + Math.ceil((load.calls / callsPerSecond) * 1000), lastDay);
  return { startsAt, endsAt, days, fits: load.people === 0 || load.closesAt === null || endsAt < load.closesAt };
}

/*
 * What is wrong with sending, each with what to do about it: judged from what `GET /operator/status` has read. Pure.
 * Says what is so now; whoever wants to be told without asking has alarms.
 */
import type { ConfirmationHour } from '../../../db/confirmation-hours.ts';
import type { Hold } from '../../../db/holds.ts';
import type { Lane } from '../../../db/lane.ts';
import type { Progress } from '../../../db/progress.ts';
import { type Instant, MINUTE_MS } from '../../domain/civil-date.ts';
import { feasibilityOf, type Pace } from '../../domain/feasibility.ts';
import { EVERY_ADVISORY } from '../../domain/hold.ts';

/** Cron comes every minute; a few missed ones happen at a deploy. */
const TICK_LATE_MS = 5 * MINUTE_MS;

export interface Finding {
  readonly what: string;
  readonly advice: string;
}

export interface Standing {
  readonly lane: Lane;
  readonly holds: readonly Hold[];
  readonly editions: readonly Progress[];
  readonly confirmations: ConfirmationHour;
  readonly pace: Pace;
  /** Messages that the provider took today. */
  readonly mailsToday: number;
}

export function findingsOf(standing: Standing, now: Instant): Finding[] {
  return [
    ...ofTheLane(standing, now),
    ...standing.holds.map(ofAHold),
    ...standing.editions.flatMap((edition) => ofAnEdition(edition, standing.pace, now)),
    ...ofConfirmations(standing.confirmations),
  ];
}

function ofTheLane({ lane, pace, mailsToday }: Standing, now: Instant): Finding[] {
  const found: Finding[] = [];
  const { haltedAt, pausedUntil, reason, lastTickAt } = lane;
  if (haltedAt !== null) {
    found.push({
      what: `sending is halted since ${minute(haltedAt)} (${reason})`,
      advice: 'mend what the reason says, then: resume --halt',
    });
  }
  if (pausedUntil !== null && now < pausedUntil) {
    found.push({
      what: `sending waits until ${minute(pausedUntil)} (${reason})`,
      advice: 'it goes on by itself; a larger plan at the provider makes it go on sooner (then: resume --halt)',
    });
  }
  if (pace.dailyQuota !== undefined && mailsToday >= pace.dailyQuota) {
    found.push({
      what: `today’s ${pace.dailyQuota} mails are used up`,
      advice: 'sending goes on at 00:00 UTC by itself',
    });
  }
  if (lastTickAt === null || now - lastTickAt > TICK_LATE_MS) {
    found.push({
      what: lastTickAt === null ? 'no tick has ever finished' : `no tick has finished since ${minute(lastTickAt)}`,
      advice: 'look at the cron Worker: its trigger (every minute), its errors, its database',
    });
  }
  return found;
}

function ofAHold({ advisory, kind, heldAt, heldBy }: Hold): Finding {
  const name = advisory === EVERY_ADVISORY ? 'everything' : advisory;
  if (kind === 'paused') {
    const which = advisory === EVERY_ADVISORY ? '' : ` ${advisory}`;
    return { what: `${name} is paused since ${minute(heldAt)} by ${heldBy}`, advice: `to go on: resume${which}` };
  }
  return {
    what: `${name} is held since ${minute(heldAt)}: what is deployed is not what was released`,
    advice: `release it (release ${advisory}), or deploy again what was released`,
  };
}

function ofAnEdition(progress: Progress, pace: Pace, now: Instant): Finding[] {
  const { advisory, edition, expired, unknown, waiting, toPlan, waitingBatches, opensAt, closesAt } = progress;
  const name = `${advisory} ${edition}`;
  const found: Finding[] = [];
  const people = waiting + toPlan;
  const { fits, endsAt } = feasibilityOf({ people, calls: Math.max(1, waitingBatches), opensAt, closesAt }, pace, now);
  if (!fits && closesAt !== null) {
    found.push({
      what: `${name}: ${people} people need until ${minute(endsAt)} at the least, and it closes at ${minute(closesAt)}`,
      advice: 'raise the provider’s quota and DAILY_QUOTA with it, or pause what can wait',
    });
  }
  if (expired > 0) {
    found.push({
      what: `${name}: closed before ${expired} people had it`,
      advice: 'the next edition reaches them; the statement says where they live (report)',
    });
  }
  if (unknown > 0) {
    found.push({
      what: `${name}: nobody knows whether ${unknown} people have it, since the provider never answered`,
      advice: 'nothing is sent twice; feedback settles it, or ask the provider for the tag of the batch',
    });
  }
  return found;
}

function ofConfirmations({ heldBack, perHour, oldestAskedAt }: ConfirmationHour): Finding[] {
  if (heldBack === 0) return [];
  const since = oldestAskedAt === null ? '' : `, the longest since ${minute(oldestAskedAt)}`;
  return [
    {
      what: `${heldBack} confirmation mails wait for an hour with room (${perHour} an hour)${since}`,
      advice: 'somebody may be flooding the form (docs/security.md); if not, raise CONFIRMATIONS_PER_HOUR',
    },
  ];
}

/** "2026-11-24 12:00 UTC". */
const minute = (at: Instant): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/*
 * What an answer that says "nothing goes out any more" means for everything that is sent, whichever mail it answered:
 * the lane is paused until the quota's day is over, or halted until an operator has mended what is wrong.
 */
import type { Database } from '../../db/database.ts';
import { haltLane, pauseLane } from '../../db/lane.ts';
import { DAY_MS, type Instant } from '../domain/civil-date.ts';
import type { BlockingOutcome } from '../mail/mailer.ts';

export async function blockLane(db: Database, outcome: BlockingOutcome, now: Instant): Promise<void> {
  if (outcome.kind === 'halted') return await haltLane(db, wordsFor(outcome.name), now);
  if (outcome.period === 'monthly') return await haltLane(db, 'monthly quota', now);
  // Resend counts a day's messages by the UTC calendar day.
  await pauseLane(db, (Math.floor(now / DAY_MS) + 1) * DAY_MS, 'daily quota');
}

/** Why the lane was halted, for the operator. The provider gives a name that says little to an unverified domain. */
function wordsFor(name: string): string {
  return name === 'validation_error' ? 'validation_error: is the domain verified?' : name;
}

/*
 * Subscribers: how a subscription ends. (How it begins is in db/confirmations.ts.)
 * Invariant: one departure for each time somebody leaves, however often they are told to have left. The row itself
 * stays until retention erases it, since a batch in doubt may still need to be repeated byte by byte.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { type Departure, type DepartureWay, FORBIDS_CONFIRMATION } from '../workers/domain/departure.ts';
import { recordConsentEnded } from './consent-records.ts';
import type { Database } from './database.ts';
import { notForbidden, suppressErased, suppressSubscriber } from './suppressions.ts';

/** Who leaves, why, by which way, and the campaign whose mail led to it (0: none). */
export interface Leaving {
  readonly subscriberId: number;
  readonly reason: Departure;
  readonly way: DepartureWay;
  readonly campaignId: number;
  readonly now: Instant;
}

/**
 * Ends the subscription. False if it had ended before, or there is none: then nothing changes, save that a late
 * complaint or bounce turns the suppression into one that forbids all mail, and is recorded; also when the row is erased.
 */
export async function endSubscription(db: Database, leaving: Leaving): Promise<boolean> {
  const { subscriberId, reason, way, campaignId, now } = leaving;
  const here = sql`id = ${subscriberId} and left_at is null`;
  const isGrave = FORBIDS_CONFIRMATION.includes(reason);
  const isNews = isGrave
    ? sql`id = ${subscriberId} and (left_at is null or ${notForbidden(sql`subscribers.address_hash`)})`
    : here;
  const [departed] = await db.batch([
    db.run(sql`
      insert into departures (reason, way, campaign_id, country, language, departed_at)
      select ${reason}, ${way}, ${campaignId}, country, language, ${now} from subscribers where ${here}`),
    recordConsentEnded(db, reason, way, isNews, now),
    suppressSubscriber(db, reason, isGrave ? sql`id = ${subscriberId}` : here, now),
    // Whoever leaves takes back what they asked for before, so that an old link cannot bring them back.
    db.run(sql`
      delete from sign_ups where address_hash in (select address_hash from subscribers where ${here})`),
    db.run(sql`update subscribers set left_at = ${now}, departure = ${reason} where ${here}`),
    ...(isGrave ? suppressErased(db, subscriberId, reason, way, now) : []),
  ]);
  return departed.meta.changes > 0;
}

/*
 * Erasing somebody: their subscription ends, every request that their address made goes at once, and the rest follows
 * when retention may let go of the address (workers/domain/retention.ts). Holds for whoever left before, too.
 * Invariant: only a link that was asked for shortly before erases; pressing its button twice is the same.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { ERASE_LINK_MS } from '../workers/domain/retention.ts';
import { recordConsentEnded } from './consent-records.ts';
import type { Database } from './database.ts';
import { suppressSubscriber } from './suppressions.ts';

function whoever(letterId: number, now: Instant) {
  return sql`(select subscriber_id from letters
    where id = ${letterId} and kind = 'erase' and mail_asked_at > ${now - ERASE_LINK_MS})`;
}

/** Whether the link of this letter still erases somebody. */
export async function canErase(db: Database, letterId: number, now: Instant): Promise<boolean> {
  const rows = await db.all(sql`select id from subscribers where id = ${whoever(letterId, now)}`);
  return rows.length > 0;
}

/** Erases the subscriber who asked for the letter. False if the link is too old or there is nobody any more. */
export async function eraseSubscriber(db: Database, letterId: number, now: Instant): Promise<boolean> {
  const who = sql`id = ${whoever(letterId, now)}`;
  const notYet = sql`${who} and (departure is null or departure <> 'erased')`;
  const [, , , , , rows] = await db.batch([
    db.run(sql`
      insert into departures (reason, way, campaign_id, country, language, departed_at)
      select 'erased', 'page', 0, country, language, ${now} from subscribers where ${who} and left_at is null`),
    recordConsentEnded(db, 'erased', 'page', notYet, now),
    suppressSubscriber(db, 'erased', notYet, now),
    // All of them, also what was asked for after leaving and not confirmed: nobody else may know of it, either.
    db.run(sql`
      delete from sign_ups where address_hash in (select address_hash from subscribers where ${who})`),
    db.run(sql`
      update subscribers set left_at = coalesce(left_at, ${now}), departure = 'erased' where ${who}`),
    db.all(sql`select id from subscribers where ${who}`),
  ]);
  return rows.length > 0;
}

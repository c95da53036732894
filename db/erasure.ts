/*
 * Erasing somebody: their subscription ends, every request that their address made goes at once, and the rest follows
 * when retention may let go of the address (workers/domain/retention.ts). Holds for whoever left before, too.
 * Invariant: only the link of the newest mail, asked for shortly before, erases; pressing its button twice is the same.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { ERASE_LINK_MS } from '../workers/domain/retention.ts';
import { recordConsentEnded } from './consent-records.ts';
import type { Database } from './database.ts';
import { suppressSubscriber } from './suppressions.ts';

/** The letter whose link it is, and which of its mails carried it. */
export interface EraseLink {
  readonly letterId: number;
  readonly mail: number;
}

function whoever({ letterId, mail }: EraseLink, now: Instant) {
  return sql`(select subscriber_id from letters
    where id = ${letterId} and kind = 'erase' and mails_asked = ${mail} and mail_asked_at > ${now - ERASE_LINK_MS})`;
}

/** Whether the link still erases somebody. */
export async function canErase(db: Database, link: EraseLink, now: Instant): Promise<boolean> {
  const rows = await db.all(sql`select id from subscribers where id = ${whoever(link, now)}`);
  return rows.length > 0;
}

/** Erases the subscriber who asked for the letter. False if the link is too old or there is nobody any more. */
export async function eraseSubscriber(db: Database, link: EraseLink, now: Instant): Promise<boolean> {
  const who = sql`id = ${whoever(link, now)}`;
  const notYet = sql`${who} and (departure is null or departure <> 'erased')`;
  const [, , , , , , , rows] = await db.batch([
    db.run(sql`
      insert into departures (reason, way, campaign_id, country, language, departed_at)
      select 'erased', 'page', (select campaign_id from letters where id = ${link.letterId}), country, language, ${now}
      from subscribers where ${who} and left_at is null`),
    recordConsentEnded(db, 'erased', 'page', notYet, now),
    suppressSubscriber(db, 'erased', notYet, now),
    // All of them, also what was asked for after leaving and not confirmed: nobody else may know of it, either.
    // But not what they ask for once they are erased: that is a new life.
    db.run(sql`
      delete from sign_ups where address_hash in (select address_hash from subscribers where ${notYet})`),
    db.run(sql`delete from done_marks where subscriber_id = ${whoever(link, now)}`),
    // Not the one whose link this is: it answers a second press, and goes with the subscriber's row.
    db.run(sql`
      delete from letters where subscriber_id = ${whoever(link, now)} and id <> ${link.letterId}`),
    db.run(sql`
      update subscribers set left_at = coalesce(left_at, ${now}), departure = 'erased', muted_kinds = '[]', reminders = 'all'
      where ${who}`),
    db.all(sql`select id from subscribers where ${who}`),
  ]);
  return rows.length > 0;
}

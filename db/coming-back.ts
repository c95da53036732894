/*
 * Somebody who left and confirms anew is who they were, under the old id: to the links in their old mails, which then
 * end the new subscription as they ended the first, and to the ledger, which sends them nothing that they had. While
 * their row is there it is revived (db/confirmations.ts); when it is erased, the id stands beside their suppression.
 * Statements for confirming, about the sign-up `u` that the condition lets through.
 * Invariant: an id means one address for ever. `subscribers.id` is AUTOINCREMENT, so no other address can get it.
 * Never keeps where somebody lived: that is found again in the batches, which hold ids anyway.
 */
import { type SQL, sql } from 'drizzle-orm';
import { DAY_MS, type Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

/** The id that the sign-up `u` takes again; null if its address never was on the list, or its row is still there. */
export const FORMER_ID = sql`(
  select x.subscriber_id from suppressions x
  where x.address_hash = u.address_hash and x.subscriber_id is not null
    and not exists (
      select 1 from subscribers n where n.address_hash = u.address_hash or n.id = x.subscriber_id))`;

/** How long after an advisory's latest edition has closed another one may still come: the next opens as one closes. */
const NEXT_EDITION_MS = 31 * DAY_MS;

/**
 * Each frozen batch that holds them, as a place that they had: there the claims look for what reached them. Only of
 * advisories that may still send something, so that it costs one pass over their batches, and not over all there ever
 * were.
 */
export function restoreFormerPositions(db: Database, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into former_positions (subscriber_id, position, country, zone)
    with w (id) as materialized (select ${FORMER_ID} from sign_ups u where ${condition})
    select distinct w.id, b.last_position, c.country, c.zone
    from w
      cross join campaigns c
      cross join batches b on b.campaign_id = c.id
    where w.id is not null
      and c.advisory in (
        select advisory from campaigns where closes_at is null or closes_at > ${now - NEXT_EDITION_MS})
      and b.generation > 0
      and instr(',' || trim(b.members, '[]') || ',', ',' || w.id || ',') > 0
    on conflict (subscriber_id, position) do nothing`);
}

/** The letters of somebody erased end with that life: the link that erased it must not erase the next one. */
export function endFormerLetters(db: Database, condition: SQL) {
  return db.run(sql`
    delete from letters where subscriber_id in (
      select s.id from sign_ups u join subscribers s on s.address_hash = u.address_hash
      where ${condition} and s.departure = 'erased')`);
}

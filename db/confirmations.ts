/*
 * Confirming: a sign-up becomes a subscriber, in one transaction. A new address gets a row; one that left is on
 * the list again under its old id (db/coming-back.ts); one that is on the list moves if the country differs, and else
 * only changes language.
 * Invariant: every statement asks whether the sign-up is still open, and the last one closes it, so that confirming
 * twice, or at the same time, makes one subscriber, one position and one record.
 * Never brings back somebody who left after asking: their sign-up went with them (db/subscribers.ts).
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { Language } from '../workers/domain/language.ts';
import { PENDING_SIGN_UP_MS } from '../workers/domain/retention.ts';
import { endFormerLetters, FORMER_ID, restoreFormerPositions } from './coming-back.ts';
import { recordConsentConfirmed } from './consent-records.ts';
import type { Database } from './database.ts';
import { keepFormerPosition, NEWEST_POSITION, raisePosition } from './positions.ts';
import { FORBIDDING, liftSuppression } from './suppressions.ts';

/** The subscriber that a confirmed sign-up stands for. */
export interface Confirmed {
  readonly subscriberId: number;
  readonly country: Country;
  readonly language: Language;
}

/** Confirms the sign-up; twice is the same success. Null if it is not there, too old, forbidden, or was left since. */
export async function confirm(db: Database, signUpId: number, now: Instant): Promise<Confirmed | null> {
  const open = sql`u.id = ${signUpId} and u.confirmed_at is null and u.mail_asked_at > ${now - PENDING_SIGN_UP_MS}
    and not exists (
      select 1 from suppressions x where x.address_hash = u.address_hash and x.reason in (${FORBIDDING}))`;
  const [, , , , , , , , rows] = await db.batch([
    endFormerLetters(db, open),
    restoreFormerPositions(db, open, now),
    raisePosition(
      db,
      sql`exists (
        select 1 from sign_ups u left join subscribers s on s.address_hash = u.address_hash
        where ${open} and (s.id is null or s.left_at is not null or s.country <> u.country))`,
    ),
    keepFormerPosition(
      db,
      sql`from sign_ups u join subscribers s on s.address_hash = u.address_hash
        where ${open} and (s.left_at is not null or s.country <> u.country)`,
    ),
    // The address keeps its first spelling: a provider call that is repeated must carry the same bytes.
    db.run(sql`
      insert into subscribers (id, email, address_hash, country, zone, language, position, confirmed_at)
      select ${FORMER_ID}, u.email, u.address_hash, u.country, u.zone, u.language, ${NEWEST_POSITION}, ${now}
      from sign_ups u where ${open}
      on conflict (address_hash) do update set
        country = excluded.country,
        zone = iif(left_at is not null or country <> excluded.country, excluded.zone, zone),
        language = excluded.language,
        position = iif(left_at is not null or country <> excluded.country, excluded.position, position),
        confirmed_at = iif(left_at is not null, excluded.confirmed_at, confirmed_at),
        left_at = null,
        departure = null`),
    recordConsentConfirmed(db, open, now),
    liftSuppression(db, open),
    db.run(sql`
      update sign_ups set confirmed_at = ${now} where id in (select u.id from sign_ups u where ${open})`),
    db.all<Confirmed>(sql`
      select s.id as subscriberId, s.country as country, s.language as language
      from sign_ups u join subscribers s on s.address_hash = u.address_hash
      where u.id = ${signUpId} and u.confirmed_at is not null and s.left_at is null`),
  ]);
  return rows[0] ?? null;
}

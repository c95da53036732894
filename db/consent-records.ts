/*
 * Consent records: what an address's owner agreed to or took back, and when. Append-only, under the keyed hash of the
 * address. These are statements for a caller's batch, so that a record stands if and only if what it records does.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { ConsentEvent, Departure, DepartureWay } from '../workers/domain/departure.ts';
import type { Database } from './database.ts';
import type { SignUpRequest } from './sign-ups.ts';
import type { Wording } from './wordings.ts';

/** What a departure is in the consent records. */
export const EVENT_OF_DEPARTURE: Readonly<Record<Departure, ConsentEvent>> = {
  unsubscribed: 'withdrawn',
  complained: 'complained',
  bounced: 'bounced',
  erased: 'erased',
};

/** "This address asked", if the condition holds. */
export function recordConsentAsked(db: Database, request: SignUpRequest, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into consent_records (address_hash, event, happened_at, language, form, wording_hash)
    select ${request.addressHash}, 'asked', ${now}, ${request.language}, ${request.form}, ${request.wording.hash}
    where ${condition}`);
}

/** "This address confirmed", for the sign-up `u` that the condition lets through. */
export function recordConsentConfirmed(db: Database, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into consent_records (address_hash, event, happened_at, language, form, wording_hash)
    select u.address_hash, 'confirmed', ${now}, u.language, u.form, u.wording_hash from sign_ups u where ${condition}`);
}

/** "This address's owner changed what they are sent", for the subscriber `s` of the selection. */
export function recordConsentChanged(db: Database, wording: Wording, fromSubscribers: SQL, now: Instant) {
  return db.run(sql`
    insert into consent_records (address_hash, event, happened_at, language, form, wording_hash)
    select s.address_hash, 'changed', ${now}, ${wording.language}, 'preferences', ${wording.hash} ${fromSubscribers}`);
}

/** "This address's owner took their leaving back", for the subscriber `s` of the selection. */
export function recordConsentUndone(db: Database, wording: Wording, fromSubscribers: SQL, now: Instant) {
  return db.run(sql`
    insert into consent_records (address_hash, event, happened_at, language, form, wording_hash)
    select s.address_hash, 'confirmed', ${now}, ${wording.language}, 'undo', ${wording.hash} ${fromSubscribers}`);
}

/** "This subscription ended", for the subscriber that the condition lets through. */
export function recordConsentEnded(db: Database, reason: Departure, way: DepartureWay, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into consent_records (address_hash, event, happened_at, language, form)
    select address_hash, ${EVENT_OF_DEPARTURE[reason]}, ${now}, language, ${way} from subscribers where ${condition}`);
}

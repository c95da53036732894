/*
 * Suppressions: keyed hashes of addresses that must not be written to. They survive erasure. A complaint, a bounce or an
 * objection outweighs a departure by choice and is never lifted by signing up again. Here: how a suppression comes and
 * goes with what a person or the provider does; what an operator does is in db/operator-suppressions.ts.
 * Invariant: whatever changes somebody's consent leaves exactly one consent record, however often it is told.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { type Departure, type DepartureWay, FORBIDS_CONFIRMATION } from '../workers/domain/departure.ts';
import { EVENT_OF_DEPARTURE } from './consent-records.ts';
import type { Database } from './database.ts';

/** The reasons that forbid even a confirmation mail, as an SQL list. */
export const FORBIDDING = sql.join(
  FORBIDS_CONFIRMATION.map((reason) => sql.raw(`'${reason}'`)),
  sql`, `,
);

/** Whether the suppression that an insert brings outweighs the one that is there: for `on conflict do update`. */
export const GRAVER = sql`suppressions.reason not in (${FORBIDDING}) and suppressions.reason <> excluded.reason
  and (excluded.reason in (${FORBIDDING}) or excluded.suppressed_at >= suppressions.suppressed_at)`;

/** The same for an insert that may know whose address it is; what was known of that stays. */
export const KEEPING_THE_GRAVER = sql`
  on conflict (address_hash) do update set
    reason = iif(${GRAVER}, excluded.reason, reason),
    suppressed_at = iif(${GRAVER}, excluded.suppressed_at, suppressed_at),
    subscriber_id = coalesce(subscriber_id, excluded.subscriber_id)
  where ${GRAVER} or subscriber_id is null`;

/** Suppresses the address of the subscriber that the condition lets through, and notes whose it is. */
export function suppressSubscriber(db: Database, reason: Departure, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into suppressions (address_hash, reason, suppressed_at, subscriber_id)
    select address_hash, ${reason}, ${now}, id from subscribers where ${condition} ${KEEPING_THE_GRAVER}`);
}

/** Lifts what the owner's own fresh confirmation outweighs, for the sign-up `u` that the condition lets through. */
export function liftSuppression(db: Database, condition: SQL) {
  return db.run(sql`
    delete from suppressions where reason not in (${FORBIDDING})
      and address_hash in (select u.address_hash from sign_ups u where ${condition})`);
}

/** What may be told about a confirmation mail. */
const WAYS = { bounced: 'bounce', complained: 'complaint' } as const satisfies Partial<Record<Departure, DepartureWay>>;

/**
 * Suppresses the address of a sign-up whose mail came back for good or was complained about. Returns the subscriber who
 * is on the list under it, if it was confirmed before: for the caller to end (db/subscribers.ts), and recorded with that.
 */
export async function suppressSignUp(
  db: Database,
  signUpId: number,
  reason: keyof typeof WAYS,
  now: Instant,
): Promise<number | null> {
  const isNews = sql`u.id = ${signUpId} and ${notForbidden(sql`u.address_hash`)}`;
  const active = sql`select s.id from subscribers s join sign_ups u on u.address_hash = s.address_hash
    where u.id = ${signUpId} and s.left_at is null`;
  const [, , rows] = await db.batch([
    db.run(sql`
      insert into consent_records (address_hash, event, happened_at, language, form)
      select u.address_hash, ${EVENT_OF_DEPARTURE[reason]}, ${now}, u.language, ${WAYS[reason]} from sign_ups u
      where ${isNews} and not exists (${active})`),
    db.run(sql`
      insert into suppressions (address_hash, reason, suppressed_at)
      select u.address_hash, ${reason}, ${now} from sign_ups u where ${isNews}
      on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
      where ${GRAVER}`),
    db.all<{ id: number }>(active),
  ]);
  return rows[0]?.id ?? null;
}

/**
 * A complaint or bounce about a mail of somebody whose row is erased: it forbids all mail, and is recorded once. How
 * often it is told changes nothing.
 */
export function suppressErased(db: Database, subscriberId: number, reason: Departure, way: DepartureWay, now: Instant) {
  const isNews = sql`x.subscriber_id = ${subscriberId} and x.reason not in (${FORBIDDING})
    and not exists (select 1 from subscribers s where s.id = x.subscriber_id)`;
  return [
    db.run(sql`
      insert into consent_records (address_hash, event, happened_at, language, form)
      select r.address_hash, ${EVENT_OF_DEPARTURE[reason]}, ${now}, r.language, ${way}
      from suppressions x join consent_records r on r.id = (
        select max(id) from consent_records where address_hash = x.address_hash)
      where ${isNews}`),
    db.run(sql`update suppressions as x set reason = ${reason}, suppressed_at = ${now} where ${isNews}`),
  ] as const;
}

/** Nothing forbids writing to the address yet: a complaint, bounce or objection would be news. */
export function notForbidden(hash: SQL): SQL {
  return sql`not exists (
    select 1 from suppressions x where x.address_hash = ${hash} and x.reason in (${FORBIDDING}))`;
}

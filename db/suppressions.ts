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
import { HASH_OF_SUBSCRIBER } from './former-life.ts';

/** The reasons that forbid even a confirmation mail, as an SQL list. */
export const FORBIDDING = sql.join(
  FORBIDS_CONFIRMATION.map((reason) => sql.raw(`'${reason}'`)),
  sql`, `,
);

/** Whether the suppression that an insert brings outweighs the one that is there: for `on conflict do update`. */
export const GRAVER = sql`suppressions.reason not in (${FORBIDDING}) and suppressions.reason <> excluded.reason
  and (excluded.reason in (${FORBIDDING}) or excluded.suppressed_at >= suppressions.suppressed_at)`;

/** Suppresses the address of the subscriber that the condition lets through. */
export function suppressSubscriber(db: Database, reason: Departure, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into suppressions (address_hash, reason, suppressed_at)
    select ${HASH_OF_SUBSCRIBER}, ${reason}, ${now} from subscribers where ${condition}
    on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
    where ${GRAVER}`);
}

/** Lifts what the owner's own fresh confirmation outweighs, for the sign-up `u` that the condition lets through. */
export function liftSuppression(db: Database, condition: SQL) {
  return db.run(sql`
    delete from suppressions where reason not in (${FORBIDDING})
      and address_hash in (select u.address_hash from sign_ups u where ${condition})`);
}

/** What may be told about a confirmation mail. */
const WAYS = { bounced: 'bounce', complained: 'complaint' } as const satisfies Partial<Record<Departure, DepartureWay>>;

/** Suppresses the address of a sign-up whose mail came back for good or was complained about. */
export async function suppressSignUp(
  db: Database,
  signUpId: number,
  reason: keyof typeof WAYS,
  now: Instant,
): Promise<void> {
  const isNews = sql`u.id = ${signUpId} and ${notForbidden(sql`u.address_hash`)}`;
  await db.batch([
    db.run(sql`
      insert into consent_records (address_hash, event, happened_at, language, form)
      select u.address_hash, ${EVENT_OF_DEPARTURE[reason]}, ${now}, u.language, ${WAYS[reason]} from sign_ups u where ${isNews}`),
    db.run(sql`
      insert into suppressions (address_hash, reason, suppressed_at)
      select u.address_hash, ${reason}, ${now} from sign_ups u where ${isNews}
      on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
      where ${GRAVER}`),
  ]);
}

/** Nothing forbids writing to the address yet: a complaint, bounce or objection would be news. */
export function notForbidden(hash: SQL): SQL {
  return sql`not exists (
    select 1 from suppressions x where x.address_hash = ${hash} and x.reason in (${FORBIDDING}))`;
}

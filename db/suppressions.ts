/*
 * Suppressions: keyed hashes of addresses that must not be written to. They survive erasure. A complaint or a bounce
 * outweighs a departure by choice and is never lifted by signing up again. Statements for a caller's batch.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { type Departure, FORBIDS_CONFIRMATION } from '../workers/domain/departure.ts';
import type { Database } from './database.ts';

/** The reasons that forbid even a confirmation mail, as an SQL list. */
export const FORBIDDING = sql.join(
  FORBIDS_CONFIRMATION.map((reason) => sql.raw(`'${reason}'`)),
  sql`, `,
);

/** Suppresses the address of the subscriber that the condition lets through. */
export function suppressSubscriber(db: Database, reason: Departure, condition: SQL, now: Instant) {
  return db.run(sql`
    insert into suppressions (address_hash, reason, suppressed_at)
    select address_hash, ${reason}, ${now} from subscribers where ${condition}
    on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
    where suppressions.reason not in (${FORBIDDING}) and suppressions.reason <> excluded.reason`);
}

/** Lifts what the owner's own fresh confirmation outweighs, for the sign-up `u` that the condition lets through. */
export function liftSuppression(db: Database, condition: SQL) {
  return db.run(sql`
    delete from suppressions where reason not in (${FORBIDDING})
      and address_hash in (select u.address_hash from sign_ups u where ${condition})`);
}

/** Suppresses the address of a sign-up whose mail came back for good or was complained about. */
export async function suppressSignUp(db: Database, signUpId: number, reason: Departure, now: Instant): Promise<void> {
  await db.run(sql`
    insert into suppressions (address_hash, reason, suppressed_at)
    select address_hash, ${reason}, ${now} from sign_ups where id = ${signUpId}
    on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
    where suppressions.reason not in (${FORBIDDING}) and suppressions.reason <> excluded.reason`);
}

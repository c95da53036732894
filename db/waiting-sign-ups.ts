/*
 * Sign-ups whose mail has not gone out yet, as the cron Worker sees them. Never changes what a person asked for.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { SuppressionReason } from '../workers/domain/departure.ts';
import type { Language } from '../workers/domain/language.ts';
import { PENDING_SIGN_UP_MS } from '../workers/domain/retention.ts';
import type { Database } from './database.ts';

export interface WaitingSignUp {
  readonly id: number;
  readonly email: string;
  readonly language: Language;
  /** Which mail this is: 1, 2 or 3. */
  readonly mail: number;
  /** Whether an hour has had room for it (db/confirmation-hours.ts). */
  readonly admitted: 0 | 1;
  /** Whether the operator has entered it, and asks (db/imports.ts). */
  readonly imported: 0 | 1;
  /** Why the address must not be written to, if it must not. */
  readonly suppressed: SuppressionReason | null;
  /** The subscriber that already has this address, if one does. */
  readonly subscriberId: number | null;
}

/** The sign-up, if a mail is still owed to it at `now`. */
export async function readWaitingSignUp(db: Database, id: number, now: Instant): Promise<WaitingSignUp | null> {
  const row = await db.get<WaitingSignUp>(sql`
    select u.id as id, u.email as email, u.language as language, u.mails_asked as mail,
      u.mails_admitted >= u.mails_asked as admitted, u.imported as imported,
      (select reason from suppressions x where x.address_hash = u.address_hash) as suppressed,
      (select s.id from subscribers s where s.address_hash = u.address_hash and s.left_at is null) as subscriberId
    from sign_ups u
    where u.id = ${id} and u.mails_taken < u.mails_asked and u.confirmed_at is null
      and u.mail_asked_at > ${now - PENDING_SIGN_UP_MS}`);
  return row ?? null;
}

/** Takes note that nothing is owed any more up to this mail: it was taken, or must not be sent. */
export async function settleSignUpMail(db: Database, id: number, mail: number): Promise<void> {
  await db.run(sql`update sign_ups set mails_taken = ${mail} where id = ${id} and mails_taken < ${mail}`);
}

/**
 * Sign-ups that have waited for their mail since before `askedBefore`: first those that people asked for, oldest first,
 * then the operator's. While the hour has no room for one of the two, only those of it that were admitted before: the
 * others would be sent back. Whom the operator entered costs nothing meanwhile, however many they are.
 */
export async function listOverdueSignUps(
  db: Database,
  {
    askedBefore,
    hasRoom,
    hasImportRoom,
    limit,
  }: {
    readonly askedBefore: Instant;
    readonly hasRoom: boolean;
    readonly hasImportRoom: boolean;
    readonly limit: number;
  },
  now: Instant,
): Promise<number[]> {
  const isAdmitted = sql`mails_admitted >= mails_asked`;
  const overdue = (index: SQL, which: SQL) =>
    db.all<{ id: number }>(sql`
      select id from sign_ups indexed by ${index}
      where ${which} and mails_taken < mails_asked and confirmed_at is null
        and mail_asked_at <= ${askedBefore} and mail_asked_at > ${now - PENDING_SIGN_UP_MS}
      order by mail_asked_at limit ${limit}`);
  const byOrigin = sql`sign_ups_waiting_by_origin`;
  const [own, imports] = await db.batch([
    overdue(byOrigin, hasRoom ? sql`imported = 0` : sql`imported = 0 and ${isAdmitted}`),
    hasImportRoom
      ? overdue(byOrigin, sql`imported = 1`)
      : overdue(sql`sign_ups_admitted_imports`, sql`imported = 1 and ${isAdmitted}`),
  ]);
  return [...own, ...imports].slice(0, limit).map((row) => row.id);
}

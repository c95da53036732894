/*
 * Letters: the mails that a subscriber asks for on a page. Asking never says whether there is such a subscriber, and
 * an address has its share of each kind as of confirmations. The cron Worker finds what waits by itself.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Language } from '../workers/domain/language.ts';
import type { LetterKind } from '../workers/domain/letter.ts';
import { LETTER_MS } from '../workers/domain/retention.ts';
import type { Database } from './database.ts';
import { MAIL_INTERVAL_MS, MAIL_WINDOW_MS, MAILS_PER_WINDOW } from './sign-ups.ts';
import { FORBIDDING } from './suppressions.ts';

export interface LetterRequest {
  readonly subscriberId: number;
  readonly kind: LetterKind;
  readonly language: Language;
}

/** Asks for the letter, unless there is no such subscriber or they have had their share. `mails_asked` only grows. */
export async function requestLetter(db: Database, { subscriberId, kind, language }: LetterRequest, now: Instant) {
  await db.run(sql`
    insert into letters (subscriber_id, kind, language, mail_asked_at)
    select id, ${kind}, ${language}, ${now} from subscribers where id = ${subscriberId}
    on conflict (subscriber_id, kind) do update set
      language = excluded.language, mails_asked = mails_asked + 1, mail_asked_at = excluded.mail_asked_at
    where mail_asked_at <= ${now - MAIL_INTERVAL_MS}
      and (mails_asked < ${MAILS_PER_WINDOW} or mail_asked_at <= ${now - MAIL_WINDOW_MS})`);
}

/** A letter that waits, with whom it goes to. */
export interface WaitingLetter {
  readonly id: number;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly subscriberId: number;
  readonly email: string;
  /** Which mail this is: 1, 2 or 3. */
  readonly mail: number;
  readonly askedAt: Instant;
}

/** The letter, if it is still owed. Null, too, when the address is gone or must not be written to. */
export async function readWaitingLetter(db: Database, id: number): Promise<WaitingLetter | null> {
  const row = await db.get<WaitingLetter>(sql`
    select l.id as id, l.kind as kind, l.language as language, l.subscriber_id as subscriberId, s.email as email,
      l.mails_asked as mail, l.mail_asked_at as askedAt
    from letters l join subscribers s on s.id = l.subscriber_id
    where l.id = ${id} and l.mails_taken < l.mails_asked and not exists (
      select 1 from suppressions x where x.address_hash = s.address_hash and x.reason in (${FORBIDDING}))`);
  return row ?? null;
}

/** Takes note that nothing is owed any more up to this mail. */
export async function settleLetter(db: Database, id: number, mail: number): Promise<void> {
  await db.run(sql`update letters set mails_taken = ${mail} where id = ${id} and mails_taken < ${mail}`);
}

/** Letters that wait, the oldest first; what must not be sent any more is never among them. */
export async function listWaitingLetters(db: Database, now: Instant, limit: number): Promise<number[]> {
  const rows = await db.all<{ id: number }>(sql`
    select l.id as id from letters l join subscribers s on s.id = l.subscriber_id
    where l.mails_taken < l.mails_asked and l.mail_asked_at > ${now - LETTER_MS} and not exists (
      select 1 from suppressions x where x.address_hash = s.address_hash and x.reason in (${FORBIDDING}))
    order by l.mail_asked_at limit ${limit}`);
  return rows.map((row) => row.id);
}

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
import { type Lane, laneFrom, laneRows } from './lane.ts';
import { MAIL_INTERVAL_MS, MAIL_WINDOW_MS, MAILS_PER_WINDOW } from './sign-ups.ts';
import { FORBIDDING } from './suppressions.ts';

export interface LetterRequest {
  readonly subscriberId: number;
  readonly kind: LetterKind;
  readonly language: Language;
  /** The campaign whose mail led to it; 0: none. */
  readonly campaignId: number;
}

/** Whether the subscriber `s` is somebody whose request is answered, also after leaving by their own choice. */
const IS_ANSWERED = sql`(s.departure is null or s.departure = 'unsubscribed') and not exists (
  select 1 from suppressions x where x.address_hash = s.address_hash and x.reason in (${FORBIDDING}))`;

/** Asks for the letter, unless there is nobody to answer or they have had their share. `mails_asked` only grows. */
export async function requestLetter(db: Database, request: LetterRequest, now: Instant) {
  const { subscriberId, kind, language, campaignId } = request;
  await db.run(sql`
    insert into letters (subscriber_id, kind, language, campaign_id, mail_asked_at)
    select s.id, ${kind}, ${language}, ${campaignId}, ${now} from subscribers s
    where s.id = ${subscriberId} and ${IS_ANSWERED}
    on conflict (subscriber_id, kind) do update set
      language = excluded.language, campaign_id = excluded.campaign_id, mails_asked = mails_asked + 1,
      mail_asked_at = excluded.mail_asked_at
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
  readonly campaignId: number;
}

/** The letter, if it is still owed. Null, too, when the address is gone or must not be written to. */
export async function readWaitingLetter(db: Database, id: number): Promise<WaitingLetter | null> {
  const row = await db.get<WaitingLetter>(sql`
    select l.id as id, l.kind as kind, l.language as language, l.subscriber_id as subscriberId, s.email as email,
      l.mails_asked as mail, l.mail_asked_at as askedAt, l.campaign_id as campaignId
    from letters l join subscribers s on s.id = l.subscriber_id
    where l.id = ${id} and l.mails_taken < l.mails_asked and ${IS_ANSWERED}`);
  return row ?? null;
}

/** Takes note that nothing is owed any more up to this mail. */
export async function settleLetter(db: Database, id: number, mail: number): Promise<void> {
  await db.run(sql`update letters set mails_taken = ${mail} where id = ${id} and mails_taken < ${mail}`);
}

/** Letters that wait, the oldest first, and the lane: what must not be sent any more is never among them. */
export async function readLettersAndLane(
  db: Database,
  now: Instant,
  limit: number,
): Promise<{ letters: number[]; lane: Lane }> {
  const [letters, lane] = await db.batch([
    db.all<{ id: number }>(sql`
      select l.id as id from letters l join subscribers s on s.id = l.subscriber_id
      where l.mails_taken < l.mails_asked and l.mail_asked_at > ${now - LETTER_MS} and ${IS_ANSWERED}
      order by l.mail_asked_at limit ${limit}`),
    laneRows(db),
  ]);
  return { letters: letters.map(({ id }) => id), lane: laneFrom(lane) };
}

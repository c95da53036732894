/*
 * Sign-ups as the reader's side sees them: asking to be put on the list. One row an address; asking again renews it.
 * Never says whether the address is known. Which mails are still owed is the cron Worker's matter
 * (db/waiting-sign-ups.ts); becoming a subscriber is in db/confirmations.ts.
 */
import { sql } from 'drizzle-orm';
import { DAY_MS, type Instant, MINUTE_MS, type Zone } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { EmailAddress } from '../workers/domain/email-address.ts';
import type { Language } from '../workers/domain/language.ts';
import { recordConsentAsked } from './consent-records.ts';
import type { Database } from './database.ts';
import { keepWordings, type Wording } from './wordings.ts';

/** At most one mail to an address in this time, so that a double click sends one. */
export const MAIL_INTERVAL_MS = 10 * MINUTE_MS;
/** At most this many mails to an address in `MAIL_WINDOW_MS`, so that nobody can pester a stranger through the form. */
export const MAILS_PER_WINDOW = 3;
export const MAIL_WINDOW_MS = 7 * DAY_MS;

/**
 * Where a request came from: the form on our page, JSON, or our form on another site; of the last two also which site,
 * where the browser said so.
 */
const SIGN_UP_FORMS = ['page', 'json', 'embed'] as const;
export type SignUpForm = (typeof SIGN_UP_FORMS)[number] | `${'json' | 'embed'} ${string}`;

/** A request to be put on the list, complete. */
export interface SignUpRequest {
  readonly email: EmailAddress;
  readonly addressHash: string;
  readonly country: Country;
  readonly zone: Zone;
  readonly language: Language;
  readonly form: SignUpForm;
  /** What they agreed to. */
  readonly wording: Wording;
}

/**
 * Writes the request, its wording and the consent record, and asks for a mail; returns the sign-up's id. Returns null,
 * and only counts the request, when the address has had its share of mails. `mails_asked` only grows, so that the number
 * of a mail is never used twice for one sign-up.
 * Invariant: one round trip, the same statements and one commit that writes, whatever is known of the address, so that
 * how long it takes tells nobody. (The count is what is written when nothing else is.)
 */
export async function requestSignUp(db: Database, request: SignUpRequest, now: Instant): Promise<number | null> {
  const { addressHash, wording } = request;
  const hadEnough = sql`mail_asked_at > ${now - MAIL_INTERVAL_MS}
    or (mails_asked >= ${MAILS_PER_WINDOW} and mail_asked_at > ${now - MAIL_WINDOW_MS})`;
  const mayAsk = sql`not exists (select 1 from sign_ups where address_hash = ${addressHash} and (${hadEnough}))`;
  const [, , , rows] = await db.batch([
    db.run(sql`
      insert into counters (name, value) values ('sign_up_requests', 1)
      on conflict (name) do update set value = value + 1`),
    keepWordings(db, [wording], mayAsk, now),
    recordConsentAsked(db, request, mayAsk, now),
    db.all<{ id: number }>(sql`
      insert into sign_ups (email, address_hash, country, zone, language, form, wording_hash, requested_at, mail_asked_at)
      select ${request.email}, ${addressHash}, ${request.country}, ${request.zone}, ${request.language}, ${request.form},
        ${wording.hash}, ${now}, ${now}
      where ${mayAsk}
      on conflict (address_hash) do update set
        email = excluded.email, country = excluded.country, zone = excluded.zone, language = excluded.language,
        form = excluded.form, wording_hash = excluded.wording_hash, requested_at = excluded.requested_at,
        confirmed_at = null, mails_asked = mails_asked + 1, mail_asked_at = excluded.mail_asked_at, imported = 0
      returning id`),
  ]);
  return rows[0]?.id ?? null;
}

/** What a confirmation page shows of a request. */
export interface SignUpDetails {
  readonly country: Country;
  readonly language: Language;
  readonly mailAskedAt: Instant;
  readonly confirmedAt: Instant | null;
}

export async function readSignUp(db: Database, id: number): Promise<SignUpDetails | null> {
  const row = await db.get<SignUpDetails>(sql`
    select country, language, mail_asked_at as mailAskedAt, confirmed_at as confirmedAt
    from sign_ups where id = ${id}`);
  return row ?? null;
}

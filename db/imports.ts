/*
 * People whom the operator enters: each becomes a sign-up that waits for its confirmation mail behind all who asked
 * themselves (db/confirmation-hours.ts), and nothing else. Nobody is asked twice: who is on the list, must not be
 * written to, has a sign-up, or was entered before, is only counted.
 * Invariant: running the same rows twice writes nothing the second time.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant, Zone } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { Language } from '../workers/domain/language.ts';
import { PENDING_SIGN_UP_MS } from '../workers/domain/retention.ts';
import type { Database } from './database.ts';
import { keepWordings, type Wording } from './wordings.ts';

/** What stands in a consent record as the form. */
const IMPORT_FORM = 'import';

/** What became of a row. `no-room`: more would wait than can be mailed before they lapse. */
export const IMPORT_FATES = ['entered', 'subscribed', 'suppressed', 'pending', 'asked-before', 'no-room'] as const;
export type ImportFate = (typeof IMPORT_FATES)[number];

export interface ImportedPerson {
  readonly email: string;
  readonly addressHash: string;
  readonly country: Country;
  readonly zone: Zone;
  readonly language: Language;
  readonly wordingHash: string;
}

/** How many of the operator's requests wait for their mail. */
export async function countWaitingImports(db: Database, now: Instant): Promise<number> {
  const row = await db.get<{ waiting: number }>(sql`
    select count(*) as waiting from sign_ups
    where imported = 1 and mails_taken < mails_asked and confirmed_at is null
      and mail_asked_at > ${now - PENDING_SIGN_UP_MS}`);
  return row?.waiting ?? 0;
}

/** Enters up to `room` people, in order; no hash may come twice. Returns each one's fate, in the order given. */
export async function importPeople(
  db: Database,
  people: readonly ImportedPerson[],
  wordings: readonly Wording[],
  room: number,
  now: Instant,
): Promise<ImportFate[]> {
  const rows = sql`(
    select key as place, value ->> '$.email' as email, value ->> '$.addressHash' as hash,
      value ->> '$.country' as country, value ->> '$.zone' as zone, value ->> '$.language' as language,
      value ->> '$.wordingHash' as wording
    from json_each(${JSON.stringify(people)}))`;
  const judged = (from: SQL) => sql`
    select r.*, case
        when exists (select 1 from suppressions x where x.address_hash = r.hash) then 'suppressed'
        when exists (select 1 from subscribers s where s.address_hash = r.hash and s.left_at is null) then 'subscribed'
        when exists (select 1 from sign_ups u where u.address_hash = r.hash) then 'pending'
        when exists (select 1 from consent_records c where c.address_hash = r.hash and c.form = ${IMPORT_FORM}
          and c.event = 'asked') then 'asked-before'
        else 'entered' end as fate
    from ${from} r`;
  const entered = sql`(select * from (${judged(rows)}) where fate = 'entered' order by place limit ${room})`;
  const [fates, , inserted] = await db.batch([
    db.all<{ hash: string; fate: ImportFate }>(sql`select hash, fate from (${judged(rows)}) order by place`),
    keepWordings(db, wordings, sql`exists (select 1 from ${entered})`, now),
    db.all<{ hash: string }>(sql`
      insert into sign_ups (email, address_hash, country, zone, language, form, wording_hash, requested_at,
        mail_asked_at, imported)
      select email, hash, country, zone, language, ${IMPORT_FORM}, wording, ${now}, ${now}, 1 from ${entered} where true
      on conflict (address_hash) do nothing
      returning address_hash as hash`),
    // Not asked twice at the same instant: the sign-up of this moment has no record yet.
    db.run(sql`
      insert into consent_records (address_hash, event, happened_at, language, form, wording_hash)
      select u.address_hash, 'asked', ${now}, u.language, ${IMPORT_FORM}, u.wording_hash
      from ${rows} r join sign_ups u on u.address_hash = r.hash
      where u.imported = 1 and u.requested_at = ${now} and not exists (
        select 1 from consent_records c where c.address_hash = r.hash and c.form = ${IMPORT_FORM} and c.event = 'asked')
      order by r.place`),
  ]);
  const done = new Set(inserted.map(({ hash }) => hash));
  return fates.map(({ hash, fate }) => (fate === 'entered' && !done.has(hash) ? 'no-room' : fate));
}

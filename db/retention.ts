/*
 * Retention: deletes what has been kept long enough (workers/domain/retention.ts), in bounded steps. Running it
 * twice changes nothing.
 */
import { sql } from 'drizzle-orm';
import { DAY_MS, type Instant, MINUTE_MS } from '../workers/domain/civil-date.ts';
import {
  CONFIRMED_SIGN_UP_MS,
  CONSENT_RECORD_MS,
  DEPARTED_ADDRESS_MS,
  DEPARTURE_MS,
  LETTER_MS,
  PENDING_SIGN_UP_MS,
} from '../workers/domain/retention.ts';
import type { Database } from './database.ts';

/** Rows deleted from one table by one tick. */
const RETENTION_STEP_ROWS = 1_000;

/** How many parts history is looked through in: one a minute, so that a day sees all of it. */
const PARTS = DAY_MS / MINUTE_MS;

/** What one tick deleted, by kind. */
export interface Purged {
  readonly signUps: number;
  readonly subscribers: number;
  readonly letters: number;
  readonly consentRecords: number;
  readonly departures: number;
}

/** Purges what is older than it may be. */
export async function purge(db: Database, now: Instant): Promise<Purged> {
  return { ...(await purgePeople(db, now)), ...(await purgeHistory(db, now)) };
}

/** Old sign-ups and letters, and everything of those who left but their consent records and suppression. */
async function purgePeople(db: Database, now: Instant): Promise<Pick<Purged, 'signUps' | 'subscribers' | 'letters'>> {
  const departed = sql`select id from subscribers
    where left_at is not null and left_at <= ${now - DEPARTED_ADDRESS_MS} order by left_at limit ${RETENTION_STEP_ROWS}`;
  const [signUps, , , , , letters, subscribers] = await db.batch([
    db.run(sql`
      delete from sign_ups where id in (
        select id from sign_ups where confirmed_at is null and mail_asked_at <= ${now - PENDING_SIGN_UP_MS}
        union all
        select id from sign_ups where confirmed_at <= ${now - CONFIRMED_SIGN_UP_MS}
        limit ${RETENTION_STEP_ROWS})`),
    db.run(sql`
      delete from sign_ups where confirmed_at is not null and address_hash in (
        select address_hash from subscribers where id in (${departed}))`),
    db.run(sql`delete from former_positions where subscriber_id in (${departed})`),
    db.run(sql`delete from done_marks where subscriber_id in (${departed})`),
    db.run(sql`delete from letters where subscriber_id in (${departed})`),
    db.run(sql`
      delete from letters where id in (
        select id from letters where mail_asked_at <= ${now - LETTER_MS} limit ${RETENTION_STEP_ROWS})`),
    db.run(sql`delete from subscribers where id in (${departed})`),
  ]);
  return {
    signUps: signUps.meta.changes,
    subscribers: subscribers.meta.changes,
    letters: letters.meta.changes,
  };
}

/**
 * Departures that are too old, and consent records of addresses that are long gone: of one part of the table, by id,
 * since looking through all of it every minute would cost more than everything else.
 */
export async function purgeHistory(db: Database, now: Instant): Promise<Pick<Purged, 'consentRecords' | 'departures'>> {
  const part = Math.floor(now / MINUTE_MS) % PARTS;
  const inPart = (table: 'departures' | 'consent_records') => sql`
    id > (select coalesce(max(id), 0) from ${sql.raw(table)}) * ${part} / ${PARTS}
    and id <= (select coalesce(max(id), 0) from ${sql.raw(table)}) * ${part + 1} / ${PARTS}`;
  const provenUntil = now - CONSENT_RECORD_MS;
  const [departures, , consentRecords] = await db.batch([
    db.run(sql`
      delete from departures where id in (
        select id from departures where ${inPart('departures')} and departed_at <= ${now - DEPARTURE_MS}
        limit ${RETENTION_STEP_ROWS})`),
    // Without this the table refuses to give up a record (its trigger); the counter only grows.
    db.run(sql`
      insert into counters (name, value) select 'consent_records_kept_since', ${provenUntil} where ${provenUntil} > 0
      on conflict (name) do update set value = excluded.value where excluded.value > value`),
    db.run(sql`
      delete from consent_records where id in (
        select r.id from consent_records r
        where r.id in (select id from consent_records where ${inPart('consent_records')})
          and r.happened_at < ${provenUntil}
          and not exists (select 1 from subscribers s where s.address_hash = r.address_hash)
          and not exists (select 1 from consent_records n
            where n.address_hash = r.address_hash and n.happened_at >= ${provenUntil})
        limit ${RETENTION_STEP_ROWS})`),
  ]);
  return { departures: departures.meta.changes, consentRecords: consentRecords.meta.changes };
}

/*
 * Everybody whose address we have, for a move to another system: subscribers and sign-ups that may still be confirmed,
 * each with the records of what they agreed to, a page at a time. Only reads. The one place beside the mails where
 * addresses leave the database.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import { PENDING_SIGN_UP_MS } from '../workers/domain/retention.ts';
import type { Database } from './database.ts';

export interface ExportedPerson {
  readonly number: number;
  readonly email: string;
  readonly country: string;
  readonly zone: string;
  readonly language: string;
  /** Null: not confirmed yet. */
  readonly confirmedAt: Instant | null;
  readonly reminders: string | null;
  readonly mutedKinds: readonly string[];
  readonly records: readonly {
    readonly event: string;
    readonly happenedAt: Instant;
    readonly language: string;
    readonly form: string;
    readonly wordingHash: string | null;
  }[];
}

const RECORDS = sql`(
  select json_group_array(json_object('event', r.event, 'happenedAt', r.happened_at, 'language', r.language,
    'form', r.form, 'wordingHash', r.wording_hash) order by r.happened_at, r.id)
  from consent_records r where r.address_hash = p.address_hash)`;

type Row = Omit<ExportedPerson, 'mutedKinds' | 'records'> & { mutedKinds: string; records: string };
const unfolded = (rows: readonly Row[]): ExportedPerson[] =>
  rows.map((row) => ({
    ...row,
    mutedKinds: JSON.parse(row.mutedKinds) as ExportedPerson['mutedKinds'],
    records: JSON.parse(row.records) as ExportedPerson['records'],
  }));

export async function listExportedSubscribers(db: Database, after: number, limit: number): Promise<ExportedPerson[]> {
  const rows = await db.all<Row>(sql`
    select p.id as number, p.email as email, p.country as country, p.zone as zone, p.language as language,
      p.confirmed_at as confirmedAt, p.reminders as reminders, p.muted_kinds as mutedKinds, ${RECORDS} as records
    from subscribers p where p.id > ${after} and p.left_at is null order by p.id limit ${limit}`);
  return unfolded(rows);
}

export async function listExportedSignUps(
  db: Database,
  after: number,
  limit: number,
  now: Instant,
): Promise<ExportedPerson[]> {
  const rows = await db.all<Row>(sql`
    select p.id as number, p.email as email, p.country as country, p.zone as zone, p.language as language,
      null as confirmedAt, null as reminders, '[]' as mutedKinds, ${RECORDS} as records
    from sign_ups p
    where p.id > ${after} and p.confirmed_at is null and p.mail_asked_at > ${now - PENDING_SIGN_UP_MS}
    order by p.id limit ${limit}`);
  return unfolded(rows);
}

export interface ExportedWording {
  readonly hash: string;
  readonly language: string;
  readonly content: string;
  readonly firstUsedAt: Instant;
}

/** Every wording that anybody agreed to: few, since they change with releases of the program. */
export async function listExportedWordings(db: Database, after: string, limit: number): Promise<ExportedWording[]> {
  return await db.all<ExportedWording>(sql`
    select hash, language, content, first_used_at as firstUsedAt from wordings
    where hash > ${after} order by hash limit ${limit}`);
}

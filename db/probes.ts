/*
 * Probes: one test mail each, and whether the webhook Worker was told of it. Beside the ledger; names are random, so that
 * nothing but the provider's own word can answer one. Hearing of one twice keeps the first time.
 */
import { sql } from 'drizzle-orm';
import { DAY_MS, type Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

/** Old ones are forgotten when the next is made. */
const KEPT_MS = DAY_MS;

export async function insertProbe(db: Database, name: string, now: Instant): Promise<void> {
  await db.batch([
    db.run(sql`delete from probes where sent_at <= ${now - KEPT_MS}`),
    db.run(sql`insert into probes (name, sent_at) values (${name}, ${now})`),
  ]);
}

export async function hearProbe(db: Database, name: string, now: Instant): Promise<void> {
  await db.run(sql`update probes set heard_at = ${now} where name = ${name} and heard_at is null`);
}

/** Undefined: there is no such probe; null: nothing was heard of it yet. */
export async function readProbe(db: Database, name: string): Promise<Instant | null | undefined> {
  const row = await db.get<{ heardAt: Instant | null }>(sql`
    select heard_at as heardAt from probes where name = ${name}`);
  return row?.heardAt;
}

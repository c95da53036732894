/*
 * What an operator does with suppressions: suppress an address, lift that again, take over another list, hand out one's
 * own. Whose subscription such a suppression ends is for the caller to end (db/subscribers.ts): here it is only said.
 * Invariant: taking the same rows over twice changes nothing; a departure by choice never outweighs a later
 * confirmation here, a complaint, bounce or objection always does.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { SuppressionReason } from '../workers/domain/departure.ts';
import type { Database } from './database.ts';
import { FORBIDDING, GRAVER, notForbidden } from './suppressions.ts';

export interface Suppression {
  readonly hash: string;
  readonly reason: SuppressionReason;
  readonly suppressedAt: Instant;
}

/** A subscriber whose address is suppressed. */
export interface SuppressedSubscriber {
  readonly subscriberId: number;
  readonly reason: SuppressionReason;
}

export interface TakenOver {
  /** Not known here before. */
  readonly added: number;
  /** Known for a lighter reason, or an older one. */
  readonly raised: number;
  /** Departures by choice of people who have confirmed here since. */
  readonly outweighed: number;
  /** On the list until now. */
  readonly subscribers: readonly SuppressedSubscriber[];
}

/** Takes suppressions over, in one transaction. No hash may come twice. */
export async function takeOverSuppressions(db: Database, suppressions: readonly Suppression[]): Promise<TakenOver> {
  const rows = sql`(
    select value ->> '$.hash' as hash, value ->> '$.reason' as reason, value ->> '$.suppressedAt' as suppressed_at
    from json_each(${JSON.stringify(suppressions)}))`;
  const outweighed = sql`(r.reason not in (${FORBIDDING}) and exists (
    select 1 from subscribers s
    where s.address_hash = r.hash and s.left_at is null and s.confirmed_at >= r.suppressed_at))`;
  const [known, weak, written, subscribers] = await db.batch([
    db.all<{ count: number }>(sql`
      select count(*) as count from ${rows} r join suppressions x on x.address_hash = r.hash where not ${outweighed}`),
    db.all<{ count: number }>(sql`select count(*) as count from ${rows} r where ${outweighed}`),
    db.run(sql`
      insert into suppressions (address_hash, reason, suppressed_at)
      select r.hash, r.reason, r.suppressed_at from ${rows} r where not ${outweighed}
      on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
      where ${GRAVER}`),
    db.all<SuppressedSubscriber>(sql`
      select s.id as subscriberId, x.reason as reason
      from ${rows} r join suppressions x on x.address_hash = r.hash join subscribers s on s.address_hash = r.hash
      where s.left_at is null`),
  ]);
  const outweighedCount = weak[0]?.count ?? 0;
  const added = suppressions.length - outweighedCount - (known[0]?.count ?? 0);
  return { added, raised: written.meta.changes - added, outweighed: outweighedCount, subscribers };
}

/** One page of the list, in the order of the hashes. */
export async function listSuppressions(db: Database, after: string, limit: number): Promise<readonly Suppression[]> {
  return await db.all<Suppression>(sql`
    select address_hash as hash, reason, suppressed_at as suppressedAt from suppressions
    where address_hash > ${after} order by address_hash limit ${limit}`);
}

/**
 * The owner told the operator never to write again. Recorded once, as a withdrawal, if there was anything to withdraw;
 * for somebody on the list the record comes with the end of the subscription. Null: it was forbidden before.
 */
export async function suppressAddress(
  db: Database,
  hash: string,
  now: Instant,
): Promise<{ readonly isNew: boolean; readonly subscriberId: number | null }> {
  const isNews = notForbidden(sql`${hash}`);
  const active = sql`select id from subscribers where address_hash = ${hash} and left_at is null`;
  const [, written, rows] = await db.batch([
    db.run(sql`
      insert into consent_records (address_hash, event, happened_at, language, form)
      select r.address_hash, 'withdrawn', ${now}, r.language, 'operator' from consent_records r
      where r.id = (select max(id) from consent_records where address_hash = ${hash})
        and ${isNews} and not exists (${active})`),
    db.run(sql`
      insert into suppressions (address_hash, reason, suppressed_at) values (${hash}, 'objected', ${now})
      on conflict (address_hash) do update set reason = excluded.reason, suppressed_at = excluded.suppressed_at
      where ${GRAVER}`),
    db.all<{ id: number }>(active),
  ]);
  return { isNew: written.meta.changes > 0, subscriberId: rows[0]?.id ?? null };
}

/**
 * Lifts the suppression, so that its address may be asked to confirm. Null: nothing was to be lifted. Nobody is put on
 * the list by it. Of whoever was on it, the departure stays, and with it the id that the links in their mails mean.
 */
export async function liftSuppressionOf(db: Database, hash: string): Promise<Suppression | null> {
  const lifted = sql`address_hash = ${hash} and (subscriber_id is null or reason in (${FORBIDDING}))`;
  const [rows] = await db.batch([
    db.all<Suppression>(sql`
      select address_hash as hash, reason, suppressed_at as suppressedAt from suppressions where ${lifted}`),
    db.run(sql`delete from suppressions where address_hash = ${hash} and subscriber_id is null`),
    db.run(sql`update suppressions set reason = 'unsubscribed' where ${lifted}`),
  ]);
  return rows[0] ?? null;
}

/*
 * Everything that proves what one address's owner agreed to and took back: their consent records with the wordings in
 * full, and where they stand now. Only reads. An address is looked for under all its hashes, since some records may
 * have been written under a key before the newest (docs/keys.md).
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { ConsentEvent, Departure, SuppressionReason } from '../workers/domain/departure.ts';
import type { Language } from '../workers/domain/language.ts';
import type { Database } from './database.ts';

export interface ProofRecord {
  readonly number: number;
  readonly hash: string;
  readonly event: ConsentEvent;
  readonly happenedAt: Instant;
  readonly language: Language;
  readonly form: string;
  readonly wordingHash: string | null;
}

export interface ProofWording {
  readonly hash: string;
  readonly content: string;
  readonly firstUsedAt: Instant;
}

/** The person's row, while there is one. */
export interface ProofSubscription {
  readonly country: Country;
  readonly language: Language;
  readonly confirmedAt: Instant;
  readonly leftAt: Instant | null;
  readonly departure: Departure | null;
}

export interface ConsentProof {
  /** Oldest first. */
  readonly records: readonly ProofRecord[];
  readonly wordings: readonly ProofWording[];
  readonly subscription: ProofSubscription | null;
  /** Whether somebody has asked for mail with this address and not confirmed yet. */
  readonly isPending: boolean;
  readonly suppression: { readonly reason: SuppressionReason; readonly suppressedAt: Instant } | null;
}

export async function readConsentProof(db: Database, hashes: readonly string[]): Promise<ConsentProof> {
  const isThem = sql`address_hash in (select value from json_each(${JSON.stringify(hashes)}))`;
  const [records, wordings, subscriptions, pending, suppressions] = await db.batch([
    db.all<ProofRecord>(sql`
      select id as number, address_hash as hash, event, happened_at as happenedAt, language, form,
        wording_hash as wordingHash
      from consent_records where ${isThem} order by happened_at, id`),
    db.all<ProofWording>(sql`
      select hash, content, first_used_at as firstUsedAt from wordings
      where hash in (select wording_hash from consent_records where ${isThem}) order by first_used_at, hash`),
    db.all<ProofSubscription>(sql`
      select country, language, confirmed_at as confirmedAt, left_at as leftAt, departure
      from subscribers where ${isThem} order by left_at is not null, id desc limit 1`),
    db.all<{ id: number }>(sql`select id from sign_ups where ${isThem} and confirmed_at is null limit 1`),
    db.all<{ reason: SuppressionReason; suppressedAt: Instant }>(sql`
      select reason, suppressed_at as suppressedAt from suppressions where ${isThem}
      order by reason in ('unsubscribed', 'erased'), suppressed_at desc limit 1`),
  ]);
  return {
    records,
    wordings,
    subscription: subscriptions[0] ?? null,
    isPending: pending.length > 0,
    suppression: suppressions[0] ?? null,
  };
}

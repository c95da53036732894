/*
 * When one address key takes over from another (docs/keys.md): whatever stands under an address's older hashes moves
 * to its newest one. Only who knows the address can do that, so it is done when the address is seen: when its owner
 * signs up, when an operator names it, and by the job that walks through the addresses we have.
 * Invariant: the address never loses a suppression, and of two the graver stays. Running it twice changes nothing.
 */
import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { KEEPING_THE_GRAVER } from './suppressions.ts';

/** An older hash of an address, and its newest. */
export interface Rehashing {
  readonly from: string;
  readonly to: string;
}

export interface Rehashed {
  readonly signUps: number;
  readonly subscribers: number;
  readonly suppressions: number;
  readonly consentRecords: number;
}

/** The moves that an address's hashes, newest first, call for. */
export function rehashingsOf([newest, ...older]: readonly [string, ...string[]]): Rehashing[] {
  return older.map((from) => ({ from, to: newest }));
}

/** Moves everything that stands under the older hashes, in one transaction. No query when there are none. */
export async function rehash(db: Database, rehashings: readonly Rehashing[]): Promise<Rehashed> {
  if (rehashings.length === 0) return { signUps: 0, subscribers: 0, suppressions: 0, consentRecords: 0 };
  const moves = sql`(
    select value ->> '$.from' as older, value ->> '$.to' as newest from json_each(${JSON.stringify(rehashings)}))`;
  const older = sql`address_hash in (select older from ${moves})`;
  const toNewest = sql`address_hash = (select newest from ${moves} where older = address_hash)`;
  const [, suppressions, , signUps, subscribers, consentRecords] = await db.batch([
    db.run(sql`
      insert into suppressions (address_hash, reason, suppressed_at, subscriber_id)
      select m.newest, x.reason, x.suppressed_at, x.subscriber_id
      from suppressions x join ${moves} m on m.older = x.address_hash where true ${KEEPING_THE_GRAVER}`),
    db.run(sql`delete from suppressions where ${older}`),
    // Of two sign-ups of one address the newer stands, as it does when somebody asks again.
    db.run(sql`
      delete from sign_ups where ${older}
        and exists (select 1 from sign_ups u join ${moves} m on m.newest = u.address_hash
          where m.older = sign_ups.address_hash)`),
    db.run(sql`update or ignore sign_ups set ${toNewest} where ${older}`),
    db.run(sql`update or ignore subscribers set ${toNewest} where ${older}`),
    db.run(sql`update consent_records set ${toNewest} where ${older}`),
  ]);
  return {
    signUps: signUps.meta.changes,
    subscribers: subscribers.meta.changes,
    suppressions: suppressions.meta.changes,
    consentRecords: consentRecords.meta.changes,
  };
}

/** The tables with people's addresses, in the order in which the job walks through them. */
export const REHASHED_TABLES = ['subscribers', 'sign_ups'] as const;
export type RehashedTable = (typeof REHASHED_TABLES)[number];

/** The addresses after the row, oldest first. */
export async function listAddresses(
  db: Database,
  table: RehashedTable,
  after: number,
  limit: number,
): Promise<readonly { id: number; email: string }[]> {
  return await db.all(sql`
    select id, email from ${sql.raw(table)} where id > ${after} order by id limit ${limit}`);
}

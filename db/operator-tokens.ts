/* The operators' tokens beside the setting's own: hashes only. A name is used once, also after it was revoked. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

export interface OperatorToken {
  readonly name: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly revokedAt: Instant | null;
}

/** Those that count. */
export async function listTokenHashes(db: Database): Promise<{ name: string; hash: string }[]> {
  return await db.all<{ name: string; hash: string }>(sql`
    select name, hash from operator_tokens where revoked_at is null`);
}

export async function listTokens(db: Database): Promise<OperatorToken[]> {
  return await db.all<OperatorToken>(sql`
    select name, created_at as createdAt, created_by as createdBy, revoked_at as revokedAt
    from operator_tokens order by created_at, name`);
}

/** False when the name is taken, or there are as many as may count at once. */
export async function insertToken(
  db: Database,
  token: { name: string; hash: string; createdBy: string },
  limit: number,
  now: Instant,
): Promise<boolean> {
  const { meta } = await db.run(sql`
    insert into operator_tokens (name, hash, created_at, created_by)
    select ${token.name}, ${token.hash}, ${now}, ${token.createdBy}
    where (select count(*) from operator_tokens where revoked_at is null) < ${limit}
    on conflict do nothing`);
  return meta.changes > 0;
}

/** False when there is none of that name that counts. */
export async function revokeToken(db: Database, name: string, now: Instant): Promise<boolean> {
  const { meta } = await db.run(sql`
    update operator_tokens set revoked_at = ${now} where name = ${name} and revoked_at is null`);
  return meta.changes > 0;
}

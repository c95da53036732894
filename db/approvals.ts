/* Approvals: which operators want exactly this content released. Used up by the release that comes of them. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

export interface Approval {
  readonly operator: string;
  readonly approvedAt: Instant;
}

/** Approving twice is approving again: the later time counts. */
export async function approve(
  db: Database,
  approval: { advisory: string; contentHash: string; operator: string },
  now: Instant,
): Promise<void> {
  await db.run(sql`
    insert into approvals (advisory, content_hash, operator, approved_at)
    values (${approval.advisory}, ${approval.contentHash}, ${approval.operator}, ${now})
    on conflict do update set approved_at = excluded.approved_at`);
}

/** Those of the content that were made after `since`, the first one first. */
export async function listApprovals(
  db: Database,
  advisory: string,
  contentHash: string,
  since: Instant,
): Promise<Approval[]> {
  return await db.all<Approval>(sql`
    select operator, approved_at as approvedAt from approvals
    where advisory = ${advisory} and content_hash = ${contentHash} and approved_at > ${since}
    order by approved_at, operator`);
}

export async function clearApprovals(db: Database, advisory: string): Promise<void> {
  await db.run(sql`delete from approvals where advisory = ${advisory}`);
}

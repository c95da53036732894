/*
 * Cancellations: editions that are not sent any more, for good. A cancelled edition is not due (tick/open-campaigns.ts),
 * so its campaigns are closed and what is planned of them expires and is counted, as when an edition closes by itself.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Edition } from '../workers/domain/edition.ts';
import type { Database } from './database.ts';

export interface Cancellation {
  readonly advisory: string;
  /** `*`: every one, whatever the date. */
  readonly edition: Edition | '*';
  readonly effectiveOn: string;
  readonly cancelledAt: Instant;
  readonly cancelledBy: string;
}

/** Waited for, or as one of a batch. */
export function listCancellations(db: Database) {
  return db.all<Cancellation>(sql`
    select advisory, edition, effective_on as effectiveOn, cancelled_at as cancelledAt, cancelled_by as cancelledBy
    from cancellations order by cancelled_at, advisory, edition, effective_on`);
}

/** How many there were not before. */
export async function cancel(db: Database, cancellations: readonly Cancellation[]): Promise<number> {
  const { meta } = await db.run(sql`
    insert into cancellations (advisory, edition, effective_on, cancelled_at, cancelled_by)
    select value ->> 'advisory', value ->> 'edition', value ->> 'effectiveOn', value ->> 'cancelledAt',
      value ->> 'cancelledBy'
    from json_each(${JSON.stringify(cancellations)}) where true
    on conflict do nothing`);
  return meta.changes;
}

/** Whether a due campaign is one of the cancelled. */
export function isCancelled(
  cancellations: readonly Cancellation[],
  campaign: { advisory: string; edition: Edition; effectiveOn: string },
): boolean {
  return cancellations.some(
    ({ advisory, edition, effectiveOn }) =>
      advisory === campaign.advisory &&
      (edition === '*' || (edition === campaign.edition && effectiveOn === campaign.effectiveOn)),
  );
}

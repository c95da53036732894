/*
 * Whom the list has, as counts: subscribers who are the same in everything that decides what they get. Reads only, and
 * gives nobody's number or address.
 */
import { sql } from 'drizzle-orm';
import type { AdvisoryKind } from '../workers/domain/advisory-kind.ts';
import type { Language } from '../workers/domain/language.ts';
import type { Reminders } from '../workers/domain/preference.ts';
import type { Database } from './database.ts';

export interface AudienceGroup {
  readonly country: string;
  readonly zone: string;
  readonly language: Language;
  readonly reminders: Reminders;
  readonly mutedKinds: readonly AdvisoryKind[];
  readonly count: number;
}

/** One look at every subscriber: for an operator who asks, never for a tick. */
export async function readAudience(db: Database): Promise<AudienceGroup[]> {
  const rows = await db.all<Omit<AudienceGroup, 'mutedKinds'> & { mutedKinds: string }>(sql`
    select country, zone, language, reminders, muted_kinds as mutedKinds, count(*) as count
    from subscribers where left_at is null
    group by country, zone, language, reminders, muted_kinds
    order by country, zone, language, reminders, muted_kinds`);
  return rows.map((row) => ({ ...row, mutedKinds: JSON.parse(row.mutedKinds) as AdvisoryKind[] }));
}

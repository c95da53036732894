/*
 * How far each edition is that is open, or closed today: how many it is for, how many are decided, how many wait, and
 * what today's calls were. Reads only; the batches of those campaigns and of no other, for an operator who asks.
 */
import { sql } from 'drizzle-orm';
import { HOUR_MS, type Instant } from '../workers/domain/civil-date.ts';
import type { Edition } from '../workers/domain/edition.ts';
import { OUTCOMES } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';

/** An edition over all its countries. */
export interface Progress {
  readonly advisory: string;
  readonly effectiveOn: string;
  readonly edition: Edition;
  readonly countries: number;
  /** Campaigns that are open now; 0: it has closed everywhere. */
  readonly open: number;
  readonly opensAt: Instant;
  /** When the first of those closes that people still wait in, or else the first of all; null: it stays open. */
  readonly closesAt: Instant | null;
  readonly intended: number;
  /** Of the intended, those whom the lane still has to do. */
  readonly waiting: number;
  readonly waitingBatches: number;
  /** Subscribers that the next tick plans. */
  readonly toPlan: number;
  readonly expired: number;
  readonly unknown: number;
  /** Calls made since `since`, each batch's latest only, and the mails that the provider took by them. */
  readonly calls: number;
  readonly mails: number;
}

export async function readProgress(db: Database, since: Instant, now: Instant): Promise<Progress[]> {
  const size = sql`json_array_length(b.members)`;
  const isOpen = sql`c.opens_at <= ${now} and (c.closes_at is null or c.closes_at > ${now})`;
  return await db.all<Progress>(sql`
    with each as (
      select c.id, c.advisory, c.effective_on, c.edition, c.country, c.opens_at, ${isOpen} as is_open,
        iif(${isOpen}, c.closes_at, null) as closes_at,
        iif(${isOpen}, (select count(*) from subscribers s
          where s.country = c.country and s.zone = c.zone and s.position > c.cursor and s.left_at is null), 0) as to_plan,
        coalesce(sum(b.planned - b.passed_over), 0) as intended,
        coalesce(sum(${size}) filter (where b.settled_at is null), 0) as waiting,
        count(*) filter (where b.state in ('planned', 'sending')) as waiting_batches,
        coalesce(sum(${size}) filter (where b.state = 'expired'), 0) as expired,
        coalesce(sum(${size}) filter (where b.state = 'unknown'), 0) as unknown,
        count(*) filter (where b.claimed_at >= ${since} and not (b.state = 'accepted' and b.members = '[]')) as calls,
        coalesce(sum(length(replace(b.outcomes, ${OUTCOMES.refused}, '')))
          filter (where b.claimed_at >= ${since} and b.state = 'accepted'), 0) as mails
      from campaigns c left join batches b on b.campaign_id = c.id
      where c.closes_at is null or c.closes_at > ${since}
      group by c.id)
    select advisory, effective_on as effectiveOn, edition, count(distinct country) as countries, sum(is_open) as open,
      min(opens_at) as opensAt,
      coalesce(min(closes_at) filter (where waiting + to_plan > 0), min(closes_at)) as closesAt,
      sum(intended) as intended, sum(waiting) as waiting,
      sum(waiting_batches) as waitingBatches, sum(to_plan) as toPlan, sum(expired) as expired, sum(unknown) as unknown,
      sum(calls) as calls, sum(mails) as mails
    from each where opens_at <= ${now}
    group by advisory, effective_on, edition
    order by min(opens_at), advisory, edition`);
}

/** Confirmation mails that were let go in the hours since. */
export async function countConfirmationsSince(db: Database, since: Instant): Promise<number> {
  const row = await db.get<{ mails: number }>(sql`
    select coalesce(sum(mails), 0) as mails from confirmation_hours where hour >= ${Math.floor(since / HOUR_MS)}`);
  return row?.mails ?? 0;
}

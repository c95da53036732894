/*
 * How the mails of each UTC day fared: taken by the provider, and reported as bounced or complained about since. What the
 * rates are made of that pause sending. A report counts for the day on which its mail was sent; each counts once, as a
 * member's rank rises once. Mails of a call whose answer was lost are not counted, nor those of an invocation that died,
 * so that a rate errs upwards.
 */
import { type SQL, sql } from 'drizzle-orm';
import { DAY_MS, type Instant } from '../workers/domain/civil-date.ts';
import { OUTCOMES, type OutcomeMark } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';

/** Today and the six days before it. */
const RATE_DAYS = 7;

/** Written out: a bound number is a fraction to D1, and so would be what it divides. */
const WHOLE_DAY = sql.raw(String(DAY_MS));

export const dayOf = (now: Instant): number => Math.floor(now / DAY_MS);

export interface Reported {
  readonly accepted: number;
  readonly bounced: number;
  readonly complained: number;
}

/** So many mails were taken of batches claimed at `now`. Once an invocation, not once a call: that is a row a call less. */
export async function countAccepted(db: Database, accepted: number, now: Instant): Promise<void> {
  await db.run(sql`
    insert into sending_days (day, accepted) values (${dayOf(now)}, ${accepted})
    on conflict (day) do update set accepted = accepted + excluded.accepted`);
}

/** Right after the statement that raises a member's rank, in the same way; for other marks nothing. */
export function countReport(db: Database, mark: OutcomeMark, sentAt: SQL) {
  const isBounced = mark === OUTCOMES.bounced;
  return db.run(sql`
    update sending_days set bounced = bounced + ${isBounced ? 1 : 0}, complained = complained + ${isBounced ? 0 : 1}
    where changes() > 0 and day = ${sentAt} / ${WHOLE_DAY}`);
}

export async function readReported(db: Database, now: Instant): Promise<Reported> {
  const row = await db.get<Reported>(sql`
    select coalesce(sum(accepted), 0) as accepted, coalesce(sum(bounced), 0) as bounced,
      coalesce(sum(complained), 0) as complained
    from sending_days where day > ${dayOf(now) - RATE_DAYS} and day <= ${dayOf(now)}`);
  return row ?? { accepted: 0, bounced: 0, complained: 0 };
}

/** An operator has resumed: the rates begin anew, or the next tick would pause again for what is known. */
export async function countAnew(db: Database): Promise<void> {
  await db.run(sql`delete from sending_days`);
}

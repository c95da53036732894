/*
 * The log of operators' acts: who, when, what, and what came of it. Append-only by triggers. An act is written before it
 * is done and its result afterwards, so an act without a result was interrupted, and none goes unrecorded.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

export interface RecordedAct {
  readonly id: number;
  readonly askedAt: Instant;
  readonly operator: string;
  readonly act: string;
  /** The answer's status; null: interrupted. */
  readonly status: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export async function recordAct(db: Database, operator: string, act: string, now: Instant): Promise<number> {
  const row = await db.get<{ id: number }>(sql`
    insert into operator_acts (asked_at, operator, act) values (${now}, ${operator}, ${act}) returning id`);
  if (!row) throw new Error('the act was not recorded');
  return row.id;
}

export async function recordResult(
  db: Database,
  id: number,
  status: number,
  detail: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<void> {
  await db.run(sql`
    insert into operator_results (act_id, ended_at, status, detail)
    values (${id}, ${now}, ${status}, ${JSON.stringify(detail)})`);
}

/** The newest first, from before the given one. */
export async function listActs(db: Database, before: number, limit: number): Promise<RecordedAct[]> {
  const rows = await db.all<Omit<RecordedAct, 'detail'> & { detail: string | null }>(sql`
    select a.id as id, a.asked_at as askedAt, a.operator as operator, a.act as act, r.status as status, r.detail as detail
    from operator_acts a left join operator_results r on r.act_id = a.id
    where a.id < ${before} order by a.id desc limit ${limit}`);
  return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail ?? '{}') as Record<string, unknown> }));
}

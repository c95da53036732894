/*
 * Alarms: one row each. A turn is written once, whoever looks at the same time: the statement names the turn that it
 * follows. What was told is noted only after it was told, so that a telling that failed is tried again.
 */
import { sql } from 'drizzle-orm';
import type { Alarm, Channel, Evidence } from '../workers/domain/alarm.ts';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Database } from './database.ts';

export interface StandingAlarms {
  readonly alarms: readonly Alarm[];
  /** When each channel told something last. */
  readonly toldAt: Readonly<Record<Channel, Instant | null>>;
}

export async function readAlarms(db: Database): Promise<StandingAlarms> {
  const rows = await db.all<Omit<Alarm, 'evidence'> & { evidence: string } & Told>(sql`
    select name, turns, turned_at as turnedAt, raised_at as raisedAt, evidence, quiet_since as quietSince,
      mailed, posted, mailed_at as mailedAt, posted_at as postedAt
    from alarms order by raised_at, name`);
  return {
    alarms: rows.map(({ mailedAt: _mail, postedAt: _post, evidence, ...row }) => ({
      ...row,
      evidence: JSON.parse(evidence) as Evidence,
    })),
    toldAt: { mailed: newest(rows.map((row) => row.mailedAt)), posted: newest(rows.map((row) => row.postedAt)) },
  };
}

interface Told {
  readonly mailedAt: Instant | null;
  readonly postedAt: Instant | null;
}

function newest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((latest, at) => (latest === null || (at !== null && at > latest) ? at : latest), null);
}

/** Writes alarms as `turnedBy` gave them. One that somebody else has turned meanwhile stays as it is. */
export async function saveAlarms(db: Database, turned: readonly Alarm[]): Promise<void> {
  if (turned.length === 0) return;
  await db.run(sql`
    insert into alarms (name, turns, turned_at, raised_at, evidence, quiet_since)
    select value ->> 'name', value ->> 'turns', value ->> 'turnedAt', value ->> 'raisedAt', value -> 'evidence',
      value ->> 'quietSince'
    from json_each(${JSON.stringify(turned)}) where true
    on conflict (name) do update set turns = excluded.turns, turned_at = excluded.turned_at,
      raised_at = excluded.raised_at, evidence = excluded.evidence, quiet_since = excluded.quiet_since
      where excluded.turns in (alarms.turns, alarms.turns + 1)`);
}

/** Takes note that the channel has told these turns. */
export async function noteTold(db: Database, channel: Channel, told: readonly Alarm[], now: Instant): Promise<void> {
  const column = sql.raw(channel);
  await db.run(sql`
    update alarms set ${column} = max(${column}, told.turns), ${sql.raw(`${channel}_at`)} = ${now}
    from (select value ->> 'name' as name, value ->> 'turns' as turns from json_each(${JSON.stringify(told)})) told
    where alarms.name = told.name`);
}

/*
 * The ceiling over all confirmation mails: a clock hour has room for so many, and who comes when it is full waits in
 * `sign_ups` for an hour that has room, the longest-waiting first. A mail is admitted once, however often it is tried.
 * Mails to people whom the operator entered (db/imports.ts) give way to those that people asked for themselves,
 * and leave them a part of every hour.
 * Invariant: an hour's count is the number of mails that it admitted, whatever happens at the same time.
 */
import { type SQL, sql } from 'drizzle-orm';
import { HOUR_MS, type Instant } from '../workers/domain/civil-date.ts';
import { PENDING_SIGN_UP_MS } from '../workers/domain/retention.ts';
import type { Database } from './database.ts';
import { type Lane, laneFrom, laneRows } from './lane.ts';

/** Counts without any person in them, kept this long so that an operator can look back at an attack. */
const HOURS_KEPT = 7 * 24;

/** What imports may take of an hour, which they otherwise would fill at its first minute. */
const IMPORT_SHARE = 0.75;
export const importRoom = (perHour: number): number => Math.max(1, Math.floor(perHour * IMPORT_SHARE));

const hourOf = (now: Instant): number => Math.floor(now / HOUR_MS);
const taken = (now: Instant): SQL =>
  sql`coalesce((select mails from confirmation_hours where hour = ${hourOf(now)}), 0)`;

/** Sign-ups that no hour has had room for yet. */
const notAdmitted = (now: Instant): SQL => sql`mails_taken < mails_asked and confirmed_at is null
  and mail_asked_at > ${now - PENDING_SIGN_UP_MS} and mails_admitted < mails_asked`;

/**
 * Whether this mail of the sign-up may go out now: the hour has room for it and for all who come before it. A request
 * of the operator's counts as asked for when it is let go, so that its link is good for as long as anybody's.
 */
export async function admitSignUpMail(
  db: Database,
  { id, mail }: { readonly id: number; readonly mail: number },
  perHour: number,
  now: Instant,
): Promise<boolean> {
  const waiting = (which: SQL) => sql`(
    select count(*) from (select 1 from sign_ups w where ${notAdmitted(now)} and ${which} limit ${perHour}))`;
  const askedBefore = sql`w.mail_asked_at < sign_ups.mail_asked_at`;
  const [, , , rows] = await db.batch([
    db.run(sql`
      update sign_ups set mails_admitted = ${mail}, mail_asked_at = iif(imported = 1, ${now}, mail_asked_at)
      where id = ${id} and mails_admitted < ${mail} and iif(imported = 1,
        ${importRoom(perHour)} - ${taken(now)}
          > ${waiting(sql`w.imported = 0`)} + ${waiting(sql`w.imported = 1 and ${askedBefore}`)},
        ${perHour} - ${taken(now)} > ${waiting(sql`w.imported = 0 and ${askedBefore}`)})`),
    db.run(sql`
      insert into confirmation_hours (hour, mails) select ${hourOf(now)}, 1 where changes() > 0
      on conflict (hour) do update set mails = mails + 1`),
    db.run(sql`delete from confirmation_hours where hour < ${hourOf(now) - HOURS_KEPT}`),
    db.all<{ admitted: number }>(sql`select mails_admitted as admitted from sign_ups where id = ${id}`),
  ]);
  return (rows[0]?.admitted ?? 0) >= mail;
}

/** How the hour stands. */
export interface ConfirmationHour {
  readonly perHour: number;
  /** Mails that this hour has admitted. */
  readonly admitted: number;
  /** People who asked themselves and wait to be admitted, and how many of them this hour has no room for. */
  readonly waiting: number;
  readonly heldBack: number;
  readonly oldestAskedAt: Instant | null;
  /** Valid sign-ups since the beginning, silent ones among them: it jumps when somebody floods the form. */
  readonly requests: number;
}

/** Costs as much as people wait who asked themselves, however many whom the operator entered wait behind them. */
export async function readConfirmationHour(db: Database, perHour: number, now: Instant): Promise<ConfirmationHour> {
  return hourFrom(await hourRows(db, now), perHour);
}

/** The same and the lane, in one trip. */
export async function readHourAndLane(
  db: Database,
  perHour: number,
  now: Instant,
): Promise<{ hour: ConfirmationHour; lane: Lane }> {
  const [hour, lane] = await db.batch([hourRows(db, now), laneRows(db)]);
  return { hour: hourFrom(hour, perHour), lane: laneFrom(lane) };
}

type HourRow = Omit<ConfirmationHour, 'perHour' | 'heldBack'>;

const hourRows = (db: Database, now: Instant) =>
  db.all<HourRow>(sql`
    select ${taken(now)} as admitted, count(*) as waiting, min(mail_asked_at) as oldestAskedAt,
      coalesce((select value from counters where name = 'sign_up_requests'), 0) as requests
    from sign_ups where imported = 0 and ${notAdmitted(now)}`);

function hourFrom([row]: readonly HourRow[], perHour: number): ConfirmationHour {
  if (!row) throw new Error('an aggregate has a row');
  return { perHour, heldBack: Math.max(0, row.waiting - Math.max(0, perHour - row.admitted)), ...row };
}

/** The same and, for who asks, the people whom the operator entered: they wait behind those, as they are meant to. */
export async function readConfirmations(
  db: Database,
  perHour: number,
  now: Instant,
): Promise<ConfirmationHour & { readonly imports: number }> {
  const hour = await readConfirmationHour(db, perHour, now);
  const row = await db.get<{ imports: number }>(sql`
    select count(*) as imports from sign_ups where imported = 1 and ${notAdmitted(now)}`);
  return { ...hour, imports: row.imports };
}

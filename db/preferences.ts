/*
 * Preferences: where a subscriber lives, in which language they read, and what they want of what there is. Saving what
 * is there already changes nothing and is not recorded. Whoever may become due by a change (they moved, want a kind
 * again, or all reminders) gets a new position, so that the editions that are open find them.
 */
import { sql } from 'drizzle-orm';
import type { AdvisoryKind } from '../workers/domain/advisory-kind.ts';
import type { Instant, Zone } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { Language } from '../workers/domain/language.ts';
import type { Choice, Reminders } from '../workers/domain/preference.ts';
import { recordConsentChanged } from './consent-records.ts';
import type { Database } from './database.ts';
import { keepFormerPosition, NEWEST_POSITION, raisePosition } from './positions.ts';
import { keepWordings, type Wording } from './wordings.ts';

export interface Preferences extends Choice {
  readonly country: Country;
  readonly zone: Zone;
  /** Of the mails. */
  readonly language: Language;
}

/** What the page shows of a subscriber. */
export interface Subscription extends Preferences {
  readonly email: string;
  /** Advisories that they marked as done, the latest first. */
  readonly done: readonly string[];
}

interface Row extends Omit<Subscription, 'muted' | 'done'> {
  readonly muted: string;
  readonly reminders: Reminders;
  readonly done: string;
}

/** Null if they left, or never were on the list. */
export async function readSubscription(db: Database, subscriberId: number): Promise<Subscription | null> {
  const rows = await db.all<Row>(sql`
    select s.email as email, s.country as country, s.zone as zone, s.language as language,
      s.muted_kinds as muted, s.reminders as reminders,
      (select json_group_array(d.advisory order by d.marked_at desc, d.advisory)
        from done_marks d where d.subscriber_id = s.id) as done
    from subscribers s where s.id = ${subscriberId} and s.left_at is null`);
  const [row] = rows;
  if (!row) return null;
  return { ...row, muted: JSON.parse(row.muted) as AdvisoryKind[], done: JSON.parse(row.done) as string[] };
}

/**
 * Makes the preferences the subscriber's; the wording is what the button said. False, and nothing changes, if they are
 * not on the list.
 */
export async function savePreferences(
  db: Database,
  subscriberId: number,
  preferences: Preferences,
  wording: Wording,
  now: Instant,
): Promise<boolean> {
  const { country, zone, language, reminders } = preferences;
  const muted = JSON.stringify(preferences.muted);
  const changed = sql`from subscribers s where s.id = ${subscriberId} and s.left_at is null
    and (s.country, s.zone, s.language, s.muted_kinds, s.reminders)
      <> (${country}, ${zone}, ${language}, ${muted}, ${reminders})`;
  const mayBeDue = sql`${changed} and (s.country <> ${country} or s.zone <> ${zone} or s.reminders <> 'all'
    and ${reminders} = 'all' or exists (
      select 1 from json_each(s.muted_kinds) was
      where was.value not in (select value from json_each(${muted}))))`;
  const [, , , , , , rows] = await db.batch([
    raisePosition(db, sql`exists (select 1 ${mayBeDue})`),
    keepFormerPosition(db, mayBeDue),
    keepWordings(db, [wording], sql`exists (select 1 ${changed})`, now),
    recordConsentChanged(db, wording, changed, now),
    db.run(sql`update subscribers set position = ${NEWEST_POSITION} where id in (select s.id ${mayBeDue})`),
    db.run(sql`
      update subscribers set country = ${country}, zone = ${zone}, language = ${language}, muted_kinds = ${muted},
        reminders = ${reminders}
      where id in (select s.id ${changed})`),
    db.all<{ here: number }>(sql`
      select 1 as here from subscribers where id = ${subscriberId} and left_at is null`),
  ]);
  return rows.length > 0;
}

/*
 * Departures: taking one back, and what they tell an operator. They hold no address and no subscriber's number; a
 * departure is found again by its moment, place and language, which is all that tells two of them apart.
 * Invariant: only somebody who left by their own choice, and whose address is not erased yet, can undo it; doing so
 * twice makes one record.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Departure, DepartureWay } from '../workers/domain/departure.ts';
import type { Edition } from '../workers/domain/edition.ts';
import type { Language } from '../workers/domain/language.ts';
import { DEPARTED_ADDRESS_MS } from '../workers/domain/retention.ts';
import { recordConsentUndone } from './consent-records.ts';
import type { Database } from './database.ts';
import { keepFormerPosition, NEWEST_POSITION, raisePosition } from './positions.ts';
import { FORBIDDING } from './suppressions.ts';
import { keepWordings, type Wording } from './wordings.ts';

/**
 * Puts somebody who left back on the list; the wording is what the button said. False if that is not possible any more;
 * true, too, if they are on it.
 */
export async function takeBackDeparture(
  db: Database,
  subscriberId: number,
  wording: Wording,
  now: Instant,
): Promise<boolean> {
  const gone = sql`from subscribers s
    where s.id = ${subscriberId} and s.departure = 'unsubscribed' and s.left_at > ${now - DEPARTED_ADDRESS_MS}
      and not exists (
        select 1 from suppressions x where x.address_hash = s.address_hash and x.reason in (${FORBIDDING}))`;
  const [, , , , , , , rows] = await db.batch([
    raisePosition(db, sql`exists (select 1 ${gone})`),
    keepFormerPosition(db, gone),
    keepWordings(db, [wording], sql`exists (select 1 ${gone})`, now),
    recordConsentUndone(db, wording, gone, now),
    db.run(sql`
      update departures set taken_back_at = ${now} where id = (
        select d.id from departures d, (select s.left_at, s.country, s.language ${gone}) who
        where d.departed_at = who.left_at and d.country = who.country and d.language = who.language
          and d.reason = 'unsubscribed' and d.taken_back_at is null
        limit 1)`),
    db.run(sql`
      delete from suppressions where reason not in (${FORBIDDING})
        and address_hash in (select s.address_hash ${gone})`),
    db.run(sql`
      update subscribers set left_at = null, departure = null, position = ${NEWEST_POSITION}
      where id in (select s.id ${gone})`),
    db.all<{ here: number }>(sql`
      select 1 as here from subscribers where id = ${subscriberId} and left_at is null`),
  ]);
  return rows.length > 0;
}

/** Those who left from one edition's mails (null: from none), by place, language, reason and way. */
export interface DepartureCount {
  readonly advisory: string | null;
  readonly edition: Edition | null;
  readonly country: string;
  readonly language: Language;
  readonly reason: Departure;
  readonly way: DepartureWay;
  readonly departures: number;
  /** Of these, how many were undone. */
  readonly takenBack: number;
  readonly latestAt: Instant;
}

export async function countDepartures(db: Database): Promise<DepartureCount[]> {
  return await db.all<DepartureCount>(sql`
    select c.advisory as advisory, c.edition as edition, d.country as country, d.language as language,
      d.reason as reason, d.way as way, count(*) as departures, count(d.taken_back_at) as takenBack,
      max(d.departed_at) as latestAt
    from departures d left join campaigns c on c.id = d.campaign_id
    group by c.advisory, c.edition, d.country, d.language, d.reason, d.way
    order by departures desc, advisory, edition, country, language, reason, way`);
}

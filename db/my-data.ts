/*
 * Everything that is kept about one subscriber, for the mail that tells them. The columns are the schema's, so that
 * nothing which is added to a table is left out; which tables tell of a person is checked by a test. Only reads.
 */
import { type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Edition } from '../workers/domain/edition.ts';
import { type Outcome, outcomeOf } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';
import * as schema from './schema.ts';
import { consentRecords, doneMarks, formerPositions, letters, signUps, subscribers, suppressions } from './schema.ts';

/** Mails that are listed, the newest first: more than anybody gets in years. */
const MAILINGS_LIMIT = 1_000;

type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** One mail that went out to the person, or is in doubt. */
export interface Mailing {
  readonly advisory: string;
  readonly edition: Edition;
  readonly effectiveOn: string;
  readonly country: string;
  readonly sentAt: Instant;
  readonly outcome: Outcome;
}

/** By table, each row as it is, with instants written out; and which mails went out. */
export interface MyData {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly mailings: readonly Mailing[];
}

/** How each table that tells of a person says of whom. */
const PERSONAL: readonly (readonly [table: SQLiteTable, by: 'id' | 'subscriber_id' | 'address_hash'])[] = [
  [subscribers, 'id'],
  [signUps, 'address_hash'],
  [formerPositions, 'subscriber_id'],
  [doneMarks, 'subscriber_id'],
  [letters, 'subscriber_id'],
  [consentRecords, 'address_hash'],
  [suppressions, 'address_hash'],
];
export const PERSONAL_TABLES = PERSONAL.map(([table]) => getTableConfig(table).name);

export async function readMyData(db: Database, subscriberId: number): Promise<MyData> {
  const tables: Record<string, readonly Row[]> = {};
  for (const [table, by] of PERSONAL) {
    const { name, columns } = getTableConfig(table);
    const listed = sql.raw(columns.map((column) => `"${column.name}"`).join(', '));
    const rows = await db.all<Row>(sql`select ${listed} from ${sql.raw(name)} where ${ofSubscriber(by, subscriberId)}`);
    tables[name] = rows.map(withInstantsWritten);
  }
  const hashes = (tables['consent_records'] ?? []).map((row) => row['wording_hash']).filter((hash) => hash !== null);
  tables[getTableConfig(schema.wordings).name] = await db.all<Row>(sql`
    select hash, language, content from wordings where hash in (select value from json_each(${JSON.stringify(hashes)}))`);
  return { tables, mailings: await readMailings(db, subscriberId) };
}

function ofSubscriber(by: 'id' | 'subscriber_id' | 'address_hash', id: number): SQL {
  return by === 'address_hash'
    ? sql`address_hash = (select address_hash from subscribers where id = ${id})`
    : sql`${sql.raw(by)} = ${id}`;
}

function withInstantsWritten(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith('_at') && typeof value === 'number' ? new Date(value).toISOString() : value,
    ]),
  );
}

/**
 * Looked up by the places that the subscriber had, as batches are named. Whoever was erased and came back lost the places of
 * their former life, so for them all batches are gone through once.
 */
async function readMailings(db: Database, subscriberId: number): Promise<readonly Mailing[]> {
  const earlier = await db.get<{ lives: number }>(sql`
    select count(*) as lives from consent_records where event in ('withdrawn', 'bounced', 'complained', 'erased')
      and address_hash = (select address_hash from subscribers where id = ${subscriberId})`);
  const batches = (earlier?.lives ?? 0) > 0 ? everywhere(subscriberId) : inTheirPlaces(subscriberId);
  const rows = await db.all<Omit<Mailing, 'outcome'> & { mark: string }>(sql`
    select distinct e.advisory as advisory, e.edition as edition, e.effective_on as effectiveOn, e.country as country,
      o.claimed_at as sentAt, substr(o.outcomes, m.key + 1, 1) as mark
    from ${batches}
      join json_each(o.members) m on m.value = ${subscriberId}
    where o.generation > 0 and o.state in ('sending', 'accepted', 'unknown')
    order by sentAt desc limit ${MAILINGS_LIMIT}`);
  return rows.map(({ mark, ...mailing }) => ({ ...mailing, outcome: outcomeOf(mark) }));
}

/** Batches `o` of campaigns `e` that cover a place of theirs. */
const inTheirPlaces = (subscriberId: number) => sql`
  (
    select position, country, zone from subscribers where id = ${subscriberId}
    union all
    select position, country, zone from former_positions where subscriber_id = ${subscriberId}) p
  join campaigns e on e.country = p.country and e.zone = p.zone
  join batches o on o.campaign_id = e.id and o.last_position = (
    select min(n.last_position) from batches n where n.campaign_id = e.id and n.last_position >= p.position)`;

/** Batches `o` of campaigns `e` that hold them, wherever. */
const everywhere = (subscriberId: number) => sql`
  batches o
  join campaigns e on e.id = o.campaign_id
    and instr(',' || trim(o.members, '[]') || ',', ',' || ${String(subscriberId)} || ',') > 0`;

/*
 * What the run needs of the database and no handler offers. Puts synthetic subscribers on the list, many at once: a
 * million sign-ups by the front door would take an hour. The rows are what confirming leaves behind
 * (db/confirmations.ts), consent records apart. The n-th subscriber has the
 * n-th country and language, in turn, and an address from which the stand-in can tell who it is.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { BATCH_LIMIT, batchKey } from '../../../workers/domain/batch.ts';
import { isCountry, zoneIn } from '../../../workers/domain/country.ts';

interface Filling {
  /** Number of the first subscriber, from 1. */
  readonly from: number;
  readonly count: number;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
}

export async function fill(db: Database, request: Request): Promise<{ subscribers: number }> {
  const { from, count, countries, languages } = (await request.json()) as Filling;
  const places = countries.map((country) => {
    if (!isCountry(country)) throw new RangeError(`no country: ${country}`);
    return { country, zone: zoneIn(country, undefined) };
  });
  const last = from + count - 1;
  // Whole numbers are written into the text: D1 binds them as reals, which no JSON path takes.
  const nth = (list: readonly unknown[], index: string, key = ''): SQL =>
    sql`${JSON.stringify(list)} ->> ('$[' || (${sql.raw(index)} % ${sql.raw(String(list.length))}) || ']${sql.raw(key)}')`;
  const languageIndex = `n / ${places.length}`;
  await db.batch([
    db.run(sql`
      with recursive numbers (n) as (
        select ${sql.raw(String(from))} union all select n + 1 from numbers where n < ${sql.raw(String(last))})
      insert into subscribers (id, email, address_hash, country, zone, language, position, confirmed_at)
      select n, 'delivered+' || n || '@resend.dev', printf('%064d', n),
        ${nth(places, 'n', '.country')}, ${nth(places, 'n', '.zone')}, ${nth(languages, languageIndex)}, n, 0
      from numbers`),
    db.run(sql`
      insert into counters (name, value) values ('position', ${last})
      on conflict (name) do update set value = excluded.value`),
  ]);
  return { subscribers: last };
}

/** The tags of some batches that were taken with all their members, for feedback about them. */
export async function listFullBatches(db: Database): Promise<string[]> {
  const rows = await db.all<{ campaign: number; position: number; part: number; generation: number }>(sql`
    select campaign_id as campaign, last_position as position, part, generation from batches
    where state = 'accepted' and json_array_length(members) = ${BATCH_LIMIT} order by last_position limit 100`);
  return rows.map(({ generation, ...id }) => batchKey(id, generation));
}

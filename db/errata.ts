/*
 * Errata: an operator's order to mend words that were wrong (docs/decisions/0010-errata.md). It names the wrong variants
 * by their hashes; whom they reached is judged from the ledger when a batch is frozen (db/claims.ts), by the same words as
 * here. An order is written once: the same erratum cannot be ordered for something else, and nothing is mended twice.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Edition, Erratum } from '../workers/domain/edition.ts';
import type { Language } from '../workers/domain/language.ts';
import type { Region } from '../workers/domain/region.ts';
import type { Variant } from '../workers/domain/variant.ts';
import type { Database } from './database.ts';
import { REACHED, variantSent } from './reached.ts';

export interface ErratumOrder {
  readonly advisory: string;
  readonly erratum: Erratum;
  readonly edition: Edition;
  readonly effectiveOn: string;
  /** Variants, by hash. */
  readonly wrong: readonly string[];
  /** Where they went out; null: everywhere. */
  readonly countries: readonly string[] | null;
  readonly orderedAt: Instant;
  readonly orderedBy: string;
}

type ErratumRow = Omit<ErratumOrder, 'wrong' | 'countries'> & {
  readonly wrong: string;
  readonly countries: string | null;
};

export async function listErratumOrders(db: Database): Promise<ErratumOrder[]> {
  return (await erratumRows(db)).map(erratumOrder);
}

/** The statement of `listErratumOrders`. */
export function erratumRows(db: Database) {
  return db.all<ErratumRow>(sql`
    select advisory, erratum, edition, effective_on as effectiveOn, wrong, countries, ordered_at as orderedAt,
      ordered_by as orderedBy
    from errata order by ordered_at, advisory, erratum`);
}

export function erratumOrder(row: ErratumRow): ErratumOrder {
  return {
    ...row,
    wrong: JSON.parse(row.wrong) as string[],
    countries: row.countries === null ? null : (JSON.parse(row.countries) as string[]),
  };
}

/** False when the erratum was ordered before: then nothing has changed. */
export async function insertErratumOrder(db: Database, order: ErratumOrder): Promise<boolean> {
  const { meta } = await db.run(sql`
    insert into errata (advisory, erratum, edition, effective_on, wrong, countries, ordered_at, ordered_by)
    values (${order.advisory}, ${order.erratum}, ${order.edition}, ${order.effectiveOn}, ${JSON.stringify(order.wrong)},
      ${order.countries === null ? null : JSON.stringify(order.countries)}, ${order.orderedAt}, ${order.orderedBy})
    on conflict do nothing`);
  return meta.changes > 0;
}

/** The newest release that the edition was sent with and that has other words in it than the last one; null: none. */
export async function lastOtherRelease(db: Database, advisory: string, edition: Edition): Promise<number | null> {
  const row = await db.get<{ id: number | null }>(sql`
    select max(w.release_id) as id
    from release_variants w join releases r on r.id = w.release_id
    where r.advisory = ${advisory} and w.edition = ${edition} and w.release_id in (
      select o.release_id from campaigns e join batches o on o.campaign_id = e.id
      where e.advisory = ${advisory} and e.edition = ${edition} and o.generation > 0
    ) and w.variant_hash <> coalesce((
      select n.variant_hash from release_variants n
      where n.release_id = (select max(id) from releases where advisory = ${advisory})
        and n.edition = w.edition and n.region = w.region and n.language = w.language), '')`);
  return row?.id ?? null;
}

/** A variant of a former release, and what the newest release has in its place. */
export interface MendedVariant {
  readonly region: Region;
  readonly language: Language;
  readonly wrongHash: string;
  readonly wrong: Variant;
  /** Null: the newest release has none. */
  readonly right: Variant | null;
}

/** The edition's variants in the release that the newest release has otherwise. */
export async function listMendedVariants(
  db: Database,
  advisory: string,
  release: number,
  edition: Edition,
): Promise<MendedVariant[]> {
  const rows = await db.all<{
    region: Region;
    language: Language;
    wrongHash: string;
    wrong: string;
    right: string | null;
  }>(sql`
    select w.region as region, w.language as language, w.variant_hash as wrongHash, v.content as wrong,
      (select content from variants where hash = n.variant_hash) as right
    from release_variants w
      join releases r on r.id = w.release_id and r.advisory = ${advisory}
      join variants v on v.hash = w.variant_hash
      left join release_variants n on n.release_id = (select max(id) from releases where advisory = ${advisory})
        and n.edition = w.edition and n.region = w.region and n.language = w.language
    where w.release_id = ${release} and w.edition = ${edition} and w.variant_hash is not n.variant_hash
    order by w.region, w.language`);
  return rows.map(({ wrong, right, ...row }) => ({
    ...row,
    wrong: JSON.parse(wrong) as Variant,
    right: right === null ? null : (JSON.parse(right) as Variant),
  }));
}

/** What the newest release says in the erratum, by region and language. */
export async function listErratumMails(
  db: Database,
  advisory: string,
  erratum: Erratum,
): Promise<{ region: Region; language: Language; variant: Variant }[]> {
  const rows = await db.all<{ region: Region; language: Language; content: string }>(sql`
    select w.region as region, w.language as language, v.content as content
    from release_variants w join variants v on v.hash = w.variant_hash
    where w.release_id = (select max(id) from releases where advisory = ${advisory}) and w.edition = ${erratum}
    order by w.region, w.language`);
  return rows.map(({ content, ...row }) => ({ ...row, variant: JSON.parse(content) as Variant }));
}

/** What is wrong, as far as it was sent. */
export type Wrong = Pick<ErratumOrder, 'advisory' | 'edition' | 'wrong' | 'countries'>;

/** The dates about which wrong variants were sent. */
export async function listMisledDates(db: Database, wrong: Wrong): Promise<string[]> {
  const rows = await db.all<{ date: string }>(sql`
    select distinct e.effective_on as date ${sentWrong(wrong)} order by e.effective_on`);
  return rows.map(({ date }) => date);
}

/** Calls with wrong variants whose answer is not there yet: whom they reach cannot be said. */
export async function countWrongInDoubt(db: Database, wrong: Wrong): Promise<{ sending: number; unknown: number }> {
  const row = await db.get<{ sending: number | null; unknown: number | null }>(sql`
    select sum(o.state = 'sending') as sending, sum(o.state = 'unknown') as unknown
    ${sentWrong(wrong)} and o.state in ('sending', 'unknown')`);
  return { sending: row?.sending ?? 0, unknown: row?.unknown ?? 0 };
}

/** Whom the wrong variants reached, by where they live and what they read now; who has left is counted beside. */
export async function countMisled(
  db: Database,
  wrong: Wrong & Pick<ErratumOrder, 'effectiveOn'>,
): Promise<
  { readonly country: string; readonly language: Language; readonly people: number; readonly left: number }[]
> {
  return await db.all(sql`
    select coalesce(s.country, e.country) as country, coalesce(s.language, o.languages ->> m.key) as language,
      count(distinct s.id) filter (where s.left_at is null) as people,
      count(*) filter (where s.id is null or s.left_at is not null) as left
    ${sentWrong(wrong, sql`left join subscribers s on s.id = m.value`)} and e.effective_on = ${wrong.effectiveOn}
      and o.state in ('sending', 'accepted', 'unknown') and substr(o.outcomes, m.key + 1, 1) in (${sql.raw(REACHED)})
    group by 1, 2 order by 1, 2`);
}

/** Members `m` of batches `o` of campaigns `e` that were frozen with a wrong variant. */
function sentWrong({ advisory, edition, wrong, countries }: Wrong, joined: SQL = sql``): SQL {
  const within =
    countries === null
      ? sql``
      : sql`and e.country in (
    select value from json_each(${JSON.stringify(countries)}))`;
  return sql`
    from campaigns e cross join batches o on o.campaign_id = e.id cross join json_each(o.members) m ${joined}
    where e.advisory = ${advisory} and e.edition = ${edition} and o.generation > 0 ${within}
      and ${sql.raw(variantSent('o.languages ->> m.key'))} in (select value from json_each(${JSON.stringify(wrong)}))`;
}

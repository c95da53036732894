/*
 * Releases: an operator's approval of an advisory's exact variants and schedule. Variants are stored once, under their
 * hash, and never changed. The newest release of an advisory is the one that counts.
 */
import { sql } from 'drizzle-orm';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Edition } from '../workers/domain/edition.ts';
import type { Language } from '../workers/domain/language.ts';
import type { Region } from '../workers/domain/region.ts';
import type { Variant } from '../workers/domain/variant.ts';
import type { Database } from './database.ts';

/** One rendered variant and where it applies. */
export interface NamedVariant {
  readonly edition: Edition;
  readonly region: Region;
  readonly language: Language;
  readonly hash: string;
  readonly variant: Variant;
}

/** An edition that the newest release of its advisory covers in a region. */
export interface ReleasedEdition {
  readonly advisory: string;
  readonly edition: Edition;
  readonly region: Region;
}

/** D1 takes 2 MB a value; a statement's parameter stays well below. */
const PARAMETER_LIMIT_BYTES = 1_000_000;

/** Records a release with all its variants, in one transaction. Returns its id. */
export async function insertRelease(
  db: Database,
  release: {
    advisory: string;
    contentHash: string;
    schedule: readonly string[];
    releasedBy: string;
    releasedAt: Instant;
  },
  variants: readonly NamedVariant[],
): Promise<number> {
  const rows = variants.map(({ edition, region, language, hash }) => ({ edition, region, language, hash }));
  const insert = db.all<{ id: number }>(sql`
    insert into releases (advisory, content_hash, schedule, released_at, released_by)
    values (${release.advisory}, ${release.contentHash}, ${JSON.stringify(release.schedule)}, ${release.releasedAt},
      ${release.releasedBy})
    returning id`);
  const matrix = db.run(sql`
    insert into release_variants (release_id, edition, region, language, variant_hash)
    select (select max(id) from releases where advisory = ${release.advisory}),
      value ->> 'edition', value ->> 'region', value ->> 'language', value ->> 'hash'
    from json_each(${JSON.stringify(rows)})`);
  const contents = inChunks(variants).map((chunk) =>
    db.run(sql`
      insert into variants (hash, content)
      select value ->> 'hash', value ->> 'content' from json_each(${chunk}) where true
      on conflict do nothing`),
  );
  const [inserted] = await db.batch([insert, matrix, ...contents]);
  const id = inserted[0]?.id;
  if (id === undefined) throw new Error('the release was not recorded');
  return id;
}

/** The content hash of the advisory's newest release, or null. */
export async function newestContentHash(db: Database, advisory: string): Promise<string | null> {
  const row = await db.get<{ hash: string }>(sql`
    select content_hash as hash from releases where advisory = ${advisory} order by id desc limit 1`);
  return row?.hash ?? null;
}

/** The schedule that the advisory's newest release approved, line by line; empty if there is none. */
export async function readReleasedSchedule(db: Database, advisory: string): Promise<readonly string[]> {
  const row = await db.get<{ schedule: string }>(sql`
    select schedule from releases where advisory = ${advisory} order by id desc limit 1`);
  return row === undefined ? [] : (JSON.parse(row.schedule) as string[]);
}

/** A statement: the schedule that each advisory's newest release approved. */
export function scheduleRows(db: Database) {
  return db.all<{ advisory: string; schedule: string }>(sql`
    select advisory, schedule from releases where id in (select max(id) from releases group by advisory)`);
}

/** What it finds, by advisory, line by line. */
export function releasedSchedules(
  rows: readonly { readonly advisory: string; readonly schedule: string }[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map(({ advisory, schedule }) => [advisory, JSON.parse(schedule) as string[]]));
}

/** The content hash of each advisory's newest release. */
export async function listNewestReleases(db: Database): Promise<{ advisory: string; contentHash: string }[]> {
  return await db.all<{ advisory: string; contentHash: string }>(sql`
    select advisory, content_hash as contentHash from releases
    where id in (select max(id) from releases group by advisory) order by advisory`);
}

/** What the newest releases cover, in all advisories; waited for, or as one of a batch. */
export function listReleasedEditions(db: Database) {
  return db.all<ReleasedEdition>(sql`
    select r.advisory as advisory, v.edition as edition, v.region as region
    from (select max(id) as id, advisory from releases group by advisory) r
      join release_variants v on v.release_id = r.id
    group by r.advisory, v.edition, v.region`);
}

/** What the advisory's newest release consists of, by name and hash; empty if there is none. */
export async function listReleasedVariants(db: Database, advisory: string): Promise<Omit<NamedVariant, 'variant'>[]> {
  return await db.all<Omit<NamedVariant, 'variant'>>(sql`
    select edition, region, language, variant_hash as hash
    from release_variants
    where release_id = (select max(id) from releases where advisory = ${advisory})`);
}

/** A release's variants for one edition and region, by language. */
export async function readVariants(
  db: Database,
  release: number,
  edition: Edition,
  region: Region,
): Promise<{ language: Language; hash: string; variant: Variant }[]> {
  const rows = await db.all<{ language: Language; hash: string; content: string }>(sql`
    select r.language as language, v.hash as hash, v.content as content
    from release_variants r join variants v on v.hash = r.variant_hash
    where r.release_id = ${release} and r.edition = ${edition} and r.region = ${region}`);
  return rows.map(({ content, ...row }) => ({ ...row, variant: JSON.parse(content) as Variant }));
}

function inChunks(variants: readonly NamedVariant[]): string[] {
  const chunks: string[] = [];
  let chunk: { hash: string; content: string }[] = [];
  let bytes = 0;
  for (const { hash, variant } of variants) {
    const content = JSON.stringify(variant);
    if (chunk.length > 0 && bytes + content.length * 2 > PARAMETER_LIMIT_BYTES) {
      chunks.push(JSON.stringify(chunk));
      chunk = [];
      bytes = 0;
    }
    chunk.push({ hash, content });
    bytes += content.length * 2; // quoting and non-ASCII letters
  }
  if (chunk.length > 0) chunks.push(JSON.stringify(chunk));
  return chunks;
}

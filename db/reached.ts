/*
 * Whom the ledger's batches reached, as pieces of SQL: where a subscriber `s` is and was (`p`), the batch `o` of campaign
 * `e` that covers such a place, and what became of them in it. Constant text; no value of anybody's stands in it.
 */
import { DEFAULT_LANGUAGE } from '../workers/domain/language.ts';
import { OUTCOMES } from '../workers/domain/outcome.ts';

/**
 * The places in the order that a subscriber `s` has and had. Joined by `cross join`, which SQLite takes in the order in
 * which it stands: left to itself it begins with the campaigns and goes through all of their batches.
 */
export const PLACES = `(
  select s.position as position, s.country as country, s.zone as zone
  union all
  select position, country, zone from former_positions where subscriber_id = s.id)`;

/**
 * The members of a batch `o` as text, and where the subscriber `s` is in it: a row is read for each element of unfolded
 * JSON.
 */
const MEMBERS = `',' || trim(o.members, '[]') || ','`;
const FOUND_AT = `instr(${MEMBERS}, ',' || s.id || ',')`;

/** The batch `o` of campaign `e` that covers position `p`, if there is one; each part, if it was halved. */
export const COVERS = `o.campaign_id = e.id and o.last_position = (
    select min(n.last_position) from batches n where n.campaign_id = e.id and n.last_position >= p.position)`;

/** The frozen batch `o` of campaign `e` that covers position `p` and holds the subscriber `s`, if it has one. */
export const HOLDS = `${COVERS}
  and o.generation > 0 and o.state in ('planned', 'sending', 'accepted', 'unknown')
  and ${FOUND_AT} > 0`;

/**
 * The outcome of the subscriber `s` in the batch `o`; empty if they are not in it. As many commas as members come
 * before.
 */
const UP_TO = `substr(${MEMBERS}, 1, ${FOUND_AT})`;
const PLACE = `length(${UP_TO}) - length(replace(${UP_TO}, ',', ''))`;
export const MARK = `substr(o.outcomes, ${PLACE}, 1)`;

/** What the provider took and has not reported as lost since. */
export const REACHED = quoted([OUTCOMES.accepted, OUTCOMES.delayed, OUTCOMES.delivered]);

/** The language in which the batch `o` has its mail to the subscriber `s`. */
export const LANGUAGE_SENT = `o.languages ->> (${PLACE} - 1)`;

/**
 * The hash of the variant that campaign `e`'s batch `o` carries to a member of the language; English stands in for a
 * missing one.
 */
export function variantSent(language: string): string {
  const inLanguage = (which: string) => `(
    select w.variant_hash from release_variants w
    where w.release_id = o.release_id and w.edition = e.edition and w.region = e.region and w.language = ${which})`;
  return `coalesce(${inLanguage(language)}, ${inLanguage(`'${DEFAULT_LANGUAGE}'`)})`;
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

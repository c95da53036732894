/*
 * Settling a claimed batch: what the provider's answer makes of it. Every statement names the generation it speaks
 * about, so that a late answer to an earlier generation changes nothing. What opens a new key (another generation, the
 * halves) or gives up names the claim, too, by its lease: once another has taken over, their call may be taken.
 */
import { sql } from 'drizzle-orm';
import type { BatchId } from '../workers/domain/batch.ts';
import type { Instant } from '../workers/domain/civil-date.ts';
import { OUTCOMES } from '../workers/domain/outcome.ts';
import type { Database } from './database.ts';

const isBatch = (id: BatchId, generation: number) => sql`
  campaign_id = ${id.campaign} and last_position = ${id.position} and part = ${id.part} and generation = ${generation}`;

/** As much of a claim as says whether it is still the one that counts. */
export interface Holding {
  readonly id: BatchId;
  readonly generation: number;
  readonly leasedUntil: Instant;
}

const isHeld = ({ id, generation, leasedUntil }: Holding) => sql`
  ${isBatch(id, generation)} and state = 'sending' and leased_until = ${leasedUntil}`;

/** The provider took the call, save for the members at the refused indices. Feedback that came before is kept. */
export async function settleAccepted(
  db: Database,
  id: BatchId,
  generation: number,
  refused: readonly number[],
  now: Instant,
): Promise<void> {
  // The refused ones first, while the row is still unsettled; one statement, whatever their number.
  await db.batch([
    db.run(sql`
      update batches set outcomes = (
        select group_concat(iif(r.value is null, substr(outcomes, n.value + 1, 1), ${OUTCOMES.refused}), '' order by n.value)
        from (select key as value from json_each(members)) n
          left join json_each(${JSON.stringify(refused)}) r on r.value = n.value)
      where ${isBatch(id, generation)} and state in ('sending', 'unknown') and ${refused.length} > 0`),
    db.run(sql`
      update batches set state = 'accepted', settled_at = ${now}, leased_until = null,
        outcomes = replace(outcomes, ${OUTCOMES.waiting}, ${OUTCOMES.accepted})
      where ${isBatch(id, generation)} and state in ('sending', 'unknown')`),
  ]);
}

/**
 * Definitely not sent, and worth another generation: members are read anew by the next claim. Only for the first claim
 * of a generation: of a repetition's refusal nobody can tell what became of the call before it.
 */
export async function releaseForNextGeneration(db: Database, holding: Holding): Promise<void> {
  await db.run(sql`
    update batches set state = 'planned', leased_until = null, outcomes = '' where ${isHeld(holding)}`);
}

/**
 * No answer: gives the lease up, so that the same generation can be repeated, with the same key and bytes. It is
 * negated, not forgotten: the next one must be another, or a claim from before could pass for it.
 */
export async function releaseForRepeat(db: Database, holding: Holding): Promise<void> {
  await db.run(sql`update batches set leased_until = -leased_until where ${isHeld(holding)}`);
}

/** Nobody can know by asking: never sent again; feedback with the batch's tag resolves it, or has done so already. */
export async function settleUnknown(db: Database, id: BatchId, generation: number, now: Instant): Promise<void> {
  await db.run(sql`update batches set ${inDoubt(now)} where ${isBatch(id, generation)} and state = 'sending'`);
}

/** What becomes of a batch in doubt that is not repeated any more: unknown, unless feedback has told of anybody in it. */
export function inDoubt(now: Instant) {
  const isHeard = sql`trim(outcomes, ${OUTCOMES.waiting}) <> ''`;
  return sql`settled_at = ${now}, leased_until = null, state = iif(${isHeard}, 'accepted', 'unknown'),
    outcomes = iif(${isHeard}, replace(outcomes, ${OUTCOMES.waiting}, ${OUTCOMES.accepted}), outcomes)`;
}

/** The provider refused this one recipient for what it is. */
export async function settleRejected(db: Database, holding: Holding, now: Instant): Promise<void> {
  await db.run(sql`
    update batches set state = 'rejected', settled_at = ${now}, leased_until = null,
      outcomes = replace(outcomes, ${OUTCOMES.waiting}, ${OUTCOMES.refused})
    where ${isHeld(holding)}`);
}

/**
 * Refused as a whole because of somebody in it: two halves take its members over, so that in the end the one bad
 * address stands alone. They start at its generation: whoever was frozen stays with them after moving.
 */
export async function halve(db: Database, holding: Holding, now: Instant): Promise<readonly BatchId[]> {
  const { id } = holding;
  const half = (part: number, from: string, to: string) =>
    db.all<BatchId>(sql`
    insert into batches (campaign_id, last_position, part, first_position, generation, members, planned, enqueued_at,
      planned_at)
    select campaign_id, last_position, ${part}, first_position, generation,
      (select json_group_array(value) from json_each(b.members) where key >= ${sql.raw(from)} and key < ${sql.raw(to)}),
      ${sql.raw(`${to} - ${from}`)}, ${now}, planned_at
    from batches b
    where ${isHeld(holding)}
    returning campaign_id as campaign, last_position as position, part`);
  const size = 'json_array_length(b.members)';
  const [first, second] = await db.batch([
    half(id.part * 2, '0', `(${size} / 2)`),
    half(id.part * 2 + 1, `(${size} / 2)`, size),
    db.run(sql`
      update batches set state = 'rejected', settled_at = ${now}, leased_until = null,
        planned = planned - json_array_length(members), members = '[]', languages = '[]', outcomes = ''
      where ${isHeld(holding)}`),
  ]);
  return [...first, ...second];
}

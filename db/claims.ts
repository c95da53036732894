/*
 * Claiming a batch: one conditional UPDATE with a lease. The first claim of a generation freezes it: whoever left, is
 * done, is suppressed or has moved is dropped and counted, the rest are fixed with their languages and the release, so
 * that the generation's key always means the same bytes. A claim of a batch already frozen changes only the lease.
 * Invariant: the leases of a generation only grow, so that each names one claim, whatever clocks say.
 *
 * Who is passed over: whoever does not want it, at every freeze; before the first one also whoever is not of the
 * campaign's audience, and whoever has moved. A member whose position is no
 * longer in the batch's range is dropped before the batch is first frozen (the new place plans them); afterwards they
 * stay with it. The new place drops those whom a frozen batch of the same edition holds. Either order of the two
 * freezes sends exactly one of them. An erratum is also for those who are done: they did what was wrong.
 */
import { sql } from 'drizzle-orm';
import { type BatchId, KEY_LIFE_MS, LEASE_MS } from '../workers/domain/batch.ts';
import type { Instant } from '../workers/domain/civil-date.ts';
import type { Country } from '../workers/domain/country.ts';
import type { Edition } from '../workers/domain/edition.ts';
import type { Language } from '../workers/domain/language.ts';
import { OUTCOMES } from '../workers/domain/outcome.ts';
import { BEFORE_THE_LAST, IN_ITS_STEAD, LAST_ONE } from '../workers/domain/preference.ts';
import type { Region } from '../workers/domain/region.ts';
import type { Database } from './database.ts';
import { IS_HELD } from './holds.ts';
import { COVERS, HOLDS, LANGUAGE_SENT, MARK, PLACES, quoted, REACHED, variantSent } from './reached.ts';

/** A recipient of a claimed batch, in the batch's order. */
export interface Member {
  readonly id: number;
  readonly email: string;
  readonly language: Language;
}

/** A batch that this caller holds until `leasedUntil`. */
export interface ClaimedBatch {
  readonly id: BatchId;
  readonly generation: number;
  readonly claimedAt: Instant;
  /** Names this claim among those of the generation: an answer that comes after it may not speak for another's call. */
  readonly leasedUntil: Instant;
  /** Somebody has held this generation before, and may have made its call: only its own key is safe. */
  readonly isRepeat: boolean;
  readonly releaseId: number;
  readonly advisory: string;
  readonly edition: Edition;
  readonly region: Region;
  readonly country: Country;
  readonly members: readonly Member[];
}

interface ClaimRow extends Omit<ClaimedBatch, 'id' | 'members' | 'isRepeat'> {
  readonly size: number;
}

/** Claims the batch at `now`, or returns null: settled, leased by another, its edition closed, held, or nothing released. */
export async function claimBatch(db: Database, id: BatchId, now: Instant): Promise<ClaimedBatch | null> {
  const isBatch = sql`campaign_id = ${id.campaign} and last_position = ${id.position} and part = ${id.part}`;
  const isOpen = sql`exists (select 1 from campaigns c where c.id = ${id.campaign}
    and c.opens_at <= ${now} and (c.closes_at is null or c.closes_at > ${now}) and not ${IS_HELD})`;
  const release = sql`(select max(r.id) from releases r join campaigns c on c.advisory = r.advisory
    where c.id = ${id.campaign})`;
  const [resumed, frozen, , members] = await db.batch([
    db.all<ClaimRow>(sql`
      update batches set leased_until = max(abs(leased_until) + 1, ${now + LEASE_MS})
      where ${isBatch} and state = 'sending' and leased_until <= ${now} and claimed_at > ${now - KEY_LIFE_MS}
        and ${isOpen}
      returning ${returned}`),
    db.all<ClaimRow>(sql`
      update batches set
        state = 'sending',
        generation = generation + 1,
        members = f.members,
        languages = f.languages,
        outcomes = replace(hex(zeroblob(f.kept)), '00', ${OUTCOMES.waiting}),
        left = left + f.had_left,
        done = done + f.were_done,
        passed_over = passed_over + f.not_theirs,
        release_id = ${release},
        claimed_at = ${now},
        leased_until = ${now + LEASE_MS}
      from (${fates(id)}) f
      where ${isBatch} and state = 'planned' and ${isOpen} and ${release} is not null
      returning ${returned}`),
    // Nobody is left to send to. By itself, because an update that names `settled_at` also writes its index entry anew.
    db.run(sql`
      update batches set state = 'accepted', settled_at = ${now}, leased_until = null
      where ${isBatch} and state = 'sending' and members = '[]'`),
    db.all<Member & { place: number }>(sql`
      select m.key as place, m.value as id, s.email as email, b.languages ->> m.key as language
      from batches b, json_each(b.members) m join subscribers s on s.id = m.value
      where b.campaign_id = ${id.campaign} and b.last_position = ${id.position} and b.part = ${id.part}
        and b.state = 'sending'`),
  ]);
  const row = resumed[0] ?? frozen[0];
  if (!row || row.size === 0) return null;
  // Addresses outlive every key that could need them (domain/retention.ts); a missing one is a bug, not a smaller batch.
  if (members.length !== row.size) throw new Error(`batch ${id.campaign}-${id.position}: a frozen member is gone`);
  const { size, ...rest } = row;
  members.sort((one, other) => one.place - other.place);
  return { id, ...rest, isRepeat: resumed.length > 0, members };
}

const returned = sql`generation, claimed_at as claimedAt, leased_until as leasedUntil,
  release_id as releaseId, json_array_length(members) as size,
  (select advisory from campaigns where id = campaign_id) as advisory,
  (select edition from campaigns where id = campaign_id) as edition,
  (select region from campaigns where id = campaign_id) as region,
  (select country from campaigns where id = campaign_id) as country`;

/**
 * What becomes of each member when the batch is frozen, summed up in one row. Members and languages stand in the same
 * order, since both are gathered in one pass; which order does not matter, and sorting would read every member again.
 */
function fates(id: BatchId) {
  return sql`
    select count(*) filter (where fate = 'keep') as kept,
      coalesce(json_group_array(id) filter (where fate = 'keep'), '[]') as members,
      coalesce(json_group_array(language) filter (where fate = 'keep'), '[]') as languages,
      count(*) filter (where fate = 'left') as had_left,
      count(*) filter (where fate = 'done') as were_done,
      count(*) filter (where fate = 'pass over') as not_theirs
    from (
      select m.value as id, s.language as language, case
          when s.id is null or s.left_at is not null then 'left'
          when exists (select 1 from suppressions x where x.address_hash = s.address_hash) then 'left'
          when c.audience <> 'misled'
            and exists (select 1 from done_marks d where d.subscriber_id = s.id and d.advisory = c.advisory) then 'done'
          when instr(s.muted_kinds, '"' || c.kind || '"') > 0 then 'pass over'
          when s.reminders = 'last' and ${isNotTheLast} then 'pass over'
          when b.generation = 0 and s.position not between b.first_position and b.last_position then 'pass over'
          when b.generation = 0 and ${hadElsewhere} then 'pass over'
          when b.generation = 0 and c.audience in ('told', 'untold') and (c.audience = 'told') <> ${wasTold} then 'pass over'
          when b.generation = 0 and c.audience = 'misled' and not ${wasMisled} then 'pass over'
          else 'keep' end as fate
      from batches b
        join campaigns c on c.id = b.campaign_id
        join json_each(b.members) m
        left join subscribers s on s.id = m.value
      where b.campaign_id = ${id.campaign} and b.last_position = ${id.position} and b.part = ${id.part}
    )`;
}

/** Whether a batch of the same edition, frozen for a place where the member lived before, holds them. */
const hadElsewhere = sql.raw(`exists (
  select 1
  from former_positions p
    join campaigns e on e.advisory = c.advisory and e.effective_on = c.effective_on and e.edition = c.edition
      and e.country = p.country and e.zone = p.zone
    join batches o on ${HOLDS}
  where p.subscriber_id = s.id)`);

/** Whether an edition that announced one of the campaign's former dates reached the member, wherever they lived. */
const wasTold = sql.raw(`exists (
  select 1
  from ${PLACES} p
    cross join json_each(c.formerly) d
    cross join campaigns e on e.advisory = c.advisory and e.effective_on = d.value
      and e.country = p.country and e.zone = p.zone
    cross join batches o on ${HOLDS})`);

/**
 * Whether the edition is none that a reader of the last reminder gets: it comes before that one, or after it although
 * that one reached them. Only what is certain counts: whom it may have reached is warned once more.
 */
const isNotTheLast = sql.raw(`(
  c.edition in (${quoted(BEFORE_THE_LAST)}) or c.edition = '${IN_ITS_STEAD}' and exists (
    select 1
    from ${PLACES} p
      cross join campaigns e on e.advisory = c.advisory and e.effective_on = c.effective_on
        and e.edition = '${LAST_ONE}' and e.country = p.country and e.zone = p.zone
      cross join batches o on ${COVERS} and o.state = 'accepted' and ${MARK} in (${REACHED})))`);

/** Whether a variant that the erratum mends reached the member, wherever they lived. Where nobody knows, it did not. */
const wasMisled = sql.raw(`exists (
  select 1
  from errata x cross join ${PLACES} p
    cross join campaigns e on e.advisory = x.advisory and e.effective_on = x.effective_on and e.edition = x.edition
      and e.country = p.country and e.zone = p.zone
    cross join batches o on ${COVERS} and o.generation > 0 and o.state in ('sending', 'accepted', 'unknown')
      and ${MARK} in (${REACHED})
  where x.advisory = c.advisory and x.erratum = c.edition
    and (x.countries is null or e.country in (select value from json_each(x.countries)))
    and ${variantSent(LANGUAGE_SENT)} in (select value from json_each(x.wrong)))`);

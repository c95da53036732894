import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { listOpenCampaigns } from '../../../db/campaigns.ts';
import { type ClaimedBatch, claimBatch } from '../../../db/claims.ts';
import { recordFeedback } from '../../../db/feedback.ts';
import { planStep } from '../../../db/planned-batches.ts';
import { settleOverdue } from '../../../db/unsettled-batches.ts';
import { settle } from '../../../workers/cron/deliver/settle.ts';
import { type BatchId, KEY_LIFE_MS } from '../../../workers/domain/batch.ts';
import {
  ANSWERS,
  type Answer,
  type BatchEvent,
  type BatchFacts,
  step,
} from '../../../workers/domain/batch-transition.ts';
import { OUTCOMES } from '../../../workers/domain/outcome.ts';
import type { SendOutcome } from '../../../workers/mail/mailer.ts';
import {
  CLOSES_AT,
  circumstancesAt,
  firstWorld,
  type Move,
  moved,
  OPENS_AT,
  reachable,
  type World,
} from '../../unit/batch-worlds.ts';
import { openPost, type Post } from './support.ts';

/*
 * The statements against the pure function: every kind of row that can come about, made by the statements themselves,
 * and every event on it. Whatever the function says, the row in the database must say, too.
 */
let post: Post;
let people = 0;

beforeEach(async () => {
  post = await openPost();
  await post.release();
  await post.tickAt(OPENS_AT);
});

/** A batch in the database, and who has claimed it. */
interface Row {
  readonly id: BatchId;
  holder: ClaimedBatch | null;
  overtaken: ClaimedBatch | null;
}

async function planned(size: number): Promise<Row> {
  for (let n = 0; n < size; n += 1) {
    people += 1;
    await post.join(`p${people}@example.org`, 'DE');
  }
  const campaign = (await listOpenCampaigns(post.db, OPENS_AT)).find((each) => each.country === 'DE');
  if (!campaign) throw new Error('no campaign is open');
  const [id] = (await planStep(post.db, campaign, OPENS_AT)).planned;
  if (!id) throw new Error('nothing was planned');
  return { id, holder: null, overtaken: null };
}

const OUTCOME: Readonly<Record<Answer, SendOutcome>> = {
  accepted: { kind: 'accepted', refused: [] },
  throttled: { kind: 'throttled', retryAfterSeconds: 1 },
  quota: { kind: 'quota', period: 'daily' },
  halted: { kind: 'halted', name: 'invalid_api_key' },
  refused: { kind: 'refused', name: 'validation_error' },
  busy: { kind: 'busy', name: 'resource_locked' },
  unanswered: { kind: 'unanswered', name: 'timeout' },
  conflict: { kind: 'conflict', name: 'invalid_idempotent_request' },
};

type Event =
  | { readonly kind: 'claim' | 'overdue' }
  | { readonly kind: 'answer'; readonly of: 'holder' | 'overtaken'; readonly answer: Answer }
  | { readonly kind: 'feedback'; readonly generation: number };

/** The event by the production code's own statements. */
async function happen(row: Row, event: Event, now: number): Promise<void> {
  switch (event.kind) {
    case 'claim': {
      const claimed = await claimBatch(post.db, row.id, now);
      if (claimed === null) return;
      row.overtaken = row.holder ?? row.overtaken;
      row.holder = claimed;
      return;
    }
    case 'answer': {
      const claimed = row[event.of];
      if (claimed === null) throw new Error(`there is no ${event.of}`);
      await settle(post.station, claimed, OUTCOME[event.answer], now);
      return;
    }
    case 'feedback':
      await recordFeedback(post.db, row.id, event.generation, 0, OUTCOMES.delivered);
      return;
    case 'overdue':
      await settleOverdue(post.db, now);
  }
}

/** The way to a world, walked by the statements. */
async function walk(row: Row, first: World, path: readonly Move[]): Promise<void> {
  let world = first;
  for (const move of path) {
    const { now, batch } = world;
    if (move.kind === 'claim' || move.kind === 'overdue') await happen(row, move, now);
    if (move.kind === 'answer') await happen(row, move, now);
    if (move.kind === 'answer' || move.kind === 'taken and dead') row[move.of] = null;
    if (move.kind === 'feedback') {
      const generation = batch.generation - (move.about === 'this generation' ? 0 : 1);
      await happen(row, { kind: 'feedback', generation }, now);
    }
    world = moved(world, move, step) ?? world;
  }
}

async function factsOf({ campaign, position, part }: BatchId): Promise<BatchFacts | undefined> {
  const row = await post.db.get<Omit<BatchFacts, 'isHeard'> & { marks: string }>(sql`
    select state, generation, json_array_length(members) as size, claimed_at as claimedAt, leased_until as leasedUntil,
      outcomes as marks
    from batches where campaign_id = ${campaign} and last_position = ${position} and part = ${part}`);
  if (!row) return undefined;
  const { marks, ...facts } = row;
  return { ...facts, isHeard: facts.state === 'sending' && /[^.]/.test(marks) };
}

async function halvesOf(id: BatchId): Promise<BatchFacts[]> {
  const halves = await Promise.all([2, 3].map((part) => factsOf({ ...id, part })));
  return halves.filter((each) => each !== undefined);
}

function eventsIn({ batch, holder, overtaken }: World): Event[] {
  const answers = (of: 'holder' | 'overtaken'): Event[] => ANSWERS.map((answer) => ({ kind: 'answer', of, answer }));
  return [
    { kind: 'claim' },
    { kind: 'overdue' },
    ...(holder ? answers('holder') : []),
    ...(overtaken ? answers('overtaken') : []),
    ...[batch.generation - 1, batch.generation, batch.generation + 1]
      .filter((generation) => generation > 0)
      .map((generation): Event => ({ kind: 'feedback', generation })),
  ];
}

function asModelled(event: Event, world: World): BatchEvent {
  if (event.kind === 'claim') return { kind: 'claim', kept: world.batch.size };
  if (event.kind !== 'answer') return event as BatchEvent;
  const claim = world[event.of];
  if (claim === null) throw new Error(`there is no ${event.of}`);
  return { kind: 'answer', answer: event.answer, claim };
}

/** All that the event can look at: an answer sees the row and its own claim, a message and a tick see the time. */
function pairOf(world: World, event: Event): string {
  const { batch, now } = world;
  const { state, generation, size, claimedAt, leasedUntil, isHeard } = batch;
  const about = [state, generation, isHeard, JSON.stringify(event)];
  if (event.kind === 'answer') {
    const claim = world[event.of];
    return JSON.stringify([...about, size, claim?.generation, claim?.isRepeat, claim?.leasedUntil === leasedUntil]);
  }
  if (event.kind === 'feedback') return JSON.stringify(about);
  const lease = leasedUntil === null ? null : Math.sign(leasedUntil - now);
  const key = claimedAt === null ? null : Math.sign(claimedAt + KEY_LIFE_MS - now);
  return JSON.stringify([...about, lease, key, now >= CLOSES_AT]);
}

interface Situation {
  readonly first: World;
  readonly world: World;
  readonly path: readonly Move[];
  readonly events: readonly Event[];
}

/** Each kind of pair once, by a shortest way to it. */
function situations(): Situation[] {
  const known = new Set<string>();
  return [1, 2]
    .flatMap((size) => [false, true].map((isBad) => firstWorld(size, isBad)))
    .flatMap((first) =>
      reachable(first, step)
        .filter(({ world }) => world.batch.generation <= 2)
        .map(({ world, path }) => {
          const events = eventsIn(world).filter((event) => !known.has(pairOf(world, event)));
          for (const event of events) known.add(pairOf(world, event));
          return { first, world, path, events };
        }),
    )
    .filter(({ events }) => events.length > 0);
}

it('the statements do what the function says, for every kind of row and every event', async () => {
  let pairs = 0;
  let changes = 0;
  const tried = situations();
  for (const { first, world, path, ...each } of tried) {
    const { now, batch } = world;
    const fresh = async (): Promise<Row> => {
      const row = await planned(first.batch.size);
      await walk(row, first, path);
      expect(await factsOf(row.id), JSON.stringify(path)).toEqual(batch);
      return row;
    };
    const events = each.events.map((event) => {
      const said = `${JSON.stringify(path)} then ${JSON.stringify(event)}`;
      return { event, said, next: step(batch, asModelled(event, world), circumstancesAt(now)) };
    });
    // What changes nothing can happen to one and the same row; a look for what is overdue settles others, too.
    const idle = events.filter(({ next }) => next === null);
    const standing = idle.length > 0 ? await fresh() : null;
    for (const { event, said } of idle) {
      if (standing === null) break;
      await happen(standing, event, now);
      expect(await factsOf(standing.id), said).toEqual(batch);
    }
    for (const { event, said, next } of events) {
      pairs += 1;
      if (next === null) continue;
      changes += 1;
      const row = await fresh();
      await happen(row, event, now);
      expect(await factsOf(row.id), said).toEqual(next.batch);
      if (next.halves.length > 0) expect(await halvesOf(row.id), said).toEqual(next.halves);
      if (event.kind === 'claim') expect(row.holder, said).toMatchObject(next.claim ?? {});
    }
    const [account] = await readAccounts(post.db);
    const {
      intended = 0,
      accepted = 0,
      left = 0,
      done = 0,
      refused = 0,
      expired = 0,
      unknown = 0,
      waiting = 0,
    } = account ?? {};
    expect(accepted + left + done + refused + expired + unknown + waiting).toBe(intended);
  }
  console.log(`${tried.length} kinds of row, ${pairs} pairs, ${changes} changes, ${people} people`);
  expect(changes).toBeGreaterThan(50);
}, 120_000);

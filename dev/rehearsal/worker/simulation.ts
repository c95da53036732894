/*
 * An advisory's life in simulated time: the planner's own tick and the deliverer itself, with a clock that jumps from one
 * moment at which something can happen to the next. Production ticks every minute; here it ticks when an edition opens
 * or closes, when somebody joins, when a pause ends, and each minute while work is left over.
 * Invariant: the clock only goes forward, and a call to the provider happens at the time that pacing gave it.
 */
import { clearLane, isBlocked, type Lane, readLane } from '../../../db/lane.ts';
import { type Backlog, readBacklog } from '../../../db/unsettled-batches.ts';
import { deliver } from '../../../workers/cron/deliver/deliver.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { tick } from '../../../workers/cron/tick/tick.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../../workers/domain/civil-date.ts';
import { createPacer, type PacerClock, paceOfLane } from '../../../workers/mail/pacer.ts';
import type { Conditions, Course, Stop } from '../exchange.ts';
import { readCampaignBooks, readLanguages } from './books.ts';
import { fill } from './fill.ts';
import { joiningOn } from './joining.ts';
import { createProvider } from './provider.ts';
import { createQueue } from './rehearsed-queue.ts';

/** One invocation of the deliverer takes so many at most, as in wrangler.toml. */
const MESSAGES_A_TURN = 100;
/** Whoever joins does so at noon, all of a day at once. */
const JOINING_HOUR_MS = 12 * HOUR_MS;

/** What an operator does meanwhile, before the tick of that moment. */
export interface Act {
  readonly at: Instant;
  readonly run: (now: Instant) => Promise<void>;
}

export interface Simulation {
  /** Goes on for a while. */
  advance(turns: number): Promise<{ at: Instant; mails: number; done: boolean }>;
  course(): Promise<Omit<Course, 'mended'>>;
}

type Parts = Pick<Station, 'db' | 'advisories' | 'settings' | 'linkKeys'>;

/** `openings`: when an edition opens or closes anywhere. */
export function simulate(
  parts: Parts,
  conditions: Conditions,
  openings: readonly Instant[],
  size: number,
  acts: readonly Act[] = [],
): Simulation {
  const { from, to, callsPerSecond, joiningPerDay, groups } = conditions;
  const { db } = parts;
  let at = from;
  let people = size;
  let ticks = 0;
  let tickNext: Instant | null = from;
  const stops: Stop[] = [];
  const clock: PacerClock = {
    now: () => at,
    async sleep(ms) {
      at = Math.max(at, at + ms);
    },
  };
  const queue = createQueue(clock.now);
  const provider = createProvider(conditions, clock.now, queue.dueSince);
  const pacer = oneByOne(createPacer(paceOfLane(callsPerSecond, 1, 0), clock));
  const station: Station = {
    ...parts,
    batches: queue,
    mailer: {
      ...provider,
      sendBatch: async (key, letters) => await pacer.started(() => provider.sendBatch(key, letters)),
    },
    pacerOf: () => pacer,
    clock,
    confirmations: { sendBatch: nobodyAsks },
  };
  const joinings = joiningPerDay === 0 ? [] : noonsBetween(from, to);
  const acting = acts.toSorted((one, other) => one.at - other.at);
  const moments = [...new Set([...openings, ...joinings, ...acts.map((act) => act.at)])]
    .filter((each) => each > from && each < to)
    .sort((a, b) => a - b);

  async function tickAt(moment: Instant): Promise<void> {
    at = Math.max(at, moment);
    ticks += 1;
    if (joinings.includes(moment)) {
      const joining = joiningOn(groups, joiningPerDay, joinings.indexOf(moment));
      const before = people;
      people = await fill(db, joining, people, moment);
      provider.takeOthers(people - before);
    }
    while (acting[0] !== undefined && acting[0].at <= moment) await acting.shift()?.run(moment);
    const lane = await readLane(db);
    if (lane.haltedAt !== null && moment >= monthAfter(lane.haltedAt)) await clearLane(db);
    await tick(station, moment);
    while (moments[0] !== undefined && moments[0] <= moment) moments.shift();
    tickNext = followingTick(moment, await readBacklog(db));
  }

  /** The next moment at which a tick could find something to do. */
  function followingTick(moment: Instant, { lane, unsettled }: Backlog): Instant | null {
    const isLeftOver = queue.readyAt() === null && unsettled > 0;
    const again = isLeftOver ? resumesAt(lane, at, moment) : null;
    const soonest = Math.min(moments[0] ?? Number.POSITIVE_INFINITY, again ?? Number.POSITIVE_INFINITY);
    return soonest < to ? soonest : null;
  }

  async function deliverUntil(limit: Instant): Promise<void> {
    const room = Math.ceil(((limit - at) / 1000) * callsPerSecond);
    await deliver(station, queue.take(Math.max(1, Math.min(MESSAGES_A_TURN, room))));
    const backlog = await readBacklog(db);
    const { lane } = backlog;
    const isHalt = lane.haltedAt !== null;
    const until = isHalt ? monthAfter(at) : lane.pausedUntil;
    if (isBlocked(lane, at) && stops.at(-1)?.until !== until) {
      stops.push({ from: at, until, reason: lane.reason ?? '', isHalt });
    }
    if (queue.readyAt() === null) tickNext = followingTick(at, backlog);
  }

  return {
    async advance(turns) {
      for (let turn = 0; turn < turns; turn += 1) {
        const ready = queue.readyAt();
        const next = tickNext ?? to;
        if (ready !== null && Math.max(ready, at) < next) {
          at = Math.max(at, ready);
          await deliverUntil(next);
        } else if (tickNext !== null) await tickAt(tickNext);
        else return { at: Math.max(at, to), mails: provider.mails, done: true };
      }
      return { at, mails: provider.mails, done: false };
    },
    async course() {
      const campaigns = await readCampaignBooks(db);
      const accepted = campaigns.reduce((sum, each) => sum + each.accepted, 0);
      if (accepted !== provider.mails)
        throw new Error(`the books have ${accepted} mails, the provider ${provider.mails}`);
      const { calls, throttled } = provider;
      const languages = await readLanguages(db);
      return { campaigns, calls: [...calls], languages, stops, throttled, joined: people - size, ticks };
    },
  };
}

/** When a lane with work left over goes on: at the next minute, or when its pause is over, or when somebody clears it. */
function resumesAt(lane: Lane, at: Instant, moment: Instant): Instant {
  const nextMinute = Math.floor(Math.max(at, moment) / MINUTE_MS) * MINUTE_MS + MINUTE_MS;
  if (lane.haltedAt !== null) return Math.max(nextMinute, monthAfter(lane.haltedAt));
  return Math.max(nextMinute, Math.ceil((lane.pausedUntil ?? 0) / MINUTE_MS) * MINUTE_MS);
}

/** A monthly quota begins anew, and the operator is taken to clear the lane then. */
function monthAfter(at: Instant): Instant {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function noonsBetween(from: Instant, to: Instant): readonly Instant[] {
  const first = Math.floor(from / DAY_MS) * DAY_MS + JOINING_HOUR_MS;
  const noons: Instant[] = [];
  for (let noon = first; noon < to; noon += DAY_MS) if (noon > from) noons.push(noon);
  return noons;
}

/**
 * The deliverer has several calls under way at once, and simulated time does not wait: the next turn is given only when
 * the call of the one before has been started, so that each is made at its own time.
 */
function oneByOne(pacer: ReturnType<typeof createPacer>) {
  let last: Promise<void> = Promise.resolve();
  let free = (): void => {};
  return {
    holdBack: pacer.holdBack,
    async turn() {
      const before = last;
      const mine = Promise.withResolvers<void>();
      last = mine.promise;
      await before;
      await pacer.turn();
      free = mine.resolve;
    },
    async started<Outcome>(call: () => Promise<Outcome>): Promise<Outcome> {
      const outcome = call();
      free();
      return await outcome;
    },
  };
}

async function nobodyAsks(): Promise<never> {
  throw new Error('a rehearsal has no confirmation mails');
}

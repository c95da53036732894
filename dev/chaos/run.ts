/*
 * One run: builds the Workers, lets the story happen, calms everything down, ticks until the books are settled, and
 * hands what is left behind to the checker. Ends whatever it started, however it goes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE_MS } from '../../workers/domain/civil-date.ts';
import { check } from './check.ts';
import { countJudged } from './check-people.ts';
import type { Evidence, Finding, Settled } from './evidence.ts';
import { mendLane, readAccounts, readRows, release, sumOf, type Totals } from './operator.ts';
import { refusedAddresses } from './person.ts';
import { type DeedCounts, openPopulation } from './population.ts';
import { openPostOffice } from './post-office.ts';
import { liveRound, type System, type TickCounts, tick, untilIdle } from './round.ts';
import { startRuntime } from './runtime.ts';
import { diceOf } from './seeded.ts';
import { simClockAt } from './sim-clock.ts';
import { episodesOf, LAST_ROUND, roundsOf } from './story.ts';

export interface RunOptions {
  readonly seed: string;
  readonly subscribers: number;
  readonly kills: number;
  /** Kills end after so many minutes; null: never. */
  readonly minutes: number | null;
  readonly progress: (line: string) => void;
}

export interface RunResult {
  readonly seed: string;
  readonly seconds: number;
  readonly kills: number;
  readonly calls: number;
  readonly faults: ReadonlyMap<string, number>;
  readonly messages: { readonly lost: number; readonly doubled: number; readonly late: number };
  readonly feedback: { readonly passed: number; readonly lost: number; readonly repeated: number };
  readonly ticks: Readonly<TickCounts>;
  readonly people: number;
  readonly deeds: Readonly<DeedCounts>;
  readonly mails: number;
  readonly books: Totals;
  readonly judged: ReturnType<typeof countJudged>;
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  readonly lines: readonly string[];
}

/** The last day before anything opens. */
const START = Date.parse('2025-10-01T12:00Z');
const DEEDS_PER_PERSON = 0.15;
const FAULTS_PER_MILLE = 250;
const MESSAGES_PER_MILLE = 50;
const ROUNDS_PER_EPISODE = 60;
const CALM_ROUNDS = 400;
/** Feedback may be late by so much, not by more. */
const FEEDBACK_WAITS_MS = 12 * 60 * MINUTE_MS;
/** An episode in which nothing has moved for so many rounds is over. */
const IDLE_ROUNDS = 7;

/** What has been started, to be ended last first. */
const closing: (() => Promise<unknown>)[] = [];

/** Ends the run that is under way, if there is one, and leaves nothing behind. */
export async function endRun(): Promise<void> {
  for (let close = closing.pop(); close; close = closing.pop()) await close();
}

/** One at a time. */
export async function runChaos(options: RunOptions): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-chaos-'));
  closing.push(async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  try {
    return await runIn(folder, options);
  } finally {
    await endRun();
  }
}

async function runIn(folder: string, options: RunOptions): Promise<RunResult> {
  const { seed, subscribers } = options;
  const startedAt = performance.now();
  const clock = simClockAt(START);
  const stops = diceOf(`${seed} stops`);
  const callsExpected = Math.max(40, subscribers / 20);
  const office = await openPostOffice({
    seed,
    clock,
    path: join(folder, 'mailbox.sqlite'),
    faultsPerMille: FAULTS_PER_MILLE,
    stops: {
      dailyQuotaAt: new Set([20 + stops.below(callsExpected)]),
      haltAt: new Set([10 + stops.below(callsExpected), 10 + stops.below(callsExpected)]),
    },
    refused: refusedAddresses(seed, subscribers),
    feedbackPerMille: Math.min(1000, (2000 / subscribers) * 1000),
  });
  closing.push(office.close);
  const runtime = await startRuntime({
    folder,
    seed,
    clock,
    mailboxPort: office.port,
    messagesPerMille: MESSAGES_PER_MILLE,
  });
  closing.push(runtime.close);
  office.postman.deliver = async (request) => {
    const body = await request.text();
    const headers = Object.fromEntries(request.headers);
    const answer = await runtime.ask('/webhooks/resend', { method: 'POST', headers, body }).catch(() => null);
    return answer?.ok ?? false;
  };
  const population = openPopulation({ seed, people: subscribers, clock, runtime, office });

  await population.settle((done) => options.progress(`${done} people on the list`));
  const ticks: TickCounts = { asked: 0, well: 0, skipped: 0, twice: 0, late: 0 };
  const settled: Settled[] = [];
  const system: System = { clock, office, runtime, population, ticks, settled };
  const subjects = await release(runtime, office);
  await liveThrough(system, options, startedAt);
  await calmDown(system);

  const rows = await readRows(runtime);
  const emails = new Map([...population.emails(), ...rows.subscribers.map(({ id, email }) => [id, email] as const)]);
  const accounts = await readAccounts(runtime);
  const { batches, freezes } = rows;
  const mails = office.evidence();
  const people = population.evidence();
  const { changedKeys } = office;
  const answered = office.answeredFor((from, until) => !runtime.killedAt.some((at) => at >= from && at <= until));
  const { refused } = population;
  const books = { batches, accounts, freezes, settled, emails, subjects };
  const evidence: Evidence = { ...books, people, mails, changedKeys, refused, answered };
  const waiting = population.waitingForMail();
  const findings = [
    ...check(evidence),
    ...waiting.map(
      (email): Finding => ({ kind: 'sign-up without its mail', text: 'never came', people: [email], batches: [] }),
    ),
  ];
  return {
    seed,
    seconds: (performance.now() - startedAt) / 1000,
    kills: runtime.kills,
    calls: office.calls(),
    faults: office.faults,
    messages: runtime.messages,
    feedback: office.postman.tally,
    ticks,
    people: people.length,
    deeds: population.counts,
    mails: mails.length,
    books: sumOf(accounts),
    judged: countJudged(evidence),
    findings,
    evidence,
    lines: runtime.lines,
  };
}

/** From the first opening to the last. */
async function liveThrough(system: System, options: RunOptions, startedAt: number): Promise<void> {
  const { clock, runtime, office, population } = system;
  const episodes = episodesOf(options.seed);
  const expectedRounds = options.kills + episodes.length * 3;
  const rounds = roundsOf(options.seed, (options.subscribers * DEEDS_PER_PERSON) / expectedRounds);
  for (const episode of episodes) {
    clock.jumpTo(episode.at);
    const left = episodes.filter((each) => each.isOpening && each.at >= episode.at);
    const openingsLeft = left.length;
    // One kill is kept for each crowd to come.
    const kept = left.filter((each) => each.crowdIn !== null).length;
    const ofOpening = Math.ceil((options.kills - runtime.kills - kept) / Math.max(1, openingsLeft - kept));
    let killsLeft = episode.isOpening ? Math.max(0, episode.crowdIn === null ? ofOpening : 1) : 0;
    killsLeft = Math.min(killsLeft, options.kills - runtime.kills);
    if (options.minutes !== null && performance.now() - startedAt > options.minutes * MINUTE_MS) killsLeft = 0;
    if (episode.crowdIn !== null) {
      await runtime.setClock();
      await population.crowd(episode.crowdIn);
    }
    let idle = 0;
    for (let count = 0; count < ROUNDS_PER_EPISODE; count += 1) {
      const calls = office.calls();
      const drawn = rounds.next(killsLeft > 0);
      const last = killsLeft > 0 ? LAST_ROUND : { ...LAST_ROUND, kill: null };
      const round = episode.crowdIn === null ? drawn : last;
      clock.jumpTo(clock.now() + (count === 0 ? 0 : round.minutes * MINUTE_MS));
      if (count > 0 && (episode.crowdIn !== null || clock.now() >= episode.until - MINUTE_MS)) break;
      const isSettled = await liveRound(system, round);
      if (round.kill !== null) killsLeft -= 1;
      if (isSettled && killsLeft <= 0 && (count > 5 || population.waitingForMail().length === 0)) break;
      // Paused until midnight, say: the next episode comes before that, or after.
      idle = office.calls() === calls ? idle + 1 : 0;
      if (idle >= IDLE_ROUNDS && (killsLeft <= 0 || openingsLeft > 1)) break;
      // The operator mends what halted the lane when they see it, some minutes later.
      if (count % 5 === 4) await mendLane(runtime);
    }
    // Nobody's call may be under way when days pass.
    while (office.underWay() > 0) await wait(20);
    // Nor feedback on its way: the provider repeats it for a day, and whom it is about may be unknown a week later.
    if (episode.until - clock.now() > FEEDBACK_WAITS_MS) await office.mailbox.flush();
    const at = new Date(clock.now()).toISOString().slice(0, 16);
    options.progress(`${at}  ${runtime.kills} kills  ${office.calls()} calls  ${office.mailbox.count()} mails`);
  }
}

/** No more faults: whatever stopped the lane is mended, and ticks go on until nothing is left to do. */
async function calmDown(system: System): Promise<void> {
  const { clock, office, runtime, population, settled } = system;
  office.calm();
  runtime.calm();
  for (let count = 0; count < CALM_ROUNDS; count += 1) {
    clock.jumpTo(clock.now() + (count < 30 ? MINUTE_MS : 60 * MINUTE_MS));
    await runtime.setClock();
    await mendLane(runtime);
    await population.confirmAll();
    const tickAt = clock.now();
    const isWell = await tick(system, 'once');
    const isSettled = isWell && (await untilIdle(system));
    if (isSettled) settled.push({ tickAt, settledAt: clock.now() });
    if (isSettled && count > 2 && population.waitingForMail().length === 0) break;
  }
  await office.mailbox.flush();
}

/*
 * One round of a run: a tick, what people do meanwhile, calls under way, and perhaps a kill in the middle of it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE_MS } from '../../workers/domain/civil-date.ts';
import type { Settled } from './evidence.ts';
import { readAccounts, sumOf } from './operator.ts';
import type { Population } from './population.ts';
import type { PostOffice } from './post-office.ts';
import type { Runtime } from './runtime.ts';
import type { SimClock } from './sim-clock.ts';
import type { Round } from './story.ts';

/** A round that nothing kills is over when the books have not moved for so long. */
const IDLE_MS = 300;
const ROUND_LIMIT_MS = 20_000;
const KILL_AT_LATEST_MS = 600;

export interface TickCounts {
  asked: number;
  well: number;
  skipped: number;
  twice: number;
  late: number;
}

/** Everything that a round works with. */
export interface System {
  readonly clock: SimClock;
  readonly office: PostOffice;
  readonly runtime: Runtime;
  readonly population: Population;
  readonly ticks: TickCounts;
  readonly settled: Settled[];
}

/** One round. Whether nothing is waiting any more. */
export async function liveRound(system: System, round: Round): Promise<boolean> {
  const { runtime, population, clock } = system;
  runtime.lose(round.losesPerMille);
  await runtime.setClock();
  const living = Promise.all([population.live(round.deeds), population.confirmAll()]);
  if (round.actFirst) await living;
  const killed = round.kill === null ? null : killWhen(system, round.kill);
  const tickAt = clock.now();
  const ticked = tick(system, round.tick);
  let isSettled = false;
  if (killed !== null) {
    await killed;
    await ticked;
  } else {
    const isWell = await ticked;
    isSettled = (await untilIdle(system)) && isWell;
    if (isSettled) system.settled.push({ tickAt, settledAt: clock.now() });
  }
  await living;
  return isSettled;
}

/** Ticks as the round says. Whether a tick at this very moment ended well. */
export async function tick({ runtime, clock, ticks }: System, kind: Round['tick']): Promise<boolean> {
  const scheduledAt = clock.now();
  const once = async (at: number): Promise<boolean> => {
    ticks.asked += 1;
    const isWell = await runtime.tick(at);
    if (isWell) ticks.well += 1;
    return isWell;
  };
  switch (kind) {
    case 'none':
      ticks.skipped += 1;
      return false;
    case 'twice': {
      ticks.twice += 1;
      const [first, second] = await Promise.all([once(scheduledAt), once(scheduledAt)]);
      return first && second;
    }
    case 'late':
      ticks.late += 1;
      await once(scheduledAt - MINUTE_MS);
      return false;
    case 'once':
      return await once(scheduledAt);
  }
}

async function killWhen({ office, runtime }: System, kill: NonNullable<Round['kill']>): Promise<void> {
  let left = kill.count;
  const due = new Promise<void>((resolve) => {
    if (kill.after === 'ms') return;
    office.onCall = (stage) => {
      if (stage !== kill.after) return;
      left -= 1;
      if (left === 0) resolve();
    };
  });
  await Promise.race([due, wait(kill.after === 'ms' ? kill.count : KILL_AT_LATEST_MS)]);
  office.onCall = null;
  await runtime.kill();
}

/** Waits until the books show nothing waiting (true), or have not moved for a while. */
export async function untilIdle({ runtime, office }: Pick<System, 'runtime' | 'office'>): Promise<boolean> {
  const deadline = Date.now() + ROUND_LIMIT_MS;
  let calls = -1;
  let movedAt = Date.now();
  while (Date.now() < deadline) {
    const { waiting } = sumOf(await readAccounts(runtime));
    if (waiting === 0) return true;
    if (office.calls() !== calls || office.underWay() > 0) movedAt = Date.now();
    calls = office.calls();
    if (Date.now() - movedAt > IDLE_MS) return false;
    await wait(30);
  }
  return false;
}

/*
 * GET /health: whether all is well, for a watcher elsewhere that would notice, too, if nothing here ran any more. 200
 * when it is, 503 when not; 429 for a client that asks too often, before anything is read. Public: names of alarms, ages
 * and counts of seconds, nothing that anybody could use. A few bounded reads, kept by nobody.
 */
import { readAlarms } from '../../db/alarms.ts';
import { readLane } from '../../db/lane.ts';
import { readQueueSince } from '../../db/watch.ts';
import { isRaised } from '../domain/alarm.ts';
import { TICK_OVERDUE_MS } from '../domain/alarm-rules.ts';
import type { Instant } from '../domain/civil-date.ts';
import { logFailure } from '../log.ts';
import { isWithinLimit } from '../web/client-limit.ts';
import type { Station } from './station.ts';

export interface Health {
  readonly version: string;
  /** Seconds; null: none has finished yet. */
  readonly lastTickAgeSeconds: number | null;
  /** Seconds that the oldest batch has waited which is not settled; null: there is none. */
  readonly queueAgeSeconds: number | null;
  /** Alarms, or `database`. Empty: all is well. */
  readonly wrong: readonly string[];
}

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' };
/** As the binding counts: a minute. */
const WAIT_SECONDS = 60;

export async function health(
  request: Request,
  limiter: RateLimit,
  { db, clock }: Pick<Station, 'db' | 'clock'>,
  version: string,
): Promise<Response> {
  if (!(await isWithinLimit(limiter, request, 'health'))) {
    const refusal = { error: 'too-often', explanation: 'asked too often: wait a minute' };
    return Response.json(refusal, { status: 429, headers: { ...HEADERS, 'retry-after': String(WAIT_SECONDS) } });
  }
  const report = await look({ db, clock }, version);
  return Response.json(report, { status: report.wrong.length === 0 ? 200 : 503, headers: HEADERS });
}

async function look({ db, clock }: Pick<Station, 'db' | 'clock'>, version: string): Promise<Health> {
  try {
    const now = clock.now();
    const { lastTickAt } = await readLane(db);
    const { alarms } = await readAlarms(db);
    const isOverdue = lastTickAt === null || now - lastTickAt > TICK_OVERDUE_MS;
    const wrong = new Set<string>(alarms.filter(isRaised).map(({ name }) => name));
    // The alarm is raised by ticks: when there are none, only this sees it.
    if (isOverdue) wrong.add('missed-ticks');
    return {
      version,
      lastTickAgeSeconds: secondsSince(lastTickAt, now),
      queueAgeSeconds: secondsSince(await readQueueSince(db), now),
      wrong: [...wrong],
    };
  } catch (error) {
    logFailure('health.failed', error);
    return { version, lastTickAgeSeconds: null, queueAgeSeconds: null, wrong: ['database'] };
  }
}

function secondsSince(at: Instant | null, now: Instant): number | null {
  return at === null ? null : Math.max(0, Math.round((now - at) / 1000));
}

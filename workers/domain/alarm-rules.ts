/*
 * When each alarm is raised and when it is over: pure functions of a snapshot of the system. A rule gives evidence while
 * it is not well, and null when it is. Hysteresis: an alarm is over only when its rule has found nothing for a while, and
 * a rate that was over its limit stands until an operator resumes, so that nothing flaps and nobody is flooded.
 */
import { ALARMS, type Alarm, type AlarmName, type Evidence, isRaised } from './alarm.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from './civil-date.ts';
import { feasibilityOf, type Pace } from './feasibility.ts';

/** What of the system the alarms look at, at one moment. */
export interface Snapshot {
  readonly now: Instant;
  readonly pace: Pace;
  /** The latest tick that finished before this one. */
  readonly lastTickAt: Instant | null;
  readonly lane: {
    readonly pausedUntil: Instant | null;
    readonly haltedAt: Instant | null;
    readonly reason: string | null;
  };
  /** Whether sending as a whole is paused, by whomever. */
  readonly isPaused: boolean;
  /** Advisories that are deployed otherwise than they were released. */
  readonly changed: readonly string[];
  /** What still has to be sent, by when it must be. */
  readonly backlog: readonly {
    /** The advisory and its edition. */
    readonly edition: string;
    readonly closesAt: Instant | null;
    readonly calls: number;
    readonly people: number;
  }[];
  /** What was never sent because its edition closed first, within the last day. */
  readonly expired: { readonly batches: number; readonly people: number; readonly editions: string | null };
  /** Of the mails of the last days. */
  readonly reported: { readonly accepted: number; readonly bounced: number; readonly complained: number };
  readonly signUps: { readonly heldBack: number; readonly perHour: number; readonly oldestAskedAt: Instant | null };
  readonly deadLetters: { readonly open: number; readonly oldestAt: Instant | null };
  readonly stale: readonly { readonly advisory: string; readonly sources: number }[];
}

/** Over this many minutes without a finished tick something is wrong with the clock or with every tick. */
export const TICK_OVERDUE_MS = 5 * MINUTE_MS;

/** How a rate is judged: only on enough mails and enough reports, so that one bounce of three is none. */
interface Threshold {
  readonly above: number;
  readonly leastMails: number;
  readonly leastReports: number;
}
/** Providers act on 0.1 % and on 4 to 5 %: these are reached before. */
const COMPLAINTS: Threshold = { above: 0.0008, leastMails: 1_000, leastReports: 3 };
const BOUNCES: Threshold = { above: 0.04, leastMails: 100, leastReports: 5 };

/** Nothing found for so long: over. Where none is given, at once: it takes an act or a day to get there. */
const QUIET_MS: Readonly<Partial<Record<AlarmName, number>>> = {
  quota: 30 * MINUTE_MS,
  'will-not-fit': 30 * MINUTE_MS,
  // Every full hour has room again for a while.
  'sign-ups-held-back': 2 * HOUR_MS,
  'missed-ticks': 30 * MINUTE_MS,
};

type Rule = (snapshot: Snapshot, wasRaised: boolean) => Evidence | null;

/** Alarms that pause sending by themselves. */
export const PAUSING = ['complaints', 'bounces'] as const satisfies readonly AlarmName[];

const RULES: Readonly<Record<AlarmName, Rule>> = {
  halted: ({ lane }) => (lane.haltedAt === null ? null : { reason: lane.reason, haltedAt: lane.haltedAt }),
  quota: ({ lane, now }) => {
    const isBlocked = lane.haltedAt !== null || (lane.pausedUntil !== null && now < lane.pausedUntil);
    if (!isBlocked || !/quota/.test(lane.reason ?? '')) return null;
    return { reason: lane.reason, until: lane.haltedAt === null ? lane.pausedUntil : null };
  },
  'will-not-fit': willNotFit,
  expired: ({ expired }) => (expired.people === 0 ? null : { ...expired }),
  complaints: ({ reported, isPaused }, wasRaised) =>
    overLimit(reported.complained, reported.accepted, COMPLAINTS, wasRaised && isPaused),
  bounces: ({ reported, isPaused }, wasRaised) =>
    overLimit(reported.bounced, reported.accepted, BOUNCES, wasRaised && isPaused),
  'sign-ups-held-back': ({ signUps }) => (signUps.heldBack === 0 ? null : { ...signUps }),
  'dead-letters': ({ deadLetters }) => (deadLetters.open === 0 ? null : { ...deadLetters }),
  'content-changed': ({ changed }) => (changed.length === 0 ? null : { advisories: changed.join(', ') }),
  'source-stale': ({ stale }) =>
    stale.length === 0
      ? null
      : {
          advisories: stale.map(({ advisory }) => advisory).join(', '),
          sources: stale.reduce((sum, { sources }) => sum + sources, 0),
        },
  'missed-ticks': ({ now, lastTickAt }) =>
    lastTickAt === null || now - lastTickAt <= TICK_OVERDUE_MS
      ? null
      : { lastTickAt, minutes: Math.floor((now - lastTickAt) / MINUTE_MS) },
};

/** What speaks for the alarm, or null. */
export function judge(name: AlarmName, snapshot: Snapshot, wasRaised: boolean): Evidence | null {
  return RULES[name](snapshot, wasRaised);
}

/** The alarms that change, as they are afterwards. Looking twice at the same moment changes nothing the second time. */
export function turnedBy(snapshot: Snapshot, alarms: readonly Alarm[]): readonly Alarm[] {
  return ALARMS.flatMap((name) => {
    const alarm = alarms.find((each) => each.name === name);
    const evidence = judge(name, snapshot, alarm !== undefined && isRaised(alarm));
    const next = turn(name, alarm, evidence, snapshot.now);
    return next === null ? [] : [next];
  });
}

/** The alarm after its rule was asked, or null where nothing changes. */
function turn(name: AlarmName, alarm: Alarm | undefined, evidence: Evidence | null, now: Instant): Alarm | null {
  if (alarm === undefined || !isRaised(alarm)) {
    if (evidence === null) return null;
    const before = alarm ?? { name, turns: 0, mailed: 0, posted: 0 };
    return { ...before, turns: before.turns + 1, turnedAt: now, raisedAt: now, evidence, quietSince: null };
  }
  if (evidence !== null) return alarm.quietSince === null ? null : { ...alarm, quietSince: null };
  const quietSince = alarm.quietSince ?? now;
  if (now - quietSince >= (QUIET_MS[name] ?? 0)) {
    return { ...alarm, turns: alarm.turns + 1, turnedAt: now, quietSince: null };
  }
  return alarm.quietSince === null ? { ...alarm, quietSince } : null;
}

function overLimit(reports: number, mails: number, limit: Threshold, stands: boolean): Evidence | null {
  const isEnough = mails >= limit.leastMails && reports >= limit.leastReports;
  return stands || (isEnough && reports > mails * limit.above) ? { reports, mails } : null;
}

/** What closes soonest goes first: each closing must leave time for all that closes until then. */
function willNotFit({ backlog, lane, pace, now }: Snapshot): Evidence | null {
  const opensAt = Math.max(now, lane.pausedUntil ?? now);
  let people = 0;
  let calls = 0;
  for (const each of backlog.toSorted((one, other) => (one.closesAt ?? Infinity) - (other.closesAt ?? Infinity))) {
    people += each.people;
    calls += each.calls;
    const { fits, endsAt, days } = feasibilityOf({ people, calls, opensAt, closesAt: each.closesAt }, pace, now);
    if (!fits) return { edition: each.edition, people, calls, closesAt: each.closesAt, endsAt, days };
  }
  return null;
}

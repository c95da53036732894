/*
 * The alarms: what can go wrong so that the operator is told, once each and once more when it is over. An alarm's turns
 * count its changes: odd while it is raised, even while it is not. Names and the rule of telling only; when each is
 * raised is for alarm-rules.ts.
 */
import { DAY_MS, type Instant, MINUTE_MS } from './civil-date.ts';

export const ALARMS = [
  'halted',
  'quota',
  'will-not-fit',
  'expired',
  'complaints',
  'bounces',
  'sign-ups-held-back',
  'dead-letters',
  'content-changed',
  'source-stale',
  'missed-ticks',
] as const;
export type AlarmName = (typeof ALARMS)[number];

/** What an alarm rests on: ids, names of advisories, instants and counts. Never an address. */
export type Evidence = Readonly<Record<string, string | number | null>>;

/** One alarm as it stands; there is a row once it was raised for the first time. */
export interface Alarm {
  readonly name: AlarmName;
  /** Odd: raised. */
  readonly turns: number;
  /** When the newest turn was. */
  readonly turnedAt: Instant;
  /** As it was when it was raised last: what is told twice is told in the same words. */
  readonly evidence: Evidence;
  readonly raisedAt: Instant;
  /** Raised, but found clear since; null: not clear, or not raised. */
  readonly quietSince: Instant | null;
  /** The turns that each channel has told; behind `turns`: there is something to tell. */
  readonly mailed: number;
  readonly posted: number;
}

export const CHANNELS = ['mailed', 'posted'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whatever happens, a channel tells no more often than this: what changes meanwhile goes into the next telling. */
export const TELLING_GAP_MS = 10 * MINUTE_MS;

/** An all-clear that could not be told for this long is of no use any more. */
const ALL_CLEAR_GOOD_MS = DAY_MS;

export function isRaised({ turns }: Pick<Alarm, 'turns'>): boolean {
  return turns % 2 === 1;
}

/**
 * What the channel has to tell now, the oldest turn first: what had turned when its oldest turn could first be told. What
 * turns after that waits for the next telling, so that one whose answer was lost is repeated as it was, under its key.
 */
export function toTell(
  alarms: readonly Alarm[],
  channel: Channel,
  toldAt: Instant | null,
  now: Instant,
): readonly Alarm[] {
  const due = alarms
    .filter((alarm) => alarm[channel] < alarm.turns)
    .filter((alarm) => isRaised(alarm) || alarm.turnedAt > now - ALL_CLEAR_GOOD_MS)
    .toSorted((one, other) => one.turnedAt - other.turnedAt);
  const oldestAt = due[0]?.turnedAt ?? now;
  // A clock that was set back has told nothing yet.
  const gapEndsAt = toldAt === null || toldAt > now ? oldestAt : toldAt + TELLING_GAP_MS;
  if (toldAt !== null && toldAt <= now && now < gapEndsAt) return [];
  return due.filter(({ turnedAt }) => turnedAt <= Math.max(oldestAt, gapEndsAt));
}

/** Names the telling, so that one that is repeated is taken once: the same turns are always told in the same words. */
export function tellingKey(alarms: readonly Alarm[]): string {
  return `alarm-${alarms.map(({ name, turns }) => `${name}-${turns}`).join('_')}`;
}

/*
 * The watch over sending, before each tick: looks at the system, turns the alarms that change, pauses sending when too
 * many mails bounce or are complained about, and tells the operator. It looks before the tick so that it sees how long
 * the last one is ago. Never resumes: only an operator does. What it cannot tell now it tells on the next tick.
 */
import { readAlarms, saveAlarms } from '../../../db/alarms.ts';
import { closeSettled } from '../../../db/dead-letters.ts';
import { hold } from '../../../db/holds.ts';
import { isRaised } from '../../domain/alarm.ts';
import { judge, PAUSING, turnedBy } from '../../domain/alarm-rules.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { BY_ITSELF, EVERY_ADVISORY } from '../../domain/hold.ts';
import { logEvent, logFailure } from '../../log.ts';
import { takeSnapshot } from '../snapshot.ts';
import type { Station } from '../station.ts';
import { sendDigest } from './digest.ts';
import { tell } from './tell.ts';

/** Never throws: a watch that fails must not keep a tick from running. Returns whether it went well. */
export async function watch(station: Station, now: Instant): Promise<boolean> {
  const alarmed = await attempt('watch.alarms', () => watchAlarms(station, now));
  const reported = await attempt('watch.digest', () => sendDigest(station, now));
  return alarmed && reported;
}

async function attempt(name: string, run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    logFailure(name, error);
    return false;
  }
}

async function watchAlarms(station: Station, now: Instant): Promise<void> {
  const { db } = station;
  await closeSettled(db, now);
  const snapshot = await takeSnapshot(station, now);
  const { alarms } = await readAlarms(db);
  const isOver = PAUSING.some((name) => judge(name, snapshot, false) !== null);
  if (isOver && !snapshot.isPaused) {
    const pause = { advisory: EVERY_ADVISORY, kind: 'paused', heldAt: now, heldBy: BY_ITSELF } as const;
    if (await hold(db, pause)) logEvent('watch.paused', { ...snapshot.reported });
  }
  const turned = turnedBy(snapshot, alarms);
  await saveAlarms(db, turned);
  for (const { name, turns } of turned) {
    const before = alarms.find((each) => each.name === name)?.turns ?? 0;
    if (turns !== before) logEvent(isRaised({ turns }) ? 'alarm.raised' : 'alarm.over', { alarm: name });
  }
  await tell(station, now);
}

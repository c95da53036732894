/*
 * What is wrong with sending, each with what to do about it, for `GET /operator/status`. What is wrong is judged where
 * the alarms judge it (domain/alarm-rules.ts), at the moment of asking and in the alarms' own words; here is added only
 * what no alarm says: holds of an operator's, what nobody knows of, and our own count of the quota. Pure.
 */
import type { Hold } from '../../../db/holds.ts';
import type { Progress } from '../../../db/progress.ts';
import { adviceOf, moment, saying } from '../../../templates/email/alarm-words.ts';
import { ALARMS, type Alarm, type AlarmName, isRaised } from '../../domain/alarm.ts';
import { judge, PAUSING, type Snapshot } from '../../domain/alarm-rules.ts';
import { BY_ITSELF, EVERY_ADVISORY } from '../../domain/hold.ts';

export interface Finding {
  /** Null: no alarm stands for it. */
  readonly alarm: AlarmName | null;
  /** Whole sentences, as is the advice. */
  readonly what: string;
  readonly advice: string;
}

export interface Standing {
  readonly snapshot: Snapshot;
  /** As the ticks have left them. */
  readonly alarms: readonly Alarm[];
  readonly holds: readonly Hold[];
  readonly editions: readonly Progress[];
  /** Messages that the provider took today. */
  readonly mailsToday: number;
}

export function findingsOf(standing: Standing): Finding[] {
  const { snapshot, alarms, holds, editions } = standing;
  const found = ALARMS.flatMap((name) => ofAnAlarm(name, alarms, snapshot));
  const named = new Set(found.map(({ alarm }) => alarm));
  return [
    ...ofTheClock(snapshot),
    ...found,
    ...holds
      .filter(({ kind }) => kind === 'paused')
      // The alarm that paused says so itself.
      .filter(({ heldBy }) => heldBy !== BY_ITSELF || !PAUSING.some((name) => named.has(name)))
      .map(ofAPause),
    ...(named.has('quota') ? [] : ofTheQuota(standing)),
    ...editions.flatMap(ofTheUnknown),
  ];
}

function ofAnAlarm(name: AlarmName, alarms: readonly Alarm[], snapshot: Snapshot): Finding[] {
  const alarm = alarms.find((each) => each.name === name);
  const stands = alarm !== undefined && isRaised(alarm);
  const evidence = judge(name, snapshot, stands);
  if (evidence !== null) return [{ alarm: name, what: saying(name, evidence), advice: adviceOf(name) }];
  if (!stands) return [];
  const what = `${saying(name, alarm.evidence)} That was so at ${moment(alarm.raisedAt)} and is not found any more.`;
  return [{ alarm: name, what, advice: 'Nothing: the all-clear comes when it has stayed so for a while.' }];
}

/** Alarms are raised by ticks: before the first one there is none. */
function ofTheClock({ lastTickAt }: Snapshot): Finding[] {
  if (lastTickAt !== null) return [];
  const advice = 'Look at the cron Worker: its trigger (every minute), its errors, its database.';
  return [{ alarm: null, what: 'No tick has ever finished.', advice }];
}

function ofAPause({ advisory, heldAt, heldBy }: Hold): Finding {
  const isAll = advisory === EVERY_ADVISORY;
  const what = `${isAll ? 'Everything' : advisory} is paused since ${moment(heldAt)} by ${heldBy}.`;
  return { alarm: null, what, advice: `To go on: \`npm run forewarn -- resume${isAll ? '' : ` ${advisory}`}\`.` };
}

function ofTheQuota({ snapshot, mailsToday }: Standing): Finding[] {
  const { dailyQuota } = snapshot.pace;
  if (dailyQuota === undefined || mailsToday < dailyQuota) return [];
  const what = `By our own count today’s ${dailyQuota} mails are used up.`;
  return [{ alarm: null, what, advice: 'Nothing: there is quota again at 00:00 UTC.' }];
}

function ofTheUnknown({ advisory, edition, unknown }: Progress): Finding[] {
  if (unknown === 0) return [];
  const people = unknown === 1 ? '1 person has' : `${unknown} people have`;
  return [
    {
      alarm: null,
      what: `${advisory} ${edition}: nobody knows whether ${people} it, since the provider never answered.`,
      advice: 'Nothing is sent twice; feedback settles it, or ask the provider for the tag of the batch.',
    },
  ];
}

/*
 * Tells the operator of alarms that have turned, by each channel that is set up: a mail by the provider, also when the
 * lane is halted or paused, and a signed post. Everything that is to be told goes into one telling. What was not taken is
 * told again on the next tick, under the same key, and what turns meanwhile waits. Never touches the ledger.
 */
import { noteTold, readAlarms } from '../../../db/alarms.ts';
import { renderAlarmMail } from '../../../templates/email/alarm-mail.tsx';
import { type Alarm, CHANNELS, type Channel, tellingKey, toTell } from '../../domain/alarm.ts';
import type { Instant } from '../../domain/civil-date.ts';
import { logEvent } from '../../log.ts';
import type { Station } from '../station.ts';
import { postAlarms } from './post.ts';

export async function tell(station: Station, now: Instant): Promise<void> {
  const { alarms, toldAt } = await readAlarms(station.db);
  for (const channel of CHANNELS) {
    const due = toTell(alarms, channel, toldAt[channel], now);
    if (due.length === 0) continue;
    if (await tellBy(station, channel, due)) await noteTold(station.db, channel, due, now);
  }
}

/** Whether it was told. A channel that is not set up tells nothing. */
async function tellBy(station: Station, channel: Channel, due: readonly Alarm[]): Promise<boolean> {
  const { settings, mailer, clock } = station;
  if (channel === 'posted') {
    const { ALARM_WEBHOOK_URL: url, ALARM_WEBHOOK_SECRET: secret } = settings;
    if (url === undefined || secret === undefined) return false;
    const status = await postAlarms({ url, secret }, due, clock.now());
    logEvent('alarm.posted', { status, alarms: due.length });
    return status !== null && status >= 200 && status < 300;
  }
  if (settings.OPERATOR_EMAIL === undefined) return false;
  const content = renderAlarmMail(settings, due);
  const mail = { ...content, to: settings.OPERATOR_EMAIL, tags: { operator: 'alarm' } };
  const outcome = await mailer.send(tellingKey(due), mail);
  logEvent(`alarm.mail-${outcome.kind}`, { alarms: due.length, ...('name' in outcome && { name: outcome.name }) });
  // A conflict: the same turns were told before, when the words or the sender were others.
  return outcome.kind === 'accepted' || outcome.kind === 'conflict';
}

/*
 * Posts alarms to the operator's own address, signed by Standard Webhooks. The address may hold a token: it stands in no
 * log and no error. Follows no redirect, waits ten seconds.
 */
import { Webhook } from 'standardwebhooks';
import { ALARM_WORDS } from '../../../templates/email/alarm-words.ts';
import { type Alarm, isRaised, tellingKey } from '../../domain/alarm.ts';
import type { Instant } from '../../domain/civil-date.ts';

const POST_TIMEOUT_MS = 10_000;

/** Returns the answer's status; null: there was none. */
export async function postAlarms(
  { url, secret }: { readonly url: string; readonly secret: string },
  alarms: readonly Alarm[],
  wallClock: Instant,
): Promise<number | null> {
  const id = tellingKey(alarms);
  const sentAt = new Date(wallClock);
  const body = JSON.stringify({
    type: 'alarms.turned',
    timestamp: sentAt.toISOString(),
    data: {
      alarms: alarms.map((alarm) => ({
        name: alarm.name,
        standing: isRaised(alarm) ? 'raised' : 'over',
        title: ALARM_WORDS[alarm.name].title,
        raisedAt: alarm.raisedAt,
        turnedAt: alarm.turnedAt,
        evidence: alarm.evidence,
      })),
    },
  });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(wallClock / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, sentAt, body),
  };
  try {
    const signal = AbortSignal.timeout(POST_TIMEOUT_MS);
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
}

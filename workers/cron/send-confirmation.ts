/*
 * Sends what a sign-up asked for: the mail with the confirmation link; to somebody already on the list a note that says
 * so; to an address that must not be written to, nothing; to whom the operator entered, only the request, and not if
 * they have left or come meanwhile. A message is acknowledged when nothing is owed any more, when
 * the hour has taken its share, and while the lane is blocked: the row waits, and a later tick finds it.
 */
import { admitSignUpMail } from '../../db/confirmation-hours.ts';
import { isBlocked, readLane } from '../../db/lane.ts';
import { readWaitingSignUp, settleSignUpMail, type WaitingSignUp } from '../../db/waiting-sign-ups.ts';
import { renderAlreadySubscribed } from '../../templates/email/already-subscribed-mail.tsx';
import { renderConfirmation } from '../../templates/email/confirmation-mail.tsx';
import { FORBIDS_CONFIRMATION } from '../domain/departure.ts';
import { linkPath, signLink } from '../domain/link-token.ts';
import { ConfirmationMessage } from '../domain/queue-message.ts';
import { logEvent, logFailure } from '../log.ts';
import { fewAtOnce } from '../mail/connections.ts';
import { isBlocking, type Mail } from '../mail/mailer.ts';
import { retryAfterSeconds } from '../mail/try-again.ts';
import { blockLane } from './block-lane.ts';
import type { Station } from './station.ts';

export async function sendConfirmations(station: Station, messages: readonly Message<unknown>[]): Promise<void> {
  await fewAtOnce(messages, async (message) => {
    const parsed = ConfirmationMessage.safeParse(message.body);
    if (!parsed.success) {
      logEvent('confirmation.malformed-message', { message: message.id });
      message.ack();
      return;
    }
    const { signUp } = parsed.data;
    try {
      const again = await sendConfirmation(station, signUp);
      if (again === null) message.ack();
      else message.retry({ delaySeconds: again });
    } catch (error) {
      logFailure('confirmation.failed', error, { signUp });
      message.retry();
    }
  });
}

/** Returns after how many seconds to try again, or null when nothing is owed, or not before a tick finds the row again. */
async function sendConfirmation(station: Station, id: number): Promise<number | null> {
  const now = station.clock.now();
  if (isBlocked(await readLane(station.db), now)) return null;
  const signUp = await readWaitingSignUp(station.db, id, now);
  if (signUp === null) return null;
  // Nobody asked for an imported one: a departure by choice forbids it, too, and who is on the list needs none.
  const forbidden =
    signUp.imported === 1
      ? signUp.suppressed !== null || signUp.subscriberId !== null
      : signUp.suppressed !== null && FORBIDS_CONFIRMATION.includes(signUp.suppressed);
  const perHour = station.settings.CONFIRMATIONS_PER_HOUR;
  if (!forbidden && signUp.admitted === 0 && !(await admitSignUpMail(station.db, signUp, perHour, now))) return null;
  const outcome = forbidden
    ? null
    : await station.mailer.send(`confirmation-${signUp.id}-${signUp.mail}`, await compose(station, signUp));
  if (outcome !== null && outcome.kind !== 'accepted') {
    logEvent(`confirmation.${outcome.kind}`, { signUp: id, ...('name' in outcome && { name: outcome.name }) });
    if (isBlocking(outcome)) {
      await blockLane(station.db, outcome, now);
      return null;
    }
    const again = retryAfterSeconds(outcome);
    if (again !== null) return again;
  }
  await settleSignUpMail(station.db, signUp.id, signUp.mail);
  return null;
}

async function compose(station: Station, signUp: WaitingSignUp): Promise<Mail> {
  const { settings, linkKeys } = station;
  const envelope = { to: signUp.email, tags: { sign_up: String(signUp.id) } };
  if (signUp.subscriberId !== null) {
    const token = await signLink(linkKeys, 'reader', { id: signUp.subscriberId, campaign: 0 });
    const to = (page: 'unsubscribe' | 'preferences') => settings.LINKS_URL + linkPath(page, token, signUp.language);
    const urls = { unsubscribe: to('unsubscribe'), preferences: to('preferences') };
    return { ...renderAlreadySubscribed(settings, signUp.language, urls), ...envelope };
  }
  const token = await signLink(linkKeys, 'confirm', { id: signUp.id, campaign: 0 });
  const origin = signUp.imported === 1 ? 'imported' : 'asked';
  const url = settings.SITE_URL + linkPath('confirm', token, signUp.language);
  return { ...renderConfirmation(settings, signUp.language, url, origin), ...envelope };
}

/*
 * Sends what a sign-up asked for: the mail with the confirmation link; to somebody already on the list a note that says
 * so; to an address that must not be written to, nothing. A message is acknowledged when nothing is owed any more.
 */
import { readWaitingSignUp, settleSignUpMail, type WaitingSignUp } from '../../db/waiting-sign-ups.ts';
import { renderAlreadySubscribed } from '../../templates/email/already-subscribed-mail.tsx';
import { renderConfirmation } from '../../templates/email/confirmation-mail.tsx';
import { FORBIDS_CONFIRMATION } from '../domain/departure.ts';
import { linkPath, signLink } from '../domain/link-token.ts';
import { ConfirmationMessage } from '../domain/queue-message.ts';
import { logEvent, logFailure } from '../log.ts';
import type { Mail, SendOutcome } from '../mail/mailer.ts';
import type { Station } from './station.ts';

/** Before a call without an answer is repeated with the same key. */
const REPEAT_AFTER_SECONDS = 5;
/** Quota and account trouble: recovery by the tick comes back sooner or later anyway. */
const BLOCKED_RETRY_SECONDS = 600;

export async function sendConfirmations(station: Station, messages: MessageBatch<unknown>): Promise<void> {
  await Promise.all(
    messages.messages.map(async (message) => {
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
    }),
  );
}

/** Returns after how many seconds to try again, or null when nothing is owed any more. */
async function sendConfirmation(station: Station, id: number): Promise<number | null> {
  const signUp = await readWaitingSignUp(station.db, id, station.clock.now());
  if (signUp === null) return null;
  const forbidden = signUp.suppressed !== null && FORBIDS_CONFIRMATION.includes(signUp.suppressed);
  const outcome = forbidden
    ? null
    : await station.mailer.send(`confirmation-${signUp.id}-${signUp.mail}`, await compose(station, signUp));
  if (outcome !== null && outcome.kind !== 'accepted') {
    logEvent(`confirmation.${outcome.kind}`, { signUp: id, ...('name' in outcome && { name: outcome.name }) });
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
    const url = settings.LINKS_URL + linkPath('unsubscribe', token, signUp.language);
    return { ...renderAlreadySubscribed(settings, signUp.language, url), ...envelope };
  }
  const token = await signLink(linkKeys, 'confirm', { id: signUp.id, campaign: 0 });
  const url = settings.SITE_URL + linkPath('confirm', token, signUp.language);
  return { ...renderConfirmation(settings, signUp.language, url), ...envelope };
}

/** Null: trying again is of no use. A conflict means that this very mail was taken before, with other bytes. */
function retryAfterSeconds(outcome: SendOutcome): number | null {
  switch (outcome.kind) {
    case 'accepted':
    case 'conflict':
    case 'refused':
      return null;
    case 'throttled':
      return Math.ceil(outcome.retryAfterSeconds);
    case 'busy':
    case 'unanswered':
      return REPEAT_AFTER_SECONDS;
    case 'quota':
    case 'halted':
      return BLOCKED_RETRY_SECONDS;
  }
}

/*
 * Sends the mails that a subscriber asked for on a page: all that is kept about them, or a link that erases it. Only to
 * the address that is on the list, whoever asked. A message is acknowledged when nothing is owed any
 * more, and while the lane is blocked: the row waits, and a later tick finds it.
 */
import { isBlocked, readLane } from '../../db/lane.ts';
import { readWaitingLetter, settleLetter, type WaitingLetter } from '../../db/letters.ts';
import { readMyData } from '../../db/my-data.ts';
import { renderEraseMail } from '../../templates/email/erase-mail.tsx';
import { renderMyData } from '../../templates/email/my-data-mail.tsx';
import { linkPath, signLink } from '../domain/link-token.ts';
import { LetterMessage } from '../domain/queue-message.ts';
import { ERASE_LINK_MS } from '../domain/retention.ts';
import { logEvent, logFailure } from '../log.ts';
import { fewAtOnce } from '../mail/connections.ts';
import { isBlocking, type Mail } from '../mail/mailer.ts';
import { retryAfterSeconds } from '../mail/try-again.ts';
import { blockLane } from './block-lane.ts';
import type { Station } from './station.ts';

/** Whether the message is about a letter; others on the queue are about sign-ups. */
export function isLetterMessage(message: Message<unknown>): boolean {
  return LetterMessage.safeParse(message.body).success;
}

export async function sendLetters(station: Station, messages: readonly Message<unknown>[]): Promise<void> {
  await fewAtOnce(messages, async (message) => {
    const { letter } = LetterMessage.parse(message.body);
    try {
      const again = await sendLetter(station, letter);
      if (again === null) message.ack();
      else message.retry({ delaySeconds: again });
    } catch (error) {
      logFailure('letter.failed', error, { letter });
      message.retry();
    }
  });
}

/** Returns after how many seconds to try again, or null when nothing is owed, or not before a tick finds the row again. */
async function sendLetter(station: Station, id: number): Promise<number | null> {
  const now = station.clock.now();
  if (isBlocked(await readLane(station.db), now)) return null;
  const letter = await readWaitingLetter(station.db, id);
  if (letter === null) return null;
  const outcome = await station.mailer.send(`letter-${letter.id}-${letter.mail}`, await compose(station, letter));
  if (outcome.kind !== 'accepted') {
    logEvent(`letter.${outcome.kind}`, { letter: id, ...('name' in outcome && { name: outcome.name }) });
    if (isBlocking(outcome)) {
      await blockLane(station.db, outcome, now);
      return null;
    }
    const again = retryAfterSeconds(outcome);
    if (again !== null) return again;
  }
  await settleLetter(station.db, letter.id, letter.mail);
  return null;
}

async function compose(station: Station, letter: WaitingLetter): Promise<Mail> {
  const { settings, linkKeys } = station;
  const { language, subscriberId } = letter;
  const envelope = { to: letter.email, tags: { reader: String(subscriberId) } };
  switch (letter.kind) {
    case 'my-data': {
      const token = await signLink(linkKeys, 'reader', { id: subscriberId, campaign: letter.campaignId });
      const eraseUrl = settings.LINKS_URL + linkPath('erase', token, language);
      const data = await readMyData(station.db, subscriberId);
      return { ...renderMyData(settings, language, { data, askedAt: letter.askedAt, eraseUrl }), ...envelope };
    }
    case 'erase': {
      const token = await signLink(linkKeys, 'erase', { id: letter.id, campaign: letter.mail });
      const url = settings.LINKS_URL + linkPath('erase/now', token, language);
      return { ...renderEraseMail(settings, language, { url, until: letter.askedAt + ERASE_LINK_MS }), ...envelope };
    }
  }
}

/* The confirmation mail's plain text part: the same words as its HTML, the link on a line of its own. */
import { DAY_MS } from '../../workers/domain/civil-date.ts';
import type { Language } from '../../workers/domain/language.ts';
import { PENDING_SIGN_UP_MS } from '../../workers/domain/retention.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { type Blanks, fill } from '../locales/fill.ts';
import { type MailWords, mailWords } from '../locales/mail.ts';
import { document, footer, heading, link, wrap } from './text-part.ts';

export function confirmationBlanks(sender: Sender): Blanks<'sender' | 'days'> {
  return { sender: sender.SENDER_NAME, days: String(PENDING_SIGN_UP_MS / DAY_MS) };
}

/** Whether they asked themselves, or the operator has entered them and asks. */
export type Origin = 'asked' | 'imported';

export function confirmationWords(language: Language, origin: Origin): MailWords['confirmation'] {
  const { confirmation, invitation } = mailWords(language);
  return origin === 'imported' ? { ...confirmation, ...invitation } : confirmation;
}

export function confirmationText(sender: Sender, language: Language, confirmUrl: string, origin: Origin): string {
  const words = confirmationWords(language, origin);
  const blanks = confirmationBlanks(sender);
  return document([
    heading(words.heading, '='),
    wrap(fill(words.request, blanks)),
    link(words.whatFollowsInText, confirmUrl),
    wrap(fill(words.ifIgnored, blanks)),
    footer(sender, language, fill(words.why, blanks)),
  ]);
}

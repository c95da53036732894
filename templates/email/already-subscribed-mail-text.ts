/* The plain text part of the mail to somebody who is on the list already: the same words as its HTML. */
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { fill } from '../locales/fill.ts';
import { mailWords } from '../locales/mail.ts';
import { document, footer, heading, link, wrap } from './text-part.ts';

export function alreadySubscribedText(sender: Sender, language: Language, unsubscribeUrl: string): string {
  const words = mailWords(language).alreadySubscribed;
  const blanks = { sender: sender.SENDER_NAME };
  return document([
    heading(words.heading, '='),
    wrap(fill(words.explained, blanks)),
    wrap(words.nothingToDo),
    link(words.toLeave, unsubscribeUrl),
    footer(sender, language, fill(words.why, blanks)),
  ]);
}

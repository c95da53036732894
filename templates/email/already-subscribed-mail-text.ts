/* The plain text part of the mail to somebody who is on the list already: the same words as its HTML. */
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { fill } from '../locales/fill.ts';
import { mailWords } from '../locales/mail.ts';
import { preferencesTexts } from '../locales/preferences.ts';
import { document, footer, heading, link, wrap } from './text-part.ts';

/** The pages of a reader who is on the list. */
export interface ReaderUrls {
  readonly unsubscribe: string;
  readonly preferences: string;
}

export function alreadySubscribedText(sender: Sender, language: Language, urls: ReaderUrls): string {
  const { alreadySubscribed: words, colon } = mailWords(language);
  const blanks = { sender: sender.SENDER_NAME };
  return document([
    heading(words.heading, '='),
    wrap(fill(words.explained, blanks)),
    wrap(words.nothingToDo),
    link(words.toLeave, urls.unsubscribe),
    link(preferencesTexts(language).link + colon, urls.preferences),
    footer(sender, language, fill(words.why, blanks)),
  ]);
}

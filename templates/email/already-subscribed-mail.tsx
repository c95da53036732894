/*
 * To somebody whose address is on the list and was signed up once more: says so, and offers the way out and what can be
 * chosen. Only the mailbox's owner learns it; the sign-up page answers as it answers everybody.
 */
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { fill } from '../locales/fill.ts';
import { mailWords } from '../locales/mail.ts';
import { alreadySubscribedText, type ReaderUrls } from './already-subscribed-mail-text.ts';
import { Link, Paragraph, Title } from './blocks.tsx';
import { Footer } from './footer.tsx';
import { automaticMail } from './layout.tsx';

export function renderAlreadySubscribed(sender: Sender, language: Language, urls: ReaderUrls): MailContent {
  const words = mailWords(language).alreadySubscribed;
  const blanks = { sender: sender.SENDER_NAME };
  const { subject, preheader } = words;
  const children = (
    <>
      <Title>{words.heading}</Title>
      <Paragraph>{fill(words.explained, blanks)}</Paragraph>
      <Paragraph>{words.nothingToDo}</Paragraph>
      <Paragraph>
        {words.toLeave} <Link href={urls.unsubscribe}>{mailWords(language).footer.unsubscribe}</Link>
      </Paragraph>
      <Footer sender={sender} language={language} why={fill(words.why, blanks)} preferencesUrl={urls.preferences} />
    </>
  );
  return automaticMail(sender, {
    language,
    subject,
    preheader,
    children,
    text: alreadySubscribedText(sender, language, urls),
  });
}

/*
 * The mail that asks whether a sign-up was meant. Only the request, its one link, what happens without it, and who
 * asks: no advertising and no list headers, because nobody is on a list yet.
 */
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { fill } from '../locales/fill.ts';
import { Button, Link, Paragraph, Small, Title } from './blocks.tsx';
import { confirmationBlanks, confirmationText, confirmationWords, type Origin } from './confirmation-mail-text.ts';
import { Footer } from './footer.tsx';
import { automaticMail } from './layout.tsx';

export function renderConfirmation(
  sender: Sender,
  language: Language,
  confirmUrl: string,
  origin: Origin = 'asked',
): MailContent {
  const words = confirmationWords(language, origin);
  const blanks = confirmationBlanks(sender);
  const { subject, preheader } = words;
  const children = (
    <>
      <Title>{words.heading}</Title>
      <Paragraph>{fill(words.request, blanks)}</Paragraph>
      <Paragraph>{words.whatFollows}</Paragraph>
      <Button href={confirmUrl}>{words.button}</Button>
      <Small spaced>
        {words.orCopy}
        <br />
        <Link href={confirmUrl}>{confirmUrl}</Link>
      </Small>
      <Paragraph>{fill(words.ifIgnored, blanks)}</Paragraph>
      <Footer sender={sender} language={language} why={fill(words.why, blanks)} />
    </>
  );
  return automaticMail(sender, {
    language,
    subject: fill(subject, blanks),
    preheader: fill(preheader, blanks),
    children,
    text: confirmationText(sender, language, confirmUrl, origin),
  });
}

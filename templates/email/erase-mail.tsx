/*
 * The mail with the link that erases everything: only the request, its one link, until when it works, and what happens
 * without it. Whoever asked for it, only the mailbox's owner gets it.
 */
import { civilDateIn, type Instant } from '../../workers/domain/civil-date.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { longDate } from '../locales/dates.ts';
import { fill } from '../locales/fill.ts';
import { mailWords } from '../locales/mail.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { Button, Link, Paragraph, Small, Title } from './blocks.tsx';
import { Footer } from './footer.tsx';
import { automaticMail } from './layout.tsx';
import { document, footer, heading, link, wrap } from './text-part.ts';

interface EraseMail {
  readonly url: string;
  readonly until: Instant;
}

/** `3 November 2025, 14:05 (UTC)`: whoever opens it may be anywhere. */
export function momentText(at: Instant, language: Language): string {
  const date = longDate(civilDateIn('UTC', at), mailWords(language).locale);
  return `${date}, ${new Date(at).toISOString().slice(11, 16)} (UTC)`;
}

export function renderEraseMail(sender: Sender, language: Language, { url, until }: EraseMail): MailContent {
  const words = privacyTexts(language).mails;
  const { subject, preheader } = words.erase;
  const request = fill(words.erase.request, { sender: sender.SENDER_NAME });
  const validity = fill(words.erase.until, { date: momentText(until, language) });
  const children = (
    <>
      <Title>{words.erase.heading}</Title>
      <Paragraph>{request}</Paragraph>
      <Paragraph>{words.erase.whatFollows}</Paragraph>
      <Button href={url}>{words.erase.button}</Button>
      <Small spaced>
        {mailWords(language).confirmation.orCopy}
        <br />
        <Link href={url}>{url}</Link>
      </Small>
      <Paragraph>{validity}</Paragraph>
      <Paragraph>{words.erase.ifIgnored}</Paragraph>
      <Footer sender={sender} language={language} why={words.why} />
    </>
  );
  return automaticMail(sender, {
    language,
    subject,
    preheader,
    children,
    text: document([
      heading(words.erase.heading, '='),
      wrap(request),
      link(words.erase.whatFollowsInText, url),
      wrap(validity),
      wrap(words.erase.ifIgnored),
      footer(sender, language, words.why),
    ]),
  });
}

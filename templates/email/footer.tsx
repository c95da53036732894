/*
 * Under every mail: who sends it, with postal address and contact (Germany's DDG section 5, Austria's MedienG section
 * 24, CAN-SPAM, CASL), why the reader gets it, what is kept about them, and, in advisories, the way out and to what they
 * can choose. Never a favour asked, never a sponsor.
 */
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { mailWords } from '../locales/mail.ts';
import { preferencesTexts } from '../locales/preferences.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { addressOf, PRIVACY } from '../pages/addresses.ts';
import { Divider, Link, Small } from './blocks.tsx';
import { mailto, postalLines } from './envelope.ts';

interface FooterProps {
  readonly sender: Sender;
  readonly language: Language;
  readonly why: string;
  readonly unsubscribeUrl?: string;
  readonly preferencesUrl?: string;
  readonly yourDataUrl?: string;
}

export const Footer = ({ sender, language, why, unsubscribeUrl, preferencesUrl, yourDataUrl }: FooterProps) => {
  const words = mailWords(language).footer;
  const privacy = privacyTexts(language);
  return (
    <>
      <Divider />
      <Small>{why}</Small>
      {unsubscribeUrl !== undefined && (
        <Small>
          <Link href={unsubscribeUrl}>{words.unsubscribe}</Link>
        </Small>
      )}
      {preferencesUrl !== undefined && (
        <Small>
          <Link href={preferencesUrl}>{preferencesTexts(language).link}</Link>
        </Small>
      )}
      <Small>
        {words.sentBy} <strong>{sender.SENDER_NAME}</strong>
        {postalLines(sender).map((line) => (
          <>
            <br />
            {line}
          </>
        ))}
        <br />
        {words.contact} <Link href={mailto(sender.REPLY_TO)}>{sender.REPLY_TO}</Link>
      </Small>
      {yourDataUrl !== undefined && (
        <Small>
          <Link href={yourDataUrl}>{privacy.mails.footer}</Link>
        </Small>
      )}
      <Small>
        {words.noTracking} <Link href={addressOf(sender, PRIVACY, language)}>{privacy.page.title}</Link>
      </Small>
    </>
  );
};

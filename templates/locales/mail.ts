/*
 * What mails say around an advisory, in each language. A missing text, region or language does not compile.
 * Texts are plain strings: words in braces are filled in (see fill.ts), words between ** and ** are set in bold.
 */
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import { MAIL_DE } from './de/mail.ts';
import { MAIL_EN } from './en/mail.ts';
import { MAIL_ES } from './es/mail.ts';
import { MAIL_FR } from './fr/mail.ts';
import { MAIL_IT } from './it/mail.ts';
import { MAIL_NL } from './nl/mail.ts';
import { MAIL_PL } from './pl/mail.ts';
import { MAIL_PT } from './pt/mail.ts';

export interface MailWords {
  /** The locale that dates are written in. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands behind a label: in French with a space before it. */
  readonly colon: string;
  readonly regionNames: Readonly<Record<Region, string>>;

  /** The advisory mail's headings and labels, from top to bottom. `{company}` and `{region}` are known here. */
  readonly advisory: {
    /** Ahead of the date: before it comes, and from then on. */
    readonly when: string;
    readonly since: string;
    /** Ahead of a date that no longer holds. */
    readonly formerDate: string;
    readonly where: string;
    readonly who: string;
    readonly whatToDo: string;
    readonly ifLinkFails: string;
    readonly onComputer: string;
    readonly onPhone: string;
    readonly doneHeading: string;
    readonly doneExplained: string;
    readonly doneButton: string;
    readonly whatChanges: string;
    readonly used: string;
    readonly notUsed: string;
    readonly whereYouLive: string;
    readonly limits: string;
    readonly whoToTurnTo: string;
    /** How one complains in each region, before the regulator's name and link. */
    readonly complaints: Readonly<Record<Region, string>>;
    /** Instead of the words above, in an advisory that leaves its readers nothing to do. */
    readonly informational: {
      readonly doneHeading: string;
      readonly doneButton: string;
      readonly limits: string;
    };
    readonly sources: string;
    /** Behind each source; `{date}`. */
    readonly checkedOn: string;
  };

  /** Under every mail. */
  readonly footer: {
    readonly sentBy: string;
    readonly contact: string;
    /** `{sender}`. */
    readonly whyAdvisory: string;
    readonly noTracking: string;
    readonly unsubscribe: string;
  };

  /** `{sender}` and, in `ifIgnored`, `{days}` until an unconfirmed request is deleted. */
  readonly confirmation: {
    readonly subject: string;
    readonly preheader: string;
    readonly heading: string;
    readonly request: string;
    readonly whatFollows: string;
    /** The same before the link in the text part, which has no button. */
    readonly whatFollowsInText: string;
    readonly button: string;
    readonly orCopy: string;
    readonly ifIgnored: string;
    readonly why: string;
  };

  /** In the place of those words, to somebody whom the operator has entered: nobody asked, so that it is a question. */
  readonly invitation: Pick<
    MailWords['confirmation'],
    'preheader' | 'heading' | 'request' | 'whatFollows' | 'whatFollowsInText' | 'ifIgnored' | 'why'
  >;

  /** To somebody who is on the list and signed up again. `{sender}`. */
  readonly alreadySubscribed: {
    readonly subject: string;
    readonly preheader: string;
    readonly heading: string;
    readonly explained: string;
    readonly nothingToDo: string;
    readonly toLeave: string;
    readonly why: string;
  };
}

const WORDS: Readonly<Record<Language, MailWords>> = {
  en: MAIL_EN,
  de: MAIL_DE,
  fr: MAIL_FR,
  it: MAIL_IT,
  es: MAIL_ES,
  nl: MAIL_NL,
  pl: MAIL_PL,
  pt: MAIL_PT,
};

export function mailWords(language: Language): MailWords {
  return WORDS[language];
}

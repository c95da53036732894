/*
 * What is said about readers' own data, in each language: the privacy page, undoing a departure, seeing and erasing
 * one's data, and the two mails about it. A missing text or language, or a thing that is kept and not told of, does not
 * compile. Texts are plain strings: words in braces are filled in (see fill.ts).
 */
import type { ConsentEvent } from '../../workers/domain/departure.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Kept } from '../../workers/domain/retention.ts';
import { PRIVACY_DE } from './de/privacy.ts';
import { PRIVACY_EN } from './en/privacy.ts';
import { PRIVACY_ES } from './es/privacy.ts';
import { PRIVACY_FR } from './fr/privacy.ts';
import { PRIVACY_IT } from './it/privacy.ts';
import { PRIVACY_NL } from './nl/privacy.ts';
import type { Notice } from './pages.ts';
import { PRIVACY_PL } from './pl/privacy.ts';
import { PRIVACY_PT } from './pt/privacy.ts';

export interface PrivacyTexts {
  /** The privacy page; links to it have its title. `{sender}`. */
  readonly page: {
    readonly title: string;
    readonly lead: string;
    /** Above the sender's name and address. */
    readonly controller: string;
    readonly kept: string;
    readonly howLong: string;
    readonly why: string;
    readonly things: Readonly<Record<Kept, { readonly what: string; readonly why: string }>>;
    /** How long, where it is no number of days; `{time}` as in `48 hours`. */
    readonly onTheList: string;
    readonly listExists: string;
    readonly notKept: Notice;
    readonly grounds: Notice;
    readonly others: Notice;
    /** Behind the others, where signing up is checked by Turnstile. */
    readonly turnstile: string;
    /** Above the contact's address. */
    readonly rights: Notice;
    /** Above the form for a country and that country's authority. */
    readonly complaints: Notice;
  };
  /** After leaving. What its button agrees to is `confirm.asked` of the pages. */
  readonly undo: {
    readonly button: string;
    readonly restored: Notice;
    readonly gone: Notice;
  };
  /** Where the links of mails lead; both parts have a button that asks for a mail. */
  readonly yourData: {
    readonly title: string;
    readonly see: { readonly heading: string; readonly body: string; readonly button: string };
    readonly erase: { readonly heading: string; readonly body: string; readonly button: string };
    readonly asked: Notice;
    /** Above the contact's address. */
    readonly damaged: Notice;
  };
  /** Behind the link that was asked for. `{time}`: until it is erased or, in `gone`, how long a link works. */
  readonly erase: {
    readonly title: string;
    readonly body: readonly string[];
    readonly button: string;
    readonly erased: Notice;
    readonly gone: Notice;
  };
  readonly mails: {
    /** On the link under every advisory. */
    readonly footer: string;
    readonly why: string;
    /** `{date}`: when it was asked for. */
    readonly myData: {
      readonly subject: string;
      readonly preheader: string;
      readonly heading: string;
      readonly explained: string;
      readonly address: string;
      readonly since: string;
      readonly agreed: string;
      readonly events: Readonly<Record<ConsentEvent, string>>;
      readonly sent: string;
      readonly done: string;
      readonly nothing: string;
      readonly attached: string;
      readonly toErase: string;
    };
    /** `{sender}`, `{date}`: until when the link works. */
    readonly erase: {
      readonly subject: string;
      readonly preheader: string;
      readonly heading: string;
      readonly request: string;
      readonly whatFollows: string;
      /** The same before the link in the text part, which has no button. */
      readonly whatFollowsInText: string;
      readonly button: string;
      readonly until: string;
      readonly ifIgnored: string;
    };
  };
}

const TEXTS: Readonly<Record<Language, PrivacyTexts>> = {
  en: PRIVACY_EN,
  de: PRIVACY_DE,
  fr: PRIVACY_FR,
  it: PRIVACY_IT,
  es: PRIVACY_ES,
  nl: PRIVACY_NL,
  pl: PRIVACY_PL,
  pt: PRIVACY_PT,
};

export function privacyTexts(language: Language): PrivacyTexts {
  return TEXTS[language];
}

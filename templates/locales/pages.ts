/*
 * What the web pages say, by language. Adding a language to `LANGUAGES` makes a missing text a compile error.
 * Texts are plain
 * strings: words in braces are filled in (see fill.ts). Nothing here is about one advisory: see templates/advisories.
 */
import type { AddressFault } from '../../workers/domain/email-address.ts';
import type { Language } from '../../workers/domain/language.ts';
import { PAGES_DE } from './de/pages.ts';
import { PAGES_EN } from './en/pages.ts';
import { PAGES_ES } from './es/pages.ts';
import { PAGES_FR } from './fr/pages.ts';
import { PAGES_IT } from './it/pages.ts';
import { PAGES_NL } from './nl/pages.ts';
import { PAGES_PL } from './pl/pages.ts';
import { PAGES_PT } from './pt/pages.ts';

/** A heading and the paragraphs below it. */
export interface Notice {
  readonly title: string;
  readonly body: readonly string[];
}

export interface PageTexts {
  readonly skipToContent: string;
  readonly publishedBy: string;
  readonly contact: string;
  readonly backToFront: string;
  readonly signUpAgain: string;
  readonly front: {
    readonly title: string;
    readonly lead: string;
    readonly promises: readonly { readonly term: string; readonly meaning: string }[];
    readonly advisoryHeading: string;
    /** Before the date, and from the date on; both `{date}`. */
    readonly takesEffect: string;
    readonly inEffectSince: string;
  };
  readonly form: {
    readonly heading: string;
    readonly email: string;
    readonly country: string;
    readonly countryHint: string;
    readonly chooseCountry: string;
    readonly language: string;
    readonly button: string;
    /**
     * What pressing the button agrees to; `{sender}`. Kept by its hash with every sign-up: a changed wording is a new
     * one.
     */
    readonly consent: string;
    readonly after: string;
    readonly errorHeading: string;
    readonly errorTitlePrefix: string;
    readonly emailFaults: Readonly<Record<AddressFault, string>>;
    readonly countryFault: string;
    readonly languageFault: string;
  };
  readonly checkYourInbox: Notice;
  readonly confirm: {
    readonly title: string;
    readonly asked: string;
    readonly country: string;
    readonly language: string;
    readonly button: string;
    readonly notYou: string;
    readonly confirmed: Notice;
    readonly gone: Notice;
    readonly damaged: Notice;
  };
  readonly unsubscribe: {
    readonly title: string;
    readonly body: readonly string[];
    readonly button: string;
    readonly left: Notice;
    readonly comeBack: string;
    readonly damaged: Notice;
    readonly writeTo: string;
  };
  readonly done: {
    readonly title: string;
    readonly body: readonly string[];
    readonly button: string;
    readonly marked: Notice;
    /** Instead of the words above, of an advisory that leaves its readers nothing to do but to read it. */
    readonly informational: { readonly title: string; readonly button: string; readonly marked: string };
    readonly undo: string;
    readonly undone: Notice;
    readonly damaged: Notice;
  };
  readonly refusals: Readonly<Record<Refusal, Notice>>;
  /** The public pages of advisories, beside what each advisory says itself. */
  readonly advisories: {
    readonly title: string;
    readonly lead: string;
    /** Where the list is empty. */
    readonly none: string;
    /** Above the advisories that are closed. */
    readonly earlier: string;
    /** On links to the list and to one advisory. */
    readonly all: string;
    readonly read: string;
    /** When it takes effect where that is not simply on a day; `{date}`, `{was}`: a date that no longer holds. */
    readonly graduallyFrom: string;
    readonly graduallySince: string;
    readonly formerly: string;
    readonly withdrawn: string;
    /** In calendars, where the title stands alone; `{advisory}`. */
    readonly withdrawnTitle: string;
    readonly retired: string;
    readonly appliesIn: string;
    /** `{country}`: a list of countries. */
    readonly except: string;
    readonly show: string;
    /** To somebody in a `{country}` that the advisory does not name, and where the country is not known. */
    readonly elsewhere: Notice;
    readonly placeless: Notice;
    readonly follow: {
      readonly heading: string;
      readonly calendar: string;
      readonly atom: string;
      readonly json: string;
      readonly mail: string;
    };
    /** `{date}`. */
    readonly lastChecked: string;
    readonly languages: string;
    /** What is on the picture that goes along with a shared link. */
    readonly imageText: string;
    readonly unknown: Notice;
    readonly unknownPlace: Notice;
    readonly noDate: Notice;
  };
}

/** What every Worker answers to a request that it cannot serve. */
export type Refusal =
  | 'malformed'
  | 'other-site'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-large'
  | 'unsupported-media-type'
  | 'invalid'
  | 'failed';

const TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: PAGES_EN,
  de: PAGES_DE,
  fr: PAGES_FR,
  it: PAGES_IT,
  es: PAGES_ES,
  nl: PAGES_NL,
  pl: PAGES_PL,
  pt: PAGES_PT,
};

export function pageTexts(language: Language): PageTexts {
  return TEXTS[language];
}

/*
 * The page on which readers choose what they get, and the links that lead there. By language; a missing text, kind of
 * advisory or choice of reminders is a compile error.
 */
import type { AdvisoryKind } from '../../workers/domain/advisory-kind.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Reminders } from '../../workers/domain/preference.ts';
import { PREFERENCES_DE } from './de/preferences.ts';
import { PREFERENCES_EN } from './en/preferences.ts';
import { PREFERENCES_ES } from './es/preferences.ts';
import { PREFERENCES_FR } from './fr/preferences.ts';
import { PREFERENCES_IT } from './it/preferences.ts';
import { PREFERENCES_NL } from './nl/preferences.ts';
import type { Notice } from './pages.ts';
import { PREFERENCES_PL } from './pl/preferences.ts';
import { PREFERENCES_PT } from './pt/preferences.ts';

/** Something that one can choose, and what it means. */
export interface Option {
  readonly name: string;
  readonly meaning: string;
}

export interface PreferencesTexts {
  /** In the footer of mails, and on the pages behind their other links. */
  readonly link: string;
  readonly title: string;
  /** Before the address, most of which is masked. */
  readonly mailsGoTo: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly kinds: {
    readonly legend: string;
    readonly hint: string;
    readonly options: Readonly<Record<AdvisoryKind, Option>>;
  };
  readonly reminders: { readonly legend: string; readonly options: Readonly<Record<Reminders, Option>> };
  /** What pressing the button agrees to; `{sender}`. Kept by its hash with the change. */
  readonly consent: string;
  readonly button: string;
  readonly saved: {
    readonly title: string;
    readonly body: string;
    /** The new country has several time zones, and nobody has said which. */
    readonly checkZone: string;
    readonly nothingLeft: string;
  };
  readonly done: { readonly heading: string; readonly explained: string; readonly undo: string };
  readonly leave: string;
  readonly gone: Notice;
}

const TEXTS: Readonly<Record<Language, PreferencesTexts>> = {
  en: PREFERENCES_EN,
  de: PREFERENCES_DE,
  fr: PREFERENCES_FR,
  it: PREFERENCES_IT,
  es: PREFERENCES_ES,
  nl: PREFERENCES_NL,
  pl: PREFERENCES_PL,
  pt: PREFERENCES_PT,
};

export function preferencesTexts(language: Language): PreferencesTexts {
  return TEXTS[language];
}

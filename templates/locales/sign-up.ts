/*
 * What signing up says beside the form itself (pages.ts): refusals that keep abuse out, the hint at a mistyped domain,
 * and the page for those who put the form on a site of their own. By language; a missing text is a compile error.
 */
import type { Language } from '../../workers/domain/language.ts';
import { SIGN_UP_DE } from './de/sign-up.ts';
import { SIGN_UP_EN } from './en/sign-up.ts';
import { SIGN_UP_ES } from './es/sign-up.ts';
import { SIGN_UP_FR } from './fr/sign-up.ts';
import { SIGN_UP_IT } from './it/sign-up.ts';
import { SIGN_UP_NL } from './nl/sign-up.ts';
import type { Notice } from './pages.ts';
import { SIGN_UP_PL } from './pl/sign-up.ts';
import { SIGN_UP_PT } from './pt/sign-up.ts';

export interface SignUpTexts {
  /** Beside the field that people do not see, and when it was filled in all the same. */
  readonly trap: { readonly label: string; readonly fault: string };
  /** The check against robots, where an operator has switched it on. */
  readonly check: {
    readonly needsScript: string;
    readonly fault: string;
    readonly unreachable: string;
  };
  /** The form on another site showed a wording that is not the present one. */
  readonly wordingFault: string;
  readonly tooMany: Notice;
  /** `{domain}`: what was probably meant. */
  readonly typoHint: string;
  readonly embed: {
    readonly title: string;
    readonly lead: string;
    readonly code: string;
    readonly rules: readonly string[];
    /** Before the address to write to. */
    readonly scripts: string;
  };
}

const TEXTS: Readonly<Record<Language, SignUpTexts>> = {
  en: SIGN_UP_EN,
  de: SIGN_UP_DE,
  fr: SIGN_UP_FR,
  it: SIGN_UP_IT,
  es: SIGN_UP_ES,
  nl: SIGN_UP_NL,
  pl: SIGN_UP_PL,
  pt: SIGN_UP_PT,
};

export function signUpTexts(language: Language): SignUpTexts {
  return TEXTS[language];
}

/*
 * Every advisory, with its facts and its words. To add one: a folder with advisory.ts and one file per language, and
 * a line here. A missing language, region note or action does not compile.
 */
import type { Advisory } from '../../workers/domain/advisory.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { Errata } from './errata.ts';
import { EU_AI_ACT_DECEMBER_2026 } from './eu-ai-act-december-2026/advisory.ts';
import { EU_AI_ACT_DECEMBER_2026_DE } from './eu-ai-act-december-2026/de.ts';
import { EU_AI_ACT_DECEMBER_2026_EN } from './eu-ai-act-december-2026/en.ts';
import { EU_AI_ACT_DECEMBER_2026_ES } from './eu-ai-act-december-2026/es.ts';
import { EU_AI_ACT_DECEMBER_2026_FR } from './eu-ai-act-december-2026/fr.ts';
import { EU_AI_ACT_DECEMBER_2026_IT } from './eu-ai-act-december-2026/it.ts';
import { EU_AI_ACT_DECEMBER_2026_NL } from './eu-ai-act-december-2026/nl.ts';
import { EU_AI_ACT_DECEMBER_2026_PL } from './eu-ai-act-december-2026/pl.ts';
import { EU_AI_ACT_DECEMBER_2026_PT } from './eu-ai-act-december-2026/pt.ts';
import { LINKEDIN_AI_TRAINING } from './linkedin-ai-training/advisory.ts';
import { LINKEDIN_AI_TRAINING_DE } from './linkedin-ai-training/de.ts';
import { LINKEDIN_AI_TRAINING_EN } from './linkedin-ai-training/en.ts';
import { LINKEDIN_AI_TRAINING_ES } from './linkedin-ai-training/es.ts';
import { LINKEDIN_AI_TRAINING_FR } from './linkedin-ai-training/fr.ts';
import { LINKEDIN_AI_TRAINING_IT } from './linkedin-ai-training/it.ts';
import { LINKEDIN_AI_TRAINING_NL } from './linkedin-ai-training/nl.ts';
import { LINKEDIN_AI_TRAINING_PL } from './linkedin-ai-training/pl.ts';
import { LINKEDIN_AI_TRAINING_PT } from './linkedin-ai-training/pt.ts';
import type { AdvisoryText } from './text.ts';
import { TIKTOK_UK_CONSENT_OR_PAY } from './tiktok-uk-consent-or-pay/advisory.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_DE } from './tiktok-uk-consent-or-pay/de.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_EN } from './tiktok-uk-consent-or-pay/en.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_ES } from './tiktok-uk-consent-or-pay/es.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_FR } from './tiktok-uk-consent-or-pay/fr.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_IT } from './tiktok-uk-consent-or-pay/it.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_NL } from './tiktok-uk-consent-or-pay/nl.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_PL } from './tiktok-uk-consent-or-pay/pl.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_PT } from './tiktok-uk-consent-or-pay/pt.ts';

export interface AdvisoryEntry {
  readonly facts: Advisory;
  readonly texts: Readonly<Record<Language, AdvisoryText>>;
  readonly errata?: Errata;
}

export const ADVISORIES: readonly AdvisoryEntry[] = [
  entry(LINKEDIN_AI_TRAINING, {
    en: LINKEDIN_AI_TRAINING_EN,
    de: LINKEDIN_AI_TRAINING_DE,
    fr: LINKEDIN_AI_TRAINING_FR,
    it: LINKEDIN_AI_TRAINING_IT,
    es: LINKEDIN_AI_TRAINING_ES,
    nl: LINKEDIN_AI_TRAINING_NL,
    pl: LINKEDIN_AI_TRAINING_PL,
    pt: LINKEDIN_AI_TRAINING_PT,
  }),
  entry(TIKTOK_UK_CONSENT_OR_PAY, {
    en: TIKTOK_UK_CONSENT_OR_PAY_EN,
    de: TIKTOK_UK_CONSENT_OR_PAY_DE,
    fr: TIKTOK_UK_CONSENT_OR_PAY_FR,
    it: TIKTOK_UK_CONSENT_OR_PAY_IT,
    es: TIKTOK_UK_CONSENT_OR_PAY_ES,
    nl: TIKTOK_UK_CONSENT_OR_PAY_NL,
    pl: TIKTOK_UK_CONSENT_OR_PAY_PL,
    pt: TIKTOK_UK_CONSENT_OR_PAY_PT,
  }),
  entry(EU_AI_ACT_DECEMBER_2026, {
    en: EU_AI_ACT_DECEMBER_2026_EN,
    de: EU_AI_ACT_DECEMBER_2026_DE,
    fr: EU_AI_ACT_DECEMBER_2026_FR,
    it: EU_AI_ACT_DECEMBER_2026_IT,
    es: EU_AI_ACT_DECEMBER_2026_ES,
    nl: EU_AI_ACT_DECEMBER_2026_NL,
    pl: EU_AI_ACT_DECEMBER_2026_PL,
    pt: EU_AI_ACT_DECEMBER_2026_PT,
  }),
];

export function findAdvisory(slug: string): AdvisoryEntry | null {
  return ADVISORIES.find((each) => each.facts.slug === slug) ?? null;
}

/** What readers call it. One that is no longer in the repository keeps at least its slug. */
export function advisoryTitle(slug: string, language: Language): string {
  return findAdvisory(slug)?.texts[language].title ?? slug;
}

/**
 * Puts facts and words together and forgets which regions and actions they are about, so that advisories can stand
 * in one list. Safe as long as nobody asks for a region that is not in `facts.regions`.
 */
export function entry<R extends Region, A extends string, K extends Effective['kind']>(
  facts: Advisory<R, A, K>,
  texts: Readonly<Record<Language, AdvisoryText<R, A, K>>>,
  errata: Errata = {},
): AdvisoryEntry {
  return { facts, texts, errata } as unknown as AdvisoryEntry;
}

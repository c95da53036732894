/*
 * Every advisory, with its facts and its words. To add one: a folder with advisory.ts and one file per language, and
 * a line here. A missing language, region note or action does not compile.
 */
import type { Advisory } from '../../workers/domain/advisory.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import { EU_AI_ACT_DECEMBER_2026 } from './eu-ai-act-december-2026/advisory.ts';
import { EU_AI_ACT_DECEMBER_2026_EN } from './eu-ai-act-december-2026/en.ts';
import { LINKEDIN_AI_TRAINING } from './linkedin-ai-training/advisory.ts';
import { LINKEDIN_AI_TRAINING_EN } from './linkedin-ai-training/en.ts';
import type { AdvisoryText } from './text.ts';
import { TIKTOK_UK_CONSENT_OR_PAY } from './tiktok-uk-consent-or-pay/advisory.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_EN } from './tiktok-uk-consent-or-pay/en.ts';

export interface AdvisoryEntry {
  readonly facts: Advisory;
  readonly texts: Readonly<Record<Language, AdvisoryText>>;
}

export const ADVISORIES: readonly AdvisoryEntry[] = [
  entry(LINKEDIN_AI_TRAINING, { en: LINKEDIN_AI_TRAINING_EN }),
  entry(TIKTOK_UK_CONSENT_OR_PAY, { en: TIKTOK_UK_CONSENT_OR_PAY_EN }),
  entry(EU_AI_ACT_DECEMBER_2026, { en: EU_AI_ACT_DECEMBER_2026_EN }),
];

export function findAdvisory(slug: string): AdvisoryEntry | null {
  return ADVISORIES.find((each) => each.facts.slug === slug) ?? null;
}

/**
 * Puts facts and words together and forgets which regions and actions they are about, so that advisories can stand
 * in one list. Safe as long as nobody asks for a region that is not in `facts.regions`.
 */
export function entry<R extends Region, A extends string, K extends Effective['kind']>(
  facts: Advisory<R, A, K>,
  texts: Readonly<Record<Language, AdvisoryText<R, A, K>>>,
): AdvisoryEntry {
  return { facts, texts } as unknown as AdvisoryEntry;
}

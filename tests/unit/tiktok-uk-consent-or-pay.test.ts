/* TikTok in the UK, in every language its words are written in, whether or not readers can choose that language yet. */
import { describe, expect, it } from 'vitest';
import { TIKTOK_UK_CONSENT_OR_PAY } from '../../templates/advisories/tiktok-uk-consent-or-pay/advisory.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_DE } from '../../templates/advisories/tiktok-uk-consent-or-pay/de.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_EN } from '../../templates/advisories/tiktok-uk-consent-or-pay/en.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_ES } from '../../templates/advisories/tiktok-uk-consent-or-pay/es.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_FR } from '../../templates/advisories/tiktok-uk-consent-or-pay/fr.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_IT } from '../../templates/advisories/tiktok-uk-consent-or-pay/it.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_NL } from '../../templates/advisories/tiktok-uk-consent-or-pay/nl.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_PL } from '../../templates/advisories/tiktok-uk-consent-or-pay/pl.ts';
import { TIKTOK_UK_CONSENT_OR_PAY_PT } from '../../templates/advisories/tiktok-uk-consent-or-pay/pt.ts';
import { longDate } from '../../templates/locales/dates.ts';
import { fill } from '../../templates/locales/fill.ts';
import { regionFor, regulatorFor } from '../../workers/domain/advisory.ts';
import { COUNTRIES } from '../../workers/domain/country.ts';
import { effectiveDate } from '../../workers/domain/effective.ts';

/** How each language marks what is known from the press only. */
const LANGUAGES = [
  { locale: 'en-GB', words: TIKTOK_UK_CONSENT_OR_PAY_EN, reported: /reportedly|press reports/i },
  { locale: 'de-DE', words: TIKTOK_UK_CONSENT_OR_PAY_DE, reported: /Medienberichten zufolge/ },
  { locale: 'fr-FR', words: TIKTOK_UK_CONSENT_OR_PAY_FR, reported: /selon la presse/i },
  { locale: 'it-IT', words: TIKTOK_UK_CONSENT_OR_PAY_IT, reported: /secondo la stampa/i },
  { locale: 'es-ES', words: TIKTOK_UK_CONSENT_OR_PAY_ES, reported: /según la prensa/i },
  { locale: 'nl-NL', words: TIKTOK_UK_CONSENT_OR_PAY_NL, reported: /volgens de pers/i },
  { locale: 'pl-PL', words: TIKTOK_UK_CONSENT_OR_PAY_PL, reported: /według doniesień prasowych|jak donosi prasa/i },
  { locale: 'pt-PT', words: TIKTOK_UK_CONSENT_OR_PAY_PT, reported: /segundo a imprensa/i },
];

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const DATE = effectiveDate(TIKTOK_UK_CONSENT_OR_PAY.effective.uk);

describe('the TikTok advisory', () => {
  it('concerns the United Kingdom and no other country, and leads to its regulator', () => {
    expect(COUNTRIES.filter((country) => regionFor(TIKTOK_UK_CONSENT_OR_PAY, country) !== null)).toEqual(['GB']);
    expect(regulatorFor(TIKTOK_UK_CONSENT_OR_PAY, 'uk', 'GB').name).toContain('ICO');
  });

  it('leads to nothing but TikTok’s own pages', () => {
    for (const action of Object.values(TIKTOK_UK_CONSENT_OR_PAY.actions)) {
      expect(action.kind === 'none' ? '' : new URL(action.url).hostname).toBe('www.tiktok.com');
    }
  });
});

describe.each(LANGUAGES)('in $locale', ({ locale, words, reported }) => {
  const date = longDate(DATE, locale);

  it('says the price, the age and the end of the free way out as reported, wherever they stand', () => {
    const { lead, preheader } = words.editions.early;
    const { before, inEffect } = words.changes;
    const priced = strings(words).filter((text) => /3[.,]99/.test(text));
    expect(priced).toEqual([before[1], inEffect[1]]);
    for (const text of [...priced, words.audience, words.summary, lead, preheader, words.limits.before[0]]) {
      expect(text).toMatch(reported);
    }
    for (const { lead: each } of Object.values(words.editions)) expect(each).toMatch(reported);
  });

  it('has subjects that say the date and fit on a phone', () => {
    for (const { subject } of Object.values(words.editions)) {
      expect(subject).toContain('{date}');
      expect([...fill(subject, { date })].length, fill(subject, { date })).toBeLessThanOrEqual(60);
    }
  });

  it('never repeats the date of the facts', () => {
    for (const text of strings(words)) expect(text).not.toMatch(/2026|\b11\b/);
  });

  it('gives the steps without the name of any menu, which we do not know', () => {
    for (const text of strings(words.actions)) expect(text).not.toContain('**');
    expect(words.actions.choice.byHand).toBeUndefined();
    expect(words.actions.choice.steps).toHaveLength(3);
  });
});

describe('in Italian', () => {
  it('puts no preposition before the date that would have to be elided before an eleventh', () => {
    const elided = /\b(da|dal|al|del|il|nel|entro)\s*\{date\}/i;
    expect('entro il {date}').toMatch(elided);
    for (const text of strings(TIKTOK_UK_CONSENT_OR_PAY_IT)) expect(text).not.toMatch(elided);
  });
});

import { describe, expect, it } from 'vitest';
import { EU_AI_ACT_DECEMBER_2026 } from '../../templates/advisories/eu-ai-act-december-2026/advisory.ts';
import { EU_AI_ACT_DECEMBER_2026_EN } from '../../templates/advisories/eu-ai-act-december-2026/en.ts';
import { ADVISORIES, entry, findAdvisory } from '../../templates/advisories/index.ts';
import { LINKEDIN_AI_TRAINING } from '../../templates/advisories/linkedin-ai-training/advisory.ts';
import { LINKEDIN_AI_TRAINING_EN } from '../../templates/advisories/linkedin-ai-training/en.ts';
import type { AdvisoryText } from '../../templates/advisories/text.ts';
import { BLANKS, fill } from '../../templates/locales/fill.ts';
import { mailWords } from '../../templates/locales/mail.ts';
import { currentAdvisory } from '../../templates/pages/current-advisory.ts';
import { isInformational, regionFor, regulatorFor } from '../../workers/domain/advisory.ts';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import { COUNTRIES } from '../../workers/domain/country.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { membersOn } from '../../workers/domain/region.ts';

/** Every string in a value, with its path. */
function strings(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const TEXTS = ADVISORIES.flatMap(({ facts, texts }) =>
  LANGUAGES.flatMap((language) => strings(texts[language], `${facts.slug} ${language}`)),
);
const WORDS = LANGUAGES.flatMap((language) => strings(mailWords(language), language));

describe('every advisory', () => {
  it('has a slug of its own, by which it is found', () => {
    for (const each of ADVISORIES) expect(findAdvisory(each.facts.slug)).toBe(each);
    expect(new Set(ADVISORIES.map(({ facts }) => facts.slug)).size).toBe(ADVISORIES.length);
    expect(findAdvisory('no-such-advisory')).toBeNull();
  });

  it('has only https links, and sources that were checked', () => {
    for (const [path, text] of ADVISORIES.flatMap(({ facts }) => strings(facts, facts.slug))) {
      if (/url$/i.test(path)) expect(new URL(text).protocol, path).toBe('https:');
    }
    for (const { facts } of ADVISORIES) {
      for (const region of facts.regions) {
        const shown = facts.sources.filter(({ regions }) => regions === undefined || regions.includes(region));
        expect(shown.length, `${facts.slug} ${region}`).toBeGreaterThan(0);
      }
    }
  });

  it('has no text that is empty or has a blank that nothing fills', () => {
    for (const [path, text] of [...TEXTS, ...WORDS]) {
      expect(text.trim(), path).not.toBe('');
      for (const match of text.matchAll(/\{([^}]*)\}/g)) expect(BLANKS, path).toContain(match[1]);
      expect((text.match(/\*\*/g)?.length ?? 0) % 2, path).toBe(0);
    }
  });

  it('has subjects and leads that stay true for as long as their edition is open', () => {
    const relative = /\btomorrow\b|\byesterday\b|\bnext week\b|\bweeks? left\b|\bdays? left\b|\bin \d+ (day|week)s?\b/i;
    expect('Tomorrow: LinkedIn starts').toMatch(relative);
    for (const [path, text] of TEXTS) expect(text, path).not.toMatch(relative);
  });
});

describe('the LinkedIn advisory', () => {
  it('concerns exactly the EEA, the United Kingdom, Switzerland, Canada and Hong Kong', () => {
    const concerned = COUNTRIES.filter((country) => regionFor(LINKEDIN_AI_TRAINING, country) !== null);
    expect(concerned.length).toBe(34);
    for (const country of ['US', 'AU', 'SG', 'TR'] as const) expect(concerned).not.toContain(country);
    for (const country of ['BG', 'PL', 'SE', 'NO', 'GB', 'CH', 'CA', 'HK'] as const)
      expect(concerned).toContain(country);
  });

  it('names every EEA country’s own regulator', () => {
    const countries = membersOn('eea', asCivilDate('2025-11-03'));
    const homes = countries.map((country) => regulatorFor(LINKEDIN_AI_TRAINING, 'eea', country).complaintUrl);
    expect(countries.length).toBe(30);
    expect(new Set(homes).size).toBe(30);
  });

  it('quotes the setting and its menu word for word', () => {
    const steps = LINKEDIN_AI_TRAINING_EN.actions.setting.steps.join(' ');
    expect(steps).toContain('**Use my data for training content creation AI models**');
    expect(steps).toContain('**Data for Generative AI Improvement**');
  });

  it('mentions Microsoft to readers in the United Kingdom only', () => {
    const mentions = strings(LINKEDIN_AI_TRAINING_EN).filter(([, text]) => text.includes('Microsoft'));
    expect(mentions.length).toBeGreaterThan(0);
    for (const [path] of mentions) expect(path).toMatch(/^\.regions\.uk\./);
  });

  it('reports what the Irish regulator said on 7 November 2025 only once it had been said', () => {
    const { before, inEffect } = LINKEDIN_AI_TRAINING_EN.regions.eea;
    expect(inEffect.join(' ')).toMatch(/7 November 2025.*did not approve/);
    expect(before.join(' ')).not.toContain('7 November');
  });

  it('tells those who come late that they can still act, and what that does not undo', () => {
    expect(LINKEDIN_AI_TRAINING_EN.editions['in-effect'].lead).toContain(
      'You can still switch it off today; what was already used cannot be pulled back out.',
    );
  });

  it('counts posts and group messages among what is used, and only private messages as left out', () => {
    expect(LINKEDIN_AI_TRAINING_EN.used.join(' ')).toMatch(/posts.*group messages/);
    expect(LINKEDIN_AI_TRAINING_EN.notUsed.join(' ')).not.toMatch(/post|group|public/i);
    expect(LINKEDIN_AI_TRAINING_EN.notUsed).toContain('Private messages');
  });

  it.each([
    ['the euro area', /euro ?zone|euro area/i, 'across the Eurozone'],
    ['2003', /2003/, 'data since 2003'],
    ['OpenAI', /openai/i, 'powered by OpenAI models'],
    ['only public information', /publicly available/i, 'only publicly available information'],
    ['a label that LinkedIn does not use', /settings and privacy/i, 'Settings and Privacy'],
  ])('does not repeat the error about %s', (_what, error, example) => {
    expect(example).toMatch(error);
    for (const [path, text] of strings(LINKEDIN_AI_TRAINING_EN)) expect(text, path).not.toMatch(error);
  });
});

describe('the AI Act advisory', () => {
  it('concerns the 27 countries of the EU, each with its own authority, and not the rest of the EEA', () => {
    const concerned = COUNTRIES.filter((country) => regionFor(EU_AI_ACT_DECEMBER_2026, country) !== null);
    const homes = concerned.map((country) => regulatorFor(EU_AI_ACT_DECEMBER_2026, 'eu', country).complaintUrl);
    expect(concerned.length).toBe(27);
    expect(new Set(homes).size).toBe(27);
    for (const country of ['IS', 'LI', 'NO', 'CH', 'GB'] as const) expect(concerned).not.toContain(country);
  });

  it('leaves its readers nothing to do, unlike LinkedIn’s', () => {
    expect(isInformational(EU_AI_ACT_DECEMBER_2026)).toBe(true);
    expect(isInformational(LINKEDIN_AI_TRAINING)).toBe(false);
  });

  it('says what was not read, and keeps the two dates of the marks apart', () => {
    const { regions, changes } = EU_AI_ACT_DECEMBER_2026_EN;
    for (const lines of [regions.eu.before, regions.eu.inEffect]) expect(lines.join(' ')).toContain('have not read');
    for (const lines of [changes.before, changes.inEffect])
      expect(lines.join(' ')).toMatch(/on the market before 2 August 2026.*\{date\}/);
  });
});

describe('the current advisory', () => {
  /** The first three: which one is current must not depend on what is added to them. */
  const THREE = ADVISORIES.slice(0, 3);

  it.each([
    ['2025-10-01', 'LinkedIn trains AI', '2025-11-03', false],
    ['2026-12-01', 'New EU rules', '2026-12-02', false],
    ['2026-12-02', 'New EU rules', '2026-12-02', true],
  ])('on %s is "%s", with its date and whether that has come', (today, title, effectiveOn, inEffect) => {
    const current = currentAdvisory('en', asCivilDate(today), null, THREE);
    expect(current).toMatchObject({ title: expect.stringContaining(title), effectiveOn, inEffect });
  });

  it('is one that concerns the visitor, if any does', () => {
    expect(currentAdvisory('en', asCivilDate('2026-12-01'), 'GB', THREE)?.slug).toBe('tiktok-uk-consent-or-pay');
    expect(currentAdvisory('en', asCivilDate('2026-12-01'), 'CH', THREE)?.slug).toBe('linkedin-ai-training');
  });
});

describe('the types', () => {
  it('refuse an advisory that lacks a language, a region’s note, an action or an edition', () => {
    const { uk: _uk, ...regions } = LINKEDIN_AI_TRAINING_EN.regions;
    const { objection: _objection, ...actions } = LINKEDIN_AI_TRAINING_EN.actions;
    const { eve: _eve, ...editions } = LINKEDIN_AI_TRAINING_EN.editions;
    // @ts-expect-error: no language
    entry(LINKEDIN_AI_TRAINING, {});
    // @ts-expect-error: nothing for the United Kingdom
    entry(LINKEDIN_AI_TRAINING, { en: { ...LINKEDIN_AI_TRAINING_EN, regions } });
    // @ts-expect-error: no words for the objection
    entry(LINKEDIN_AI_TRAINING, { en: { ...LINKEDIN_AI_TRAINING_EN, actions } });
    // @ts-expect-error: no words for the eve
    const lacking: AdvisoryText = { ...LINKEDIN_AI_TRAINING_EN, editions };
    expect(lacking.editions.eve).toBeUndefined();
  });
});

describe('blanks', () => {
  it('are filled wherever they stand, and once', () => {
    expect(fill('{company}, {date}, {company}', { company: '{date}', date: 'now' })).toBe('{date}, now, {date}');
  });

  it('without a value are a mistake in the text', () => {
    expect(() => fill('since {when}', { date: 'now' })).toThrow('{when} has no value in: since {when}');
  });
});

import { describe, expect, it } from 'vitest';
import { SUBJECT_LIMIT_CHARACTERS } from '../../../templates/advisories/check-texts.ts';
import { ADVISORIES, type AdvisoryEntry, findAdvisory } from '../../../templates/advisories/index.ts';
import { findFault, renderVariant } from '../../../templates/email/render-variant.tsx';
import { longDate } from '../../../templates/locales/dates.ts';
import { mailWords } from '../../../templates/locales/mail.ts';
import { countriesOf } from '../../../workers/domain/advisory.ts';
import { effectiveDate } from '../../../workers/domain/effective.ts';
import { HTML_LIMIT_BYTES, PLACEHOLDERS, type Variant, variantHash } from '../../../workers/domain/variant.ts';
import { everyVariant, linksIn, remoteParts, SENDER, splice, visibleText } from './render-fixtures.ts';

const linkedIn = (): AdvisoryEntry => {
  const entry = ADVISORIES.find(({ facts }) => facts.slug === 'linkedin-ai-training');
  if (!entry) throw new Error('the first advisory is gone');
  return entry;
};

const aiAct = (): AdvisoryEntry => {
  const entry = findAdvisory('eu-ai-act-december-2026');
  if (!entry) throw new Error('the advisory without anything to do is gone');
  return entry;
};

const rendered = (entry = linkedIn(), sender = SENDER): Variant => {
  const variant = renderVariant(entry, 'week', 'eea', 'en', sender);
  if (!variant.ok) throw new Error(JSON.stringify(variant.error));
  return variant.value;
};

const someCountry = (variant: Variant) => {
  const [parts] = Object.values(variant.countries);
  if (!parts) throw new Error('a variant for no country');
  return parts;
};

const VARIANTS = everyVariant().map((each) => {
  const { variant } = each;
  const country = someCountry(variant);
  return { ...each, html: splice(variant.html, country), text: splice(variant.text, country) };
});

/* A test for each of the two thousand pairs cost more than the looks themselves: what fails is named by the message. */
describe('every variant', () => {
  it('is looked at', () => {
    expect(VARIANTS.length).toBeGreaterThan(200);
  });

  it('says its language and direction on the document and inside its body', () => {
    for (const { name, html, language } of VARIANTS) {
      expect(html, name).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="(ltr|rtl)">`));
      expect(html, name).toMatch(new RegExp(`<body[^>]*><div [^>]*lang="${language}" dir="(ltr|rtl)"`));
    }
  });

  it('loads nothing', () => {
    for (const { name, html } of VARIANTS) {
      expect(remoteParts(html), name).toEqual([]);
    }
  });

  it('is well below what mail programs clip', () => {
    for (const { name, html } of VARIANTS) {
      expect(new TextEncoder().encode(html).length, name).toBeLessThan(HTML_LIMIT_BYTES / 2);
    }
  });

  it('has only absolute https links, each also on a line of its own in the text part', () => {
    for (const { name, html, text } of VARIANTS) {
      const links = linksIn(html).filter((href) => !href.startsWith('mailto:'));
      // The way out, the done mark, a source: what no mail is without.
      expect(links.length, name).toBeGreaterThanOrEqual(3);
      for (const href of links) {
        expect(new URL(href).protocol, name).toBe('https:');
        expect(text.split('\n'), name).toContain(href);
      }
    }
  });

  it('offers the way out, the done mark, the sender and the postal address in both parts', () => {
    for (const { name, html, text } of VARIANTS) {
      for (const part of [html, text]) {
        expect(part, name).toContain('https://links.forewarn.example/unsubscribe?t=ra.');
        expect(part, name).toContain('https://links.forewarn.example/done?t=ra.');
        expect(part, name).toContain(SENDER.POSTAL_ADDRESS);
        expect(part, name).toContain(SENDER.SENDER_NAME);
        expect(part, name).toContain(SENDER.REPLY_TO);
      }
    }
  });

  it('says the same in both parts', () => {
    for (const { name, html, text } of VARIANTS) {
      const words = (part: string) => part.replaceAll(/[*\s]+/g, ' ');
      const seen = words(visibleText(html));
      const paragraphs = text.split('\n\n').filter((block) => !/https:|^-|^\d\.|\n[-=]|: /.test(block));
      expect(paragraphs.length, name).toBeGreaterThan(5);
      for (const paragraph of paragraphs) expect(seen, name).toContain(words(paragraph).trim());
    }
  });

  it('keeps the text part within 78 columns, save for addresses', () => {
    for (const { name, text, variant } of VARIANTS) {
      const long = text.split('\n').filter((line) => [...line].length > 78 && !line.startsWith('https://'));
      expect(
        long.filter((line) => line !== someCountry(variant).regulatorName),
        name,
      ).toEqual([]);
    }
  });

  it('has a subject that says the date, and from then on that it is in effect', () => {
    for (const { name, variant, facts, region, language, edition } of VARIANTS) {
      const date = effectiveDate(facts.effective[region]);
      expect(variant.subject, name).toContain(longDate(date, mailWords(language).locale));
      if (language === 'en') expect(/in effect/i.test(variant.subject), name).toBe(edition === 'in-effect');
      expect([...variant.subject].length, name).toBeLessThanOrEqual(SUBJECT_LIMIT_CHARACTERS);
    }
  });

  it('carries the headers of list mail', () => {
    for (const { name, variant, language } of VARIANTS) {
      expect(variant.headers, name).toEqual({
        'List-Unsubscribe': `<https://links.forewarn.example/unsubscribe?t=${PLACEHOLDERS.token}&lang=${language}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': '"Forewarn (test)" <advisories.forewarn.example>',
      });
      expect(variant.from, name).toBe('"Forewarn (test)" <advisories@forewarn.example>');
      expect(variant.replyTo, name).toBe('editors@forewarn.example');
    }
  });

  it('leaves no blank and no mark of the text files in what a reader sees', () => {
    for (const { name, html, text, variant } of VARIANTS) {
      for (const part of [variant.subject, visibleText(html), text])
        expect(part, name).not.toMatch(/[{}]|\*\*|%%|undefined/);
    }
  });
});

describe('a variant', () => {
  it('has the regulator of every country of its region, and of no other', () => {
    const { countries } = rendered();
    expect(Object.keys(countries).sort()).toEqual([...countriesOf(linkedIn().facts, 'eea')].sort());
    expect(countries['FR']).toEqual({ regulatorName: 'CNIL', regulatorUrl: 'https://www.cnil.fr/fr/plaintes' });
  });

  it('is the same, byte for byte, however often it is rendered', async () => {
    expect(await variantHash(rendered())).toBe(await variantHash(rendered()));
  });

  it('shows a source only to the regions it is about', () => {
    const uk = everyVariant().filter(({ facts, region }) => facts === linkedIn().facts && region === 'uk');
    expect(uk.length).toBeGreaterThan(0);
    expect(uk.every(({ variant }) => variant.text.includes('https://ico.org.uk/about-the-ico/'))).toBe(true);
    expect(rendered().text).not.toContain('https://ico.org.uk/about-the-ico/');
  });

  it('escapes what the operator typed', () => {
    const { html, text } = rendered(linkedIn(), { ...SENDER, SENDER_NAME: 'A & B <i>Privacy</i>' });
    expect(html).toContain('A &amp; B &lt;i&gt;Privacy&lt;/i&gt;');
    expect(html).not.toContain('<i>');
    expect(text).toContain('A & B <i>Privacy</i>');
  });

  it('is refused when mail programs would clip it', () => {
    const entry = linkedIn();
    const long = { ...entry, texts: { ...entry.texts, en: { ...entry.texts.en, used: ['word '.repeat(25_000)] } } };
    expect(renderVariant(long, 'week', 'eea', 'en', SENDER)).toMatchObject({
      ok: false,
      error: { kind: 'too-large', limitBytes: HTML_LIMIT_BYTES, edition: 'week', region: 'eea', language: 'en' },
    });
  });

  it('is refused for a region that the advisory is not about', () => {
    expect(renderVariant(linkedIn(), 'week', 'euro-area', 'en', SENDER)).toMatchObject({
      ok: false,
      error: { kind: 'region-without-readers', region: 'euro-area' },
    });
  });

  it('is refused with a placeholder that nobody fills', () => {
    const name = 'Forewarn %%FIRST_NAME%%';
    expect(renderVariant(linkedIn(), 'week', 'eea', 'en', { ...SENDER, SENDER_NAME: name })).toMatchObject({
      ok: false,
      error: { kind: 'placeholder-unknown', placeholder: '%%FIRST_NAME%%', part: 'html' },
    });
  });

  it.each([
    ['html', (variant: Variant) => ({ ...variant, html: variant.html.replaceAll(PLACEHOLDERS.token, 'x') })],
    ['text', (variant: Variant) => ({ ...variant, text: variant.text.replaceAll(PLACEHOLDERS.token, 'x') })],
    ['List-Unsubscribe', (variant: Variant) => ({ ...variant, headers: { 'List-Unsubscribe-Post': 'x' } })],
  ])('is refused without the reader’s token in %s', (part, spoil) => {
    expect(findFault(rendered())).toBeNull();
    expect(findFault(spoil(rendered()))).toEqual({
      kind: 'placeholder-missing',
      placeholder: PLACEHOLDERS.token,
      part,
    });
  });
});

describe('an advisory that leaves its readers nothing to do', () => {
  const read = (entry: AdvisoryEntry): string => {
    const variant = renderVariant(entry, 'week', 'eu', 'en', SENDER);
    if (!variant.ok) throw new Error(JSON.stringify(variant.error));
    return visibleText(variant.value.html);
  };

  it('says what changes first, asks whether it was read, and never speaks of opting out or of a choice', () => {
    expect(visibleText(rendered().html)).toMatch(
      /What to do.*Done\?.*I have done this.*What changes.*What opting out does not do.*your choice/,
    );
    const text = read(aiAct());
    expect(text).toMatch(/What changes.*What this does not change.*What to do.*Read it\?.*I have read this/);
    expect(text).not.toMatch(/Done\?|have done this|opting out|your choice/);
  });

  it('names whom to turn to in its own words, and nobody if it has none', () => {
    const entry = aiAct();
    expect(read(entry)).toMatch(/Who to turn to.*data protection law.*%%REGULATOR_NAME%%/);
    const { complaints: _complaints, ...en } = entry.texts.en;
    const without = { ...entry, texts: { ...entry.texts, en } };
    expect(read(without)).not.toMatch(/Who to turn to|%%REGULATOR/);
  });
});

describe('the checks of this file', () => {
  it('see what would be loaded from elsewhere', () => {
    const bad = '<img src="x"><td background="x"><p style="background:url(x)"><script>';
    expect(remoteParts(bad)).toEqual(['<img', ' src=', ' background=', 'url(', '<script']);
  });
});

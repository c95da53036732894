/*
 * Every public page as the Workers serve it, read by programs: valid HTML, the same page in every language, and data
 * that says what the page says.
 */
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ADVISORIES } from '../../templates/advisories/index.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { everyPage } from '../support/every-page.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';

const SITE = 'https://forewarn.example';
const PAGES = everyPage();
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Our own stylesheet comes from where the page comes from.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn();
});
afterAll(async () => {
  await forewarn.close();
});

const read = async (path: string): Promise<string> => await (await forewarn.visit(path)).text();

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const attribute = (html: string, element: RegExp): string => (element.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
const canonicalOf = (html: string): string => attribute(html, /<link rel="canonical" href="([^"]*)"/);
const alternatesOf = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').replaceAll('&amp;', '&'),
    ]),
  );

describe.each(LANGUAGES)('every page in %s', (language) => {
  it('is valid, and in that language', async () => {
    const faults: string[] = [];
    for (const { path } of PAGES.filter((page) => page.language === language)) {
      const html = await read(path);
      faults.push(...(await faultsOf(html)).map((fault) => `${path}: ${fault}`));
      if (!html.includes(`<html lang="${language}">`)) faults.push(`${path}: in another language`);
    }
    expect(faults).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['an element that is not closed', '</h1>', ''],
    ['an id that is there twice', '</h1>', '</h1><p id="country"></p>'],
    ['a field without a label', '<label for="country"', '<label for="nothing"'],
    ['headings that skip a level', '</h1>', '</h1><h4>x</h4>'],
    ['an element where it must not be', '</h1>', '</h1><ul><p>x</p></ul>'],
  ])('sees %s', async (_what, from, to) => {
    const html = await read('/advisories/linkedin-ai-training?lang=en&country=DE');
    expect(await faultsOf(html)).toEqual([]);
    expect(await faultsOf(html.replace(from, to))).not.toEqual([]);
  });
});

describe('a page for everybody', () => {
  const paths = [
    '/',
    '/advisories',
    ...ADVISORIES.map(({ facts }) => `/advisories/${facts.slug}?region=${facts.regions[0]}`),
  ];

  it.each(paths)('%s has one address, and says the same of itself in every language', async (path) => {
    const join = path.includes('?') ? '&' : '?';
    const addresses = new Map(LANGUAGES.map((each) => [each as string, `${SITE}${path}${join}lang=${each}`]));
    for (const language of LANGUAGES) {
      const html = await read(`${path}${join}lang=${language}`);
      expect(canonicalOf(html)).toBe(addresses.get(language));
      expect(attribute(html, /<meta property="og:url" content="([^"]*)"/)).toBe(addresses.get(language));
      expect(alternatesOf(html)).toEqual(new Map([...addresses, ['x-default', `${SITE}${path}`]]));
    }
  });

  it('has a picture that is there', async () => {
    const image = attribute(await read('/?lang=en'), /<meta property="og:image" content="([^"]*)"/);
    const answer = await forewarn.visit(image);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  it('says nothing to programs where it is not for everybody', async () => {
    for (const path of ['/confirm?t=x&lang=en', '/check-your-inbox?lang=en', '/nowhere?lang=en']) {
      const html = await read(path);
      expect(html).not.toMatch(/rel="(canonical|alternate)"|property="og:|ld\+json/);
      expect(html).toContain('<meta name="robots" content="noindex"');
    }
  });
});

const Day = z.iso.date();
const Country = z.strictObject({
  '@type': z.literal('Country'),
  name: z.string().min(1),
  identifier: z.string().length(2),
});
const Publisher = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url() });
/** What search engines ask of an article (schema.org/Article), and what an advisory adds. */
const Article = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Article'),
  '@id': z.url(),
  url: z.url(),
  mainEntityOfPage: z.url(),
  headline: z.string().min(1).max(110),
  description: z.string().min(1),
  inLanguage: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
  image: z.url(),
  isAccessibleForFree: z.literal(true),
  publisher: Publisher,
  author: Publisher,
  dateModified: Day,
  temporalCoverage: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}\/\.\.$/)).min(1),
  spatialCoverage: z
    .array(
      z.union([
        Country,
        z.strictObject({ '@type': z.literal('Place'), name: z.string(), containsPlace: z.array(Country).min(2) }),
      ]),
    )
    .min(1),
  about: z.strictObject({ '@type': z.literal('Thing'), name: z.string().min(1) }),
  citation: z.array(z.strictObject({ '@type': z.literal('WebPage'), name: z.string().min(1), url: z.url() })).min(1),
});
const dataOf = (html: string): unknown => {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? '');
};

describe('the data of an advisory', () => {
  it.each(LANGUAGES)('is complete, and says what the page says, in %s', async (language: Language) => {
    for (const { facts, texts } of ADVISORIES) {
      for (const query of ['', ...facts.regions.map((region) => `region=${region}&`)]) {
        const html = await read(`/advisories/${facts.slug}?${query}lang=${language}`);
        const data = Article.parse(dataOf(html));
        expect(data.headline).toBe(texts[language].title);
        expect(data.url).toBe(canonicalOf(html));
        expect(data.inLanguage.slice(0, 2)).toBe(language);
        const links = [...html.matchAll(/<a href="([^"]*)" rel="noopener">/g)].map((match) =>
          (match[1] ?? '').replaceAll('&amp;', '&'),
        );
        for (const { url } of data.citation) expect(links).toContain(url);
      }
    }
  });

  it('names the day and the countries of the region that is shown', async () => {
    const data = Article.parse(dataOf(await read('/advisories/linkedin-ai-training?region=eea&lang=en')));
    expect(data.temporalCoverage).toEqual(['2025-11-03/..']);
    expect(data.spatialCoverage).toHaveLength(1);
    expect(JSON.stringify(data.spatialCoverage).match(/"identifier":"[A-Z]{2}"/g)).toHaveLength(30);
  });

  it('names every region where none is chosen', async () => {
    const data = Article.parse(dataOf(await read('/advisories/linkedin-ai-training?lang=en')));
    expect(JSON.stringify(data.spatialCoverage).match(/"identifier":"[A-Z]{2}"/g)).toHaveLength(34);
  });

  it.each([
    ['no date', { dateModified: undefined }],
    ['no source', { citation: [] }],
    ['no publisher', { publisher: undefined }],
    ['a member that is misspelt', { headlines: 'x' }],
  ])('with %s is seen', async (_what, change) => {
    const data = Article.parse(dataOf(await read('/advisories/linkedin-ai-training?lang=en&region=uk')));
    expect(Article.safeParse({ ...data, ...change }).success).toBe(false);
  });
});

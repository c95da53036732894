import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import type { Advisory } from '../../../workers/domain/advisory.ts';
import { effectiveDate } from '../../../workers/domain/effective.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { ask } from './support.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as RFC 4287 section 3.3 wants it. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const read = async (path: string): Promise<string> => await (await ask(path)).text();
/** A parser that knows nothing of the generator, and stops at the first thing that is not well formed. */
const parse = (xml: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml');

/** What RFC 4287 (sections 4.1.1, 4.1.2, 4.2) asks for and the feed has not. */
function atomFaults(xml: string): string[] {
  const root = parse(xml).documentElement;
  if (!root || root.namespaceURI !== ATOM || root.localName !== 'feed') return ['the root is no feed'];
  const children = (of: Element, name: string): Element[] =>
    [...of.childNodes].filter(
      (node): node is Element => node.nodeType === 1 && node.localName === name && node.namespaceURI === ATOM,
    );
  const text = (of: Element, name: string): string => children(of, name)[0]?.textContent?.trim() ?? '';
  const entries = children(root, 'entry');
  const faults: string[] = [];
  for (const [place, element] of [['feed', root], ...entries.map((entry) => ['entry', entry])] as [string, Element][]) {
    for (const name of ['id', 'title', 'updated']) {
      if (children(element, name).length !== 1) faults.push(`${place}: not one ${name}`);
      else if (text(element, name) === '') faults.push(`${place}: ${name} is empty`);
    }
    if (!URL.canParse(text(element, 'id'))) faults.push(`${place}: the id is no IRI`);
    if (!TIMESTAMP.test(text(element, 'updated'))) faults.push(`${place}: updated is no timestamp`);
    const links = children(element, 'link');
    if (links.some((link) => !URL.canParse(link.getAttribute('href') ?? '')))
      faults.push(`${place}: a link leads nowhere`);
    const alternates = links.filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
    if (alternates.length !== 1) faults.push(`${place}: not one alternate`);
  }
  const authors = children(root, 'author');
  if (authors.length === 0 || authors.some((author) => text(author, 'name') === '')) faults.push('feed: no author');
  if (!children(root, 'link').some((link) => link.getAttribute('rel') === 'self'))
    faults.push('feed: does not say where it is');
  const ids = entries.map((entry) => text(entry, 'id'));
  if (new Set(ids).size !== ids.length) faults.push('two entries with one id');
  const newest = entries
    .map((entry) => text(entry, 'updated'))
    .toSorted()
    .at(-1);
  if (newest !== text(root, 'updated')) faults.push('the feed is not as new as its newest entry');
  return faults;
}

/** JSON Feed 1.1: its required members, and of the others none that it does not know. */
const Author = z.strictObject({ name: z.string().min(1), url: z.url().optional(), avatar: z.url().optional() });
const Item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url(),
    title: z.string().min(1),
    content_text: z.string().min(1).optional(),
    content_html: z.string().min(1).optional(),
    summary: z.string().optional(),
    date_published: z.string().regex(TIMESTAMP).optional(),
    date_modified: z.string().regex(TIMESTAMP),
    language: z.enum(LANGUAGES),
  })
  .refine((item) => item.content_text !== undefined || item.content_html !== undefined, 'an item without content');
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().optional(),
  language: z.enum(LANGUAGES),
  home_page_url: z.url(),
  feed_url: z.url(),
  authors: z.array(Author).min(1),
  items: z.array(Item),
});

/** The first day on which it takes effect anywhere. */
const firstDay = ({ effective }: Advisory): string => Object.values(effective).map(effectiveDate).toSorted()[0] ?? '';

describe.each(LANGUAGES)('the feeds in %s', (language) => {
  it('have all that Atom asks for', async () => {
    expect(atomFaults(await read(`/feed.atom?lang=${language}`))).toEqual([]);
  });

  it('have all that JSON Feed asks for', async () => {
    const feed = JsonFeed.parse(JSON.parse(await read(`/feed.json?lang=${language}`)));
    expect(feed.language).toBe(language);
    expect(feed.feed_url).toBe(`https://forewarn.example/feed.json?lang=${language}`);
  });

  it('tell every advisory in the language, the latest first', async () => {
    const feed = JsonFeed.parse(JSON.parse(await read(`/feed.json?lang=${language}`)));
    const titles = ADVISORIES.map(({ texts }) => texts[language].title);
    expect(feed.items.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    const [latest] = ADVISORIES.map(({ facts }) => ({ slug: facts.slug, on: firstDay(facts) })).toSorted(
      (one, other) => (one.on < other.on ? 1 : -1),
    );
    expect(feed.items[0]?.url).toBe(`https://forewarn.example/advisories/${latest?.slug}?lang=${language}`);
    const atom = parse(await read(`/feed.atom?lang=${language}`));
    const atomTitles = [...atom.getElementsByTagNameNS(ATOM, 'entry')].map(
      (entry) => entry.getElementsByTagNameNS(ATOM, 'title').item(0)?.textContent,
    );
    expect(atomTitles).toEqual(feed.items.map(({ title }) => title));
  });
});

describe('the check', () => {
  it.each([
    ['no id', /<id>[^<]*<\/id>/, '', 'feed: not one id'],
    ['two titles', '<title>', '<title>x</title><title>', 'feed: not one title'],
    ['a date of another kind', /<updated>[^<]*/, '<updated>24 Nov 2026', 'feed: updated is no timestamp'],
    ['no author', /<author>.*?<\/author>/s, '', 'feed: no author'],
    ['no address of its own', 'rel="self"', 'rel="related"', 'feed: does not say where it is'],
    ['another namespace', ATOM, 'http://purl.org/atom/ns#', 'the root is no feed'],
    ['an entry without a title', /(<entry>.*?)<title>.*?<\/title>/s, '$1', 'entry: not one title'],
    ['an entry twice', /(<entry>.*?<\/entry>)/s, '$1$1', 'two entries with one id'],
  ])('sees %s', async (_what, from, to, fault) => {
    const xml = await read('/feed.atom?lang=en');
    expect(xml.replace(from, to)).not.toBe(xml);
    expect(atomFaults(xml.replace(from, to))).toContain(fault);
  });

  it('sees what is not well formed', async () => {
    const xml = await read('/feed.atom?lang=en');
    expect(() => atomFaults(xml.replace('</title>', ''))).toThrow();
  });

  it.each([
    ['no title', { title: undefined }],
    ['another version', { version: 'https://jsonfeed.org/version/1' }],
    ['a member that the standard has not', { itemz: [] }],
    [
      'an item without content',
      {
        items: [
          { id: '1', url: 'https://a.example', title: 't', date_modified: '2026-11-24T00:00:00Z', language: 'en' },
        ],
      },
    ],
  ])('sees %s in a JSON Feed', async (_what, change) => {
    const feed = JSON.parse(await read('/feed.json?lang=en'));
    expect(JsonFeed.safeParse(feed).success).toBe(true);
    expect(JsonFeed.safeParse({ ...feed, ...change }).success).toBe(false);
  });
});

describe.each(['/feed.atom?lang=en', '/feed.json?lang=en', '/advisories/linkedin-ai-training.ics?lang=en&country=DE'])(
  'whoever fetches %s again',
  (path) => {
    it('gets nothing new while it is the same, and may keep it', async () => {
      const first = await ask(path);
      const tag = first.headers.get('ETag') ?? '';
      expect(tag).toMatch(/^(W\/)?"[^"]+"$/);
      expect(first.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+$/);
      const again = await ask(path, { headers: { 'If-None-Match': tag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      for (const name of ['ETag', 'Cache-Control', 'Vary', 'Access-Control-Allow-Origin'])
        expect(again.headers.get(name), name).toBe(first.headers.get(name));
    });

    it('gets it whole when theirs is another', async () => {
      const answer = await ask(path, { headers: { 'If-None-Match': '"another"' } });
      expect(answer.status).toBe(200);
      expect((await answer.text()).length).toBeGreaterThan(100);
    });

    it('in another language gets another', async () => {
      const [one, two] = await Promise.all([ask(path), ask(path.replace('lang=en', 'lang=pl'))]);
      expect(one.headers.get('ETag')).not.toBe(two.headers.get('ETag'));
    });
  },
);

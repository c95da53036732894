import { exports } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import { LINKEDIN_AI_TRAINING } from '../../../templates/advisories/linkedin-ai-training/advisory.ts';
import { mailWords } from '../../../templates/locales/mail.ts';
import { pageTexts } from '../../../templates/locales/pages.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { ask } from './support.ts';

const worker = (exports as unknown as { default: Fetcher }).default;
const get = (path: string) => worker.fetch(`https://forewarn.example${path}`);
const SLUG = '/advisories/linkedin-ai-training';

describe('the public pages of advisories', () => {
  it('list every advisory', async () => {
    const html = await (await get('/advisories?lang=en')).text();
    for (const slug of ['linkedin-ai-training', 'tiktok-uk-consent-or-pay', 'eu-ai-act-december-2026']) {
      expect(html).toContain(`/advisories/${slug}`);
    }
  });
  it('show in full what applies in a country, and its own regulator', async () => {
    const html = await (await get(`${SLUG}?country=DE&lang=de`)).text();
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('data-for-ai-improvement');
    expect(html).toContain('hreflang="fr"');
  });
  it('say plainly that a country is not covered', async () => {
    const html = await (await get(`${SLUG}?country=US&lang=en`)).text();
    expect(html).toContain('Not covered by this advisory: United States');
    expect(html).not.toContain('data-for-ai-improvement');
  });
  it.each([
    ['/advisories/nothing', 404],
    [`${SLUG}?country=ZZ`, 400],
    [`${SLUG}?region=mars`, 400],
    ['/advisories/nothing.ics', 404],
    [`${SLUG}.ics?country=US`, 404],
  ])('%s is %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
  it('give the date for a calendar, the same however often it is fetched', async () => {
    const first = await (await get(`${SLUG}.ics?country=DE&lang=en`)).text();
    expect(first).toContain('DTSTART;VALUE=DATE:20251103');
    expect(first.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(await (await get(`${SLUG}.ics?country=DE&lang=en`)).text()).toBe(first);
  });
  it('come as feeds', async () => {
    expect(await (await get('/feed.atom?lang=en')).text()).toContain('<title>LinkedIn trains AI');
    const feed = (await (await get('/feed.json?lang=en')).json()) as { items: unknown[] };
    expect(feed.items).toHaveLength(ADVISORIES.length);
  });
});

describe('an advisory’s page on its way to the day', () => {
  const EU = '/advisories/eu-ai-act-december-2026';
  const at = async (moment: string, path: string): Promise<string> => {
    vi.useFakeTimers({ now: Date.parse(moment), toFake: ['Date'] });
    try {
      return await (await ask(path)).text();
    } finally {
      vi.useRealTimers();
    }
  };
  const calendar = `${EU}.ics?country=DE`;

  it.each([
    ['counts the days', '2026-11-24T12:00Z', 'Takes effect on 2 December 2026.</b> (in 8 days)'],
    ['says tomorrow on the eve', '2026-12-01T12:00Z', 'Takes effect on 2 December 2026.</b> (tomorrow)'],
    ['counts by the clocks of the country', '2026-12-01T23:30Z', 'In effect since 2 December 2026.</b>'],
    ['says since when, from the day on', '2026-12-02T12:00Z', 'In effect since 2 December 2026.</b>'],
  ])('%s', async (_sentence, moment, says) => {
    expect(await at(moment, `${EU}?country=DE&lang=en`)).toContain(says);
  });

  it('offers the date for a calendar only while it is ahead', async () => {
    expect(await at('2026-12-01T12:00Z', `${EU}?country=DE&lang=en`)).toContain(calendar);
    expect(await at('2026-12-02T12:00Z', `${EU}?country=DE&lang=en`)).not.toContain(calendar);
  });

  it.each(LANGUAGES)('says the days left in %s, not in English', async (language) => {
    const html = await at('2026-11-24T12:00Z', `${EU}?country=DE&lang=${language}`);
    const left = /<\/b> \(([^)]*)\)/.exec(html)?.[1] ?? '';
    expect(left).toContain('8');
    expect(left === 'in 8 days').toBe(language === 'en');
  });
});

describe('somebody whom an advisory does not name', () => {
  it.each(LANGUAGES)('is told so in %s, and sees where it applies and every source', async (language) => {
    const { elsewhere, appliesIn } = pageTexts(language).advisories;
    const html = (await (await ask(`${SLUG}?country=BR&lang=${language}`)).text()).replaceAll('&#39;', "'");
    const country = new Intl.DisplayNames([mailWords(language).locale], { type: 'region' }).of('BR') ?? '';
    expect(html).toContain(elsewhere.title.replace('{country}', country));
    for (const paragraph of elsewhere.body) expect(html).toContain(paragraph);
    expect(html).toContain(appliesIn);
    for (const region of LINKEDIN_AI_TRAINING.regions) expect(html).toContain(`region=${region}&amp;lang=${language}`);
    for (const { url } of LINKEDIN_AI_TRAINING.sources)
      expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    expect(html).not.toContain('data-for-ai-improvement');
  });
});

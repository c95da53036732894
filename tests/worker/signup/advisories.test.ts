import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

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
    expect(feed.items).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import { ADVISORIES, type AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { EEA_REGULATORS, FDPIC } from '../../../templates/advisories/regulators.ts';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { releaseShippedAdvisories } from '../../../workers/cron/shipped.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { ROLLING } from '../../fixtures/advisories.ts';
import { openPost } from './support.ts';

const TOKEN = 'operator-token-for-tests-only-32-characters';
const NOW = Date.parse('2026-11-24T12:00Z');

const basic = (name: string, password: string): string => `Basic ${btoa(`${name}:${password}`)}`;

async function openPreview(advisories: readonly AdvisoryEntry[] = ADVISORIES) {
  const { station } = await openPost(advisories);
  const released = { ...station, settings: { ...station.settings, RELEASE_SHIPPED_ADVISORIES: 'true' as const } };
  return {
    get: async (path: string, authorization: string | null = `Bearer ${TOKEN}`) =>
      await operatorApp(station).request(`/operator/preview${path}`, {
        headers: authorization === null ? {} : { authorization },
      }),
    post: async (path: string, authorization: string) =>
      await operatorApp(station).request(`/operator${path}`, { method: 'POST', headers: { authorization } }),
    release: async () => await releaseShippedAdvisories(released, NOW),
  };
}

const frames = (html: string): string[] =>
  [...html.matchAll(/<iframe src="([^"]*)"/g)].map(([, src = '']) => src.replaceAll('&amp;', '&'));

describe('the preview lets nobody in', () => {
  it.each([
    ['without a token', null],
    ['with another token', `Bearer ${'x'.repeat(43)}`],
    ['with a beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['with another password', basic('operator', 'x'.repeat(43))],
    ['with the token as the name', basic(TOKEN, '')],
    ['with a header that says nothing', 'Basic'],
  ])('%s', async (_how, authorization) => {
    const { get } = await openPreview();
    for (const path of ['', '/mail?edition=early', '/style.css', '/elsewhere']) {
      const answer = await get(path, authorization);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(answer.status, path).toBeLessThan(402);
      expect(await answer.text(), path).not.toMatch(/LinkedIn|iframe|color/);
    }
  });

  it('and asks a browser for a password', async () => {
    const { get } = await openPreview();
    const answer = await get('', null);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toBe('Basic realm="Forewarn, for operators"');
  });
});

describe('the preview lets an operator in', () => {
  it.each([
    ['by the token', `Bearer ${TOKEN}`],
    ['by the token as a password, under any name', basic('anybody', TOKEN)],
  ])('%s', async (_how, authorization) => {
    const { get } = await openPreview();
    expect((await get('', authorization)).status).toBe(200);
  });

  it('but a password does not make an act: a browser would send it for another site, too', async () => {
    const { post } = await openPreview();
    for (const path of ['/releases', '/lane/clear', '/preview']) {
      expect((await post(path, basic('operator', TOKEN))).status, path).toBe(401);
    }
    expect((await post('/lane/clear', `Bearer ${TOKEN}`)).status).toBe(200);
  });
});

describe('the page', () => {
  it('shows what is asked for, in all forms, with its subject, preheader, size and hash', async () => {
    const { get } = await openPreview();
    const html = await (await get('?advisory=linkedin-ai-training&edition=eve&region=ch&language=de')).text();
    expect(frames(html)).toHaveLength(4);
    expect(html).toContain('Letzte Erinnerung');
    expect(html).toMatch(/<dt>Preheader<\/dt><dd lang="de">[^<]{20,}/);
    expect(html).toMatch(/\d{5} of 104448 bytes of HTML/);
    expect(html).toMatch(/<code>[0-9a-f]{64}<\/code>/);
    expect(html).toContain(FDPIC.complaintUrl.replaceAll('&', '&amp;'));
  });

  it('has what it shows in its frames', async () => {
    const { get } = await openPreview();
    const [src = ''] = frames(await (await get('?edition=week&region=uk&language=fr')).text());
    const mail = await get(src.replace('/operator/preview', ''));
    expect(mail.status).toBe(200);
    const html = await mail.text();
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('Information Commissioner');
    expect(html).not.toContain('%%');
    expect(html).toContain('?t=preview&amp;lang=fr');
  });

  it('shows every language beside the others, page by page', async () => {
    const { get } = await openPreview();
    const all = '?advisory=linkedin-ai-training&edition=all&region=all&language=all&pane=phone-dark';
    const seen = new Set<string>();
    let next: string | undefined = all;
    while (next !== undefined) {
      const html: string = await (await get(next)).text();
      for (const src of frames(html)) seen.add(src);
      next = /<a href="\/operator\/preview([^"]*)">Those after/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.size).toBe(5 * 4 * LANGUAGES.length);
  });

  it.each([
    ['an advisory', '?advisory=nothing'],
    ['an edition', '?edition=rolling'],
    ['a region', '?region=world'],
    ['a language', '?language=xx'],
  ])('is not found for %s that there is not', async (_what, query) => {
    const { get } = await openPreview();
    expect((await get(query)).status).toBe(404);
    expect((await get(`/mail${query}`)).status).toBe(404);
  });

  it('names the regulator of the country that is asked for', async () => {
    const { get } = await openPreview();
    const asked = async (country: string) => await (await get(`/mail?region=eea&country=${country}`)).text();
    const urls = ['FR', 'PL'].map((country) => EEA_REGULATORS[country as 'FR']?.complaintUrl ?? 'none');
    const [french, polish] = [await asked('FR'), await asked('PL')];
    for (const [at, url] of urls.entries()) {
      expect(french.includes(`href="${url}"`)).toBe(at === 0);
      expect(polish.includes(`href="${url}"`)).toBe(at === 1);
    }
  });

  it('says whether a variant is the one that is released', async () => {
    const { get, release } = await openPreview([ROLLING]);
    expect(await (await get('')).text()).toContain('Not released.');
    await release();
    expect(await (await get('')).text()).toContain('This is what is released.');
    const { en } = ROLLING.texts;
    const changed = { ...en, changes: { ...en.changes, inEffect: ['It has changed again.'] as const } };
    const { get: getChanged } = await openPreview([{ ...ROLLING, texts: { ...ROLLING.texts, en: changed } }]);
    expect(await (await getChanged('')).text()).toContain('the newest release has other content here');
  });
});

describe('nothing of a mail reaches beyond its frame', () => {
  it('by policy: a page without scripts, a mail with its own styles and nothing else', async () => {
    const { get } = await openPreview();
    const page = await get('');
    const mail = await get('/mail?edition=early');
    const policies = [page, mail].map((answer) => answer.headers.get('Content-Security-Policy') ?? '');
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/script-src|connect-src|https?:/);
    }
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toContain('unsafe-inline');
    expect(policies[1]).toMatch(/; sandbox;.*frame-ancestors 'self'/);
    expect(await page.text()).toMatch(/<iframe [^>]*sandbox=""/);
    for (const { headers } of [page, mail]) expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('and the dark is dark, whatever the operator’s browser prefers', async () => {
    const { get } = await openPreview();
    const dark = await (await get('/mail?pane=phone-dark')).text();
    const light = await (await get('/mail?pane=phone-light')).text();
    expect(dark).toContain('@media all{.background-page{');
    expect(light).toContain('@media not all{.background-page{');
    for (const html of [dark, light]) expect(html).not.toContain('prefers-color-scheme');
  });
});

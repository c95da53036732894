/*
 * Every public page as the Workers serve it, with their headers, in Chromium: for everybody (axe-core), on the narrowest
 * phone, without a complaint of the browser's, asking nobody else for anything and leaving nothing behind. What axe finds
 * depends on elements, attributes and styles and not on words, so it looks at one page of each construction, in a window
 * of its own; whether a page fits depends on each word, so that is asked of all, side by side.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { openBrowser } from '../support/browser.ts';
import { everyPage } from '../support/every-page.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';
import { newConstructions } from '../support/looking.ts';
import {
  answerOf,
  isAboutAnError,
  lookAt,
  lookAtAll,
  ORIGIN,
  openVisitor,
  type Seen,
  type Spoil,
  serve,
  styles,
} from '../support/visitor.ts';

const PAGE_LIMIT_BYTES = 50 * 1024;
const PAGES = everyPage();

let forewarn: Forewarn;
let browser: Browser;
beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
});
afterAll(async () => {
  await forewarn.close();
});

/** Opens one page, as it is or spoilt, and looks at all of it. */
async function look(path: string, spoil?: Spoil): Promise<Seen> {
  const visitor = await openVisitor(forewarn, browser, spoil);
  try {
    return await lookAt(visitor, path);
  } finally {
    await visitor.context.close();
  }
}

const isNew = newConstructions();

describe.each(LANGUAGES)('every public page in %s', (language) => {
  const pages = PAGES.filter((each) => each.language === language);

  it('is for everybody, fits, and does nothing but be read', async () => {
    const visitor = await openVisitor(forewarn, browser);
    const faults = [...(await lookAtAll(visitor, pages))];
    for (const page of pages) {
      const say = (fault: string) => faults.push(`${page.path}: ${fault}`);
      const { status, text } = await answerOf(forewarn, page.path);
      if (status !== page.status) say(`is ${status}`);
      const styled = [...styles.values()].reduce((sum, each) => sum + Buffer.byteLength(each.text), 0);
      const bytes = Buffer.byteLength(text) + styled;
      if (bytes >= PAGE_LIMIT_BYTES) say(`weighs ${bytes} bytes`);
      if (!isNew(text)) continue;
      const seen = await lookAt(visitor, page.path);
      if (seen.bytes >= PAGE_LIMIT_BYTES) say(`weighs ${seen.bytes} bytes`);
      for (const each of seen.complaints) if (status < 400 || !isAboutAnError(each)) say(`the browser says ${each}`);
      for (const each of seen.elsewhere) say(`asks for ${each}`);
      for (const each of seen.cookies) say(`leaves ${each}`);
      for (const each of seen.tooWide) say(`is too wide: ${each}`);
      for (const each of seen.barriers) say(`bars: ${each}`);
    }
    await visitor.context.close();
    expect(faults).toEqual([]);
  }, 240_000);
});

describe('a reader without a script', () => {
  it.each<[Language, string, string]>([
    ['en', 'Germany', 'In effect since 3 November 2025.'],
    ['pl', 'Stany Zjednoczone', 'To ostrzeżenie nie obejmuje kraju: Stany Zjednoczone'],
  ])('chooses a country in %s and reads what applies in %s', async (language, country, says) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await serve(forewarn, context);
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/advisories/linkedin-ai-training?lang=${language}`);
    await page.getByRole('combobox').selectOption({ label: country });
    await page.locator('.place button').click();
    expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
    expect(await page.locator('.panel').innerText()).toContain(says);
    await context.close();
  });

  it('finds the same page, for the same country, in their own language', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await serve(forewarn, context);
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/advisories/linkedin-ai-training?lang=en&country=BR`);
    await page.locator('summary').click();
    await page.getByRole('link', { name: 'Português' }).click();
    expect(page.url()).toBe(`${ORIGIN}/advisories/linkedin-ai-training?country=BR&lang=pt`);
    expect(await page.locator('.panel').innerText()).toContain('Brasil');
    await context.close();
  });
});

describe('the check', () => {
  const PATH = '/advisories/linkedin-ai-training?country=DE&lang=en';
  const inBody =
    (more: string): Spoil =>
    (html) =>
      html.replace('</h1>', `</h1>${more}`);

  const fromElsewhere: Spoil = (html, headers) => {
    delete headers['content-security-policy'];
    return inBody('<img alt="" src="https://elsewhere.example/pixel.png">')(html, headers);
  };

  it('finds nothing in the page that is spoilt below', async () => {
    const { complaints, elsewhere, cookies, tooWide, barriers } = await look(PATH);
    expect([...complaints, ...elsewhere, ...cookies, ...tooWide, ...barriers]).toEqual([]);
  });

  it.each([
    ['that no style is taken from the page', inBody('<p style="color:red">x</p>'), /style/],
    ['that no script runs', inBody('<script>document.title = "x"</script>'), /script/],
    ['that data is no script, but a module is', inBody('<script type="module">1</script>'), /script/],
  ])('hears the browser say %s', async (_what, spoil, complaint) => {
    expect((await look(PATH, spoil)).complaints.join(' ')).toMatch(complaint);
  });

  it('sees an image from elsewhere, even where the headers allow it', async () => {
    expect((await look(PATH, fromElsewhere)).elsewhere).toEqual(['https://elsewhere.example/pixel.png']);
  });

  it('sees a cookie', async () => {
    const spoil: Spoil = (html, headers) => {
      headers['set-cookie'] = 'reader=1';
      return html;
    };
    expect((await look(PATH, spoil)).cookies).toContain('reader');
  });

  it.each([
    ['what the policy forbids', inBody('<p style="color:red">x</p>'), /the browser says .*style/],
    ['what is too wide', inBody('<pre>'.padEnd(200, 'x')), /is too wide: /],
    ['a file that is missing', inBody('<img alt="" src="/nowhere.png">'), /the browser says Failed to load/],
    ['what is from elsewhere', fromElsewhere, /asks for https:\/\/elsewhere\.example\/pixel\.png/],
  ])('sees %s where all pages are side by side, too', async (_what, spoil, fault) => {
    const visitor = await openVisitor(forewarn, browser, (html, headers) =>
      html.includes('application/ld+json') ? spoil(html, headers) : html,
    );
    const faults = await lookAtAll(
      visitor,
      ['/privacy?lang=en', PATH].map((path) => ({ path, status: 200 })),
    );
    await visitor.context.close();
    expect(faults.join(' ')).toMatch(fault);
    expect(faults.join(' ')).not.toContain('/privacy');
  });

  it('weighs the page', async () => {
    expect((await look(PATH, inBody(`<p>${'word '.repeat(12_000)}</p>`))).bytes).toBeGreaterThan(PAGE_LIMIT_BYTES);
  });

  it('sees what does not fit on a phone', async () => {
    expect((await look(PATH, inBody('<table><tr><td>a</td></tr></table><pre>'.padEnd(200, 'x')))).tooWide).not.toEqual(
      [],
    );
  });

  it.each([
    ['no language', (html: string) => html.replace(/<html lang="[^"]*"/, '<html'), 'html-has-lang'],
    ['a field without a label', (html: string) => html.replace('<label for="country">', '<label>'), 'select-name'],
    ['a link without words', inBody('<a href="/"></a>'), 'link-name'],
    ['headings that skip a level', inBody('<h4>x</h4>'), 'heading-order'],
  ])('sees %s', async (_what, spoil, rule) => {
    expect((await look(PATH, spoil)).barriers.join(' ')).toContain(`${rule}: `);
  });

  it.each([
    ['light', '--soft: #57534c', '--soft: #b5b0a8'],
    ['dark', '--soft: #b3aea4', '--soft: #4d4a45'],
  ])('sees pale text in the %s, and only there', async (scheme, from, to) => {
    const css = await (
      await forewarn.visit(/href="(\/style[^"]+)"/.exec(await (await forewarn.visit('/')).text())?.[1] ?? '')
    ).text();
    expect(css).toContain(from);
    const spoil: Spoil = (html, headers) => {
      headers['content-security-policy'] = "style-src 'unsafe-inline'; img-src data:";
      return html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${css.replace(from, to)}</style>`);
    };
    const contrast = (await look(PATH, spoil)).barriers.filter((each) => each.includes('color-contrast'));
    expect(contrast.length).toBeGreaterThan(0);
    expect(contrast.filter((each) => !each.startsWith(scheme))).toEqual([]);
  });
});

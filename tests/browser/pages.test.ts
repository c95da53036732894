/*
 * Every public page as the Workers serve it, with their headers, in Chromium: for everybody (axe-core), on the narrowest
 * phone, without a complaint of the browser's, asking nobody else for anything and leaving nothing behind. What axe finds
 * depends on elements, attributes and styles and not on words, so it looks at one page of each construction, in a window
 * of its own; whether a page fits depends on each word, so that is asked of all, side by side.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { openBrowser } from '../support/browser.ts';
import { everyPage } from '../support/every-page.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';
import { newConstructions } from '../support/looking.ts';
import {
  type Depth,
  isAboutAnError,
  lookAt,
  lookAtAll,
  ORIGIN,
  openVisitor,
  type Seen,
  type Spoil,
  serve,
  type Visitor,
} from '../support/visitor.ts';

const PAGE_LIMIT_BYTES = 50 * 1024;
const PAGES = everyPage();

const asItIs: Spoil = (html) => html;

let forewarn: Forewarn;
let browser: Browser;
/** One for all pages, since a new one has to compile axe anew. What it is served is spoilt in this way. */
let visitor: Visitor;
let spoil: Spoil = asItIs;
beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
  visitor = await openVisitor(forewarn, browser, (html, headers) => spoil(html, headers));
});
afterEach(() => {
  spoil = asItIs;
});
afterAll(async () => {
  await forewarn.close();
});

const isNew = newConstructions();

describe.each(LANGUAGES)('every public page in %s', (language) => {
  const pages = PAGES.filter((each) => each.language === language);

  it('is for everybody, fits, and does nothing but be read', async () => {
    const faults = [...(await lookAtAll(visitor, pages))];
    const styles = [...visitor.answers.values()].filter(({ headers }) =>
      headers['content-type']?.startsWith('text/css'),
    );
    const styled = styles.reduce((sum, each) => sum + Buffer.byteLength(each.text), 0);
    for (const page of pages) {
      const say = (fault: string) => faults.push(`${page.path}: ${fault}`);
      const { status, text } = visitor.answers.get(page.path) ?? { status: 0, text: '' };
      if (status !== page.status) say(`is ${status}`);
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
  /** Looks at the page, spoilt. What axe does not see is looked for without it, which is most of a look's cost. */
  const look = async (how: Spoil, depth: Depth = 'without axe'): Promise<Seen> => {
    spoil = how;
    return await lookAt(visitor, PATH, depth);
  };
  const inBody =
    (more: string): Spoil =>
    (html) =>
      html.replace('</h1>', `</h1>${more}`);

  const MENU = '</summary><pre>'.padEnd(200, 'x');
  const fromElsewhere: Spoil = (html, headers) => {
    delete headers['content-security-policy'];
    return inBody('<img alt="" src="https://elsewhere.example/pixel.png">')(html, headers);
  };

  it('finds nothing in the page that is spoilt below', async () => {
    const { complaints, elsewhere, cookies, tooWide, barriers } = await look(asItIs, 'with axe');
    expect([...complaints, ...elsewhere, ...cookies, ...tooWide, ...barriers]).toEqual([]);
  });

  it.each([
    ['that no style is taken from the page', inBody('<p style="color:red">x</p>'), /style/],
    ['that no script runs', inBody('<script>document.title = "x"</script>'), /script/],
    ['that data is no script, but a module is', inBody('<script type="module">1</script>'), /script/],
  ])('hears the browser say %s', async (_what, how, complaint) => {
    expect((await look(how)).complaints.join(' ')).toMatch(complaint);
  });

  it('sees an image from elsewhere, even where the headers allow it', async () => {
    expect((await look(fromElsewhere)).elsewhere).toEqual(['https://elsewhere.example/pixel.png']);
  });

  it('sees a cookie', async () => {
    const withCookie: Spoil = (html, headers) => {
      headers['set-cookie'] = 'reader=1';
      return html;
    };
    expect((await look(withCookie)).cookies).toContain('reader');
  });

  it.each([
    ['what the policy forbids', inBody('<p style="color:red">x</p>'), /the browser says .*style/],
    ['what is too wide', inBody('<pre>'.padEnd(200, 'x')), /is too wide: /],
    [
      'a menu that does not open',
      (html: string) => html.replace(/<(\/?)details/g, '<$1div'),
      /a menu that does not open/,
    ],
    ['what is too wide in a menu', (html: string) => html.replace('</summary>', MENU), /too wide, with its menu: /],
    ['a file that is missing', inBody('<img alt="" src="/nowhere.png">'), /the browser says Failed to load/],
    ['what is from elsewhere', fromElsewhere, /asks for https:\/\/elsewhere\.example\/pixel\.png/],
  ])('sees %s where all pages are side by side, too', async (_what, how, fault) => {
    spoil = (html, headers) => (html.includes('application/ld+json') ? how(html, headers) : html);
    const faults = await lookAtAll(
      visitor,
      ['/privacy?lang=en', PATH].map((path) => ({ path, status: 200 })),
    );
    expect(faults.join(' ')).toMatch(fault);
    expect(faults.join(' ')).not.toContain('/privacy');
  });

  it('weighs the page', async () => {
    expect((await look(inBody(`<p>${'word '.repeat(12_000)}</p>`))).bytes).toBeGreaterThan(PAGE_LIMIT_BYTES);
  });

  it('sees what does not fit on a phone', async () => {
    expect((await look(inBody('<table><tr><td>a</td></tr></table><pre>'.padEnd(200, 'x')))).tooWide).not.toEqual([]);
  });

  it('sees no language, a field without a label, a link without words, and headings that skip a level', async () => {
    const { barriers } = await look((html, headers) => {
      const unlabelled = html.replace(/<html lang="[^"]*"/, '<html').replace('<label for="country">', '<label>');
      return inBody('<a href="/"></a><h4>x</h4>')(unlabelled, headers);
    }, 'with axe');
    const rules = barriers.map((each) => /^light: ([a-z-]+): /.exec(each)?.[1]);
    expect(new Set(rules)).toEqual(new Set(['html-has-lang', 'select-name', 'link-name', 'heading-order']));
  });

  it.each([
    ['light', '--soft: #57534c', '--soft: #b5b0a8'],
    ['dark', '--soft: #b3aea4', '--soft: #4d4a45'],
  ])('sees pale text in the %s, and only there', async (scheme, from, to) => {
    const css = await (
      await forewarn.visit(/href="(\/style[^"]+)"/.exec(await (await forewarn.visit('/')).text())?.[1] ?? '')
    ).text();
    expect(css).toContain(from);
    const pale: Spoil = (html, headers) => {
      headers['content-security-policy'] = "style-src 'unsafe-inline'; img-src data:";
      return html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${css.replace(from, to)}</style>`);
    };
    const contrast = (await look(pale, 'with axe')).barriers.filter((each) => each.includes('color-contrast'));
    expect(contrast.length).toBeGreaterThan(0);
    expect(contrast.filter((each) => !each.startsWith(scheme))).toEqual([]);
  });
});

/*
 * Every public page as the Workers serve it, with their headers, in Chromium: for everybody (axe-core), on the narrowest
 * phone, without a complaint of the browser's, asking nobody else for anything and leaving nothing behind. What axe finds
 * depends on elements, attributes and styles and not on words, so it looks at one page of each construction.
 */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { openBrowser } from '../support/browser.ts';
import { everyPage, type PublicPage } from '../support/every-page.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';
import { constructionOf, OF_LOOKS, objections, widerThanItsWindow } from '../support/looking.ts';

const ORIGIN = 'https://forewarn.example';
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
const PAGE_LIMIT_BYTES = 50 * 1024;
const PAGES = everyPage();

/** What a page did to its reader. */
interface Seen {
  readonly status: number;
  readonly bytes: number;
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
  readonly cookies: readonly string[];
  readonly tooWide: readonly string[];
  readonly barriers: readonly string[];
}

let forewarn: Forewarn;
let browser: Browser;
beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await forewarn.close();
});

type Spoil = (html: string, headers: Record<string, string>) => string;

/** A browser that has seen nothing yet. Nothing is cached in it, since its requests are answered here. */
async function openVisitor(spoil: Spoil = (html) => html) {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-GB' });
  const traffic = await serve(context, spoil);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, traffic, complaints };
}

/** Looks at the page on a desk by day and on a phone by night; with axe, too, if it is `worthAxe` by its HTML. */
async function lookAt(
  { context, page, traffic, complaints }: Awaited<ReturnType<typeof openVisitor>>,
  { path }: Pick<PublicPage, 'path'>,
  worthAxe: (html: string) => boolean,
): Promise<Seen> {
  Object.assign(traffic, { bytes: 0, elsewhere: [], cookies: [] });
  complaints.length = 0;
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(`${ORIGIN}${path}`);
  const isWorthAxe = worthAxe(traffic.html);
  const barriers = isWorthAxe ? (await objections(page)).map((each) => `light: ${each}`) : [];
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const tooWide = await widerThanItsWindow(page);
  if (isWorthAxe) barriers.push(...(await objections(page, OF_LOOKS)).map((each) => `dark: ${each}`));
  const menu = page.locator('summary');
  if (await menu.isVisible()) {
    await menu.click();
    tooWide.push(...(await widerThanItsWindow(page)));
  }
  const cookies = [...(await context.cookies()).map(({ name }) => name), ...traffic.cookies];
  return { status: response?.status() ?? 0, ...traffic, complaints: [...complaints], cookies, tooWide, barriers };
}

/** Opens one page, as it is or spoilt, and looks at all of it. */
async function look(page: Pick<PublicPage, 'path'>, spoil?: Spoil): Promise<Seen> {
  const visitor = await openVisitor(spoil);
  try {
    return await lookAt(visitor, page, () => true);
  } finally {
    await visitor.context.close();
  }
}

/** Answers every request of the browser's: by our Workers if it is for us, and not at all if it is for others. */
async function serve(context: BrowserContext, spoil: Spoil) {
  const traffic = { html: '', bytes: 0, elsewhere: [] as string[], cookies: [] as string[] };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      traffic.elsewhere.push(url.href);
      return await route.abort();
    }
    const answer = await forewarn.visit(url.pathname + url.search);
    const headers = Object.fromEntries(answer.headers);
    const text = await answer.text();
    const isPage = headers['content-type']?.startsWith('text/html') ?? false;
    const body = isPage ? spoil(text, headers) : text;
    if (isPage) traffic.html = body;
    traffic.bytes += Buffer.byteLength(body);
    if (headers['set-cookie'] !== undefined) traffic.cookies.push(headers['set-cookie']);
    return await route.fulfill({ status: answer.status, headers, body });
  });
  return traffic;
}

/** A browser says so when a page is an error; that is no fault of the page. */
const isFault = (complaint: string, status: number): boolean =>
  status < 400 || !/^Failed to load resource: the server responded with a status of \d{3}/.test(complaint);

const constructions = new Set<string>();
function isNew(html: string): boolean {
  const before = constructions.size;
  return constructions.add(constructionOf(html)).size > before;
}

describe.each(LANGUAGES)('every public page in %s', (language) => {
  it('is for everybody, fits, and does nothing but be read', async () => {
    const faults: string[] = [];
    const visitor = await openVisitor();
    for (const page of PAGES.filter((each) => each.language === language)) {
      const seen = await lookAt(visitor, page, isNew);
      const say = (fault: string) => faults.push(`${page.path}: ${fault}`);
      if (seen.status !== page.status) say(`is ${seen.status}`);
      if (seen.bytes >= PAGE_LIMIT_BYTES) say(`weighs ${seen.bytes} bytes`);
      for (const each of seen.complaints) if (isFault(each, page.status)) say(`the browser says ${each}`);
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
    await serve(context, (html) => html);
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
    await serve(context, (html) => html);
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
  const page = { path: '/advisories/linkedin-ai-training?country=DE&lang=en' };
  const inBody =
    (more: string): Spoil =>
    (html) =>
      html.replace('</h1>', `</h1>${more}`);

  it('finds nothing in the page that is spoilt below', async () => {
    const { complaints, elsewhere, cookies, tooWide, barriers } = await look(page);
    expect([...complaints, ...elsewhere, ...cookies, ...tooWide, ...barriers]).toEqual([]);
  });

  it.each([
    ['that no style is taken from the page', inBody('<p style="color:red">x</p>'), /style/],
    ['that no script runs', inBody('<script>document.title = "x"</script>'), /script/],
    ['that data is no script, but a module is', inBody('<script type="module">1</script>'), /script/],
  ])('hears the browser say %s', async (_what, spoil, complaint) => {
    expect((await look(page, spoil)).complaints.join(' ')).toMatch(complaint);
  });

  it('sees an image from elsewhere, even where the headers allow it', async () => {
    const spoil: Spoil = (html, headers) => {
      delete headers['content-security-policy'];
      return html.replace('</h1>', '</h1><img alt="" src="https://elsewhere.example/pixel.png">');
    };
    expect((await look(page, spoil)).elsewhere).toEqual(['https://elsewhere.example/pixel.png']);
  });

  it('sees a cookie', async () => {
    const spoil: Spoil = (html, headers) => {
      headers['set-cookie'] = 'reader=1';
      return html;
    };
    expect((await look(page, spoil)).cookies).toContain('reader');
  });

  it('weighs the page', async () => {
    expect((await look(page, inBody(`<p>${'word '.repeat(12_000)}</p>`))).bytes).toBeGreaterThan(PAGE_LIMIT_BYTES);
  });

  it('sees what does not fit on a phone', async () => {
    expect((await look(page, inBody('<table><tr><td>a</td></tr></table><pre>'.padEnd(200, 'x')))).tooWide).not.toEqual(
      [],
    );
  });

  it.each([
    ['no language', (html: string) => html.replace(/<html lang="[^"]*"/, '<html'), 'html-has-lang'],
    ['a field without a label', (html: string) => html.replace('<label for="country">', '<label>'), 'select-name'],
    ['a link without words', inBody('<a href="/"></a>'), 'link-name'],
    ['headings that skip a level', inBody('<h4>x</h4>'), 'heading-order'],
  ])('sees %s', async (_what, spoil, rule) => {
    expect((await look(page, spoil)).barriers.join(' ')).toContain(`${rule}: `);
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
    const contrast = (await look(page, spoil)).barriers.filter((each) => each.includes('color-contrast'));
    expect(contrast.length).toBeGreaterThan(0);
    expect(contrast.filter((each) => !each.startsWith(scheme))).toEqual([]);
  });
});

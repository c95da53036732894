/*
 * Every page behind a reader's own links, and every refusal, in Chromium: for everybody, on the narrowest phone, at twice
 * the size, in the dark and in colours of the reader's own. Public pages have tests of their own.
 */
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { openBrowser } from '../support/browser.ts';
import { type Forewarn, openForewarn } from '../support/forewarn.ts';
import {
  newConstructions,
  OF_LOOKS,
  objections,
  stopsOf,
  widerThanItsWindow,
  widerThanTheirWindows,
} from '../support/looking.ts';
import { personalPages, preparePages, type Served } from '../support/personal-pages.ts';
import { framable, framesOf, sheetOf, turnFrames } from '../support/sheet.ts';

const ORIGIN = 'https://forewarn.example';
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };
/** A desk at 200 % has half its pixels. */
const DESK_AT_TWICE = { width: 640, height: 450 };
const PAGE_LIMIT_BYTES = 50 * 1024;

/** For whoever wants to look: `PICTURES=<folder>` keeps a picture of each page in each form. */
const PICTURES = process.env['PICTURES'];

let forewarn: Forewarn;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[] = [];
/** What the browser is answered with: the pages by number, and a sheet if they are side by side on it. */
let shown: readonly Served[] = [];
let sheet = '';
let style = '';

beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
  await preparePages(forewarn);
  const front = await (await forewarn.visit('/')).text();
  style = await (await forewarn.visit(/href="(\/style[^"]+)"/.exec(front)?.[1] ?? '')).text();
  context = await browser.newContext({ viewport: DESK, locale: 'en-GB' });
  page = await context.newPage();
  page.on('console', (message) => complaints.push(`${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await context.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      complaints.push(`asks for ${route.request().url()}`);
      return await route.abort();
    }
    if (pathname.endsWith('.css')) return await route.fulfill({ contentType: 'text/css', body: style });
    const contentType = 'text/html; charset=utf-8';
    if (pathname === '/sheet') return await route.fulfill({ contentType, body: sheet });
    const { html, policy } = shown[Number(pathname.slice(1))] ?? { html: '', policy: '' };
    const headers = { 'content-type': contentType, 'content-security-policy': policy };
    await route.fulfill({ headers: sheet === '' ? headers : framable(headers), body: html });
  });
}, 120_000);
afterAll(async () => {
  await forewarn.close();
});

async function show(served: Served): Promise<void> {
  shown = [served];
  sheet = '';
  complaints = [];
  await page.goto(`${ORIGIN}/0`);
}

async function keepPicture(language: string, served: Served, form: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  const path = `${PICTURES}/${language} ${served.name} ${form}.png`;
  await page.screenshot({ path, fullPage: true });
}

/** The ways to look at a page that need their own room. */
const WAYS = [
  // WCAG 1.4.4: text alone at twice its size, as a browser's own setting for it makes it.
  { name: 'large text', size: DESK, textSize: '200%' },
  { name: '640 px', size: DESK_AT_TWICE, textSize: '' },
  { name: '320 px', size: PHONE, textSize: '' },
];

/** What is too wide in each of the ways to look at the page that is shown. */
async function tooWide(): Promise<string[]> {
  const found: string[] = [];
  for (const { name, size, textSize } of WAYS) {
    await page.setViewportSize(size);
    found.push(...(await widerThanItsWindow(page, textSize)).map((each) => `${name}: ${each}`));
  }
  await page.setViewportSize(DESK);
  return found;
}

/** What is too wide in any way to look at any of the pages, and what the browser says of them, all side by side. */
async function faultsSideBySide(all: readonly Served[]): Promise<string[]> {
  shown = all;
  sheet = sheetOf(
    all.map(({ name }, index) => ({ name, path: `/${index}` })),
    DESK,
  );
  complaints = [];
  await page.goto(`${ORIGIN}/sheet`);
  const frames = await framesOf(page);
  const found = frames.length === all.length ? [] : [`${frames.length} of ${all.length} pages are drawn`];
  for (const { name, size, textSize } of WAYS) {
    await turnFrames(page, size.width);
    const wide = await widerThanTheirWindows(page, { windows: 'frames', textSize });
    found.push(...wide.map((each) => `${each.name}: ${name}: ${each.what}`));
  }
  return [...found, ...complaints.map((each) => `the browser says ${each}`)];
}

/** What has no edge of its own where the reader's colours replace ours, and a background shows nothing. */
async function withoutEdges(): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([type=hidden]), select, .panel, .summary')]
      .filter((element) => element.checkVisibility())
      .filter((element) => !element.matches('[type=radio], [type=checkbox]'))
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
        return (
          borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0 || borderTopColor === backgroundColor
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

async function bars(): Promise<string[]> {
  const found = await objections(page);
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await objections(page, OF_LOOKS)).map((each) => `on a phone in the dark: ${each}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
  return found;
}

/** What axe and forced colours depend on is elements, not words: one page of each construction is enough, in any language. */
const isNew = newConstructions();

describe.each(LANGUAGES)('every personal page in %s', (language) => {
  it('is for everybody, fits, and does nothing but be read', async () => {
    const all = await personalPages(forewarn, language);
    const faults = await faultsSideBySide(all);
    for (const served of all) {
      const say = (fault: string) => faults.push(`${served.name}: ${fault}`);
      if (!served.html.includes(`<html lang="${language}">`)) say('is in another language');
      if (Buffer.byteLength(served.html + style) >= PAGE_LIMIT_BYTES) say(`weighs ${served.html.length}`);
      if (!isNew(served.html)) continue;
      await show(served);
      for (const each of await tooWide()) say(each);
      for (const each of await withoutEdges()) say(`no edge: ${each}`);
      for (const each of await bars()) say(each);
      for (const { what, isSeen } of await stopsOf(page)) if (!isSeen) say(`one does not see the focus on ${what}`);
      await keepPicture(language, served, 'desk');
      await page.setViewportSize(PHONE);
      await keepPicture(language, served, 'phone');
      for (const each of complaints) say(`the browser says ${each}`);
    }
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }, 240_000);
});

describe('the check', () => {
  const spoilt = async (from: string | RegExp, to: string, css = ''): Promise<void> => {
    const html = (await (await forewarn.visit('/?lang=en')).text()).replace(from, to);
    await show({
      name: 'spoilt',
      status: 200,
      html: html.replace('</head>', `<style>${css}</style></head>`),
      policy: '',
    });
  };

  const unseenStops = async () =>
    new Set((await stopsOf(page)).filter(({ isSeen }) => !isSeen).map(({ what }) => what));

  it('finds nothing in the page that is spoilt below', async () => {
    await spoilt('', '');
    expect([...(await tooWide()), ...(await withoutEdges()), ...(await bars()), ...complaints]).toEqual([]);
    expect(await unseenStops()).toEqual(new Set());
  });

  it('sees a focus that cannot be seen', async () => {
    await spoilt('', '', 'button:focus-visible { outline: none !important; }');
    expect(await unseenStops()).toEqual(new Set(['button Sign up']));
  });

  it('sees a focus outside the window', async () => {
    await spoilt('', '', '.skip:focus { left: -999rem !important; }');
    expect(await unseenStops()).toEqual(new Set(['a Skip to the content']));
  });

  it('sees a trap', async () => {
    const trap = 'if (event.key === "Tab") { event.preventDefault(); this.focus(); }';
    await spoilt('<button type="submit"', `<button type="submit" onkeydown='${trap}'`);
    await expect(stopsOf(page)).rejects.toThrow('does not get out of button Sign up');
  });

  it.each([
    ['on a phone', '<p style="white-space: nowrap">A line that is not to be broken at all</p>', ['320 px']],
    ['at twice the size', '<p style="width: 700px">x</p>', ['320 px', '640 px']],
    ['in large text', '<p style="width: 45rem">x</p>', ['320 px', '640 px', 'large text']],
  ])('sees what is too wide %s', async (_where, more, where) => {
    await spoilt('</h1>', `</h1>${more}`);
    expect(new Set((await tooWide()).map((each) => each.split(':')[0]))).toEqual(new Set(where));
  });

  it('sees what is too wide, and what the policy forbids, where all pages are side by side, too', async () => {
    const [fine, wide] = await Promise.all(['/?lang=en', '/privacy?lang=en'].map((path) => forewarn.visit(path)));
    const policy = fine?.headers.get('content-security-policy') ?? '';
    const html = (await wide?.text())?.replace('</h1>', '</h1><p style="color: red">x</p><p class="w">x</p>') ?? '';
    const served = { status: 200, policy };
    const faults = await faultsSideBySide([
      { name: 'fine', html: (await fine?.text()) ?? '', ...served },
      { name: 'wide', html: html.replace('<p class="w">', '<pre>'.padEnd(120, 'x')), ...served },
    ]);
    expect(faults.filter((each) => each.startsWith('fine'))).toEqual([]);
    expect(faults.filter((each) => each.startsWith('wide: 320 px'))).not.toEqual([]);
    expect(faults.join()).toMatch(/the browser says .*style/);
  });

  it('sees a button without an edge', async () => {
    await spoilt('', '', 'button { border: 0 !important; }');
    expect(await withoutEdges()).toEqual([expect.stringContaining('<button')]);
  });

  it('sees a request to elsewhere', async () => {
    await spoilt('</h1>', '</h1><img alt="" src="https://elsewhere.example/pixel.png">');
    expect(complaints.join()).toContain('asks for https://elsewhere.example/pixel.png');
  });
});

/*
 * Every mail, drawn by Chromium: for everybody (axe-core), on the smallest phone, asking nobody for anything.
 * All mails are looked at by axe on a phone in the dark, where least fits and least contrasts. What axe finds in the
 * other three forms depends on elements, classes and styles and not on words, so there it looks at one mail of each
 * construction.
 */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type CheckedMail, everyMail, structureOf } from '../unit/mails/every-mail.ts';

const MAILS = everyMail();
/** One of each construction. */
const CONSTRUCTIONS = [...new Map(MAILS.map((mail) => [structureOf(mail.html), mail])).values()];

type Scheme = 'light' | 'dark';
const PHONE_PX = 360;
const DESKTOP_PX = 1024;
/** WCAG's own measure (1.4.10), and the narrowest phone that is still sold. */
const NARROW_PX = [320, PHONE_PX];
const HEIGHT_PX = 800;
/** 15 seconds on an idle machine, for all mails. */
const PATIENCE_MS = 240_000;

/** A mail is shown inside a mail program's page, which has landmarks of its own: these two rules are about whole pages. */
const ABOUT_WHOLE_PAGES = ['region', 'landmark-one-main'];
/** Not asked by axe unless one does: big enough for a finger (WCAG 2.2, 2.5.8). */
const ALSO = ['target-size'];

let browser: Browser;
let page: Page;
/** Whatever the mail that is shown asked for, anywhere. */
let requests: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  // Survives setContent, which writes a new document into the same window.
  await page.evaluate(axe.source);
});
afterAll(async () => await browser.close());

async function show({ html }: { html: string }, width: number, scheme: Scheme): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT_PX });
  await page.emulateMedia({ colorScheme: scheme });
  requests = [];
  await page.setContent(html, { waitUntil: 'load' });
}

/** What axe objects to in the mail that is shown, or could not decide of its colours; empty if nothing. */
async function objections(): Promise<readonly string[]> {
  return await page.evaluate(
    async ({ off, on }) => {
      const only = (names: readonly string[], enabled: boolean) =>
        Object.fromEntries(names.map((name) => [name, { enabled }]));
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, incomplete } = await axe.run({ rules: { ...only(off, false), ...only(on, true) } });
      const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
      return [...violations, ...undecided].flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    { off: ABOUT_WHOLE_PAGES, on: ALSO },
  );
}

/** By how many pixels the mail that is shown is wider than its window. */
async function overflow(): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function objectionsTo(mails: readonly CheckedMail[], width: number, scheme: Scheme): Promise<readonly string[]> {
  const found: string[] = [];
  for (const mail of mails) {
    await show(mail, width, scheme);
    found.push(...(await objections()).map((each) => `${mail.name}: ${each}`));
  }
  return found;
}

console.log(`${MAILS.length} mails of ${CONSTRUCTIONS.length} constructions`);

describe('a mail', () => {
  it(
    'bars nobody, on a phone in the dark',
    async () => {
      expect(await objectionsTo(MAILS, PHONE_PX, 'dark')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each([
    ['on a phone in the light', PHONE_PX, 'light'],
    ['on a desk in the dark', DESKTOP_PX, 'dark'],
    ['on a desk in the light', DESKTOP_PX, 'light'],
  ] as const)('bars nobody, %s', async (_where, width, scheme) => {
    expect(await objectionsTo(CONSTRUCTIONS, width, scheme)).toEqual([]);
  });

  it.each(NARROW_PX)('fits into %i px', async (width) => {
    const tooWide: string[] = [];
    for (const mail of MAILS) {
      await show(mail, width, 'light');
      if ((await overflow()) > 0) tooWide.push(mail.name);
    }
    expect(tooWide).toEqual([]);
  });

  it('asks nobody for anything, in the light or in the dark', async () => {
    const asked: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      for (const mail of scheme === 'light' ? CONSTRUCTIONS : MAILS) {
        await show(mail, DESKTOP_PX, scheme);
        asked.push(...requests.map((url) => `${mail.name}: ${url}`));
      }
    }
    expect(asked).toEqual([]);
  });
});

describe('the check', () => {
  const [mail] = MAILS;
  const spoilt = (from: string | RegExp, to: string): { html: string } => {
    const html = (mail?.html ?? '').replace(from, to);
    expect(html).not.toBe(mail?.html);
    return { html };
  };
  const saw = async (rule: string): Promise<boolean> =>
    (await objections()).some((objection) => objection.startsWith(`${rule}:`));

  it.each([
    ['light', /color:#4d5a69/g, 'color:#9aa5b1'],
    ['dark', '.text-muted{color:#b3bfcc', '.text-muted{color:#5d6772'],
  ] as const)('sees pale text in the %s, and only there', async (scheme, from, to) => {
    await show(spoilt(from, to), PHONE_PX, scheme);
    expect(await saw('color-contrast')).toBe(true);
    await show(spoilt(from, to), PHONE_PX, scheme === 'light' ? 'dark' : 'light');
    expect(await saw('color-contrast')).toBe(false);
  });

  it.each([
    ['html-has-lang', / lang="[^"]*"/g, ''],
    ['heading-order', '<h2', '<h5>x</h5><h2'],
    ['link-in-text-block', /text-decoration:underline;/g, 'text-decoration:none;'],
    ['target-size', '</h1>', '</h1><div style="font-size:4px"><a href="#a">a</a><br><a href="#b">b</a></div>'],
  ])('sees what breaks the rule %s', async (rule, from, to) => {
    await show(spoilt(from, to), DESKTOP_PX, 'light');
    expect(await saw(rule)).toBe(true);
  });

  it('sees a word that is too long for a phone', async () => {
    await show(spoilt('</h1>', `</h1><p>${'a'.repeat(60)}</p>`), PHONE_PX, 'light');
    expect(await overflow()).toBeGreaterThan(0);
  });

  it.each([
    ['an image', '</h1>', '</h1><img src="https://forewarn.example/pixel.png" alt="">'],
    ['a font', '<style>', '<style>@import url(https://forewarn.example/font.css);'],
    [
      'a style that applies in the dark only',
      '.background-page{',
      '.background-page{background:url(https://forewarn.example/a.png);',
    ],
  ])('sees that a mail asks for %s', async (_what, from, to) => {
    await show(spoilt(from, to), PHONE_PX, 'dark');
    expect(requests).toHaveLength(1);
  });
});

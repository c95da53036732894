/*
 * Somebody who visits public pages in Chromium: each page alone, or all of a language side by side. The Workers answer
 * them, as it is or spoilt, and nobody else; what a page does to its reader is written down.
 */
import type { Browser, BrowserContext } from 'playwright-core';
import type { PublicPage } from './every-page.ts';
import type { Forewarn } from './forewarn.ts';
import { OF_LOOKS, objections, widerThanItsWindow, widerThanTheirWindows } from './looking.ts';
import { framable, framesOf, openMenus, sheetOf, turnFrames } from './sheet.ts';

export const ORIGIN = 'https://forewarn.example';
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
/** Where pages are side by side. */
const SHEET = '/sheet';

/** What a page did to its reader. */
export interface Seen {
  readonly status: number;
  readonly bytes: number;
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
  readonly cookies: readonly string[];
  readonly tooWide: readonly string[];
  readonly barriers: readonly string[];
}

/** A browser says so when a page is an error; that is no fault of the page. */
export const isAboutAnError = (complaint: string): boolean =>
  /^Failed to load resource: the server responded with a status of \d{3}/.test(complaint);

export type Spoil = (html: string, headers: Record<string, string>) => string;

export type Visitor = Awaited<ReturnType<typeof openVisitor>>;
/**
 * A browser that has seen nothing yet. Nothing is cached in it, since its requests are answered here; what the Workers
 * answered is remembered, since no page changes by being read.
 */
export async function openVisitor(forewarn: Forewarn, browser: Browser, spoil: Spoil = (html) => html) {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-GB' });
  const answers = new Map<string, Answer>();
  const traffic = await serve(forewarn, context, spoil, answers);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, traffic, complaints, answers };
}

async function forget({ context, traffic, complaints }: Visitor): Promise<void> {
  await context.clearCookies();
  Object.assign(traffic, { bytes: 0, elsewhere: [], cookies: [], sheet: '' });
  complaints.length = 0;
}

/** Whether axe is asked, too. */
export type Depth = 'with axe' | 'without axe';

/** Looks at the page on a desk by day and on a phone by night. */
export async function lookAt(visitor: Visitor, path: string, depth: Depth = 'with axe'): Promise<Seen> {
  const { context, page, traffic, complaints } = visitor;
  await forget(visitor);
  const barred = async (when: string, only?: readonly string[]): Promise<readonly string[]> =>
    depth === 'with axe' ? (await objections(page, only)).map((each) => `${when}: ${each}`) : [];
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(`${ORIGIN}${path}`);
  const barriers = [...(await barred('light'))];
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const tooWide = await widerThanItsWindow(page);
  barriers.push(...(await barred('dark', OF_LOOKS)));
  const menu = page.locator('summary');
  if (await menu.isVisible()) {
    await menu.click();
    tooWide.push(...(await widerThanItsWindow(page)));
  }
  const cookies = [...(await context.cookies()).map(({ name }) => name), ...traffic.cookies];
  return { status: response?.status() ?? 0, ...traffic, complaints: [...complaints], cookies, tooWide, barriers };
}

/** Looks at all pages at once, on a desk by day and on a phone by night: what one need not see one by one. */
export async function lookAtAll(
  visitor: Visitor,
  pages: readonly Pick<PublicPage, 'path' | 'status'>[],
): Promise<readonly string[]> {
  const { context, page, traffic, complaints } = visitor;
  await forget(visitor);
  traffic.sheet = sheetOf(
    pages.map(({ path }) => ({ name: path, path })),
    DESK,
  );
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${ORIGIN}${SHEET}`);
  const frames = await framesOf(page);
  await turnFrames(page, PHONE.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  const errors = pages.filter(({ status }) => status >= 400).map(({ path }) => `(${ORIGIN}${path})`);
  const isExpected = (each: string) => isAboutAnError(each) && errors.some((error) => each.endsWith(error));
  const faults = complaints.filter((each) => !isExpected(each)).map((each) => `the browser says ${each}`);
  const wide = async () => await widerThanTheirWindows(page, { windows: 'frames', textSize: '' });
  faults.push(...(await wide()).map(({ name, what }) => `${name}: is too wide: ${what}`));
  const menus = await openMenus(page);
  for (const { name, isOpen } of menus) if (!isOpen) faults.push(`${name}: has a menu that does not open`);
  for (const { name, what } of await wide()) {
    if (menus.some((menu) => menu.name === name)) faults.push(`${name}: is too wide, with its menu: ${what}`);
  }
  const cookies = [...(await context.cookies()).map(({ name }) => name), ...traffic.cookies];
  faults.push(...traffic.elsewhere.map((each) => `asks for ${each}`), ...cookies.map((each) => `leaves ${each}`));
  if (frames.length !== pages.length) faults.push(`${frames.length} of ${pages.length} are drawn`);
  return faults;
}

/** What the Workers answered to a GET. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function answerOf(forewarn: Forewarn, path: string): Promise<Answer> {
  const answer = await forewarn.visit(path);
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

/** Answers every request of the browser's: by our Workers if it is for us, and not at all if it is for others. */
export async function serve(
  forewarn: Forewarn,
  context: BrowserContext,
  spoil: Spoil = (html) => html,
  answers = new Map<string, Answer>(),
) {
  const traffic = { bytes: 0, elsewhere: [] as string[], cookies: [] as string[], sheet: '' };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      traffic.elsewhere.push(url.href);
      return await route.abort();
    }
    if (url.pathname === SHEET) return await route.fulfill({ contentType: 'text/html', body: traffic.sheet });
    const path = url.pathname + url.search;
    const answer = answers.get(path) ?? (await answerOf(forewarn, path));
    answers.set(path, answer);
    const { status, text } = answer;
    const headers = { ...answer.headers };
    const isPage = headers['content-type']?.startsWith('text/html') ?? false;
    const body = isPage ? spoil(text, headers) : text;
    traffic.bytes += Buffer.byteLength(body);
    if (headers['set-cookie'] !== undefined) traffic.cookies.push(headers['set-cookie']);
    const isFramed = traffic.sheet !== '';
    return await route.fulfill({ status, headers: isFramed ? framable(headers) : headers, body });
  });
  return traffic;
}

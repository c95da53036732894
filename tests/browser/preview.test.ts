/*
 * The operator's preview in Chromium, served over HTTP by the real cron Worker: by the browser's own sign-in, frames
 * included, without a script, on a phone.
 */
import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Forewarn, OPERATOR_TOKEN, openForewarn } from '../support/forewarn.ts';
import { putAxeInto } from '../support/looking.ts';

let forewarn: Forewarn;
let browser: Browser;
let server: Server;
let home = '';

beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
  server = createServer(async (request, response) => {
    const { authorization } = request.headers;
    const answer = await forewarn.visit(request.url ?? '/', { headers: authorization ? { authorization } : {} });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  home = `http://localhost:${port}/operator/preview`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await forewarn.close();
});

/** Once, as into the browser's own box: from then on it has to send the password by itself, for the frames, too. */
async function signIn(page: Page): Promise<void> {
  await page.goto(home.replace('//', `//operator:${encodeURIComponent(OPERATOR_TOKEN)}@`));
}

async function open(query = '', width = 360): Promise<{ page: Page; context: BrowserContext; said: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await signIn(page);
  await page.goto(home + query);
  return { page, context, said };
}

/** The pane's frame, with its mail in it: frames are loaded late, by the browser's choice. */
async function frameOf(page: Page, pane: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[src$="pane=${pane}"]`);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('an iframe without a frame');
  await frame.waitForURL(/pane=/);
  return frame;
}

async function objections(page: Page): Promise<readonly string[]> {
  await putAxeInto(page);
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // The mails have tests of their own, and no script can look into their frames.
    const { violations } = await axe.run(
      { exclude: [['iframe']] },
      { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'], selectors: false },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

it.each(['light', 'dark'] as const)('is for everybody, and fits on a phone, in the %s', async (colorScheme) => {
  const { page, context } = await open('?edition=all&language=de');
  await page.emulateMedia({ colorScheme });
  expect(await objections(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.evaluate(() => {
    const h1 = document.querySelector('h1');
    if (h1) Object.assign(h1.style, { width: '400px', color: '#888', background: '#999' });
  });
  expect((await objections(page)).join()).toContain('color-contrast');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(360);
  await context.close();
});

it('shows mails in its frames, the dark one dark and the light one light', async () => {
  const { page, context, said } = await open('?edition=week&region=uk&language=de', 2400);
  const colours: string[] = [];
  for (const pane of ['phone-light', 'phone-dark', 'desktop-light', 'desktop-dark']) {
    const frame = await frameOf(page, pane);
    expect(await frame.textContent('h1')).toContain('LinkedIns KI-Training');
    colours.push(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  expect(colours).toEqual(['rgb(238, 241, 245)', 'rgb(13, 18, 24)', 'rgb(238, 241, 245)', 'rgb(13, 18, 24)']);
  expect(said).toEqual([]);
  await context.close();
});

it('lets an operator choose with the form alone, without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signIn(page);
  await page.goto(home);
  await page.selectOption('select[name=language]', 'all');
  await page.selectOption('select[name=pane]', 'phone-dark');
  await page.click('text=Show');
  expect(await page.locator('article').count()).toBe(8);
  expect(await page.locator('iframe').count()).toBe(8);
  expect(new URL(page.url()).searchParams.get('pane')).toBe('phone-dark');
  await context.close();
});

it('does not follow a mail’s links', async () => {
  const { page, context } = await open('?edition=week&region=uk&language=en&pane=phone-light', 1280);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frame = await frameOf(page, 'phone-light');
  expect(await frame.textContent('h1')).toContain('AI training');
  await page.locator('iframe').evaluate((element) => element.scrollIntoView());
  const box = await page.locator('iframe').boundingBox();
  const link = await frame.evaluate(() => {
    const target = [...document.links].find(({ href }) => href.startsWith('https://www.linkedin.com/mypreferences/'));
    const { x, y, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  expect(link.y).toBeGreaterThan(100);
  await page.mouse.click((box?.x ?? 0) + (link.x ?? 0), (box?.y ?? 0) + (link.y ?? 0));
  await page.waitForTimeout(500);
  expect(page.url()).toContain('/operator/preview');
  expect(asked.filter((url) => !url.includes('localhost'))).toEqual([]);
  await context.close();
});

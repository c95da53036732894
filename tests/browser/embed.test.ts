/*
 * The form on another site, in a real browser: a page of a magazine's, on an origin of its own, with the lines that our
 * page gives out. Without JavaScript, since they need none.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Forewarn, linkIn, openForewarn } from '../support/forewarn.ts';

const SITE = 'https://forewarn.example';

let forewarn: Forewarn;
let browser: Browser;
let ours: Listening;
let magazine: Listening;
/** What the magazine's page holds at the moment. */
let lines = '';
/** What the browser asked the Workers for. */
let asked: string[] = [];

interface Listening {
  readonly server: Server;
  readonly origin: string;
}

beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
  // Two names of this machine are two sites to a browser.
  ours = await listen('localhost', async (request) => {
    asked.push(`${request.method} ${request.url}`);
    const headers = Object.entries(request.headers).filter(([name]) => ['origin', 'content-type'].includes(name));
    const body = await bodyOf(request);
    const init = { method: request.method ?? 'GET', headers: Object.fromEntries(headers) as Record<string, string> };
    return await forewarn.visit(request.url ?? '/', body === '' ? init : { ...init, body });
  });
  magazine = await listen('127.0.0.1', async () => {
    const page = `<!doctype html><html lang="de"><title>Magazin</title><main>${lines}</main></html>`;
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
});
afterAll(async () => {
  ours.server.close();
  magazine.server.close();
  await forewarn.close();
});

async function listen(name: string, answer: (request: IncomingMessage) => Promise<Response>): Promise<Listening> {
  const server = createServer(async (request, response) => {
    const { status, headers, ...rest } = await answer(request).then(async (each) => ({
      status: each.status,
      headers: Object.fromEntries(each.headers),
      body: await each.text(),
    }));
    response.writeHead(status, headers).end(rest.body);
  });
  await new Promise<void>((resolve) => server.listen(0, name, resolve));
  const address = server.address();
  return { server, origin: `http://${name}:${typeof address === 'object' ? address?.port : 0}` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** Opens our page and copies the lines, as an editor of the magazine does. */
async function copyLines(page: Page, language: string): Promise<string> {
  await page.goto(`${ours.origin}/embed?lang=${language}`);
  return (await page.getByRole('textbox').inputValue()).replaceAll(SITE, ours.origin);
}

async function fillIn(page: Page, email: string, button: string): Promise<void> {
  asked = [];
  await page.goto(magazine.origin);
  expect(asked, 'the lines load something from us').toEqual([]);
  await page.locator('input[name=email]').fill(email);
  await page.locator('select[name=country]').selectOption('AT');
  await page.getByRole('button', { name: button }).click();
}

const open = async () => await (await browser.newContext({ javaScriptEnabled: false })).newPage();

describe('a reader of another site', () => {
  it.each([
    ['de', 'Anmelden', 'Bitte'],
    ['fr', 'Je m’inscris', 'Confirm'],
    ['pl', 'Zapisz się', 'otwierd'],
  ])('signs up there in %s, lands on our page, and gets the mail', async (language, button, subject) => {
    const page = await open();
    lines = await copyLines(page, language);
    const email = `${language}@example.org`;
    await fillIn(page, email, button);
    expect(new URL(page.url()).origin).toBe(ours.origin);
    expect(new URL(page.url()).pathname).toBe('/check-your-inbox');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await forewarn.drain();
    const [mail] = forewarn.mailsTo(email);
    expect(mail?.subject).toContain(subject);
    expect((await forewarn.confirm(email)).status).toBe(200);
    await page.context().close();
  });

  it('does not see the field that is for robots', async () => {
    const page = await open();
    lines = await copyLines(page, 'en');
    await page.goto(magazine.origin);
    expect(await page.locator('input[name=topic]').isVisible()).toBe(false);
    expect(await page.locator('input[name=email]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('of an old copy reads our words, finds what they typed, and presses once more', async () => {
    const page = await open();
    lines = (await copyLines(page, 'en')).replace(/(name="wording" value=")./, '$1-');
    await fillIn(page, 'old@example.org', 'Sign up');
    expect(new URL(page.url()).pathname).toBe('/subscribe');
    expect(await page.getByRole('alert').innerText()).toContain('You are agreeing to the text above the button');
    expect(await page.locator('#email').inputValue()).toBe('old@example.org');
    expect(await page.locator('#country').inputValue()).toBe('AT');
    await forewarn.drain();
    expect(forewarn.mailsTo('old@example.org')).toEqual([]);
    await page.getByRole('button', { name: 'Sign up' }).click();
    expect(new URL(page.url()).pathname).toBe('/check-your-inbox');
    await forewarn.drain();
    const [mail] = forewarn.mailsTo('old@example.org');
    expect(mail && linkIn(mail, '/confirm')).not.toBeNull();
    await page.context().close();
  });
});

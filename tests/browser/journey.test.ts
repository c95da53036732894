/*
 * A reader's whole way in a real browser, at the real Workers: from the form to the mails, through every page that their
 * links lead to, and out again. With and without JavaScript, since there is none, and by the keyboard alone.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Door, openDoor } from '../support/door.ts';
import { type Forewarn, linkIn, openForewarn } from '../support/forewarn.ts';
import { focusOf, stopsOf } from '../support/looking.ts';

/** A tick does not wait for the letters that it puts on the queue. */
const LETTER_LIMIT_MS = 30_000;

let forewarn: Forewarn;
let browser: Browser;
let door: Door;
beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
  door = await openDoor(forewarn);
  await forewarn.release('linkedin-ai-training');
});
afterAll(async () => {
  await door.close();
  await forewarn.close();
});

/** A reader's browser, and whatever it does that a page of ours must never make it do. */
async function reader(javaScriptEnabled: boolean): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(door.origin) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  return { page, context, faults };
}

async function leavesNothing({ page, context }: { page: Page; context: BrowserContext }, hasScript: boolean) {
  expect(await context.cookies()).toEqual([]);
  if (hasScript) expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
}

/** The link of the newest mail that has it. What a reader chooses is behind the same token as their done mark. */
function linkTo(email: string, path: string): string {
  const inMail = path === '/preferences' ? '/done' : path;
  const mail = forewarn.mailsTo(email).findLast((each) => linkIn(each, inMail) !== null);
  const link = mail && linkIn(mail, inMail);
  if (!link) throw new Error(`no mail to ${email} has a link to ${inMail}`);
  return door.linked(link).replace(inMail, path);
}

const heading = async (page: Page) => await page.locator('h1').innerText();
const press = async (page: Page, name: string) => await page.getByRole('button', { name, exact: true }).click();

describe('a reader', () => {
  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    '%s signs up, confirms, is told, chooses, is done, leaves, comes back and is erased',
    async (_how, hasScript) => {
      const email = hasScript ? 'with@example.org' : 'without@example.org';
      const opened = await reader(hasScript);
      const { page, context, faults } = opened;
      const open = async (path: string) => await page.goto(linkTo(email, path));

      await page.goto(door.origin);
      await page.getByLabel('Email address').fill(email);
      await page.getByLabel('Country you live in').selectOption({ label: 'Germany' });
      await press(page, 'Sign up');
      expect(await heading(page)).toBe('Check your inbox');

      await forewarn.drain();
      await open('/confirm');
      await press(page, 'Put me on the list');
      expect(await heading(page)).toBe('You are on the list');

      await forewarn.tickAt(Date.now());
      await open('/done');
      await press(page, 'I have done this');
      expect(await heading(page)).toBe('Well done');
      await press(page, 'Not yet: keep reminding me');
      expect(await heading(page)).toBe('We keep reminding you');

      await open('/preferences');
      await page.getByLabel('Country you live in').selectOption({ label: 'France' });
      await press(page, 'Save');
      expect(await page.getByRole('status').innerText()).toContain('Saved');
      expect(await page.getByLabel('Country you live in').inputValue()).toBe('FR');

      await open('/unsubscribe');
      await press(page, 'Unsubscribe');
      expect(await heading(page)).toBe('You have left the list');
      await press(page, 'Undo: put me back on the list');
      expect(await heading(page)).toBe('You are back on the list');

      await open('/my-data');
      await press(page, 'Send me the link');
      await forewarn.tickAt(Date.now());
      await vi.waitFor(() => linkTo(email, '/erase/now'), { timeout: LETTER_LIMIT_MS });
      await open('/erase/now');
      await press(page, 'Erase my data');
      expect(await heading(page)).toBe('Your data is being erased');
      await open('/unsubscribe');
      await press(page, 'Unsubscribe');
      expect(await heading(page)).toBe('You have left the list');

      expect(faults).toEqual([]);
      await leavesNothing(opened, hasScript);
      await context.close();
    },
    240_000,
  );

  it('by the keyboard alone finds every button, sees where they are, and gets out of every page', async () => {
    const email = 'keys@example.org';
    const { page, context } = await reader(true);
    /** Goes from the page's beginning to the element, by Tab. */
    const tabTo = async (what: RegExp) => {
      for (let stops = 0; stops < 60; stops += 1) {
        await page.keyboard.press('Tab');
        const focus = await focusOf(page);
        if (focus !== null && what.test(focus.what)) return expect(focus.isSeen, focus.what).toBe(true);
      }
      throw new Error(`the Tab key does not reach ${what}`);
    };
    const pressByKey = async (what: RegExp) => {
      await tabTo(what);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    };

    await page.goto(door.origin);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({ what: 'a Skip to the content', isSeen: true });
    await page.keyboard.press('Enter');
    expect((await focusOf(page))?.what).toBe('main content');
    await tabTo(/^input email$/);
    await page.keyboard.type(email);
    await tabTo(/^select country$/);
    await page.keyboard.type('Germany');
    await pressByKey(/^button Sign up$/);
    expect(await heading(page)).toBe('Check your inbox');

    await forewarn.drain();
    await page.goto(linkTo(email, '/confirm'));
    await pressByKey(/^button Put me on the list$/);
    expect(await heading(page)).toBe('You are on the list');
    await forewarn.tickAt(Date.now());

    for (const path of ['/done', '/preferences', '/my-data', '/unsubscribe']) {
      await page.goto(linkTo(email, path));
      const stops = await stopsOf(page);
      expect(
        stops.filter(({ isSeen }) => !isSeen),
        path,
      ).toEqual([]);
      const tops = stops.slice(1).map(({ top }) => Math.round(top / 20));
      expect(tops, `${path} goes down the page`).toEqual(tops.toSorted((a, b) => a - b));
    }
    await page.goto(linkTo(email, '/unsubscribe'));
    await pressByKey(/^button Unsubscribe$/);
    expect(await heading(page)).toBe('You have left the list');
    await context.close();
  }, 240_000);
});

describe('another site', () => {
  it('cannot press a button of ours with a link that it got hold of, but a mail program can leave', async () => {
    const email = 'robbed@example.org';
    await forewarn.join({ email, country: 'DE' });
    await forewarn.tickAt(Date.now());
    const { page, context } = await reader(true);
    // Another name of this machine is another site.
    await page.route('**/trap', (route) => {
      const forms = ['/done', '/unsubscribe'].map((path) => {
        const link = linkTo(email, path);
        return `<form method="post" action="${link.replaceAll('&', '&amp;')}"><button>${path}</button></form>`;
      });
      return route.fulfill({ contentType: 'text/html', body: forms.join('') });
    });
    const trap = door.origin.replace('localhost', '127.0.0.1');
    await page.goto(`${trap}/trap`);
    await press(page, '/done');
    expect(await heading(page)).toBe('Please do that on our own page');
    await page.goto(`${trap}/trap`);
    const [answer] = await Promise.all([page.waitForResponse('**/unsubscribe**'), press(page, '/unsubscribe')]);
    expect(answer.status()).toBe(200);
    await context.close();
  }, 120_000);
});

/*
 * The page on which readers choose, in Chromium: in every language, on a desk by day and on the narrowest phone by night,
 * for everybody (axe-core), by the keyboard alone, and without a script where one has to say a zone. Set
 * FOREWARN_SHOTS to a folder to see what it looked like.
 */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preferencesTexts } from '../../templates/locales/preferences.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { openBrowser } from '../support/browser.ts';
import { type Door, openDoor } from '../support/door.ts';
import { type Forewarn, linkIn, openForewarn } from '../support/forewarn.ts';
import { newConstructions, OF_LOOKS, objections, stopsOf, widerThanItsWindow } from '../support/looking.ts';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
const PAGE_LIMIT_BYTES = 50 * 1024;

let forewarn: Forewarn;
let browser: Browser;
let door: Door;
/** The window of everybody who needs nothing else, since a new one compiles all that is asked of a page anew. */
let desk: Page;
let faults: string[] = [];
beforeAll(async () => {
  [forewarn, browser] = await Promise.all([openForewarn(), openBrowser()]);
  door = await openDoor(forewarn);
  desk = await newWindow();
  desk.on('console', (message) => faults.push(message.text()));
  await forewarn.release('linkedin-ai-training');
});
afterAll(async () => {
  await door.close();
  await forewarn.close();
});

/** The link under the newest advisory to somebody who has just joined. */
async function linkOfReader(name: string, country = 'DE'): Promise<string> {
  const email = `${name}@example.org`;
  await forewarn.join({ email, country });
  await forewarn.tickAt('2026-11-24T12:00:00Z');
  const [mail] = forewarn.advisoriesTo(email);
  const link = mail && linkIn(mail, '/preferences');
  if (!link) throw new Error(`the mail to ${email} does not lead to the preferences`);
  return door.linked(link);
}
const inLanguage = (link: string, language: Language): string => link.replace(/lang=\w+/, `lang=${language}`);

async function newWindow(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, locale: 'en-GB', ...options });
  return await context.newPage();
}

/** The link on a desk by day. */
async function opened(link: string): Promise<Page> {
  faults = [];
  await desk.setViewportSize(DESK);
  await desk.emulateMedia({ colorScheme: 'light' });
  await desk.goto(link);
  return desk;
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['FOREWARN_SHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

const save = async (page: Page) => await page.locator('form button[type=submit]').first().click();

/** What axe finds depends on the elements and not on words: one page of each construction is enough. */
const isNew = newConstructions();

describe('the page of preferences', () => {
  let link: string;
  beforeAll(async () => {
    // Where there are several clocks, so that the page has every field.
    link = await linkOfReader('anna', 'CA');
  });

  it.each(LANGUAGES)(
    'in %s is for everybody, fits, and weighs little, before and after saving',
    async (language) => {
      const page = await opened(inLanguage(link, language));
      for (const moment of ['before', 'after']) {
        if (moment === 'after') await save(page);
        const html = await page.content();
        expect(new TextEncoder().encode(html).length, moment).toBeLessThan(PAGE_LIMIT_BYTES);
        const isNewToAxe = isNew(html);
        await page.setViewportSize(DESK);
        await page.emulateMedia({ colorScheme: 'light' });
        if (isNewToAxe) faults.push(...(await objections(page)));
        faults.push(...(await widerThanItsWindow(page)));
        await shoot(page, `${language}-${moment}-desk`);
        await page.setViewportSize(PHONE);
        await page.emulateMedia({ colorScheme: 'dark' });
        if (isNewToAxe) faults.push(...(await objections(page, OF_LOOKS)));
        faults.push(...(await widerThanItsWindow(page)));
        await shoot(page, `${language}-${moment}-phone`);
      }
      expect(faults).toEqual([]);
      expect(await page.title()).toContain(preferencesTexts(language).saved.title);
      expect(await page.context().cookies()).toEqual([]);
    },
    120_000,
  );

  it('shows what is ticked in forced colours', async () => {
    const page = await newWindow({ forcedColors: 'active' });
    await page.goto(link);
    const edge = await page.locator('#kind-law').evaluate((box) => getComputedStyle(box).appearance);
    // The system's own box, which it paints in its own colours.
    expect(edge).toBe('auto');
    await shoot(page, 'forced');
    await page.context().close();
  });
});

describe('a reader', () => {
  it('chooses by the keyboard alone, and sees where they are', async () => {
    const page = await opened(await linkOfReader('keys'));
    const stops = await stopsOf(page);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['select country', 'input kind-law', 'input reminders-all', 'button Save']),
    );
    await page.locator('#kind-advertising').focus();
    await page.keyboard.press('Space');
    await page.locator('#reminders-all').focus();
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.getByRole('status').innerText()).toContain('Saved');
    expect(await page.locator('#kind-advertising').isChecked()).toBe(false);
    expect(await page.locator('#kind-law').isChecked()).toBe(true);
    expect(await page.locator('#reminders-last').isChecked()).toBe(true);
  });

  it('who moves to a country with several clocks is asked for theirs, without a script', async () => {
    const page = await newWindow({ javaScriptEnabled: false });
    await page.goto(await linkOfReader('mover'));
    expect(await page.locator('#zone').count()).toBe(0);
    await page.getByLabel('Country you live in').selectOption({ label: 'Canada' });
    await save(page);
    await page.getByRole('link', { name: 'Your country has several time zones' }).click();
    expect(page.url()).toMatch(/#zone$/);
    await page.getByLabel('Time zone').selectOption({ label: 'Vancouver' });
    await save(page);
    expect(await page.getByLabel('Time zone').inputValue()).toBe('America/Vancouver');
    expect(await page.getByRole('status').innerText()).not.toContain('time zones');
    await page.context().close();
  });

  it('finds what they marked as done, and takes it back', async () => {
    const link = await linkOfReader('done');
    const page = await opened(link.replace('/preferences', '/done'));
    await page.locator('main button').click();
    await page.getByRole('link', { name: preferencesTexts('en').link }).click();
    expect(await objections(page)).toEqual([]);
    await shoot(page, 'done-desk');
    await page.setViewportSize(PHONE);
    expect(await widerThanItsWindow(page)).toEqual([]);
    await shoot(page, 'done-phone');
    await page.getByRole('button', { name: preferencesTexts('en').done.undo }).click();
    expect(await page.getByRole('status').innerText()).toContain('We keep reminding you');
    expect(await page.getByText(preferencesTexts('en').done.heading).count()).toBe(0);
  });

  it('who wonders whether to leave finds the way to choose instead, and back', async () => {
    const link = await linkOfReader('wondering');
    const page = await opened(link.replace('/preferences', '/unsubscribe'));
    await page.getByRole('link', { name: preferencesTexts('en').link }).click();
    expect(await page.locator('h1').innerText()).toBe(preferencesTexts('en').title);
    await page.getByRole('link', { name: preferencesTexts('en').leave }).click();
    expect(await page.locator('main button').innerText()).toBe('Unsubscribe');
  });
});

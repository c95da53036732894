/*
 * Many documents side by side on one page, each in a frame that is a window to it: to load and turn a real window for
 * each costs ten times as much. What only a whole window shows is looked at elsewhere.
 */
import type { Page } from 'playwright-core';

/** A document, by where it is; or nothing yet, if it is to be written into its frame. */
export interface Framed {
  readonly name: string;
  readonly path?: string;
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page. What it says of colours lets the reader's choice through to what is in the frames. Nobody looks at it: where
 * everything is, and what is asked for, is known without painting it.
 */
export function sheetOf(framed: readonly Framed[], { width, height }: { width: number; height: number }): string {
  const frames = framed.map(({ name, path }) => {
    const source = path === undefined ? '' : ` src="${quoted(path)}"`;
    return `<iframe name="${quoted(name)}" height="${height}"${source}></iframe>`;
  });
  const style = `<style>iframe { border: 0; opacity: 0; width: ${width}px }</style>`;
  return `<!doctype html><title>Sheet</title><meta name="color-scheme" content="light dark">${style}${frames.join('')}`;
}

/** The headers without what forbids frames, and otherwise as they are. */
export function framable(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'x-frame-options': _, ...others } = headers;
  const policy = others['content-security-policy']?.replace(/frame-ancestors [^;]*(; *)?/, '');
  return policy === undefined ? others : { ...others, 'content-security-policy': policy };
}

/**
 * The names of the frames of the sheet that the page shows, in its order. One with nothing in it is a bug of the test.
 * All frames are asked at once, here and wherever they can be: to ask them one by one costs more than to draw them.
 */
export async function framesOf(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(({ name, contentDocument }) => {
      if (!contentDocument?.querySelector('h1')) throw new Error(`${name} is not drawn`);
      return name;
    }),
  );
}

/**
 * Writes the documents into the frames of the sheet, one into each, and waits until all that they ask for has come or
 * not. To have a frame load its document instead costs several times as much.
 */
export async function writeFrames(page: Page, documents: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    const written = [...document.querySelectorAll('iframe')].map(async ({ name, contentDocument }, index) => {
      const [html, view] = [all[index], contentDocument?.defaultView];
      if (html === undefined || !contentDocument || !view) throw new Error(`nothing to write into ${name}`);
      contentDocument.open();
      const loaded = new Promise((resolve) => view.addEventListener('load', resolve));
      contentDocument.write(html);
      contentDocument.close();
      await loaded;
      // Its styles as they apply now: what they ask for is asked before anybody turns the page.
      contentDocument.documentElement.getBoundingClientRect();
    });
    if (written.length !== all.length) throw new Error(`${all.length} documents for ${written.length} frames`);
    await Promise.all(written);
  }, documents);
}

/** Gives all frames the width. */
export async function turnFrames(page: Page, width: number): Promise<void> {
  await page.evaluate((px) => {
    for (const each of document.querySelectorAll('iframe')) each.style.width = `${px}px`;
  }, width);
}

/** Opens the menu of every frame where one sees it. Returns which frames have one, and whether it did open. */
export async function openMenus(page: Page): Promise<readonly { readonly name: string; readonly isOpen: boolean }[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].flatMap(({ name, contentDocument }) => {
      const [menu, ...others] = contentDocument?.querySelectorAll('summary') ?? [];
      if (others.length > 0) throw new Error(`${name} has several menus`);
      if (!menu?.checkVisibility({ visibilityProperty: true })) return [];
      menu.click();
      return [{ name, isOpen: menu.closest('details[open]')?.checkVisibility({ visibilityProperty: true }) ?? false }];
    }),
  );
}

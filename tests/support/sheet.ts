/*
 * Many documents side by side on one page, each in a frame that is a window to it: to load and turn a real window for
 * each costs ten times as much. What only a whole window shows is looked at elsewhere.
 */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/** A document to be written into its frame. */
export interface Framed {
  readonly name: string;
  readonly html: string;
  /** Where it would be: what is in it is relative to that, and the browser's complaints name it. */
  readonly path?: string;
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page with an empty frame for each. What it says of colours lets the reader's choice through to what is in them.
 * Nobody looks at it: where everything is, and what is asked for, is known without painting it.
 */
export function sheetOf(
  framed: readonly Pick<Framed, 'name'>[],
  { width, height }: { width: number; height: number },
): string {
  const frames = framed.map(({ name }) => `<iframe name="${quoted(name)}" height="${height}"></iframe>`);
  const style = `<style>iframe { border: 0; opacity: 0; width: ${width}px }</style>`;
  return `<!doctype html><title>Sheet</title><meta name="color-scheme" content="light dark">${style}${frames.join('')}`;
}

/**
 * The page with what comes beside it: its policy, but for what that says of frames, and its stylesheet, which the policy
 * takes by its hash. All frames would ask for the same one.
 */
export function inOnePiece(html: string, policy: string, style: string): string {
  if (!html.includes('<head>')) throw new Error('a page without a head');
  const hash = createHash('sha256').update(style).digest('base64');
  const said = policy.replace(/frame-ancestors [^;]*(; *)?/, '').replace(/style-src /, `style-src 'sha256-${hash}' `);
  return html
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${quoted(said)}">`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`);
}

/**
 * Writes the documents into the frames of the sheet, one into each, and waits until all that they ask for has come or
 * not. To have a frame load its document instead costs several times as much. Returns the names of those that drew a
 * heading. All frames are asked at once, here and wherever they can be: one by one costs more than to draw them.
 */
export async function writeFrames(page: Page, documents: readonly Framed[]): Promise<readonly string[]> {
  return await page.evaluate(async (all) => {
    const written = [...document.querySelectorAll('iframe')].map(async ({ name, contentDocument }, index) => {
      const [one, view] = [all[index], contentDocument?.defaultView];
      if (one?.name !== name || !contentDocument || !view) throw new Error(`nothing to write into ${name}`);
      contentDocument.open();
      if (one.path !== undefined) view.history.replaceState(null, '', one.path);
      const loaded = new Promise((resolve) => view.addEventListener('load', resolve));
      contentDocument.write(one.html);
      contentDocument.close();
      await loaded;
      // Its styles as they apply now: what they ask for is asked before anybody turns the page.
      contentDocument.documentElement.getBoundingClientRect();
      return contentDocument.querySelector('h1') === null ? [] : [name];
    });
    if (written.length !== all.length) throw new Error(`${all.length} documents for ${written.length} frames`);
    return (await Promise.all(written)).flat();
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

/* What a test sees in a page that Chromium shows: what bars somebody, what does not fit, and where the keyboard is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What depends on colours and widths, and not only on the elements. */
export const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into the page, where it stays until the page is another. The page's policy does not bind what comes so. */
export async function putAxeInto(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
  if (exceptionDetails) throw new Error(`axe could not be put into the page: ${exceptionDetails.text}`);
}

/** What axe objects to, or could not decide of colours; with `only`, by these rules. */
export async function objections(page: Page, only: readonly string[] | null = null): Promise<string[]> {
  await putAxeInto(page);
  return await page.evaluate(async (rules) => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, incomplete } = await checker.run({
      ...(rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
      // Nobody reads what passed, or where in the tree something is.
      resultTypes: ['violations', 'incomplete'],
      selectors: false,
    });
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
    return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, only);
}

/**
 * The page's elements and attributes without its words, addresses and what is chosen: what axe finds depends on these,
 * so that one page of each construction is enough, in whatever language. Where a word is missing is another construction.
 */
function constructionOf(html: string): string {
  return html
    .replaceAll(/>[^<]*\S[^<]*</g, '>…<')
    .replaceAll(/ (href|hreflang|lang|action|value|content|title|alt|aria-label)="[^"]+"/g, ' $1="…"')
    .replaceAll(' selected=""', '');
}

/** Answers of each page in turn whether its construction is there for the first time. */
export function newConstructions(): (html: string) => boolean {
  const seen = new Set<string>();
  return (html) => {
    const before = seen.size;
    return seen.add(constructionOf(html)).size > before;
  };
}

/** Elements that end outside the window, and the page itself if one has to scroll to the side. */
export async function widerThanItsWindow(page: Page, textSize = ''): Promise<string[]> {
  const wide = await widerThanTheirWindows(page, { windows: 'page', textSize });
  return wide.map(({ what }) => what);
}

/** The same of the page, or of each of the frames that it shows, with text of the size: one question for all of them. */
export async function widerThanTheirWindows(
  page: Page,
  of: { readonly windows: 'page' | 'frames'; readonly textSize: string },
): Promise<readonly { readonly name: string; readonly what: string }[]> {
  return await page.evaluate(({ windows, textSize }) => {
    const frames = [...document.querySelectorAll('iframe')].map((each) => [each.name, each.contentDocument] as const);
    const all = windows === 'frames' ? frames : [['', document] as const];
    return all.flatMap(([name, shown]) => {
      if (shown === null) throw new Error(`nobody may look into ${name}`);
      shown.documentElement.style.setProperty('font-size', textSize);
      const { scrollWidth, clientWidth } = shown.documentElement;
      const ends = [...shown.querySelectorAll('body *')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          width > 0 && element.checkVisibility() && !element.matches('.skip') && (right > clientWidth + 1 || left < -1)
        );
      });
      const page = scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : [];
      return [...page, ...ends.map((element) => element.outerHTML.slice(0, 80))].map((what) => ({ name, what }));
    });
  }, of);
}

/** Where the keyboard is. */
export interface Focus {
  readonly what: string;
  /** Whether one sees that it is there: inside the window, with an outline. */
  readonly isSeen: boolean;
  readonly top: number;
}

/** The element that has the focus; null if it is the page itself. */
export async function focusOf(page: Page): Promise<Focus | null> {
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    return {
      what: `${element.tagName.toLowerCase()} ${element.id || (element.textContent ?? '').trim().slice(0, 40)}`.trim(),
      isSeen: isInside && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      top: top + scrollY,
    };
  });
}

/** More than any of our pages has. */
const STOPS_LIMIT = 80;

/** Every stop of the Tab key, until it leaves the page. Throws where it never does. */
export async function stopsOf(page: Page): Promise<readonly Focus[]> {
  const stops: Focus[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus === null) return stops;
    stops.push(focus);
    if (stops.length > STOPS_LIMIT) throw new Error(`the Tab key does not get out of ${focus.what}`);
  }
}

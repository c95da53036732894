/*
 * Every mail, drawn by Chromium: for everybody (axe-core), on the smallest phone, asking nobody for anything.
 * What axe finds depends on elements, classes and styles and not on words, so it looks at one mail of each construction:
 * the longest, in whatever language. Whether it fits depends on each word, so that is asked of all.
 */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { putAxeInto } from '../support/looking.ts';
import { sheetOf, turnFrames, writeFrames } from '../support/sheet.ts';
import { type CheckedMail, everyMail, structureOf } from '../unit/mails/every-mail.ts';

const MAILS = everyMail();
/** One of each construction: the longest, which comes last. */
const CONSTRUCTIONS = [
  ...new Map(
    MAILS.toSorted((a, b) => a.html.length - b.html.length).map((mail) => [structureOf(mail.html), mail]),
  ).values(),
];

type Scheme = 'light' | 'dark';
const PHONE_PX = 360;
const DESKTOP_PX = 1024;
/** WCAG's own measure (1.4.10), and the narrowest phone that is still sold. */
const NARROW_PX = [320, PHONE_PX];
const HEIGHT_PX = 800;
/** So many mails are drawn at once. */
const SHEET = 40;
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
  page.on('request', (request) => requests.push(`${request.frame().name()}: ${request.url()}`));
  // Survives setContent, which writes a new document into the same window.
  await putAxeInto(page);
});

/** The ways to look at a mail: where, how wide that is, and in which colours. */
const WAYS = [
  ['on a phone in the dark', PHONE_PX, 'dark'],
  ['on a phone in the light', PHONE_PX, 'light'],
  ['on a desk in the light', DESKTOP_PX, 'light'],
  ['on a desk in the dark', DESKTOP_PX, 'dark'],
] as const;

async function turn(width: number, scheme: Scheme): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT_PX });
  await page.emulateMedia({ colorScheme: scheme });
}

async function show({ html }: { html: string }, width: number, scheme: Scheme): Promise<void> {
  await turn(width, scheme);
  requests = [];
  await page.setContent(html, { waitUntil: 'load' });
}

/** What axe objects to in the mail that is shown, or could not decide of its colours; empty if nothing. */
async function objections(): Promise<readonly string[]> {
  return await page.evaluate(
    async ({ off, on }) => {
      const turned = (names: readonly string[], enabled: boolean) =>
        Object.fromEntries(names.map((name) => [name, { enabled }]));
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, incomplete } = await axe.run({
        rules: { ...turned(off, false), ...turned(on, true) },
        // Nobody reads what passed, or where in the tree something is.
        resultTypes: ['violations', 'incomplete'],
        selectors: false,
      });
      const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
      return [...violations, ...undecided].flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    { off: ABOUT_WHOLE_PAGES, on: ALSO },
  );
}

interface Drawn {
  readonly name: string;
  readonly html: string;
}
/** What was seen of mails in windows of their own: which are wider than those, by width, and who asked for what. */
interface Seen {
  readonly tooWide: ReadonlyMap<number, readonly string[]>;
  readonly asked: readonly string[];
}

/** To make frames costs more than to draw mails: the same ones are used again and again. */
const FRAMES = Array.from({ length: SHEET }, (_, index) => ({ name: String(index) }));

/** Draws the mails on a desk in the dark, and then narrows their windows in the light. */
async function drawTogether(mails: readonly Drawn[]): Promise<Seen> {
  const tooWide = new Map<number, string[]>(NARROW_PX.map((width) => [width, []]));
  const asked: string[] = [];
  await show({ html: sheetOf(FRAMES, { width: DESKTOP_PX, height: HEIGHT_PX }) }, DESKTOP_PX, 'dark');
  for (let start = 0; start < mails.length; start += SHEET) {
    const some = mails.slice(start, start + SHEET);
    await turnFrames(page, DESKTOP_PX);
    await page.emulateMedia({ colorScheme: 'dark' });
    requests = [];
    await writeFrames(
      page,
      FRAMES.map((_, index) => some[index]?.html ?? ''),
    );
    await page.emulateMedia({ colorScheme: 'light' });
    // What a desk in the light asks for is asked once its styles apply.
    await narrow(some, DESKTOP_PX);
    for (const [width, names] of tooWide) names.push(...(await narrow(some, width)));
    asked.push(...requests.map((request) => request.replace(/^\d+/, (frame) => some[Number(frame)]?.name ?? frame)));
  }
  return { tooWide, asked };
}

/** Which mails are wider than their windows, once these have the width. A window without a mail is a bug of the test. */
async function narrow(mails: readonly Drawn[], width: number): Promise<string[]> {
  await turnFrames(page, width);
  return await page.evaluate(
    (names) => {
      const frames = [...document.querySelectorAll('iframe')];
      return names.filter((name, index) => {
        const shown = frames[index]?.contentDocument;
        if (!shown?.querySelector('h1, p')) throw new Error(`${name} is not drawn`);
        const { scrollWidth, clientWidth } = shown.documentElement;
        return scrollWidth > clientWidth;
      });
    },
    mails.map(({ name }) => name),
  );
}

/** What axe objects to in the mails, by the way to look at them. Each is drawn once, and then turned. */
async function objectionsTo(mails: readonly CheckedMail[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(WAYS.map(([where]) => [where, []]));
  for (const mail of mails) {
    await show(mail, PHONE_PX, 'dark');
    for (const [where, width, scheme] of WAYS) {
      await turn(width, scheme);
      found.get(where)?.push(...(await objections()).map((each) => `${mail.name}: ${each}`));
    }
  }
  return found;
}

console.log(`${MAILS.length} mails of ${CONSTRUCTIONS.length} constructions`);

describe('a mail', () => {
  let seen: Seen;
  let objected: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    seen = await drawTogether(MAILS);
    objected = await objectionsTo(CONSTRUCTIONS);
  }, PATIENCE_MS);

  it.each(WAYS)('bars nobody, %s', (where) => {
    expect(objected.get(where)).toEqual([]);
  });

  it.each(NARROW_PX)('fits into %i px', (width) => {
    expect(seen.tooWide.get(width)).toEqual([]);
  });

  it('asks nobody for anything, in the light or in the dark', () => {
    expect(seen.asked).toEqual([]);
  });
});

describe('the check', () => {
  const [mail, ...others] = MAILS.slice(0, SHEET + 1);
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

  describe('of many mails at once', () => {
    /** Of so many good ones that the spoilt ones begin a sheet of their own. */
    let seen: Seen;
    beforeAll(async () => {
      const wide = '<div style="position:absolute;left:0;width:340px">x</div>';
      seen = await drawTogether([
        ...others,
        { name: 'long', ...spoilt('</h1>', `</h1><p>${'a'.repeat(60)}</p>`) },
        { name: 'wide', ...spoilt('</h1>', `</h1>${wide}`) },
        { name: 'image', ...spoilt('</h1>', '</h1><img src="https://forewarn.example/pixel.png" alt="">') },
        { name: 'font', ...spoilt('<style>', '<style>@import url(https://forewarn.example/font.css);') },
        {
          name: 'in the dark',
          ...spoilt('.background-page{', '.background-page{background:url(https://forewarn.example/a.png);'),
        },
        {
          name: 'on a desk in the light',
          ...spoilt(
            '</style>',
            '@media (prefers-color-scheme: light) and (min-width: 600px) { h1 { background: url(https://forewarn.example/b.png) } }</style>',
          ),
        },
      ]);
    });

    it('sees a word that is too long for a phone, where there is one', () => {
      expect(seen.tooWide).toEqual(
        new Map([
          [320, ['long', 'wide']],
          [PHONE_PX, ['long']],
        ]),
      );
    });

    it.each([
      ['an image', 'image: https://forewarn.example/pixel.png'],
      ['a font', 'font: https://forewarn.example/font.css'],
      ['a style that applies in the dark only', 'in the dark: https://forewarn.example/a.png'],
      ['a style that applies on a desk in the light only', 'on a desk in the light: https://forewarn.example/b.png'],
    ])('sees that a mail asks for %s', (_what, request) => {
      expect(seen.asked).toContain(request);
    });

    it('sees nothing else', () => {
      expect(seen.asked.length).toBe(4);
    });
  });
});

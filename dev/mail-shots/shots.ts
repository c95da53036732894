/*
 * `npm run shots`: every mail as a picture, on a phone and on a desk, in the light and in the dark, and contact sheets to
 * look them over. Pictures are for looking: nothing compares them, and they are not kept in the repository.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import { ROOT } from '../root.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import type { ShownMail } from './mails.ts';

const HELP = `Usage: npm run shots -- [word ...]

Without words: every mail. With words: those whose advisory, edition, region and language have all of them, for
example: npm run shots -- linkedin-ai-training eve de

Pictures and contact sheets are written to .shots/, which is emptied first. CHROMIUM in the environment names another
browser than /usr/bin/chromium.`;

const FOLDER = join(ROOT, '.shots');
const WIDTHS_PX = [360, 640];
const SCHEMES = ['light', 'dark'] as const;
/** A sheet has up to 160 whole pictures in it. */
const SHEET_LIMIT_MS = 300_000;
/** How many pages draw at once. */
const PAGES = 3;

/** The templates are JSX, which Node does not read: they come through the loader that the tests have, too. */
async function readMails(): Promise<readonly ShownMail[]> {
  const loader = await createViteServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { shownMails } = (await loader.ssrLoadModule('/dev/mail-shots/mails.ts')) as typeof import('./mails.ts');
  await loader.close();
  return shownMails();
}

const wordsOf = ({ sheet, kind, language }: ShownMail): readonly string[] => [...sheet.split(' '), kind, language];
const folderOf = (sheet: string): string => join(FOLDER, sheet.replace(' ', '/'));

async function draw(browser: Browser, mails: readonly ShownMail[]): Promise<number> {
  const waiting = [...mails];
  let drawn = 0;
  const work = async () => {
    const page = await browser.newPage();
    for (let mail = waiting.shift(); mail !== undefined; mail = waiting.shift()) {
      await page.setContent(mail.html);
      for (const width of WIDTHS_PX) {
        await page.setViewportSize({ width, height: 640 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          const path = join(folderOf(mail.sheet), `${mail.language}-${mail.kind}-${width}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
          drawn += 1;
        }
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return drawn;
}

/** The sheet as a page and as a picture. Its path. */
async function lay(browser: Browser, sheet: string, mails: readonly ShownMail[]): Promise<string> {
  const shots = mails.flatMap(({ language, kind }): Shot[] =>
    WIDTHS_PX.flatMap((width) =>
      SCHEMES.map((scheme) => ({
        row: language,
        column: `${kind} ${width} ${scheme}`,
        file: `${language}-${kind}-${width}-${scheme}.png`,
      })),
    ),
  );
  const path = join(folderOf(sheet), 'sheet.html');
  await writeFile(path, contactSheet(sheet, shots));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(dirname(path), 'sheet.png'), fullPage: true, timeout: SHEET_LIMIT_MS });
  await page.close();
  return path;
}

async function shoot(words: readonly string[]): Promise<void> {
  const mails = (await readMails()).filter((mail) => words.every((word) => wordsOf(mail).includes(word)));
  if (mails.length === 0) throw new RangeError(`No mail has all of: ${words.join(', ')}.`);
  const sheets = [...new Set(mails.map(({ sheet }) => sheet))];
  await rm(FOLDER, { recursive: true, force: true });
  for (const sheet of sheets) await mkdir(folderOf(sheet), { recursive: true });
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const drawn = await draw(browser, mails);
    for (const sheet of sheets) {
      const path = await lay(
        browser,
        sheet,
        mails.filter((mail) => mail.sheet === sheet),
      );
      console.log(relative(ROOT, path));
    }
    console.log(
      `${drawn} pictures of ${mails.length} mails on ${sheets.length} contact sheet${sheets.length === 1 ? '' : 's'}`,
    );
  } finally {
    await browser.close();
  }
}

const words = process.argv.slice(2);
if (words.includes('--help')) console.log(HELP);
else await shoot(words);

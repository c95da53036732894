/*
 * Draws the picture that goes along with a shared link, once, and writes it into templates/pages/share-image.ts:
 * `node dev/share-image.ts /usr/bin/chromium`. It shows no word and no name, so that it is right in every language and
 * for every operator. Never runs in a Worker.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [WIDTH, HEIGHT] = [1200, 630];
const LIMIT_BYTES = 60 * 1024;

const DAYS = Array.from({ length: 28 }, (_, day) => {
  const [x, y] = [390 + (day % 7) * 62, 318 + Math.floor(day / 7) * 54];
  const isTheDay = day === 17;
  return `<rect x="${x}" y="${y}" width="42" height="34" rx="5" fill="${isTheDay ? '#c2410c' : '#d8d3c7'}"/>`;
}).join('');

const PAGE = `<!doctype html><style>body{margin:0;background:#fbfaf6}</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" shape-rendering="geometricPrecision">
<rect width="${WIDTH}" height="18" fill="#0b5364"/>
<rect x="350" y="250" width="500" height="310" rx="14" fill="#fff" stroke="#0b5364" stroke-width="8"/>${DAYS}
<g transform="translate(510 70) scale(11.25)"><path fill="#fbfaf6" stroke="#fbfaf6" stroke-width="2.6" stroke-linejoin="round" d="M8 1a5 5 0 0 0-5 5v3l-1.5 2.5h13L13 9V6a5 5 0 0 0-5-5zM6 13a2 2 0 0 0 4 0z"/>
<path fill="#0b5364" d="M8 1a5 5 0 0 0-5 5v3l-1.5 2.5h13L13 9V6a5 5 0 0 0-5-5zM6 13a2 2 0 0 0 4 0z"/></g></svg>`;

const [executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
await page.setContent(PAGE);
const png = await page.screenshot({ type: 'png' });
await browser.close();
if (png.length > LIMIT_BYTES) throw new Error(`${png.length} bytes are over ${LIMIT_BYTES}`);

const name = createHash('sha256').update(png).digest('hex').slice(0, 10);
await writeFile(
  'templates/pages/share-image.ts',
  `/*
 * The picture that goes along with a shared link: a PNG of ${WIDTH} by ${HEIGHT}, drawn by dev/share-image.ts, never by
 * hand. Its address carries a hash of its content, so that it can be cached for ever.
 */
const BASE64 =
  '${png.toString('base64')}';

export const SHARE_IMAGE_PATH = '/share.${name}.png';

export function shareImage(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(BASE64), (character) => character.charCodeAt(0));
}
`,
);
console.log(`${png.length} bytes as /share.${name}.png`);

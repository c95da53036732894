/* The browser of these tests: there, and shut in. */
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openBrowser } from '../support/browser.ts';

let browser: Browser;
let server: Server;
let port = 0;

beforeAll(async () => {
  browser = await openBrowser();
  server = createServer((_, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

it('reaches this machine', async () => {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  expect(await page.textContent('body')).toBe('here');
  await page.close();
});

it('reaches no other address, not even a second one of this machine', async () => {
  const page = await browser.newPage();
  await expect(page.goto(`http://127.0.0.2:${port}/`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});

it('fails a test where it is missing, and says what to do', async () => {
  await expect(launchBrowser('/nowhere/chromium')).rejects.toThrow(
    'The browser tests need Chromium at /nowhere/chromium',
  );
});

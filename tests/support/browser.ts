/*
 * Chromium for tests that need to see. It reaches this machine and nothing else. Where there is none a test fails and
 * says so; it is never left out, since a check that is left out looks like one that passed.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Whoever opens it closes it. */
export async function openBrowser(executablePath = CHROMIUM): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`The browser tests need Chromium at ${executablePath} (Debian: apt-get install chromium).`);
  }
  return await chromium.launch({ executablePath, args: ARGUMENTS });
}

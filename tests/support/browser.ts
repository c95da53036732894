/*
 * Chromium for tests that need to see. It reaches this machine and nothing else. Where there is none a test fails and
 * says so; it is never left out, since a check that is left out looks like one that passed.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Playwright's own list but for what is of other systems, since a second one replaces it (chromiumSwitches, 1.65). */
const OFF_ANYWAY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/** Of each window: the list below the address bar, which is a page, and a process in stock. Nobody sees or needs them. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // There is none: what draws in its stead need not be a process.
  '--in-process-gpu',
  `--disable-features=${[...OFF_ANYWAY, ...UNSEEN].join(',')}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

let running: Promise<Browser> | null = null;

/**
 * One browser for all files of a process, which it ends with; nothing is open in it. A file opens windows of its own,
 * which know nothing of those before.
 */
export async function openBrowser(): Promise<Browser> {
  running ??= launchBrowser();
  const browser = await running;
  await Promise.all(browser.contexts().map((context) => context.close()));
  return browser;
}

export async function launchBrowser(executablePath = CHROMIUM): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`The browser tests need Chromium at ${executablePath} (Debian: apt-get install chromium).`);
  }
  return await chromium.launch({ executablePath, args: ARGUMENTS });
}

/** A headless browser for the tests: the system's Chrome or Chromium where there is one, else the one in node_modules. */

import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `textSize` is what the reader set in her browser, in pixels. */
export async function launchBrowser(textSize = 16): Promise<Browser> {
  const executablePath = SYSTEM.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
  return chromium.launch({
    executablePath,
    args: [...FLAGS, `--blink-settings=defaultFontSize=${textSize}`],
  });
}

/** A browser driven from outside, for what a page cannot see of itself: counters of memory, pictures, the printed page. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../tools/find-browser.mjs';

/** Chromium, without what would make two runs differ. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
}

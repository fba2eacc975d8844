/** A browser driven from outside, for what a page cannot see of itself: counters of memory, pictures, the printed page. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumFlags } from '../../../tools/browsers/chromium.mjs';
import { findBrowser } from '../../../tools/find-browser.mjs';

/**
 * Chromium, without what would make two runs differ.
 * @param flags For its command line, after the others.
 */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    // What a test asks for at once, such as a thousand guides one after the other, may take its time.
    protocolTimeout: 600_000,
    args: [
      ...chromiumFlags,
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      ...flags,
    ],
  });
}

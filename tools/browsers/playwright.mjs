/** Playwright's Chromium, downloaded once, for systems that the bundled one is not made for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** @returns {Promise<import('../find-browser.mjs').Browser>} */
export async function playwrightChromium() {
  const executablePath = chromium.executablePath();
  if (!existsSync(executablePath)) {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    const { status } = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      // Its retries and stack traces would bury the one message that helps.
      stdio: ['ignore', 'inherit', 'ignore'],
    });
    if (status !== 0) throw new Error('Playwright’s Chromium: could not be downloaded');
  }
  return { executablePath };
}

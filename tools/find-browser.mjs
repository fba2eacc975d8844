/**
 * The browser that the tests run in: CHROME_PATH, else one that is installed, else one that the tests bring.
 * Each is started once to see that it works; where none does, one message says what to install.
 */
import { bundledChromium } from './browsers/bundled.mjs';
import { installedBrowsers } from './browsers/installed.mjs';
import { playwrightChromium } from './browsers/playwright.mjs';
import { problemOf } from './browsers/problem.mjs';

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Browser */

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    const problem = problemOf({ executablePath: wanted });
    if (problem) throw new Error(`CHROME_PATH is ${wanted}, which does not start: ${problem}`);
    return { executablePath: wanted };
  }
  const tried = [];
  for (const executablePath of installedBrowsers()) {
    const problem = problemOf({ executablePath });
    if (!problem) return { executablePath };
    tried.push(`${executablePath}: ${problem}`);
  }
  for (const bring of [bundledChromium, playwrightChromium]) {
    try {
      const browser = await bring();
      const problem = problemOf(browser);
      if (!problem) return browser;
      tried.push(`${browser.executablePath}: ${problem}`);
    } catch (error) {
      tried.push(/** @type {Error} */ (error).message);
    }
  }
  throw new Error(
    [
      'No test ran, because no browser was found that starts. Install Chrome, Chromium or Edge',
      '(Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to one. Tried:',
      ...tried.map((line) => `  ${line}`),
    ].join('\n'),
  );
}

/** Firefox, driven over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

const names = ['firefox', 'firefox-esr', 'firefox.exe'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @throws when it is not installed */
export function firefoxLauncher() {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = FIREFOX_PATH ?? [...onPath, ...places].find(existsSync);
  if (!executablePath || !existsSync(executablePath)) {
    throw new Error('firefox: not found; apt-get install firefox-esr (or set FIREFOX_PATH)');
  }
  // The launcher is named after Chrome, but drives whatever Puppeteer can.
  const launcher = chromeLauncher({
    puppeteer: /** @type {any} */ (puppeteer),
    launchOptions: { browser: 'firefox', executablePath },
  });
  launcher.name = 'Firefox';
  return launcher;
}

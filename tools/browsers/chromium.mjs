/** Chrome, Chromium or Edge, whichever the machine has, or one that the packages bring. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../find-browser.mjs';

/** @throws when none starts */
export async function chromiumLauncher() {
  const { executablePath, env } = await findBrowser();
  return chromeLauncher({
    launchOptions: {
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
      ],
    },
  });
}

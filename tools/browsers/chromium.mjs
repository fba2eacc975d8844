/** Chrome, Chromium or Edge, whichever the machine has, or one that the packages bring. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../find-browser.mjs';

/** Without a sandbox, because servers run tests as root; and without what would ask the network for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws when none starts */
export async function chromiumLauncher() {
  const { executablePath, env } = await findBrowser();
  return chromeLauncher({
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: chromiumFlags,
    },
  });
}

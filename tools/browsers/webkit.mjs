/** WebKit (WebKitGTK's MiniBrowser), driven over WebDriver in a display of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const { env } = process;

const onPath = (name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

const browserPath = () =>
  [
    env.MINIBROWSER_PATH,
    ...['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
  ].find((file) => file && existsSync(file));

/** Waits for a line that a process writes on the given stream, or for its end. */
const firstLine = (child, stream) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)));
    stream.once('data', (text) => resolve(String(text).trim()));
  });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Asks until the driver answers. */
async function answers(url) {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** @throws when something that it needs is not installed */
export async function webkitLauncher() {
  const driver = env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver');
  const browser = browserPath();
  const display = onPath('Xvfb');
  if (!driver || !browser || !display) {
    throw new Error(
      'webkit: not found; apt-get install webkit2gtk-driver xvfb (or set WEBKIT_DRIVER_PATH, MINIBROWSER_PATH)',
    );
  }
  const xvfb = spawn(display, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(xvfb, xvfb.stdio[3]);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' },
  });
  const end = () => {
    server.kill();
    xvfb.kill();
  };
  process.once('exit', end);
  await answers(`http://127.0.0.1:${port}/status`);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: /** @type {any} */ ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      // Its driver speaks the older of the two protocols alone.
      'wdio:enforceWebDriverClassic': true,
    }),
  });
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    end();
  };
  return launcher;
}

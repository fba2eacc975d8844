/**
 * What a page's script cannot do, asked for with `executeServerCommand(name, payload)`:
 *
 *   chord     ['Shift', 'Tab']                    presses the keys together
 *   media     { type: 'print', 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }
 *             emulates these and ends the emulation of all others; {} ends it all
 *   viewport  { width: 320, height: 640 }         sizes the window
 */

/** One connection to each page: what it emulates ends with it. */
const connections = new WeakMap();

async function connectionTo(page) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  return connections.get(page);
}

/** Each command for each kind of browser that can do it. */
const commands = {
  puppeteer: {
    async chord(page, keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    async media(page, { type = '', ...features }) {
      // Puppeteer's own method refuses features that it does not know, forced-colors among them.
      const connection = await connectionTo(page);
      await connection.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
    },
    async viewport(page, size) {
      await page.setViewport(size);
    },
  },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const commandsPlugin = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
    if (!Object.values(commands).some((able) => command in able)) return undefined;
    const run = commands[browser.type]?.[command];
    if (!run) throw new Error(`${browser.name} cannot do "${command}"`);
    await run(browser.getPage(session.id), payload);
    return true;
  },
});

/**
 * What a page's script cannot do, asked for with `executeServerCommand(name, payload)`:
 *
 *   chord     ['Shift', 'Tab']                    presses the keys together
 *   media     { type: 'print', 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }
 *             emulates these and ends the emulation of all others; {} ends it all
 *   viewport  { width: 320, height: 640 }         sizes the window
 *   can       'media'                             says whether this browser can do that: { able: true }
 */

/** One connection to each page: what it emulates ends with it. */
const connections = new WeakMap();

async function connectionTo(page) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  return connections.get(page);
}

const chord = async (page, keys) => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
};

const viewport = (page, size) => page.setViewport(size);

/** What each browser can do, by its launcher's name. */
const commands = {
  Chrome: {
    chord,
    viewport,
    async media(page, { type = '', ...features }) {
      // Puppeteer's own method refuses features that it does not know, forced-colors among them.
      const connection = await connectionTo(page);
      await connection.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
    },
  },
  Firefox: { chord, viewport },
  // Over WebDriver there is no page to hand out: the launcher itself sends the keys.
  MiniBrowser: { chord: ({ launcher, id }, keys) => launcher.sendKeys(id, keys) },
};

const names = new Set(Object.values(commands).flatMap((able) => Object.keys(able)));

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const commandsPlugin = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
    const able = commands[launcher.name];
    if (command === 'can') return { able: payload in able };
    if (!names.has(command)) return undefined;
    if (!able[command]) throw new Error(`${launcher.name} cannot do "${command}"`);
    await able[command](launcher.getPage?.(session.id) ?? { launcher, id: session.id }, payload);
    return true;
  },
});

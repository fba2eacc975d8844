/** The browsers that the tests run in: those that BROWSERS names, else Chromium. */
import { chromiumLauncher } from './chromium.mjs';

/** Each is brought only when it is asked for: the others need more to be installed. */
const engines = {
  chromium: chromiumLauncher,
  firefox: async () => (await import('./firefox.mjs')).firefoxLauncher(),
  webkit: async () => (await import('./webkit.mjs')).webkitLauncher(),
};

/** @throws with one message that says what is missing, of all that were asked for */
export async function launchers() {
  const names = process.env.BROWSERS?.split(/[\s,]+/).filter(Boolean) ?? ['chromium'];
  const found = [];
  const problems = [];
  for (const name of names) {
    try {
      if (!Object.hasOwn(engines, name)) {
        throw new Error(`BROWSERS names ${name}; there are ${Object.keys(engines).join(', ')}`);
      }
      found.push(await engines[name]());
    } catch (error) {
      problems.push(/** @type {Error} */ (error).message);
    }
  }
  if (problems.length) throw new Error(['No test ran:', ...problems].join('\n'));
  return found;
}

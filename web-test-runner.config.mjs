/**
 * Tests of the elements, in a real browser: Chromium, or those that BROWSERS names (`BROWSERS=chromium,firefox,webkit`).
 * `npm test` builds first: some of them load the CDN files.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchers } from './tools/browsers/launchers.mjs';
import { commandsPlugin } from './tools/wtr/commands-plugin.mjs';
import { jsonPlugin } from './tools/wtr/json-plugin.mjs';
import { tallyReporter } from './tools/wtr/tally-reporter.mjs';
import { testServer } from './tools/wtr/test-server.mjs';

const browsers = await launchers().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  // Only the page in front gets the focus, so tests of the keyboard need a browser to themselves.
  concurrency: 1,
  // One engine after the other: beside each other they take the machine from each other, and waits run out.
  concurrentBrowsers: 1,
  browsers,
  middleware: [testServer()],
  plugins: [
    jsonPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    commandsPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), tallyReporter()],
  // What is slow is no failure, on a machine that builds for others; what hangs is.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // The looks of a whole guide are checked many times over.
  testsFinishTimeout: 600_000,
  // A machine that builds for others may be slow for a moment; what is broken fails again.
  testFramework: { config: { timeout: 60_000, retries: process.env.CI ? 2 : 0 } },
};

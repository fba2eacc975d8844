/** Tests of the elements, in a real browser. `npm test` builds first: some of them load the CDN files. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser } from './tools/find-browser.mjs';
import { commandsPlugin } from './tools/wtr/commands-plugin.mjs';
import { jsonPlugin } from './tools/wtr/json-plugin.mjs';
import { tallyReporter } from './tools/wtr/tally-reporter.mjs';
import { testServer } from './tools/wtr/test-server.mjs';

const browser = await findBrowser().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  // Only the page in front gets the focus, so tests of the keyboard need a browser to themselves.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.executablePath,
        env: { ...process.env, ...browser.env },
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
    }),
  ],
  middleware: [testServer()],
  plugins: [
    jsonPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    commandsPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), tallyReporter()],
  testFramework: { config: { timeout: 10_000 } },
};

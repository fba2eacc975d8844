/** Tests of pages in a browser of their own, on machines that have other work to do. */
import { test as inNode } from 'node:test';
import { oneLine } from '../../../tools/one-line.mjs';

/** As often as the tests inside a page (`web-test-runner.config.mjs`). */
const tries = process.env.CI ? 3 : 1;

/** A test that is tried again in CI: a busy machine may be too slow once; what is broken fails again. The report says which. */
export const test = (name: string, run: () => Promise<unknown>): Promise<void> =>
  inNode(name, async (context) => {
    for (let count = 1; ; count++)
      try {
        await run();
        return;
      } catch (error) {
        if (count === tries) throw error;
        context.diagnostic(`AGAIN: ${name}: ${oneLine(error)}`);
      }
  });

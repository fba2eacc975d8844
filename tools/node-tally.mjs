/** A reporter for tests in Node that prints one plain line at the end, beside Node's own report. */

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* tally(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite holds tests and is none.
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) skipped++;
    else if (type === 'test:pass') passed++;
    else failed++;
  }
  yield `node: ${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}

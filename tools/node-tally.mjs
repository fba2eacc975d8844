/**
 * A reporter for tests in Node, beside Node's own report: at the end a line for each test that failed or needed another
 * try, and the tally.
 */
import { relative } from 'node:path';
import { oneLine } from './one-line.mjs';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* tally(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const noted = [];
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' && data.message.startsWith('AGAIN: ')) noted.push(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite holds tests and is none.
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) skipped++;
    else if (type === 'test:pass') passed++;
    else {
      failed++;
      const { cause, message } = data.details.error;
      const where = data.file ? `${relative('.', data.file)}: ` : '';
      noted.push(`FAILED: ${where}${data.name}: ${oneLine(cause?.message ?? message)}`);
    }
  }
  for (const line of noted) yield `${line}\n`;
  yield `node: ${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}

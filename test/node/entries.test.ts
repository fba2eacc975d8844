/** Every entry of the package, as built, in Node: where a site renders pages or builds them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { exports as promised } from '../../package.json' with { type: 'json' };

const entries = Object.values(promised).filter((path) => path.endsWith('.js'));

/** Runs a module in a Node of its own; what throws, or does not end, fails. */
function run(code: string): string {
  const args = ['--input-type=module', '--unhandled-rejections=strict', '--eval', code];
  return execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
}

/** Imports a module, and writes the lines that it wrote while it was imported. */
const imported = (path: string) => `
  const said = [];
  for (const name of ['log', 'warn', 'error']) console[name] = (...words) => said.push(words.join(' '));
  await import('${path}');
  process.stdout.write(JSON.stringify(said));`;

for (const entry of entries) {
  test(`${entry} can be imported, says nothing, and lets Node end`, () => {
    assert.deepEqual(JSON.parse(run(imported(entry))), []);
  });
}

test('all of them can be imported beside one another, and an element be asked for its version', () => {
  const output = run(`
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
    const { CareerPath, FaqAccordion } = await import('./dist/index.js');
    process.stdout.write(CareerPath.version + ' ' + FaqAccordion.version);`);
  assert.match(output, /^(\d+\.\d+\.\d+) \1$/);
});

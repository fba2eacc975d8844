/**
 * Runs the tests and ends with one line, `N passed, N failed`; a kind as an argument runs that alone, and passes on
 * what else is given. Each kind runs whatever the others say. Expects that the package is built; `stories` and
 * `visual` expect Storybook's static build as well, and run only when they are named.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Listed here, because neither every shell nor Node 20 expands a pattern. */
const testsIn = (...folders) =>
  folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.test.ts'));

const reporter = (name) => [`--test-reporter=${name}`, '--test-reporter-destination=stdout'];

const inNode = (files) => [
  '--import',
  'tsx',
  '--test',
  ...reporter('spec'),
  ...reporter('./tools/node-tally.mjs'),
  ...files,
];

const kinds = {
  node: inNode(testsIn('test/node', 'test/package')),
  // One after the other: they share the machine with a browser.
  page: ['--test-concurrency=1', ...inNode(testsIn('test/page'))],
  browser: ['node_modules/@web/test-runner/dist/bin.js'],
};

const namedOnly = {
  stories: inNode(testsIn('test/stories')),
  visual: ['--import', 'tsx', 'test/visual/run.ts'],
};

const [wanted, ...options] = process.argv.slice(2);

/** Runs one kind and reads how it ended from its closing line, such as `node: N passed, N failed`. */
async function run(kind) {
  const child = spawn(process.execPath, [...{ ...kinds, ...namedOnly }[kind], ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await new Promise((done) => child.once('close', done));
  const [, passed = 0, failed = 0] =
    new RegExp(`^\\w+: (\\d+) passed, (\\d+) failed`, 'm').exec(output) ?? [];
  // A run that breaks off before it counts, or counts nothing, is a failure as well.
  const broken = code !== 0 || Number(passed) === 0;
  return { passed: Number(passed), failed: Math.max(Number(failed), Number(broken)) };
}

let passed = 0;
let failed = 0;
for (const kind of wanted ? [wanted] : Object.keys(kinds)) {
  const result = await run(kind);
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** The package holds what a user needs, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { version } from '../../src/shared/version.ts';
import { pack } from './support/packed.ts';

const packed = pack();
after(() => packed.remove());

const read = (file: string) => readFileSync(join(packed.folder, file), 'utf8');

const expected = [
  /^(package\.json|custom-elements\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  // A module and its types, in the folders of the layers.
  /^dist\/([^/]+|(elements\/[^/]+|cli|export|lint(\/[^/]+)?|locales|model|occupations|posting|posting-view|shared)\/[^/]+)\.(js|d\.ts)$/,
  /^dist\/occupations\/[^/]+\.json$/,
  /^dist\/guide\.schema\.json$/,
  /^dist\/cdn\/(LICENSES\.md|([^/]+|chunks\/[^/]+|guides\/[^/]+)\.js)$/,
];

test('it holds nothing unexpected', () => {
  assert.deepEqual(
    packed.files.filter((file) => !expected.some((pattern) => pattern.test(file))),
    [],
  );
});

test('it holds each kind of file that is expected', () => {
  for (const pattern of expected)
    assert.ok(
      packed.files.some((file) => pattern.test(file)),
      String(pattern),
    );
  for (const file of ['README.md', 'LICENSE']) assert.ok(packed.files.includes(file), file);
});

test('there is a CDN file for each tag', () => {
  const tags = Object.keys(manifest.exports).filter((path) => path.includes('-') && path.endsWith('.js'));
  for (const tag of tags) assert.ok(packed.files.includes(`dist/cdn/${tag.slice(2)}`), tag);
});

test('each module has its types, and each types file its module', () => {
  // Nobody imports the command.
  const modules = packed.files.filter(
    (file) => file.endsWith('.js') && !/^dist\/(cdn\/|cli\/|cli\.js)/.test(file),
  );
  // Of a module that only passes on another's exports, or holds types alone, a bundle keeps nothing.
  const isEmpty = (file: string) => !/^export (declare|default)/m.test(read(file));
  const types = packed.files.filter(
    (file) =>
      file.endsWith('.d.ts') && (packed.files.includes(file.replace(/\.d\.ts$/, '.js')) || !isEmpty(file)),
  );
  // Guides are data: the module that brings them says what they are.
  const typed = modules.filter((file) => !packed.files.includes(file.replace(/\.js$/, '.json')));
  assert.deepEqual(types.map((file) => file.replace(/\.d\.ts$/, '.js')).sort(), typed.sort());
});

test('the types name no package that is not a dependency', () => {
  const allowed = /^(\.|lit$|lit\/|valibot$)/;
  for (const file of packed.files.filter((name) => name.endsWith('.d.ts'))) {
    for (const [, name = ''] of read(file).matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)) {
      assert.match(name, allowed, `${file} names ${name}`);
    }
  }
});

test('the versions in package.json and in the code agree', () => {
  assert.equal(version, manifest.version);
});

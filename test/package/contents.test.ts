/** The package holds what a user needs, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { version } from '../../src/shared/element/version.ts';
import { pack } from './support/packed.ts';

const packed = pack();
after(() => packed.remove());

const read = (file: string) => readFileSync(join(packed.folder, file), 'utf8');

const expected = [
  /^(package\.json|custom-elements\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/,
  // What README and messages of the command and the lint name; its photographs are heavy.
  /^docs\/([^/]+\.md|images\/[^/]+\.svg)$/,
  // A module and its types, in the folders of the layers.
  /^dist\/([^/]+|(elements\/[^/]+|cli|export|lint(\/[^/]+)?|locales|model|occupations|posting|posting-view|shared\/[^/]+)\/[^/]+)\.(js|d\.ts)$/,
  /^dist\/occupations\/[^/]+\.json$/,
  /^dist\/guide\.schema\.json$/,
  /^dist\/cdn\/(LICENSES\.md|([^/]+|chunks\/[^/]+|guides\/[^/]+)\.js|styles\/[^/]+\.css)$/,
  // What is bundled into the server's renderer.
  /^dist\/ssr(\.LICENSES\.md|\/[^/]+\.d\.ts)$/,
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
  for (const file of ['README.md', 'LICENSE', 'docs/lint.md', 'docs/guide-format.md'])
    assert.ok(packed.files.includes(file), file);
});

/** What README names and only the repository has. */
const inRepository = /^((ARCHITECTURE|CONTRIBUTING)\.md|docs\/images\/guide-(light|dark)\.png)$/;

test('what its documents link to is in it, at the heading that they name', () => {
  const idsIn = (file: string) =>
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
  let links = 0;
  for (const file of packed.files.filter((name) => /^(README|SECURITY|docs\/.*)(\.md)$/.test(name))) {
    for (const [, link = ''] of read(file).matchAll(/(?:\]\(|src="|srcset=")([^\s)"]+)/g)) {
      if (/^(https?:|\/)/.test(link)) continue;
      const [path = '', id] = link.split('#');
      const target = path ? posix.join(posix.dirname(file), path) : file;
      if (inRepository.test(target)) continue;
      links++;
      assert.ok(packed.files.includes(target), `${file} links to ${target}`);
      if (id && target.endsWith('.md'))
        assert.ok(idsIn(target).includes(id), `${file} links to ${target}#${id}`);
    }
  }
  assert.ok(links > 30, String(links));
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
  // Of the server's renderer, which is one file, only the types stand apart.
  const types = packed.files.filter(
    (file) =>
      file.endsWith('.d.ts') &&
      !file.startsWith('dist/ssr/') &&
      (packed.files.includes(file.replace(/\.d\.ts$/, '.js')) || !isEmpty(file)),
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

/** Who may import whom. The layers and the reasons for them are in ARCHITECTURE.md. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What a layer may import, besides itself. An element is a layer of its own. */
const allowed: Record<string, readonly string[]> = {
  model: ['valibot'],
  locales: ['model'],
  lint: ['model'],
  occupations: [],
  posting: ['model'],
  export: ['model', 'locales'],
  shared: ['model', 'locales', 'lit', 'd3-array', '@lit-labs/ssr-client'],
  element: ['shared', 'model', 'locales', 'lit'],
  composite: ['element', 'shared', 'model', 'locales', 'lit'],
  // Everything but the command.
  ssr: ['composite', 'element', 'shared', 'export', 'model', 'locales', 'lit', '@lit-labs/ssr'],
  cli: [
    ...['export', 'lint', 'shared', 'model', 'locales', 'occupations', 'commander', 'jsonc-parser'],
    ...['node:crypto', 'node:fs', 'node:path'],
  ],
  entry: [
    'entry',
    'composite',
    'element',
    'shared',
    'posting',
    'export',
    'lint',
    'ssr',
    'cli',
    'model',
    'occupations',
  ],
};

/** The one element that knows others. */
const composite = 'elements/career-path/';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** All that a file imports, at once or later, as a value or as a type: packages by name, files below src/. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(`src/${file}`, 'utf8'))
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? posix.join(dirname(file), fileName).replace(/\.js$/, '.ts')
        : fileName.replace(/^(@[^/]+\/[^/]+|[^@/][^/]*)\/.*/, '$1'),
    );

function layerOf(name: string): string {
  if (name.startsWith('@')) return name;
  const [folder = '', rest] = name.split('/');
  if (rest === undefined) return name.endsWith('.ts') ? 'entry' : name;
  if (name.startsWith(composite)) return 'composite';
  return folder === 'elements' ? 'element' : folder;
}

const isDefine = (file: string) => file.endsWith('/define.ts');

/** What is wrong with an import, or nothing. */
function wrong(file: string, imported: string): string | undefined {
  const [from, to] = [layerOf(file), layerOf(imported)];
  if (isDefine(imported) && from !== 'entry') return 'only entries import a define';
  if (from === to) {
    return from === 'element' && dirname(file) !== dirname(imported)
      ? 'no element imports another'
      : undefined;
  }
  return allowed[from]?.includes(to) ? undefined : `${from} may not import ${to}`;
}

/** The file and all that it imports, directly or not. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.ts')) for (const imported of importsOf(file)) reach(imported, seen);
  return seen;
}

test('every file is in a layer', () => {
  assert.deepEqual(
    files.filter((file) => !(layerOf(file) in allowed)),
    [],
  );
});

test('no file imports what its layer may not', () => {
  const broken = files.flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const problem = wrong(file, imported);
      return problem ? [`${file} imports ${imported}: ${problem}`] : [];
    }),
  );
  assert.deepEqual(broken, []);
});

test('the rules are not empty: each is broken by the import that it is there for', () => {
  const broken = [
    ['model/parse.ts', 'lit'],
    ['model/parse.ts', 'shared/format.ts'],
    ['posting/match.ts', 'shared/format.ts'],
    ['model/parse.ts', 'posting/match.ts'],
    ['lint/rules.ts', 'shared/format.ts'],
    ['shared/states.ts', 'lint/lint-guide.ts'],
    ['shared/states.ts', 'elements/pros-cons/pros-cons.ts'],
    ['elements/pros-cons/pros-cons.ts', 'elements/faq-accordion/faq-accordion.ts'],
    ['elements/pros-cons/pros-cons.ts', 'occupations/bundled.ts'],
    ['elements/career-path/sections.ts', 'elements/pros-cons/define.ts'],
    ['elements/pros-cons/pros-cons.ts', 'index.ts'],
    ['export/html.ts', 'shared/format.ts'],
    ['export/html.ts', 'lit'],
    ['export/html.ts', 'node:fs'],
    ['elements/pros-cons/pros-cons.ts', 'cli/main.ts'],
    ['shared/states.ts', 'export/html.ts'],
    ['shared/states.ts', 'ssr/render.ts'],
    ['ssr/render.ts', 'cli/main.ts'],
    ['ssr/render.ts', 'node:fs'],
    ['elements/pros-cons/pros-cons.ts', '@lit-labs/ssr'],
  ] as const;
  for (const [file, imported] of broken) assert.ok(wrong(file, imported), `${file} imports ${imported}`);
});

test('index.ts registers nothing', () => {
  assert.deepEqual([...reach('index.ts')].filter(isDefine), []);
});

test('model.ts, posting.ts, lint.ts, occupations.ts, export.ts and the command need no Lit', () => {
  for (const entry of ['model.ts', 'posting.ts', 'lint.ts', 'occupations.ts', 'export.ts', 'cli.ts'])
    assert.ok(!reach(entry).has('lit'), entry);
});

test('no other entry reaches the command', () => {
  const others = files.filter((file) => layerOf(file) === 'entry' && file !== 'cli.ts');
  for (const entry of others)
    assert.deepEqual(
      [...reach(entry)].filter((file) => layerOf(file) === 'cli' || file.startsWith('node:')),
      [],
      entry,
    );
});

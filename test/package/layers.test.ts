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
  // Of postings the shared code knows only types: see below.
  shared: ['model', 'locales', 'lit', 'd3-array', 'posting', '@lit-labs/ssr-client'],
  'posting-view': ['posting', 'shared', 'model', 'locales', 'lit'],
  element: ['posting-view', 'posting', 'shared', 'model', 'locales', 'lit'],
  composite: ['element', 'posting-view', 'export', 'shared', 'model', 'locales', 'lit'],
  // Everything but the command.
  ssr: [
    'composite',
    'element',
    'shared',
    'export',
    'locales',
    'model',
    'lit',
    '@lit-labs/ssr',
    '@lit-labs/ssr-client',
  ],
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

/** The same among the folders of what elements share. */
const allowedInShared: Record<string, readonly string[]> = {
  events: [],
  drawing: [],
  page: [],
  source: ['events'],
  parts: ['drawing', 'events'],
  charts: ['parts'],
  element: ['events', 'drawing', 'page', 'source', 'parts'],
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
  if (from === 'shared' && to === 'shared') {
    const [folder, other] = [file, imported].map((each) => each.split('/')[1]!) as [string, string];
    return folder === other || allowedInShared[folder]?.includes(other)
      ? undefined
      : `shared/${folder} may not import shared/${other}`;
  }
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
    ['model/parse.ts', 'shared/parts/figure.ts'],
    ['posting/match.ts', 'shared/parts/figure.ts'],
    ['model/parse.ts', 'posting/match.ts'],
    ['lint/rules.ts', 'shared/parts/figure.ts'],
    ['shared/element/states.ts', 'lint/lint-guide.ts'],
    ['shared/element/states.ts', 'elements/pros-cons/pros-cons.ts'],
    ['elements/pros-cons/pros-cons.ts', 'elements/faq-accordion/faq-accordion.ts'],
    ['elements/pros-cons/pros-cons.ts', 'occupations/bundled.ts'],
    ['elements/career-path/sections.ts', 'elements/pros-cons/define.ts'],
    ['elements/pros-cons/pros-cons.ts', 'index.ts'],
    ['export/html.ts', 'shared/parts/figure.ts'],
    ['export/html.ts', 'lit'],
    ['export/html.ts', 'node:fs'],
    ['elements/pros-cons/pros-cons.ts', 'cli/main.ts'],
    ['shared/element/states.ts', 'export/html.ts'],
    ['shared/element/states.ts', 'ssr/render.ts'],
    ['ssr/render.ts', 'cli/main.ts'],
    ['ssr/render.ts', 'node:fs'],
    ['elements/pros-cons/pros-cons.ts', '@lit-labs/ssr'],
    ['shared/element/states.ts', 'posting-view/job.ts'],
    ['posting/match.ts', 'posting-view/job.ts'],
    ['elements/career-path/posting-part.ts', 'posting/match.ts'],
    ['shared/source/guide-source.ts', 'shared/element/guide-element.ts'],
    ['shared/parts/figure.ts', 'shared/charts/chart.ts'],
    ['shared/loose.ts', 'shared/parts/figure.ts'],
  ] as const;
  for (const [file, imported] of broken) assert.ok(wrong(file, imported), `${file} imports ${imported}`);
});

/** What a file brings with it at once: no types, and nothing that it asks for later. */
function atOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !file.endsWith('.ts')) return seen;
  seen.add(file);
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(`src/${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly
      : statement.isTypeOnly;
    const { text = '' } = (statement.moduleSpecifier ?? {}) as ts.StringLiteral;
    if (!isType && text.startsWith('.'))
      atOnce(posix.join(dirname(file), text).replace(/\.js$/, '.ts'), seen);
  }
  return seen;
}
const isAboutPostings = (file: string) =>
  /^(posting|posting-view|elements\/(pay-fit|requirement-check))\//.test(file);

test('only what is about a posting brings the code for it at once; a guide asks for it later', () => {
  const tags = files.filter(
    (file) => layerOf(file) === 'entry' && file.includes('-') && file !== 'data-layer.ts',
  );
  const bring = tags.filter((tag) => [...atOnce(tag)].some(isAboutPostings));
  assert.deepEqual(bring.sort(), ['pay-fit.ts', 'requirement-check.ts']);
  assert.ok([...reach('career-path.ts')].some(isAboutPostings), 'the guide asks for it');
  for (const file of files.filter((each) => layerOf(each) === 'shared'))
    assert.deepEqual([...atOnce(file)].filter(isAboutPostings), [], file);
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

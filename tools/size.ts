/**
 * Holds what a page loads against size-budget.json, in bytes after brotli. Guides are data and count apart.
 * - `atOnce`: a CDN file with all that it imports;
 * - `all`: that, and what it brings by itself afterwards, without anybody asking;
 * - `onDemand`: chunks that only some pages need, each by itself;
 * - `element`: the modules of one element's folder that load at once, minified, without what they import from elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, parseSync, type Plugin, type Rolldown } from 'vite';
import budget from '../size-budget.json' with { type: 'json' };
import { minifyTemplates } from './minify-templates.ts';

const brotli = (code: string) => brotliCompressSync(code).length;

/** Without the hash, in which a hyphen may stand too. */
const chunkName = (file: string) => basename(file).replace(/-.{8}\.js$/, '');
const isOnDemand = (file: string) => chunkName(file) in budget.onDemand || file.includes('/guides/');

/** The file and everything that it imports; `later` adds what it imports by `import()`, but for what is on demand. */
function withImports(file: string, later: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  const pathOf = (name: string) => resolve(dirname(file), name);
  const imported = [
    ...staticImports.map((statement) => statement.moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const asked = dynamicImports.map(({ moduleRequest }) =>
    code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  for (const name of imported) withImports(pathOf(name), later, seen);
  for (const name of later ? asked : [])
    if (!isOnDemand(pathOf(name))) withImports(pathOf(name), later, seen);
  return seen;
}

const sizeOf = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + brotli(readFileSync(file, 'utf8')), 0);

/** Leaves out what a folder imports from elsewhere or later, by the name it is imported by: a path weighs as long as it is. */
const ownModulesOnly = (folder: string): Plugin => ({
  name: 'own-modules-only',
  enforce: 'pre',
  resolveId: (id, importer, { kind }) =>
    !importer ||
    (kind === 'import-statement' &&
      id.startsWith('.') &&
      resolve(dirname(importer), id).startsWith(`${folder}/`))
      ? undefined
      : { id, external: true },
});

async function ownSize(tag: string): Promise<number> {
  const folder = resolve(`src/elements/${tag}`);
  const [library] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ownModulesOnly(folder), minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${folder}/define.ts`, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[];
  return brotli(library?.output[0].code ?? '');
}

const rows: { what: string; size: number; limit: number | undefined }[] = [];
const add = (what: string, size: number, limit?: number) => rows.push({ what, size, limit });

const limits: Partial<Record<string, { atOnce: number; all: number }>> = budget.cdn;
const ownLimits: Partial<Record<string, number>> = budget.element;
for (const tag of readdirSync('src/elements')) {
  const file = resolve(`dist/cdn/${tag}.js`);
  add(`dist/cdn/${tag}.js, at once`, sizeOf(withImports(file, false)), limits[tag]?.atOnce);
  if (limits[tag]) add(`dist/cdn/${tag}.js, all`, sizeOf(withImports(file, true)), limits[tag].all);
  add(`<${tag}>, own code`, await ownSize(tag), ownLimits[tag] ?? ownLimits.others);
}
for (const [name, limit] of Object.entries(budget.onDemand)) {
  const chunks = readdirSync('dist/cdn/chunks').filter((file) => chunkName(file) === name);
  if (!chunks.length) throw new Error(`There is no chunk ${name}.`);
  add(`${name}, on demand`, sizeOf(chunks.map((file) => `dist/cdn/chunks/${file}`)), limit);
}

const isOver = ({ size, limit = Infinity }: (typeof rows)[number]) => size > limit;
for (const row of rows) {
  const limit = row.limit
    ? `of ${String(row.limit).padStart(5)} B  ${isOver(row) ? 'TOO MUCH' : 'ok'}`
    : '       B';
  console.log(`${row.what.padEnd(46)} ${String(row.size).padStart(6)} ${limit}`);
}
if (rows.some(isOver)) process.exitCode = 1;

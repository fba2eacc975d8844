/**
 * Holds what a page loads against size-budget.json, in bytes after brotli:
 * - `cdn`: a CDN file with all that it imports, at once or later; guides are data and count apart;
 * - `element`: the modules of one element's folder, minified, without what they import from elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, parseSync, type Rolldown } from 'vite';
import budget from '../size-budget.json' with { type: 'json' };
import { minifyTemplates } from './minify-templates.ts';

const brotli = (code: string) => brotliCompressSync(code).length;

/** The file and everything that it imports; `later` adds what it imports by `import()`. */
function withImports(file: string, later: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.includes('/guides/')) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  const names = [
    ...staticImports.map((statement) => statement.moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...(later ? dynamicImports : []).map(({ moduleRequest }) =>
      code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  for (const name of names) withImports(resolve(dirname(file), name), later, seen);
  return seen;
}

const cdnSize = (tag: string, later: boolean) =>
  [...withImports(resolve(`dist/cdn/${tag}.js`), later)].reduce(
    (sum, file) => sum + brotli(readFileSync(file, 'utf8')),
    0,
  );

async function ownSize(tag: string): Promise<number> {
  const folder = resolve(`src/elements/${tag}`);
  const [library] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${folder}/define.ts`, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true },
        external: (id, importer) => !!importer && !resolve(dirname(importer), id).startsWith(`${folder}/`),
      },
    },
  })) as Rolldown.RolldownOutput[];
  return brotli(library?.output[0].code ?? '');
}

const rows: { what: string; size: number; limit?: number }[] = [];
for (const tag of readdirSync('src/elements')) {
  const limit = (budget.cdn as Partial<Record<string, number>>)[tag];
  if (limit) rows.push({ what: `dist/cdn/${tag}.js, all it loads`, size: cdnSize(tag, true), limit });
  rows.push({ what: `dist/cdn/${tag}.js, at once`, size: cdnSize(tag, false) });
  rows.push({ what: `<${tag}>, own code`, size: await ownSize(tag), limit: budget.element });
}

const isOver = ({ size, limit = Infinity }: (typeof rows)[number]) => size > limit;
for (const row of rows) {
  const limit = row.limit
    ? `of ${String(row.limit).padStart(5)} B  ${isOver(row) ? 'TOO MUCH' : 'ok'}`
    : '       B';
  console.log(`${row.what.padEnd(46)} ${String(row.size).padStart(6)} ${limit}`);
}
if (rows.some(isOver)) process.exitCode = 1;

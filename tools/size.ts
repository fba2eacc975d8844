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

/** The file and everything that it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.includes('/guides/')) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  const names = [
    ...staticImports.map((statement) => statement.moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest }) => code.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  for (const name of names) withImports(resolve(dirname(file), name), seen);
  return seen;
}

const cdnSize = (tag: string) =>
  [...withImports(resolve(`dist/cdn/${tag}.js`))].reduce((sum, file) => sum + brotli(readFileSync(file, 'utf8')), 0);

async function ownSize(tag: string): Promise<number> {
  const folder = resolve(`src/elements/${tag}`);
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${folder}/define.ts`,
        external: (id, importer) => !!importer && !resolve(dirname(importer), id).startsWith(`${folder}/`),
      },
    },
  })) as Rolldown.RolldownOutput;
  return brotli(output[0].code);
}

const rows: { what: string; size: number; limit: number }[] = [];
for (const [tag, limit] of Object.entries(budget.cdn)) {
  rows.push({ what: `dist/cdn/${tag}.js, all it loads`, size: cdnSize(tag), limit });
}
for (const tag of readdirSync('src/elements')) {
  rows.push({ what: `<${tag}>, own code`, size: await ownSize(tag), limit: budget.element });
}

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, size, limit } of rows) {
  const verdict = size > limit ? `over by ${size - limit}` : 'ok';
  console.log(`${what.padEnd(width)} ${String(size).padStart(6)} of ${String(limit).padStart(5)} B brotli  ${verdict}`);
}
if (rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;

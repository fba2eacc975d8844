/**
 * No mode: the dev server, which opens the demo. `--mode esm`: what bundlers and Node import, a file for
 * each module. `--mode ssr`: the server's renderer, with its libraries in it. `--mode cdn`: what a page loads by one
 * script tag, everything in it, minified.
 */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { minifyChunks } from './tools/minify-chunks.ts';
import { minifyTemplates } from './tools/minify-templates.ts';

/** Entry name → file, for the entries of the package that `wanted` takes. */
const entries = (wanted: (name: string) => boolean) =>
  Object.fromEntries(
    readdirSync(new URL('src', import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [basename(file, '.ts'), `src/${file}`] as const)
      .filter(([name]) => wanted(name)),
  );

/** Only the names of tags have a hyphen, and what hands their events on, which pages load in the same way. */
const isTag = (name: string) => name.includes('-');
const isGuide = (id: string) => id.includes('/src/occupations/') && id.endsWith('.json');

/** What a module imports, and what that imports, without what comes later. */
function withImports(id: string, chunking: Rolldown.ChunkingContext, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of chunking.getModuleInfo(id)?.importedIds ?? []) withImports(imported, chunking, seen);
  return seen;
}

/** Entries stay apart: in a shared chunk a `define` would run for every page. */
const isEntry = (id: string) => /\/src\/([^/]+-[^/]+|elements\/.*\/define)\.ts$/.test(id);

/** Few chunks, because many small ones compress far worse: each holds what the one file imports, and no earlier chunk has. */
const group = (name: string, priority: number, file: string): Rolldown.CodeSplittingGroup => ({
  debugName: name,
  priority,
  name: (id, chunking) =>
    !isGuide(id) && !isEntry(id) && withImports(resolve(file), chunking).has(id) ? name : null,
});

const groups: Rolldown.CodeSplittingGroup[] = [
  group('start', 3, 'src/career-path.ts'),
  group('sections', 2, 'src/elements/career-path/later-sections.ts'),
  group('own-data', 1, 'src/shared/source/own-data.ts'),
  group('server-rendered', 1, 'src/shared/element/server-rendered.ts'),
  group('posting', 0, 'src/elements/career-path/posting-part.ts'),
  group('structured-data', 0, 'src/elements/career-path/structured-data.ts'),
];

const serve: UserConfig = {
  server: { open: '/demo/index.html' },
};

const esm: UserConfig = {
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    minify: false,
    lib: { entry: entries((name) => name !== 'ssr'), formats: ['es'] },
    rolldownOptions: {
      // Node's own modules are the command's alone.
      external: /^(@lit-labs\/ssr-client|commander|d3-array|jsonc-parser|lit|valibot)(\/|$)|^node:/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** What the server's renderer shares with the other entries: a guide that one has parsed is known to all. */
const sharedWithServer: Plugin = {
  name: 'shared-with-server',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !source.startsWith('.')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const [, file] = /\/src\/((?:export|locales|model)\/.*)\.ts$/.exec(found?.id ?? '') ?? [];
    return file ? { id: `./${file}.js`, external: true } : found;
  },
};

/**
 * One file, with Lit as it is on servers: workers without Node resolve packages as browsers do, and Lit's builds for
 * browsers need a document as soon as they are imported.
 */
const ssr: UserConfig = {
  plugins: [sharedWithServer, minifyTemplates()],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    conditions: ['node', 'module', 'production'],
    // The one for Node imports Node's Buffer.
    alias: [
      { find: /^@lit-labs\/ssr-client$/, replacement: resolve('node_modules/@lit-labs/ssr-client/index.js') },
    ],
  },
  build: {
    target: 'es2022',
    minify: false,
    emptyOutDir: false,
    license: { fileName: 'ssr.LICENSES.md' },
    lib: { entry: 'src/ssr.ts', formats: ['es'] },
    rolldownOptions: {
      external: /^valibot$/,
      output: { codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
};

const cdn: UserConfig = {
  plugins: [minifyTemplates(), minifyChunks()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    // What is bundled keeps its licences, in a file beside it.
    license: { fileName: 'LICENSES.md' },
    // A library, not an application: that would put preload <link>s into the host's page.
    lib: { entry: entries(isTag), formats: ['es'] },
    rolldownOptions: {
      output: {
        // Vite leaves white space in libraries, for the sake of bundlers; nothing bundles these files.
        minify: true,
        entryFileNames: '[name].js',
        // Named after their content, so that a page never mixes two versions from a cache.
        chunkFileNames: ({ moduleIds }) =>
          `${moduleIds.some(isGuide) ? 'guides' : 'chunks'}/[name]-[hash].js`,
        codeSplitting: { groups },
      },
    },
  },
};

export default defineConfig(({ mode }) => ({ esm, ssr, cdn })[mode] ?? serve);

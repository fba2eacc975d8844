/**
 * No mode: the dev server, which opens the demo. `--mode esm`: what bundlers and Node import, a file for
 * each module. `--mode cdn`: what a page loads by one script tag, everything in it, minified.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { minifyTemplates } from './tools/minify-templates.ts';

/** Entry name → file, for the entries of the package that `wanted` takes. */
const entries = (wanted: (name: string) => boolean) =>
  Object.fromEntries(
    readdirSync(new URL('src', import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [basename(file, '.ts'), `src/${file}`] as const)
      .filter(([name]) => wanted(name)),
  );

/** Only the names of tags have a hyphen. */
const isTag = (name: string) => name.includes('-');
const isGuide = (id: string) => id.includes('/src/occupations/') && id.endsWith('.json');

const serve: UserConfig = {
  server: { open: '/demo/index.html' },
};

const esm: UserConfig = {
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    minify: false,
    lib: { entry: entries(() => true), formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|valibot)(\/|$)/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

const cdn: UserConfig = {
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    rolldownOptions: {
      input: entries(isTag),
      // The entries' exports are the interface of the CDN files.
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        // Chunks are named after their content, so a page never mixes two versions from a cache.
        chunkFileNames: ({ moduleIds }) => `${moduleIds.some(isGuide) ? 'guides' : 'chunks'}/[name]-[hash].js`,
      },
    },
  },
};

export default defineConfig(({ mode }) => ({ esm, cdn })[mode] ?? serve);

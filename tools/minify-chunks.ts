/** Minifies finished chunks with Terser, which finds more to leave out than the bundler's own minifier does. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export const minifyChunks = (): Plugin => ({
  name: 'minify-chunks',
  async renderChunk(code) {
    const { code: minified = code } = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3 },
      format: { comments: false },
    });
    return { code: minified, map: null };
  },
});

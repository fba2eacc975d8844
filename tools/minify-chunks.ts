/** Minifies finished chunks with Terser, which finds more to leave out than the bundler's own minifier does. */
import { basename } from 'node:path';
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

  /** What only other chunks import keeps the name that it has inside: a second one is bytes for every page. */
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
    const later = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
    for (const chunk of chunks) {
      if (chunk.isEntry || later.has(chunk.fileName)) continue;
      const names = new Map<string, string>();
      chunk.code = chunk.code.replace(/\bexport\{([^{}]*)\};?\s*$/, (_all, list: string) => {
        for (const [local, exported] of pairsIn(list)) names.set(exported, local);
        return `export{${[...new Set(names.values())].join(',')}};`;
      });
      const file = basename(chunk.fileName).replaceAll('.', '\\.');
      const imports = new RegExp(`\\bimport\\{([^{}]*)\\}(?=from"[^"]*/${file}")`);
      for (const other of chunks) {
        if (!other.imports.includes(chunk.fileName)) continue;
        other.code = other.code.replace(imports, (_all, list: string) => {
          const renamed = pairsIn(list).map(([exported, local]) => `${names.get(exported)} as ${local}`);
          return `import{${renamed.join(',')}}`;
        });
      }
    }
  },
});

/** `a as b,c`: what stands before each `as`, and after it. */
const pairsIn = (list: string) =>
  list.split(',').map((each) => {
    const [before = '', after = before] = each.trim().split(' as ');
    return [before, after] as const;
  });

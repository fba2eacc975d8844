/**
 * What the server's renderer needs beside its code: the style sheets of its pages, for policies that allow none in the
 * HTML. Types that name a library which is bundled go, as nobody can resolve them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

// What the build has just made: before it, there is nothing to check types against.
const { styleSheets } = await import(new URL('../dist/ssr.js', import.meta.url).href);
const folder = 'dist/cdn/styles';
mkdirSync(folder, { recursive: true });
for (const [file, css] of Object.entries(await styleSheets())) writeFileSync(`${folder}/${file}`, css);

for (const file of ['elements', 'escape', 'pieces', 'renderer', 'write'])
  rmSync(`dist/ssr/${file}.d.ts`, { force: true });

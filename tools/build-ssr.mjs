/**
 * What the server's renderer needs beside its code: the style sheets of its pages, for policies that allow none in the
 * HTML. Types that name a library which is bundled go, as nobody can resolve them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { styleSheets } from 'career-path-elements/ssr';

const folder = 'dist/cdn/styles';
mkdirSync(folder, { recursive: true });
for (const [file, css] of Object.entries(await styleSheets())) writeFileSync(`${folder}/${file}`, css);

for (const file of ['elements', 'pieces', 'renderer', 'write'])
  rmSync(`dist/ssr/${file}.d.ts`, { force: true });

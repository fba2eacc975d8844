/** Writes the style sheets of pages that a server has rendered, for policies that allow none in the HTML. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { styleSheets } from 'career-path-elements/ssr';

const folder = 'dist/cdn/styles';
mkdirSync(folder, { recursive: true });
for (const [file, css] of Object.entries(await styleSheets())) writeFileSync(`${folder}/${file}`, css);

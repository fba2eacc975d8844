/** Everything that pages need, served: contents, what the library shows of them, and the scripts. */
import type { Browser } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { FreshPage } from './browser.ts';
import { contentOf, type Flat } from './contents.ts';
import { addressOf, blankPage, optionsOf, pageOf, type PageOptions } from './pages.ts';
import { scripts } from './scripts.ts';
import { startServer, type Server } from './server.ts';

const theme = 'node_modules/@shoelace-style/shoelace/dist/themes/light.css';

export async function serveContestants(browser: Browser, contents: readonly string[]): Promise<Server> {
  const flats = new Map<string, Flat>();
  const pages = new Map<string, string>();
  const server = await startServer(async (url) => {
    if (url.pathname === '/page/blank') return blankPage;
    let page = pages.get(url.href);
    if (!page) {
      const options = optionsOf(url);
      pages.set(url.href, (page = await pageOf(options, flats.get(options.content))));
    }
    return page;
  });
  server.files.set('/shoelace.css', readFileSync(theme, 'utf8'));
  for (const [name, code] of Object.entries(scripts)) server.files.set(`/scripts/${name}.js`, code);
  for (const name of contents) {
    const { guide, changed } = contentOf(name);
    server.files.set(`/guides/${name}.json`, JSON.stringify(guide));
    server.files.set(`/guides/${name}-changed.json`, JSON.stringify(changed));
    const flat = await flatten(browser, server, name);
    flats.set(name, flat);
    server.files.set(`/trees/${name}.js`, treeModule(flat.tree));
    server.files.set(`/trees/${name}-changed.js`, treeModule(flat.changed));
  }
  return server;
}

/** Text that is parsed as JSON is read faster than a literal. */
const treeModule = (tree: unknown) =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(tree)).replaceAll('\u2028', '\\u2028')})`;

async function flatten(browser: Browser, server: Server, content: string): Promise<Flat> {
  const page = await FreshPage.open(browser, server.origin);
  try {
    const options = { contestant: 'library', content, count: 1, interactive: true } as PageOptions;
    await page.load(server.origin + addressOf(options));
    await page.prepare();
    const look = async () => {
      // What is drawn only where somebody looks is drawn then.
      await page.evaluate('bench.scrollThrough()');
      return page.evaluate<{ tree: Flat['tree']; css: string }>(
        'bench.flatten(document.querySelector("career-path"))',
      );
    };
    const before = await look();
    await page.evaluate('benchChange(0)');
    await page.quiet();
    const after = await look();
    return { ...before, changed: after.tree };
  } finally {
    await page.close();
  }
}

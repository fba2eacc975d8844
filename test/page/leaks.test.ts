/** Elements that come and go leave nothing behind: no node, no listener, no object. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openBrowser } from './support/browser.ts';
import { test } from './support/patient-test.ts';
import { serve, type Site } from './support/site.ts';

const rounds = 1000;

// What stands above the guides is kept, so that it is counted each time.
const html = `<!doctype html><html lang="en"><title>Leaks</title><main></main>
<script>kept = [document.documentElement, document.body]</script>
<script type="module" src="/dist/cdn/career-path.js"></script>
<script type="module" src="/dist/cdn/faq-accordion.js"></script>
<script type="module" src="/dist/cdn/career-compare.js"></script></html>`;

const sectionsAreThere = 'customElements.get("career-path--readiness")';

let browser: Browser;
let site: Site;
let page: Page;
let cdp: CDPSession;

before(async () => {
  site = await serve('.', { '/leaks': html });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${site.url}/leaks`);
  cdp = await page.createCDPSession();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Puts a guide into the page, waits until it is shown, takes it out again. */
const comeAndGo = (markup: string, times: number) =>
  page.evaluate(
    async (markup, times) => {
      const main = document.querySelector('main')!;
      for (let round = 0; round < times; round++) {
        // A comparison shows several.
        let missing = /occupations="(.*?)"/.exec(markup)?.[1]?.split(' ').length ?? 1;
        const count = new AbortController();
        await new Promise<void>((done) => {
          main.addEventListener('guide-load', () => --missing || done(), count);
          main.innerHTML = markup;
        });
        count.abort();
        main.replaceChildren();
      }
    },
    markup,
    times,
  );

interface Alive {
  readonly nodes: number;
  readonly jsEventListeners: number;
  readonly count: number;
}

/** What is alive after the garbage is gone: some of it only goes when more of it has gone. */
async function alive(): Promise<Alive> {
  for (let found = await count(); ;) {
    const before = found;
    found = await count();
    if (isDeepStrictEqual(found, before)) return found;
  }
}

async function count(): Promise<Alive> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const elements = await page.evaluateHandle('HTMLElement.prototype');
  const instances = await page.queryObjects(elements);
  const count = await instances.evaluate((list) => (list as unknown as unknown[]).length);
  await Promise.all([elements.dispose(), instances.dispose()]);
  return { nodes, jsEventListeners, count };
}

const cases = {
  'a whole guide': '<career-path occupation="medical-office-administrator" level="senior"></career-path>',
  'a guide with a section of the page':
    '<career-path occupation="medical-office-administrator"><faq-accordion slot="faq"></faq-accordion></career-path>',
  'a section alone': '<faq-accordion occupation="medical-office-administrator"></faq-accordion>',
  'a comparison': '<career-compare occupations="receptionist medical-assistant"></career-compare>',
};

for (const [name, markup] of Object.entries(cases)) {
  test(`${name}, ${rounds} times, leaves nothing`, async () => {
    // The first ones bring the code of the sections, and fill caches that are meant to stay: templates, style sheets.
    await comeAndGo(markup, 1);
    if (markup.includes('<career-path')) await page.waitForFunction(sectionsAreThere);
    await comeAndGo(markup, 20);
    const before = await alive();
    await comeAndGo(markup, rounds);
    assert.deepEqual(await alive(), before);
  });
}

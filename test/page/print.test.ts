/** A page with a guide, saved as PDF and read again: nothing that the guide says may be missing. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { LitElement } from 'lit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Browser, Page } from 'puppeteer-core';
import { enExport } from '../../src/locales/en-export.ts';
import { openBrowser } from './support/browser.ts';
import { test } from './support/patient-test.ts';
import { appears, defined, guide, pageWith, press, renderGuide } from './support/prerendered.ts';
import { serve, type Site } from './support/site.ts';

let browser: Browser;
let site: Site;

before(async () => {
  site = await serve('.', {
    '/': pageWith(`<career-path occupation="${guide.slug}"></career-path>`),
    '/prerendered': pageWith(await renderGuide(guide)),
    '/light': pageWith(await renderGuide(guide, { form: 'light' })),
  });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** As a reader compares it: without spaces, hyphens, or the shapes that a printer gives to letters. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b\-–—]/g, '')
    .toLowerCase();

/** What a guide says in words, of the sections that are shown. */
function stringsOf(node: unknown, key = ''): string[] {
  const said = /^(title|summary|text|intro|question|answer|label|note|name|publisher|focus|reason|code)$/;
  if (typeof node === 'string') return said.test(key) ? node.split(/\n\n+/) : [];
  if (Array.isArray(node)) return node.flatMap((each) => stringsOf(each, key));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => stringsOf(value, name));
}

/** A page as it is printed, page by page; `use` is what happens before. */
async function printed(path = '/', use?: (page: Page) => Promise<unknown>, script = true): Promise<string[]> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.goto(`${site.url}${path}`);
  await use?.(page);
  const pdf = await getDocument({ data: await page.pdf({ format: 'A4' }), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => (item as TextItem).str ?? '').join(' '));
  }
  await pdf.destroy();
  await page.close();
  return pages;
}

/** Whether a text is on a page, or begins at the end of one and goes on on the next. */
function isOn(pages: readonly string[], text: string): boolean {
  return pages.some((page, index) => {
    let end = text.length;
    while (end > 0 && !page.includes(text.slice(0, end))) end--;
    return end === text.length || (end > 0 && !!pages[index + 1]?.includes(text.slice(end)));
  });
}

const isShown = (page: Page) => appears(page, '>>> details[part=item]');

function holdsEverything(printed: readonly string[]): void {
  const pages = printed.map(bare);
  const { applications, readiness, related, ...shown } = guide;
  const strings = [
    // What the lint was told is for the makers of the guide.
    ...stringsOf({ ...shown, accepted: undefined }),
    ...stringsOf(readiness?.items.map(({ title }) => ({ title }))),
    ...stringsOf(related?.items.map(({ title, reason }) => ({ title, reason }))),
    // Of the toolkit there is only what has a link.
    ...stringsOf(applications?.intro),
  ];
  assert.ok(strings.length > 100, String(strings.length));
  assert.deepEqual(
    [...new Set(strings)].filter((each) => !isOn(pages, bare(each))),
    [],
  );
}

test('every string of the guide is on paper: closed answers and levels, origins of figures, sources', async () =>
  holdsEverything(await printed('/', isShown)));

test('so it is with a guide from a server that sleeps', async () =>
  holdsEverything(await printed('/prerendered', defined)));

test('and without script, which prints the plain form whole as well', async () => {
  holdsEverything(await printed('/prerendered', undefined, false));
  holdsEverything(await printed('/light', undefined, false));
});

test('a section that is awake states the origins of its figures once', async () => {
  const heading = bare(enExport.origins);
  const times = async (use: (page: Page) => Promise<unknown>) => {
    const pages = await printed('/prerendered', use);
    holdsEverything(pages);
    return bare(pages.join('')).split(heading).length - 1;
  };
  const asleep = await times(defined);
  assert.ok(asleep > 5, String(asleep));
  const awake = await times(async (page) => {
    await press(page, '>>> thead button');
    await appears(page, '>>> th[aria-sort=ascending]');
  });
  assert.equal(awake, asleep - 1);
});

test('afterwards the page is as it was', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await appears(page, '>>> details[part=item]');
  await page.pdf();
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('career-path')!;
    return !shadowRoot!.querySelector('career-path--facts')!.shadowRoot!.querySelector('.origins');
  });
  await page.close();
});

test('printing wakes nobody', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/prerendered`);
  await appears(page, 'career-path:state(ready)');
  await page.pdf();
  await page.waitForNetworkIdle({ idleTime: 200 });
  assert.deepEqual(
    await page.$eval('career-path', (guide) => [
      (guide as LitElement).hasUpdated,
      !!customElements.get('career-path--facts'),
    ]),
    [false, false],
  );
  await page.close();
});

test('no chart and no row is cut in two', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await appears(page, '>>> details[part=item]');
  await page.emulateMediaType('print');
  for (const selector of ['.ladder tr', 'tr', '[part~=tile]', '[part~=figure]'])
    assert.deepEqual(
      await page.$$eval(`>>> ${selector}`, (all) => [
        ...new Set(all.map((each) => getComputedStyle(each).breakInside)),
      ]),
      ['avoid'],
      selector,
    );
  await page.close();
});

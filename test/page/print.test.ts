/** A page with a guide, saved as PDF and read again: nothing that the guide says may be missing. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './support/browser.ts';
import { appears, guide, pageWith } from './support/prerendered.ts';
import { serve, type Site } from './support/site.ts';

let browser: Browser;
let site: Site;

before(async () => {
  site = await serve('.', { '/': pageWith(`<career-path occupation="${guide.slug}"></career-path>`) });
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

async function printed(): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(site.url);
  await appears(page, '>>> details[part=item]');
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

test('every string of the guide is on paper: closed answers and levels, origins of figures, sources', async () => {
  const pages = (await printed()).map(bare);
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

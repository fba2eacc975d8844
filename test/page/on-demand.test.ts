/** What comes only when a reader asks for it: not before, and where it cannot come, the reader is told. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './support/browser.ts';
import { test } from './support/patient-test.ts';
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

/** A page with the guide, whose network can be cut. */
async function opened() {
  const page = await browser.newPage();
  const asked: string[] = [];
  const network = { isUp: true };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [, name] = /(readiness-result|print-part)-[^/]*\.js/.exec(request.url()) ?? [];
    if (name) asked.push(name);
    void (name && !network.isUp ? request.abort('internetdisconnected') : request.continue());
  });
  await page.goto(site.url);
  await appears(page, '>>> [part=rating]');
  return { page, asked, network };
}

const click = (selector: string) =>
  [`>>> ${selector}`, (each: Element) => (each as HTMLElement).click()] as const;

test('a result comes with the first answer', async () => {
  const { page, asked } = await opened();
  assert.deepEqual(asked, []);
  await page.$eval(...click('[part=rating] input[value="2"]'));
  await appears(page, '>>> [part=score] strong');
  assert.deepEqual([...new Set(asked)].sort(), ['print-part', 'readiness-result']);
  await page.close();
});

test('without a network the reader is told, the answer stays, and the next one has its result', async () => {
  const { page, network } = await opened();
  network.isUp = false;
  await page.$eval(...click('[part=rating] input[value="2"]'));
  await page.waitForFunction(
    (element) => /could not be loaded/.test(element!.textContent!),
    {},
    await page.$('>>> [part=score]'),
  );
  assert.equal(
    await page.$eval('>>> [part=rating] input[value="2"]', (input) => (input as HTMLInputElement).checked),
    true,
  );
  network.isUp = true;
  await page.$eval(...click('[part=step] input'));
  await appears(page, '>>> [part=score] strong');
  assert.match(
    await page.$eval('>>> [part=score]', (each) => each.textContent!),
    /of 100.*1 of \d+ skills rated/s,
  );
  await page.close();
});

test('a checklist that cannot be printed says so', async () => {
  const { page, network } = await opened();
  network.isUp = false;
  await page.$eval(...click('[part=checklist] button'));
  await page.waitForFunction(
    (element) => /could not be loaded/.test(element!.textContent!),
    {},
    await page.$('>>> [part=checklist]'),
  );
  await page.close();
});

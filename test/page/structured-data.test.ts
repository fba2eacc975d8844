/** What search engines read, on pages with strict policies, and beside what a server has written. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './support/browser.ts';
import { test } from './support/patient-test.ts';
import { complaints, guide, pageWith, renderGuide } from './support/prerendered.ts';
import { serve, type Site } from './support/site.ts';

let browser: Browser;
let site: Site;

const tag = (attributes: string) => `<career-path occupation="${guide.slug}" ${attributes}></career-path>`;

before(async () => {
  site = await serve(
    '.',
    {
      '/without': pageWith(tag('')),
      '/with': pageWith(tag('structured-data')),
      '/csp': pageWith(tag('structured-data="faq"')),
      '/trusted': pageWith(tag('structured-data') + tag('structured-data="faq" id="second"')),
      '/server': pageWith((await renderGuide(guide, { jsonLd: true })) + tag('structured-data id="second"')),
    },
    {
      '/csp': { 'content-security-policy': "default-src 'self'; img-src data:" },
      '/trusted': {
        'content-security-policy':
          "default-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
      },
    },
  );
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page and waits until its guides are shown and the code that they asked for has come. */
async function open(path: string, use: (page: Page, said: string[], asked: () => string[]) => Promise<void>) {
  const page = await browser.newPage();
  const said = complaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url + path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('career-path')].every((each) => each.matches(':state(ready)')),
  );
  await page.waitForNetworkIdle();
  await use(page, said, () => asked.filter((url) => url.includes('/structured-data-')));
  await page.close();
}

const typesIn = (page: Page): Promise<string[]> =>
  page.$$eval('script[type="application/ld+json"]', (scripts) =>
    scripts.flatMap((script) =>
      (JSON.parse(script.text) as { '@graph': { '@type': string }[] })['@graph'].map((each) => each['@type']),
    ),
  );

test('its code comes to pages that ask for it alone', async () => {
  await open('/without', async (page, said, asked) => {
    assert.deepEqual([await typesIn(page), asked(), said], [[], [], []]);
  });
  await open('/with', async (page, said, asked) => {
    assert.deepEqual([await typesIn(page), asked().length, said], [['Occupation'], 1, []]);
  });
});

test('a policy without inline scripts allows it, being data', () =>
  open('/csp', async (page, said) => {
    assert.deepEqual([await typesIn(page), said], [['Occupation', 'FAQPage'], []]);
  }));

test('where Trusted Types are enforced it adds nothing, and says once who can', () =>
  open('/trusted', async (page, said) => {
    assert.deepEqual(await typesIn(page), []);
    const own = said.filter((text) => text.startsWith('<career-path>'));
    assert.equal(own.length, 1);
    assert.match(own[0]!, /structured-data: Trusted Types.*docs\/ssr\.md/);
    // The browser's own word about it, once for both guides.
    assert.equal(said.length, 2, said.join('\n'));
    assert.equal(await page.$$eval('>>> [part=title]', (titles) => titles.length), 2);
  }));

test('what a server has written is not said again', () =>
  open('/server', async (page, said, asked) => {
    assert.deepEqual([await typesIn(page), asked().length, said], [['Occupation'], 1, []]);
  }));

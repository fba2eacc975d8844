/** A guide that a server has rendered: shown before any script, and the same nodes afterwards. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { LitElement } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './support/browser.ts';
import { test } from './support/patient-test.ts';
import {
  appears,
  complaints,
  defined,
  guide,
  lostNodes,
  markNodes,
  pageWith,
  press,
  renderGuide,
  shiftsOf,
  styleHashes,
  textOf,
  watchShifts,
} from './support/prerendered.ts';
import { serve, type Site } from './support/site.ts';

let browser: Browser;
let site: Site;

before(async () => {
  const part = await renderGuide(guide, { level: 'senior' });
  const linked = await renderGuide(guide, { styles: { href: '/dist/cdn/styles' } });
  const two = [
    await renderGuide(guide, { id: 'one' }),
    await renderGuide(guide, { id: 'two', sections: ['faq'] }),
  ].join('');
  const hashes = (await styleHashes()).join(' ');
  site = await serve(
    '.',
    {
      '/part': pageWith(part),
      '/early': pageWith(
        part,
        `<script type="module">
          import '/dist/cdn/career-path.js';
          const guide = document.querySelector('career-path');
          guide.shadowRoot.querySelector('career-path--salary').shadowRoot.querySelector('thead button').click();
        </script>`,
      ),
      '/changed-before': pageWith(
        part,
        `<script type="module">document.querySelector('career-path').level = 'junior';</script>`,
      ),
      '/attribute-before': pageWith(
        part,
        `<script type="module">document.querySelector('career-path').setAttribute('level', 'junior');</script>`,
      ),
      '/id-before': pageWith(
        part,
        `<script type="module">document.querySelector('career-path').id = 'mine';</script>`,
      ),
      '/occupation': pageWith(await renderGuide(guide, { data: { occupation: guide.slug } })),
      '/lost': pageWith(await renderGuide(guide, { data: { src: '/nowhere.json' } })),
      '/light': pageWith(await renderGuide(guide, { form: 'light' })),
      '/light-block': pageWith(
        `<main>${await renderGuide(guide, { form: 'light' })}</main>`,
        '<style>career-path { display: block } h2 { margin-block-start: 3rem }</style>',
      ),
      '/light-page': await renderGuide(guide, {
        page: true,
        form: 'light',
        script: '/dist/cdn/career-path.js',
      }),
      '/two': pageWith(two),
      '/linked': pageWith(linked),
      '/hashes': pageWith(await renderGuide(guide)),
      '/plain': pageWith(await renderGuide(guide)),
      '/page': await renderGuide(guide, { page: true, script: '/dist/cdn/career-path.js' }),
      '/hashes-page': await renderGuide(guide, {
        page: true,
        styles: 'hashes',
        script: '/dist/cdn/career-path.js',
      }),
    },
    {
      '/linked': { 'content-security-policy': "default-src 'self'; style-src 'self'; img-src data:" },
      '/hashes': {
        'content-security-policy': `style-src 'self' ${hashes}; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    },
  );
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** A page for one test, which may not complain about anything but what is `expected`. */
async function open(
  path: string,
  use: (page: Page) => Promise<void>,
  { script = true, expected = [] as RegExp[] } = {},
) {
  const page = await browser.newPage();
  try {
    const said = complaints(page);
    await page.setJavaScriptEnabled(script);
    if (script) await watchShifts(page);
    await page.goto(`${site.url}${path}`);
    if (script) await defined(page);
    await use(page);
    assert.deepEqual(
      said.filter((each) => !expected.some((pattern) => pattern.test(each))),
      [],
    );
  } finally {
    await page.close();
  }
}

test('without script all is there: the text, its look, answers that open, links that lead somewhere', () =>
  open(
    '/page',
    async (page) => {
      const text = await textOf(page);
      for (const { question } of guide.faq!.items) assert.ok(text.includes(question), question);
      const size = await page.$eval('>>> h1', (title) => parseFloat(getComputedStyle(title).fontSize));
      assert.ok(size > 24, String(size));
      await press(page, '>>> details[part=item] summary');
      await appears(page, '>>> details[open][part=item]');
      await press(page, '>>> nav a[href$=".faq"]');
      await page.waitForFunction(() => scrollY > 300);
      assert.equal(new URL(page.url()).hash, `#${guide.slug}.faq`);
    },
    { script: false, expected: [/favicon/, /404/] },
  ));

test('the script keeps every node, moves nothing and shows nothing twice', () =>
  open('/plain', async (page) => {
    const shown = await textOf(page);
    assert.ok((await markNodes(page)) > 2000);
    await press(page, '>>> thead button');
    await appears(page, '>>> th[aria-sort=ascending]');
    assert.equal(await lostNodes(page), 0);
    assert.equal(await shiftsOf(page), 0);
    const words = (text: string) => text.split(/\s+/).sort().join(' ');
    assert.equal(words(await textOf(page)), words(shown));
  }));

test('nothing is loaded or drawn until somebody comes', () =>
  open('/part', async (page) => {
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.ok(!(await loaded()).some((name) => /sections|own-data/.test(name)));
    await page.hover('>>> h2');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('sections')),
    );
  }));

test('a click at once sorts', () =>
  open('/early', async (page) => {
    await appears(page, '>>> th[aria-sort=ascending]');
  }));

test('the period can be chosen at once, and is kept', () =>
  open('/part', async (page) => {
    await press(page, '>>> [part=period] label:last-child');
    await page.waitForFunction(() => {
      const guide = document.querySelector('career-path')!.shadowRoot!;
      const { shadowRoot } = guide.querySelector('career-path--salary')!;
      return (
        shadowRoot!.querySelector('table')!.textContent!.includes('an hour') &&
        shadowRoot!.querySelector<HTMLInputElement>('[value=hour]')!.checked
      );
    });
  }));

test('what is typed into the filter at once filters', () =>
  open('/part', async (page) => {
    await press(page, '>>> [type=search]');
    await page.keyboard.type('certif');
    await appears(page, '>>> [part=toolbar] [role=status]');
    const { items } = guide.faq!;
    await page.waitForFunction(
      (all) => {
        const { shadowRoot } = document.querySelector('career-path')!;
        const faq = shadowRoot!.querySelector('career-path--faq')!.shadowRoot!;
        const hidden = faq.querySelectorAll('details[hidden]').length;
        return hidden > 0 && hidden < all;
      },
      {},
      items.length,
    );
    assert.equal(
      await page.$eval('>>> [type=search]', (input) => (input as HTMLInputElement).value),
      'certif',
    );
  }));

test('a click on an origin opens its card with its text', () =>
  open('/part', async (page) => {
    await press(page, '>>> button.origin');
    await appears(page, '>>> #origin:popover-open dd');
  }));

test('the contents mark where the reader is once awake, and a link opens its answer', () =>
  open(`/part#${guide.slug}.faq.${guide.faq!.items[0]!.id}`, async (page) => {
    await appears(page, '>>> details[open][part=item]');
    await page.waitForFunction(() => scrollY > 300);
    await appears(page, '>>> nav [aria-current=true]');
  }));

test('a hash that comes later is followed', () =>
  open('/part', async (page) => {
    await page.evaluate((hash) => (location.hash = hash), `#${guide.slug}.faq.${guide.faq!.items[1]!.id}`);
    await appears(page, '>>> details[open][part=item]');
  }));

/** Where the reader is concerns the table of pay and the ladder, and no other section. */
const drawsTheLevelAlone = async (page: Page, nodes: number) => {
  await appears(page, '>>> li#junior[aria-current=step]');
  const lost = await lostNodes(page);
  assert.ok(lost < 0.15 * nodes, `${lost} of ${nodes} nodes are gone`);
};

test('what the page changes is shown, in the nodes that are there', () =>
  open('/part', async (page) => {
    const marked = async () => (await page.$$('>>> tr[aria-current=true]')).length;
    const nodes = await markNodes(page);
    assert.equal(await marked(), 1);
    const before = await page.$eval('>>> tr[aria-current=true]', ({ id }) => id);
    assert.equal(before, 'senior');
    await page.$eval('career-path', (element) => element.setAttribute('level', 'junior'));
    await appears(page, '>>> tr#junior[aria-current=true]');
    assert.equal(await marked(), 1);
    await drawsTheLevelAlone(page, nodes);
  }));

test('so is what the page has set before the script came', () =>
  open('/changed-before', async (page) => {
    await appears(page, '>>> tr#junior[aria-current=true]');
  }));

test('an attribute that the page has changed before the script came is shown, in the nodes that are there', () =>
  open('/attribute-before', async (page) => {
    const nodes = await markNodes(page);
    await appears(page, '>>> tr#junior[aria-current=true]');
    assert.equal((await page.$$('>>> tr[aria-current=true]')).length, 1);
    await drawsTheLevelAlone(page, nodes);
  }));

test('with another id its links begin with that', () =>
  open('/id-before', async (page) => {
    await appears(page, '>>> nav a[href="#mine.faq"]');
    assert.equal((await page.$$(`>>> nav a[href="#${guide.slug}.faq"]`)).length, 0);
  }));

test('it is ready from the start, and where nobody is the sections sleep on', () =>
  open('/part', async (page) => {
    await appears(page, 'career-path:state(ready)');
    await press(page, '>>> thead button');
    await appears(page, '>>> th[aria-sort=ascending]');
    const awake = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('career-path')!;
      return ['salary', 'faq'].map(
        (id) => (shadowRoot!.querySelector(`career-path--${id}`) as unknown as LitElement).hasUpdated,
      );
    });
    assert.deepEqual(awake, [true, false]);
  }));

/** What the heading of the guide looks like. */
const lookOf = (page: Page) =>
  page.$eval('>>> h2', (heading) => {
    const { font, marginBlock, color, textWrap } = getComputedStyle(heading);
    return { font, marginBlock, color, textWrap };
  });

test('another guide replaces the one that was rendered, and looks as that did', () =>
  open('/part', async (page) => {
    const look = await lookOf(page);
    await page.$eval('career-path', (element) => {
      Object.assign(element, {
        guide: { schemaVersion: 1, slug: 'optician', locale: 'en', title: 'Optician' },
      });
    });
    await page.waitForFunction(
      () =>
        document.querySelector('career-path')!.shadowRoot!.querySelector('h2')!.textContent!.trim() ===
        'Optician',
    );
    assert.equal((await page.$$('>>> tr')).length, 0);
    assert.deepEqual(await lookOf(page), look);
  }));

test('data may be an occupation', () =>
  open('/occupation', async (page) => {
    await markNodes(page);
    await press(page, '>>> thead button');
    await appears(page, '>>> th[aria-sort=ascending]');
    assert.equal(await lostNodes(page), 0);
  }));

test('where the data are not there, what was rendered stays', () =>
  open(
    '/lost',
    async (page) => {
      await markNodes(page);
      await page.hover('>>> h2');
      await page.waitForResponse(() => true, { timeout: 5000 }).catch(() => {});
      assert.equal(await lostNodes(page), 0);
      assert.ok((await textOf(page)).includes(guide.title));
    },
    { expected: [/nowhere|404|missing|career-path/] },
  ));

test('two guides on a page work side by side', () =>
  open('/two', async (page) => {
    await markNodes(page);
    await press(page, '>>> thead button');
    await appears(page, '>>> th[aria-sort=ascending]');
    await page.evaluate((hash) => (location.hash = hash), `#two.faq.${guide.faq!.items[0]!.id}`);
    await page.waitForFunction(() =>
      document
        .querySelector('#two')!
        .shadowRoot!.querySelector('career-path--faq')!
        .shadowRoot!.querySelector('details[open]'),
    );
    assert.equal(await lostNodes(page), 0);
  }));

for (const path of ['/linked', '/hashes', '/hashes-page'])
  test(`a strict policy holds: ${path}`, () =>
    open(
      path,
      async (page) => {
        const radius = () =>
          page.$eval('>>> [part~=tile]', (tile) => parseFloat(getComputedStyle(tile).borderRadius));
        await appears(page, '>>> [part~=tile]');
        assert.ok((await radius()) > 4);
        await markNodes(page);
        await press(page, '>>> thead button');
        await appears(page, '>>> th[aria-sort=ascending]');
        assert.ok((await radius()) > 4);
        assert.equal(await lostNodes(page), 0);
        assert.equal(await shiftsOf(page), 0);
      },
      { expected: [/favicon/, /404 \(Not Found\)/] },
    ));

for (const path of ['/light', '/light-block', '/light-page'])
  test(`the plain form is replaced by the guide without a shift: ${path}`, () =>
    open(
      path,
      async (page) => {
        await appears(page, 'career-path:state(ready)');
        const visible = await page.$eval(
          'career-path > article',
          (article) => (article as HTMLElement).offsetHeight,
        );
        assert.equal(visible, 0);
        assert.equal((await page.$$('>>> thead button')).length > 0, true);
        assert.equal(await shiftsOf(page), 0);
      },
      { expected: [/favicon/, /404 \(Not Found\)/] },
    ));

test('the plain form shows without script', () =>
  open(
    '/light',
    async (page) => {
      assert.ok(
        await page.$eval('career-path > article', (article) => (article as HTMLElement).offsetHeight > 500),
      );
    },
    { script: false },
  ));

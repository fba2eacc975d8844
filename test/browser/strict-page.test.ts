/** The built CDN files on a page that allows only its own files, no inline style or script, and Lit's Trusted Types. */
import { expect, fixture, html } from '@open-wc/testing';
import { bundled, occupation } from './support/data.js';
import { watch } from './support/watch.js';
import { waitUntil } from './support/wait.js';

watch();

interface StrictPage extends Window {
  readonly violations: readonly string[];
}

interface Request {
  readonly method: string;
  readonly path: string;
}

/** Opens a strict page with that HTML and CDN file. */
async function strict(body: string, script = 'dist/cdn/career-path.js') {
  const key = crypto.randomUUID();
  const query = new URLSearchParams({ html: body, script });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="A strict page"
      src="/__test/page/${key}/?${query.toString()}"
      width="1000"
      height="700"
    ></iframe>`,
  );
  await waitUntil(
    () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL.includes(key),
  );
  const requests = async () => (await (await fetch(`/__test/requests?key=${key}`)).json()) as Request[];
  return { document: frame.contentDocument!, window: frame.contentWindow as unknown as StrictPage, requests };
}

/** All text inside, through shadow roots. */
function textIn(root: Element | ShadowRoot): string {
  const shadow = root instanceof Element || 'shadowRoot' in root ? (root as Element).shadowRoot : null;
  const inner = [...root.children].map((child) => textIn(child)).join(' ');
  return `${shadow ? textIn(shadow) : ''} ${[...root.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('')} ${inner}`;
}

const tag = `<career-path occupation="${occupation}"></career-path>`;
const has = (page: { document: Document }, text: string) =>
  waitUntil(() => textIn(page.document.body).includes(text), text);

describe('on a strict page', () => {
  it('one file and one tag show the whole guide, without a violation', async () => {
    const page = await strict(tag);
    const guide = bundled();
    await has(page, guide.title);
    for (const text of [
      guide.facts.items[0].note,
      guide.salary.levels[4].title,
      guide['pros-cons'].pros[6].title,
      guide.faq.items[7].question,
      guide.sources[0].name,
    ])
      await has(page, text);
    expect(page.window.violations).to.deep.equal([]);
  });

  it('it is styled, without any style attribute', async () => {
    const page = await strict(tag);
    await has(page, 'Key facts');
    const element = page.document.querySelector('career-path')!;
    expect(page.document.defaultView!.getComputedStyle(element).containerType).to.equal('inline-size');
  });

  it('asks for its own files alone, each of them once', async () => {
    const page = await strict(tag);
    await has(page, bundled().faq.items[7].question);
    const requests = await page.requests();
    expect(requests.length).to.be.within(2, 8);
    for (const { method, path } of requests) {
      expect(method).to.equal('GET');
      expect(path).to.match(/^dist\/cdn\/(career-path\.js|chunks\/[\w-]+\.js|guides\/[\w-]+\.js)$/);
    }
    const paths = requests.map(({ path }) => path);
    expect(new Set(paths).size).to.equal(paths.length);
    const guides = paths.flatMap((path) => /guides\/(.+)-.{8}\.js$/.exec(path)?.[1] ?? []);
    // The one asked for, and the related one whose key figures stand beside its own, which comes when it comes.
    expect(guides[0]).to.equal('medical-office-administrator');
    expect(guides.slice(1).join()).to.be.oneOf(['', 'medical-and-health-services-manager']);
  });

  it('a page without a tag asks for nothing but the script', async () => {
    const page = await strict('<p>Nothing yet.</p>');
    await waitUntil(() => page.document.defaultView!.customElements.get('career-path'));
    const paths = (await page.requests()).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/guides/'))).to.deep.equal([]);
    expect(page.window.violations).to.deep.equal([]);
  });

  for (const name of ['career-facts', 'salary-table', 'career-path-timeline', 'pros-cons', 'faq-accordion']) {
    it(`<${name}> works from a file of its own`, async () => {
      const page = await strict(`<${name} occupation="${occupation}"></${name}>`, `dist/cdn/${name}.js`);
      await waitUntil(() => page.document.querySelector(name)!.matches(':state(ready)'), name);
      expect(page.window.violations).to.deep.equal([]);
    });
  }

  it('an inline guide works, being data', async () => {
    const json = JSON.stringify({
      schemaVersion: 1,
      slug: 'optician',
      locale: 'en',
      title: 'Optician',
      faq: { items: [{ question: 'Inline?', answer: 'Yes.' }] },
    });
    const page = await strict(`<career-path><script type="application/json">${json}</script></career-path>`);
    await has(page, 'Inline?');
    expect(page.window.violations).to.deep.equal([]);
  });

  it('what is wrong is told as anywhere, and what the reader does works', async () => {
    const page = await strict(`${tag}<career-path occupation="dragon-tamer" id="b"></career-path>`);
    await has(page, 'There is no career guide for this occupation yet.');
    await has(page, 'Key facts');
    const summary = page.document.querySelector('career-path')!.shadowRoot!.querySelector('summary')!;
    summary.click();
    await waitUntil(() => summary.closest('details')!.open);
    expect(page.window.violations).to.deep.equal([]);
  });
});

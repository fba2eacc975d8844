/** Tags that are taken, and what importing does to a page. Each test has a page of its own: definitions stay. */
import { expect, fixture, html } from '@open-wc/testing';
import { occupation } from './support/data.js';
import { appears } from './support/page.js';
import { waitUntil } from './support/wait.js';

interface Page extends Window {
  customElements: CustomElementRegistry;
  warnings: string[];
  errors: string[];
}

const tags = [
  'career-path',
  'career-facts',
  'salary-table',
  'career-path-timeline',
  'pros-cons',
  'faq-accordion',
];

/** A page that runs a script first, and then imports these files in order. */
async function page(first: string, ...files: string[]): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="A page"
      src="/__test/json?body=1"
      style="inline-size: 60rem; block-size: 40rem"
    ></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.URL.includes('/__test/') && frame.contentDocument.body);
  const { contentWindow, contentDocument } = frame;
  const imports = files.map((file) => `await import(${JSON.stringify(file)});`).join('\n');
  const script = contentDocument!.createElement('script');
  script.type = 'module';
  script.textContent = `
    window.warnings = [];
    window.errors = [];
    console.warn = (...words) => warnings.push(words.join(' '));
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    ${first}
    try { ${imports} } catch (error) { errors.push(String(error)); }
    document.title = 'ready';`;
  contentDocument!.body.replaceChildren(script);
  await waitUntil(() => contentDocument!.title === 'ready', 'the page');
  return contentWindow as unknown as Page;
}

/** What the library said; Lit says something too, in its development build. */
const said = ({ warnings }: Page) => warnings.filter((text) => text.includes('career-path-elements'));

async function guideIn({ document }: Page) {
  const element = document.createElement('career-path');
  element.setAttribute('occupation', occupation);
  document.body.append(element);
  await waitUntil(() => element.shadowRoot?.textContent?.includes('Key facts'), 'the guide');
  return element;
}

describe('a page', () => {
  it('gets every tag from all.js, without a warning', async () => {
    const frame = await page('', '/dist/all.js');
    for (const tag of tags) expect(frame.customElements.get(tag), tag).to.be.a('function');
    expect(said(frame)).to.deep.equal([]);
    expect(frame.errors).to.deep.equal([]);
  });

  it('gets one tag from that tag’s entry', async () => {
    const frame = await page('', '/dist/salary-table.js');
    const defined = tags.filter((tag) => frame.customElements.get(tag));
    expect(defined).to.deep.equal(['salary-table']);
  });

  it('gets no tag from index.js, and can define a class under another name', async () => {
    const frame = await page('', '/dist/index.js', '/dist/occupations.js');
    expect(tags.filter((tag) => frame.customElements.get(tag))).to.deep.equal([]);
    const { FaqAccordion } = await import('../../src/index.js');
    await import('../../src/occupations.js');
    customElements.define('acme-faq', class extends FaqAccordion {});
    const element = await fixture(`<acme-faq occupation="${occupation}"></acme-faq>`);
    await appears(element, 'heading', 'Questions and answers');
  });

  it('may import the same entry twice, and every entry beside all.js', async () => {
    const frame = await page('', ...tags.map((tag) => `/dist/${tag}.js`), '/dist/all.js', '/dist/all.js');
    expect(said(frame)).to.deep.equal([]);
    expect(frame.errors).to.deep.equal([]);
    await guideIn(frame);
  });

  it('may bring two copies: the first stays, with one warning for each tag that says which version', async () => {
    const frame = await page('', '/dist/cdn/career-path.js', '/dist/cdn/faq-accordion.js', '/dist/all.js');
    await guideIn(frame);
    const lines = said(frame);
    expect(lines.filter((line) => line.includes('<career-path> '))).to.have.length(1);
    expect(lines.filter((line) => line.includes('<faq-accordion> '))).to.have.length(1);
    for (const line of lines) expect(line).to.match(/already defined by version \d+\.\d+\.\d+/);
    expect(frame.errors).to.deep.equal([]);
  });

  it('keeps its own element of a plain name, with one warning; a guide shows its section all the same', async () => {
    const frame = await page(
      `class Theirs extends HTMLElement {}
       customElements.define('faq-accordion', Theirs);
       customElements.define('salary-table', class extends HTMLElement {});`,
      '/dist/all.js',
    );
    expect((frame.customElements.get('faq-accordion') as unknown as { name: string }).name).to.equal(
      'Theirs',
    );
    expect(said(frame)).to.have.length(2);
    for (const line of said(frame)) expect(line).to.match(/already defined by another element; it stays/);
    const guide = await guideIn(frame);
    await waitUntil(() =>
      [...guide.shadowRoot!.querySelectorAll('*')].some((each) =>
        each.shadowRoot?.textContent?.includes('Questions and answers'),
      ),
    );
    expect(frame.errors).to.deep.equal([]);
  });

  it('keeps its own <career-path>, and nothing is thrown', async () => {
    const frame = await page(
      `customElements.define('career-path', class extends HTMLElement {});`,
      '/dist/cdn/career-path.js',
    );
    expect(said(frame)).to.have.length(1);
    expect(frame.errors).to.deep.equal([]);
  });

  it('learns each class’s version', async () => {
    const frame = await page('', '/dist/all.js');
    for (const tag of tags) {
      const { version } = frame.customElements.get(tag) as unknown as { version: string };
      expect(version, tag).to.match(/^\d+\.\d+\.\d+/);
    }
  });
});

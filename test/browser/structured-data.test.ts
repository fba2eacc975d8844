/** What a guide says of itself to search engines: in the head, once, and only while it is there. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import type { CareerPath } from '../../src/index.js';
import { bundled, small } from './support/data.js';
import { addPosting as addJsonLd } from './support/posting.js';
import { answered, waitUntil } from './support/wait.js';
import { watch } from './support/watch.js';

const said = watch();

const scriptsIn = (page: Document) => [
  ...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

interface Stated {
  '@type': string;
  name?: string;
  responsibilities?: string[];
}

/** What all JSON-LD of the page states. */
const nodes = (page = document): Stated[] =>
  scriptsIn(page).flatMap((script) => {
    const data = JSON.parse(script.textContent!) as Stated & { '@graph'?: Stated[] };
    return data['@graph'] ?? data;
  });
const types = (page?: Document) => nodes(page).map((each) => each['@type']);
const names = () => nodes().map(({ name }) => name);

const optician = (more: object = {}) => small({ codes: [{ system: 'SOC-2018', code: '29-2081' }], ...more });
const baker = (more: object = {}) => small({ slug: 'baker', title: 'Baker', ...more });

/** A guide that is shown, in a box of its own. */
async function shown(guide: unknown, structuredData: unknown = ''): Promise<CareerPath> {
  const element = await fixture<CareerPath>(
    html`<career-path .guide=${guide} .structuredData=${structuredData}></career-path>`,
  );
  await waitUntil(() => element.matches(':state(ready)'), 'the guide');
  return element;
}

const states = (...wanted: string[]) =>
  waitUntil(() => types().join() === wanted.join(), `the page never stated ${wanted.join()}`);

afterEach(() => expect(said.errors).to.deep.equal([]));

it('is an Occupation in the head, and nothing else', async () => {
  await shown(bundled());
  await states('Occupation');
  expect(names()).to.deep.equal(['Medical Office Administrator']);
  expect(document.head.contains(scriptsIn(document)[0]!)).to.equal(true);
});

it('is what the attribute asks for, and goes with it', async () => {
  const element = await fixture<CareerPath>(
    html`<career-path structured-data .guide=${optician()}></career-path>`,
  );
  await states('Occupation');
  element.setAttribute('structured-data', 'faq');
  await states('Occupation', 'FAQPage');
  element.removeAttribute('structured-data');
  await states();
  element.structuredData = true;
  await states('Occupation');
  element.structuredData = false;
  await states();
});

it('is not there unless it is asked for', async () => {
  for (const value of [null, false]) await shown(optician(), value);
  await fixture(html`<career-path .guide=${optician()}></career-path>`);
  await shown(baker());
  await waitUntil(() => names().includes('Baker'));
  expect(names()).to.deep.equal(['Baker']);
});

it('is of the sections that are shown', async () => {
  const element = await shown(bundled());
  await waitUntil(() => nodes()[0]?.responsibilities);
  element.sections = 'salary faq';
  await waitUntil(() => nodes()[0] && !nodes()[0]!.responsibilities);
});

it('is there once for two elements of a guide, until the last of them goes', async () => {
  const one = await shown(optician());
  const other = await shown(optician());
  await shown(baker());
  await waitUntil(() => names().includes('Baker'));
  expect(names()).to.deep.equal(['Optician', 'Baker']);
  one.remove();
  await answered();
  expect(names().sort()).to.deep.equal(['Baker', 'Optician']);
  other.remove();
  await waitUntil(() => names().join() === 'Baker');
});

it('tells occupations apart that share only a wider code', async () => {
  const codes = (soc: string) => [
    { system: 'SOC-2018', code: soc },
    { system: 'ISCO-08', code: '3254' },
  ];
  await shown(optician({ codes: codes('29-2081') }));
  await shown(baker({ codes: codes('29-2082') }));
  await waitUntil(() => names().join() === 'Optician,Baker');
});

describe('leaves alone a page that has', () => {
  const own: Record<string, object | string> = {
    'an Occupation of that name': { '@type': 'Occupation', name: ' optician ' },
    'one of that code, in a graph': {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['Thing', 'https://schema.org/Occupation'],
          name: 'Brillenmacher',
          occupationalCategory: { '@type': 'CategoryCode', codeValue: '29-2081.00' },
        },
      ],
    },
    'one of that code as text, in a list': [
      { '@type': 'schema:Occupation', name: 'X', occupationalCategory: ['29-2081.00 Opticians, Dispensing'] },
    ],
    'one that it is about': { '@type': 'WebPage', mainEntity: { '@type': 'Occupation', name: 'Optician' } },
  };
  for (const [name, data] of Object.entries(own))
    it(name, async () => {
      addJsonLd(data);
      await shown(optician());
      await shown(baker());
      await waitUntil(() => scriptsIn(document).length === 2);
      expect(scriptsIn(document)[1]!.text).to.contain('"Baker"').and.not.to.contain('"Optician"');
    });

  it('a FAQPage, as to questions', async () => {
    addJsonLd({ '@type': 'FAQPage', mainEntity: [] });
    await shown(optician(), 'faq');
    await states('FAQPage', 'Occupation');
  });
});

describe('is there although the page has', () => {
  const other: Record<string, object | string> = {
    'another Occupation': {
      '@type': 'Occupation',
      name: 'Baker',
      occupationalCategory: { '@type': 'CategoryCode', codeValue: '51-3011' },
    },
    'a posting that names it': {
      '@type': 'JobPosting',
      relevantOccupation: { '@type': 'Occupation', name: 'Optician' },
    },
    'data of any kind': [
      null,
      1,
      'x',
      [[]],
      { '@type': { a: 1 }, '@graph': null, constructor: 'Occupation' },
    ],
    'broken JSON': '{ "@type": "Occupation", "name": "Optician"',
  };
  for (const [name, data] of Object.entries(other))
    it(name, async () => {
      addJsonLd(data);
      await shown(optician());
      await waitUntil(() => scriptsIn(document)[1]?.text.includes('"Optician"'));
    });
});

it('makes room for the page’s own that comes later, and comes back when that goes', async () => {
  await shown(optician());
  await states('Occupation');
  const own = addJsonLd({ '@type': 'Occupation', name: 'Optician', description: 'The page’s own.' });
  await waitUntil(() => scriptsIn(document).length === 1);
  expect(scriptsIn(document)[0] === own).to.equal(true);
  own.remove();
  await waitUntil(() => scriptsIn(document).length === 1 && scriptsIn(document)[0] !== own);
  expect(names()).to.deep.equal(['Optician']);
});

it('states the questions of one guide alone', async () => {
  await shown(optician(), 'faq');
  await shown(baker(), 'faq');
  await states('Occupation', 'FAQPage', 'Occupation');
});

it('is replaced when the guide changes, and gone when there is none', async () => {
  const element = await shown(optician());
  await waitUntil(() => names().join() === 'Optician');
  element.guide = baker();
  await waitUntil(() => names().join() === 'Baker');
  element.guide = '{';
  await states();
});

it('stays the same when its element is moved', async () => {
  const element = await shown(optician());
  await states('Occupation');
  const [script] = scriptsIn(document);
  element.remove();
  document.body.append(element);
  await answered();
  expect(scriptsIn(document)[0] === script).to.equal(true);
  element.remove();
  await states();
  document.body.append(element);
  await states('Occupation');
  element.remove();
  await states();
});

it('moves with its element into another document', async () => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
  const element = await shown(optician());
  await states('Occupation');
  const page = frame.contentDocument!;
  page.body.append(element);
  await waitUntil(() => types(page).join() === 'Occupation' && !types().length);
  element.remove();
  await waitUntil(() => !types(page).length);
});

it('cannot leave its script, whatever a guide says', async () => {
  const title = 'O</script><img src=x onerror="throw 1"><!--<script>\u2028';
  await shown(optician({ title, summary: title, alternateTitles: [title] }));
  await states('Occupation');
  const [script] = scriptsIn(document);
  expect(script!.text).not.to.match(/[<>&\u2028]/);
  expect(names()[0]).to.equal(title.trim());
  const again = new DOMParser().parseFromString(script!.outerHTML, 'text/html');
  expect(again.querySelectorAll('*')).to.have.length(4);
});

it('is there once for two copies of the library', async () => {
  const copy = '/dist/index.js';
  const { CareerPath: Copied } = (await import(copy)) as { CareerPath: typeof CareerPath };
  customElements.define('copied-path', class extends Copied {});
  const first = await shown(optician());
  await states('Occupation');
  const second = await fixture<CareerPath>(
    html`<copied-path .guide=${optician()} .structuredData=${'faq'}></copied-path>`,
  );
  await states('Occupation', 'FAQPage');
  first.remove();
  await states('Occupation', 'FAQPage');
  expect(names()[0]).to.equal('Optician');
  second.remove();
  await states();
});

/** Finding the posting in a page, and noticing when it comes or changes. */
import { expect } from '@open-wc/testing';
import { watchPosting, type PagePosting } from '../../src/posting.js';
import { waitUntil } from './support/wait.js';

const jobJson = (title: string, url?: string) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title, url });

/** What the tests put into the page, taken out again after each. */
const added: Element[] = [];
function addScript(
  text: string,
  to: Element = document.head,
  type = 'application/ld+json',
): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  to.append(script);
  added.push(script);
  return script;
}
function addBox(id: string): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  document.body.append(box);
  added.push(box);
  return box;
}

const stops: (() => void)[] = [];
function watch(selector?: string): PagePosting[] {
  const found: PagePosting[] = [];
  stops.push(watchPosting(document, selector, (posting) => found.push(posting)));
  return found;
}
const titles = (found: PagePosting[]) => found.map(({ posting, reason }) => posting?.title?.value ?? reason);

/** Warnings, and observers at work, counted while a test runs. */
let warnings: unknown[][] = [];
let observing = 0;
const { warn } = console;
const { observe, disconnect } = MutationObserver.prototype;

beforeEach(() => {
  warnings = [];
  observing = 0;
  console.warn = (...words) => warnings.push(words);
  MutationObserver.prototype.observe = function (...args) {
    observing++;
    observe.apply(this, args);
  };
  MutationObserver.prototype.disconnect = function () {
    observing--;
    disconnect.apply(this);
  };
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  for (const element of added.splice(0)) element.remove();
  console.warn = warn;
  MutationObserver.prototype.observe = observe;
  MutationObserver.prototype.disconnect = disconnect;
});

it('reads the posting that is there at once', () => {
  addScript(jobJson('Medical Secretary'), document.body, 'Application/LD+JSON; charset=utf-8');
  expect(titles(watch())).to.deep.equal(['Medical Secretary']);
});

it('notices a posting that comes late, changes, and goes', async () => {
  const found = watch();
  expect(titles(found)).to.deep.equal(['none']);
  const box = document.createElement('section');
  added.push(box);
  addScript(jobJson('First'), box);
  document.body.append(box);
  await waitUntil(() => found.length === 2);
  const script = box.querySelector('script')!;
  script.textContent = jobJson('Second');
  await waitUntil(() => found.length === 3);
  script.firstChild!.nodeValue = jobJson('Third');
  await waitUntil(() => found.length === 4);
  box.remove();
  await waitUntil(() => found.length === 5);
  expect(titles(found)).to.deep.equal(['none', 'First', 'Second', 'Third', 'none']);
});

it('says nothing about changes that are not to postings', async () => {
  addScript(jobJson('Medical Secretary'));
  const found = watch();
  addBox('something').textContent = 'else';
  addScript('{"@type":"Organization"}', document.head, 'application/json');
  const second = watch();
  addScript(jobJson('Late', document.URL));
  await waitUntil(() => second.length === 2);
  expect(titles(found)).to.deep.equal(['Medical Secretary', 'Late']);
});

it('shares one observer, which goes with the last listener', async () => {
  const first: PagePosting[] = [];
  const stopFirst = watchPosting(document, undefined, (posting) => first.push(posting));
  const second: PagePosting[] = [];
  const stopSecond = watchPosting(document, '#nowhere', (posting) => second.push(posting));
  expect(observing).to.equal(1);
  stopFirst();
  stopFirst();
  expect(observing).to.equal(1);
  stopSecond();
  stopSecond();
  expect(observing).to.equal(0);
  const third = watch();
  addScript(jobJson('Medical Secretary'));
  await waitUntil(() => third.length === 2);
  expect([first.length, second.length]).to.deep.equal([1, 1]);
});

it('looks only where the selector says, at scripts and at what holds them', async () => {
  addScript(jobJson('Elsewhere'));
  const box = addBox('posting-here');
  addScript(jobJson('Here'), box).id = 'posting-script';
  expect(titles(watch('#posting-here'))).to.deep.equal(['Here']);
  expect(titles(watch('#posting-script'))).to.deep.equal(['Here']);
  const late = watch('#posting-late');
  expect(titles(late)).to.deep.equal(['none']);
  addScript(jobJson('Late'), addBox('posting-late'));
  await waitUntil(() => late.length === 2);
  expect(titles(late)).to.deep.equal(['none', 'Late']);
  expect(titles(watch('##'))).to.deep.equal(['selector']);
});

it('of several scripts it takes the posting of this page, else none with a reason', () => {
  addScript(jobJson('Other', 'https://example.org/other'));
  addScript('{"@type":"WebSite"}');
  const mine = addScript(jobJson('Mine', document.URL));
  expect(titles(watch())).to.deep.equal(['Mine']);
  mine.textContent = jobJson('Unknown');
  expect(titles(watch())).to.deep.equal(['several']);
  mine.textContent = jobJson('Other', 'https://example.org/other');
  expect(titles(watch())).to.deep.equal(['Other']);
});

it('skips broken JSON with one warning, whoever looks and however often', async () => {
  addScript('{"@type": "JobPosting", title: nothing}');
  addScript(jobJson('Medical Secretary'));
  const found = watch();
  watch();
  addScript(jobJson('Mine', document.URL));
  await waitUntil(() => found.length === 2);
  expect(titles(found)).to.deep.equal(['Medical Secretary', 'Mine']);
  expect(warnings.length).to.equal(1);
});

it('a listener that fails does not silence the others', async () => {
  const errors: unknown[] = [];
  const { onerror } = window;
  window.onerror = (_message, _source, _line, _column, error) => errors.push(error) > 0;
  let calls = 0;
  stops.push(
    watchPosting(document, undefined, () => {
      if (calls++) throw new Error('of the host');
    }),
  );
  const found = watch();
  addScript(jobJson('Late'));
  await waitUntil(() => found.length === 2 && errors.length === 1);
  window.onerror = onerror;
});

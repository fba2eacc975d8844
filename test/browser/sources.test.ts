/** Where data come from: which source wins, what is asked for and when, and what is given up. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/all.js';
import { CareerFacts, registerOccupation, type FaqAccordion } from '../../src/index.js';
import { bundled, file, occupation, slice, small } from './support/data.js';
import { click } from './support/input.js';
import { appears, by, namesOf, reads, textOf } from './support/page.js';
import { flaky, hang, json, slow, watchRequests } from './support/requests.js';
import { watch } from './support/watch.js';
import { answered, waitUntil } from './support/wait.js';

const said = watch();
const asked = watchRequests();

type Faq = FaqAccordion;

const make = (given: Partial<Faq> = {}): Faq =>
  Object.assign(document.createElement('faq-accordion'), given) as Faq;

const put = async (given: Partial<Faq> = {}) => fixture<Faq>(html`${make(given)}`);

/** A guide whose one question is that word. */
const asking = (question: string) => small({ faq: { items: [{ question, answer: 'Yes.' }] } });

const shows = (element: Element, question: string) => appears(element, 'heading', question);

const unique = () => `occupation-${crypto.randomUUID()}`;

describe('the source of data', () => {
  it('is the first that there is: data, guide, src, inline script, occupation, the guide around', async () => {
    const known = unique();
    registerOccupation(known, () => asking('From the occupation?'));
    const around = await fixture(html`<career-path .guide=${asking('From around?')}></career-path>`);
    const element = make({
      data: asking('From data?').faq,
      guide: asking('From guide?'),
      src: json(asking('From src?')),
      occupation: known,
    });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(asking('From the script?'));
    element.slot = 'after';
    element.append(script);
    around.append(element);

    await shows(element, 'From data?');
    element.data = undefined;
    await shows(element, 'From guide?');
    element.guide = undefined;
    await shows(element, 'From src?');
    element.removeAttribute('src');
    element.src = undefined as never;
    await shows(element, 'From the script?');
    script.remove();
    await shows(element, 'From the occupation?');
    element.occupation = undefined as never;
    await shows(element, 'From around?');
    expect(said.warnings).to.deep.equal([]);
  });

  it('can be JSON text in an attribute, or as a property', async () => {
    const element = await fixture<Faq>('<faq-accordion></faq-accordion>');
    element.setAttribute('guide', JSON.stringify(asking('By attribute?')));
    await shows(element, 'By attribute?');
    element.guide = JSON.stringify(asking('By property?'));
    await shows(element, 'By property?');
    element.setAttribute('data', JSON.stringify(asking('Its slice?').faq));
    await shows(element, 'Its slice?');
  });

  for (const name of ['guide', 'data'] as const) {
    it(`is not ${name}="[object Object]": that is ignored, with one warning`, async () => {
      const element = await fixture<Faq>(
        `<faq-accordion ${name}="[object Object]" occupation="${occupation}"></faq-accordion>`,
      );
      await appears(element, 'searchbox');
      element.requestUpdate();
      await element.updateComplete;
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.include('[object Object]').and.to.include(name);
      expect(said.news).to.deep.equal(['guide-load']);
    });
  }

  it('may be set before the element is defined', async () => {
    const early = document.createElement('early-facts') as CareerFacts;
    early.guide = bundled();
    early.headingLevel = 4;
    const byAttribute = document.createElement('early-facts');
    byAttribute.setAttribute('occupation', occupation);
    await fixture(html`${early}${byAttribute}`);
    customElements.define('early-facts', class extends CareerFacts {});
    expect((await appears(early, 'heading', 'Key facts')).localName).to.equal('h4');
    await appears(byAttribute, 'heading', 'Key facts');
  });

  it('tells of each new guide, and not of the same one again', async () => {
    const element = await put({ guide: asking('One?') });
    await shows(element, 'One?');
    element.level = 'senior';
    await element.updateComplete;
    element.guide = asking('Two?');
    await shows(element, 'Two?');
    expect(said.news).to.deep.equal(['guide-load', 'guide-load']);
  });

  it('is read when it is given: what a page changes in its object later goes unnoticed', async () => {
    const guide = asking('Before?');
    const element = await put({ guide });
    await shows(element, 'Before?');
    guide.faq.items[0].question = 'After?';
    element.requestUpdate();
    await element.updateComplete;
    expect(namesOf(element, 'heading')).to.include('Before?');
    element.guide = { ...guide };
    await shows(element, 'After?');
  });
});

describe('an inline script', () => {
  const inline = (text: string) => `<script type="application/json">${text}</script>`;

  it('is a guide, and followed when it changes, comes or goes', async () => {
    const element = await fixture<Faq>(
      `<faq-accordion>${inline(JSON.stringify(asking('One?')))}</faq-accordion>`,
    );
    await shows(element, 'One?');
    element.querySelector('script')!.textContent = JSON.stringify(asking('Two?'));
    await shows(element, 'Two?');
    element.textContent = '';
    await reads(element, 'There is nothing to show here yet.');
    element.innerHTML = inline(JSON.stringify(asking('Three?')));
    await shows(element, 'Three?');
    expect(asked).to.have.length(0);
  });

  it('that is no JSON is an error, and a script of another kind is none of its', async () => {
    const element = await fixture<Faq>(`<faq-accordion>${inline('not JSON')}</faq-accordion>`);
    await appears(element, 'alert');
    expect(said.news).to.deep.equal(['guide-error format']);
    const other = await fixture<Faq>('<faq-accordion><script type="text/plain">x</script></faq-accordion>');
    await reads(other, 'There is nothing to show here yet.');
  });
});

describe('requests', () => {
  const url = () => `/${file}?unique=${crypto.randomUUID()}`;

  it('are one for each URL, however many elements ask', async () => {
    const src = url();
    const elements = [await put({ src }), await put({ src }), await put({ src })];
    for (const element of elements) await appears(element, 'searchbox');
    await appears(await put({ src }), 'searchbox');
    expect(asked).to.have.length(1);
  });

  it('are made when an element is on the page, and not before', async () => {
    const element = make({ src: url() });
    await answered();
    expect(asked).to.have.length(0);
    await fixture(html`${element}`);
    await appears(element, 'searchbox');
    expect(asked).to.have.length(1);
  });

  it('are given up when their element goes, and made again when it comes back', async () => {
    const element = await put({ src: hang() });
    await waitUntil(() => asked.length === 1);
    const parent = element.parentElement!;
    element.remove();
    await waitUntil(() => asked[0]!.signal!.aborted);
    await answered();
    expect(asked, 'nothing is asked by what is off the page').to.have.length(1);
    parent.append(element);
    await waitUntil(() => asked.length === 2);
    expect(said.news).to.deep.equal([]);
    expect(said.warnings).to.deep.equal([]);
    expect(said.errors).to.deep.equal([]);
  });

  it('are not given up when their element is only moved', async () => {
    const element = await put({ src: slow(200, file) });
    await waitUntil(() => asked.length === 1);
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await appears(element, 'searchbox');
    expect(asked).to.have.length(1);
    expect(asked[0]!.signal!.aborted).to.equal(false);
  });

  it('are not given up as long as one element waits', async () => {
    const src = slow(300, file);
    const [first, second] = [await put({ src }), await put({ src })];
    await waitUntil(() => asked.length === 1);
    first.remove();
    await appears(second, 'searchbox');
    expect(asked).to.have.length(1);
    expect(asked[0]!.signal!.aborted).to.equal(false);
  });

  it('that nobody answers in time are given up', async () => {
    const element = await put({ src: hang(), timeout: 80 });
    await appears(element, 'alert');
    expect(asked[0]!.signal!.aborted).to.equal(true);
  });

  it('wait ten seconds where what is said is no time to wait', async () => {
    const given = ['abc', '', '0', '-5', 'Infinity', '1e12', null];
    const elements = given.map((timeout) => {
      const element = make({ src: slow(100, file) });
      element.setAttribute('timeout', timeout ?? '5');
      if (timeout === null) element.removeAttribute('timeout');
      return element;
    });
    await fixture(html`<div>${elements}</div>`);
    for (const [index, element] of elements.entries())
      await waitUntil(() => namesOf(element, 'searchbox').length, `with ${given[index]}`);
    expect(said.news.filter((name) => name.startsWith('guide-error'))).to.deep.equal([]);
  });

  it('that failed are made anew by the next element that asks', async () => {
    const src = flaky(file);
    await appears(await put({ src }), 'alert');
    await appears(await put({ src }), 'searchbox');
    expect(asked).to.have.length(2);
  });

  it('go to the address that src says, seen from the page', async () => {
    const element = await put({ src: `../../../../${file}` });
    await appears(element, 'searchbox');
    expect(asked[0]!.url).to.equal(new URL(`/${file}`, location.href).href);
  });
});

describe('the last one asked for wins', () => {
  it('when the source changes while a request is on its way, which is given up', async () => {
    const element = await put({ src: slow(400, file) });
    await waitUntil(() => asked.length === 1);
    element.src = json(asking('The second?'));
    await shows(element, 'The second?');
    expect(asked[0]!.signal!.aborted).to.equal(true);
    await asked[0]!.ended;
    await answered();
    expect(namesOf(element, 'heading')).to.deep.equal(['Questions and answers', 'The second?']);
    expect(said.news).to.deep.equal(['guide-load']);
    expect(said.warnings).to.deep.equal([]);
  });

  it('when a guide is set while a request is on its way', async () => {
    const element = await put({ src: slow(200, file) });
    await waitUntil(() => asked.length === 1);
    element.guide = asking('Set?');
    await shows(element, 'Set?');
    await asked[0]!.ended;
    await answered();
    expect(namesOf(element, 'heading')).to.include('Set?');
    expect(said.news).to.deep.equal(['guide-load']);
  });

  it('when answers come in another order than the questions', async () => {
    const [first, second] = [unique(), unique()];
    let answerFirst: (guide: unknown) => void = () => {};
    registerOccupation(first, () => new Promise((resolve) => (answerFirst = resolve)));
    registerOccupation(second, () => asking('Second?'));
    const element = await put({ occupation: first });
    await element.updateComplete;
    element.occupation = second;
    await shows(element, 'Second?');
    answerFirst(asking('First?'));
    await answered();
    expect(namesOf(element, 'heading')).to.include('Second?');
    element.occupation = first;
    await shows(element, 'First?');
    expect(said.news).to.deep.equal(['guide-load', 'guide-load']);
  });

  it('when the first one is asked for again at once', async () => {
    const src = slow(100, file);
    const element = await put({ src });
    element.src = hang();
    await element.updateComplete;
    element.src = src;
    await appears(element, 'searchbox');
    expect(said.news).to.deep.equal(['guide-load']);
  });

  it('and the old data stay in sight until the new ones are there', async () => {
    const element = await put({ src: json(asking('The old one?')) });
    await shows(element, 'The old one?');
    element.src = slow(150, file);
    await waitUntil(() => element.matches(':state(loading)'));
    expect(namesOf(element, 'heading')).to.include('The old one?');
    await waitUntil(() => element.matches(':state(ready)'));
    expect(namesOf(element, 'heading')).not.to.include('The old one?');
  });
});

describe('registerOccupation', () => {
  it('serves elements that come later', async () => {
    const slug = unique();
    registerOccupation(slug, async () => asking('Registered?'));
    await shows(await put({ occupation: slug }), 'Registered?');
  });

  it('serves elements that asked before, whatever they have said meanwhile', async () => {
    const slug = unique();
    const element = await put({ occupation: slug });
    await appears(element, 'alert');
    registerOccupation(unique(), () => asking('Another?'));
    registerOccupation(slug, () => asking('Late?'));
    await shows(element, 'Late?');
    expect(said.news).to.deep.equal(['guide-error occupation', 'guide-load']);
  });

  it('calls a loader when the first element asks, and once for all of them', async () => {
    const slug = unique();
    let calls = 0;
    registerOccupation(slug, () => {
      calls++;
      return { default: asking('Once?') };
    });
    expect(calls).to.equal(0);
    for (const element of [await put({ occupation: slug }), await put({ occupation: slug })])
      await shows(element, 'Once?');
    expect(calls).to.equal(1);
  });

  for (const [how, fail] of Object.entries({
    'throws at once': () => {
      throw new Error('no');
    },
    'fails later': () => Promise.reject(new Error('no')),
  })) {
    it(`lets the reader try again after a loader that ${how}`, async () => {
      const slug = unique();
      let calls = 0;
      registerOccupation(slug, () => (calls++ ? asking('At last?') : fail()));
      const element = await put({ occupation: slug });
      await click(await appears(element, 'button', 'Try again'));
      await shows(element, 'At last?');
      expect(said.news).to.deep.equal(['guide-error network', 'guide-load']);
      expect(said.errors).to.deep.equal([]);
    });
  }

  it('says that data are wrong, where a loader brings something else', async () => {
    for (const value of [undefined, null, 7, { default: null }]) {
      const slug = unique();
      registerOccupation(slug, () => value);
      await appears(await put({ occupation: slug }), 'alert');
    }
    expect(said.errors).to.deep.equal([]);
  });
});

describe('another document', () => {
  const frame = async () => {
    const { contentDocument } = await fixture<HTMLIFrameElement>(
      html`<iframe title="Another page"></iframe>`,
    );
    return contentDocument!;
  };

  /** What only the element's own styles do. */
  const looks = (element: Element) => {
    const { display, containerType } = element.ownerDocument.defaultView!.getComputedStyle(element);
    return `${display} ${containerType}`;
  };
  const styled = 'block inline-size';

  it('keeps styles and data when an element moves into it, and back', async () => {
    const element = await put({ data: slice('faq') });
    await appears(element, 'searchbox');
    const parent = element.parentElement!;
    expect(looks(element)).to.equal(styled);
    const other = await frame();
    other.body.append(element);
    await waitUntil(() => looks(element) === styled);
    expect(element.shadowRoot!.textContent).to.include('Questions and answers');
    parent.append(element);
    await waitUntil(() => looks(element) === styled);
    expect(textOf(element)).to.include('Questions and answers');
    expect(said.errors).to.deep.equal([]);
  });

  it('is where an element may start: made here, shown there', async () => {
    const element = document.createElement('career-path');
    element.setAttribute('occupation', occupation);
    const other = await frame();
    other.body.append(element);
    await waitUntil(() => element.matches(':state(ready)'), 'ready');
    expect(looks(element)).to.equal(styled);
    await waitUntil(() => element.shadowRoot!.textContent?.includes('Medical Office Administrator'));
  });

  it('keeps the request of an element that moves while it waits', async () => {
    const element = await put({ src: slow(200, file) });
    await waitUntil(() => asked.length === 1);
    const other = await frame();
    other.body.append(element);
    await waitUntil(() => element.matches(':state(ready)'), 'ready');
    expect(asked[0]!.url).to.include('/__test/slow');
    expect(said.errors).to.deep.equal([]);
  });
});

it('two elements show one guide, each by itself', async () => {
  const guide = bundled();
  const [first, second] = [await put({ guide }), await put({ guide })];
  for (const each of [first, second]) await appears(each, 'searchbox');
  await click(by(first, 'button', 'Expand all'));
  expect(textOf(first)).not.to.equal(textOf(second));
  fixtureCleanup();
});

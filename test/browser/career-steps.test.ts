import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import '../../src/career-steps.js';
import { bundled, occupation, slice } from './support/data.js';
import { focusBefore, itCan, press, viewport } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { next, watch } from './support/watch.js';
import { waitUntil } from './support/wait.js';

const said = watch();
const key = `career-path-elements.steps.${occupation}`;
const titles = bundled().steps.items.map(({ title }: { title: string }) => title) as string[];
const two = { slug: 'optician', items: [{ title: 'Learn' }, { title: 'Apply' }] };

const shown = async (more: object = {}) => {
  const element = Object.assign(document.createElement('career-steps'), { data: slice('steps'), ...more });
  await fixture(html`${element}`);
  await appears(element, 'heading', 'How to get in');
  return element;
};
const boxes = (element: Element) => allBy(element, 'checkbox') as HTMLInputElement[];
const ticked = (element: Element) => boxes(element).map((box) => box.checked);
const status = (element: Element) => allBy(element, 'status').map(textOf).filter(Boolean).join();

beforeEach(() => localStorage.clear());
afterEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('career-steps', () => {
  it('shows the steps in order with their times, and everything beside them', async () => {
    const element = await fixture(html`<career-steps occupation=${occupation}></career-steps>`);
    await appears(element, 'heading', 'How to get in');
    expect(namesOf(element, 'heading')).to.deep.equal([
      'How to get in',
      ...titles.map((title, index) => `${index + 1}. ${title}`),
      'Routes in',
      'Misconceptions',
      'Networking',
    ]);
    const { items, routes, misconceptions, networking, intro } = bundled().steps;
    const text = textOf(element);
    const words = [intro, networking, ...[...items, ...routes].map((item) => item.text)];
    for (const { belief, fact } of misconceptions) words.push(`Belief ${belief}`, `Fact ${fact}`);
    for (const each of words) expect(text).to.include(each);
    const step = (id: string) => textOf(element.shadowRoot!.querySelector(`#${id}`)!);
    expect(step('program')).to.include('9–18 months').and.to.include('Estimate');
    expect(step('experience')).to.include('160 hours or more');
    expect(text).to.include('Vocational programs and associate’s degrees 9–24 months');
    await expect(element).to.be.accessible();
  });

  it('ticks steps off by keyboard, says how many are done, and tells the page', async () => {
    const element = await shown();
    expect(status(element)).to.equal('0 of 7 steps done');
    focusBefore(boxes(element)[1]!);
    await press('Tab');
    await expectFocus(boxes(element)[1]!);
    let progress = next(element, 'steps-progress');
    await press('Space');
    const { done, total, items } = await progress;
    expect({ done, total, items }).to.deep.equal({ done: 1, total: 7, items: ['experience'] });
    await reads(element, '1 of 7 steps done');
    const bar = by(element, 'progressbar', '1 of 7 steps done') as HTMLElement as HTMLProgressElement;
    expect([bar.value, bar.max]).to.deep.equal([1, 7]);
    progress = next(element, 'steps-progress');
    boxes(element)[0]!.click();
    const both = await progress;
    expect([both.done, both.items]).to.deep.equal([2, ['program', 'experience']]);
    progress = next(element, 'steps-progress');
    boxes(element)[1]!.click();
    expect((await progress).items).to.deep.equal(['program']);
    await reads(element, '1 of 7 steps done');
    await expect(element).to.be.accessible();
  });

  it('links to the first step that is not done, and marks it', async () => {
    const element = await shown();
    by(element, 'link', `Next step: ${titles[0]}`);
    for (const index of [0, 2]) boxes(element)[index]!.click();
    const link = await appears<HTMLAnchorElement>(element, 'link', `Next step: ${titles[1]}`);
    expect(link.getAttribute('href')).to.equal(`#${occupation}.steps.experience`);
    const current = allBy(element, 'listitem').filter((item) => item.ariaCurrent === 'step');
    expect(current.map((item) => item.id)).to.deep.equal(['experience']);
    link.focus();
    await press('Enter');
    await waitUntil(() => location.hash === `#${occupation}.steps.experience`);
    await waitUntil(() => element.shadowRoot!.activeElement?.localName === 'h3', 'the focus did not move');
    await expectFocus(by(element, 'heading', `2. ${titles[1]}`));
    await press('Tab');
    await expectFocus(boxes(element)[1]!);
    for (const index of [1, 3, 4, 5, 6]) boxes(element)[index]!.click();
    await reads(element, '7 of 7 steps done');
    expect(allBy(element, 'link', /Next step/)).to.deep.equal([]);
    expect(allBy(element, 'listitem').some((item) => item.ariaCurrent)).to.equal(false);
  });

  it('keeps ticks for the visit, and writes nothing, unless the host wants it', async () => {
    const element = await shown();
    expect(textOf(element)).to.include('Kept until you leave this page.');
    boxes(element)[0]!.click();
    await reads(element, '1 of 7');
    element.remove();
    document.body.append(element);
    await reads(element, '1 of 7');
    element.remove();
    expect(localStorage.length).to.equal(0);
    expect(status(await shown())).to.equal('0 of 7 steps done');
  });

  it('keeps them on the device where the host sets persist', async () => {
    const element = await shown({ persist: true });
    expect(textOf(element)).to.include('Kept on this device only.');
    boxes(element)[3]!.click();
    await reads(element, '1 of 7');
    expect(Object.keys(localStorage)).to.deep.equal([key]);
    const later = await shown({ persist: true });
    await reads(later, '1 of 7 steps done');
    expect(ticked(later).indexOf(true)).to.equal(3);
    const without = await shown();
    expect(status(without)).to.equal('0 of 7 steps done');
    without.setAttribute('persist', '');
    await reads(without, '1 of 7 steps done');
    expect(said.errors).to.deep.equal([]);
  });

  it('counts only the steps that there are, whatever the device has kept', async () => {
    for (const [found, count] of [
      ['["gone","apply",7,null]', 1],
      ['{"length":3}', 0],
      ['"apply"', 0],
      ['[', 0],
    ] as const) {
      localStorage.setItem(key, found);
      const element = await shown({ persist: true });
      await reads(element, `${count} of 7 steps done`);
      element.remove();
    }
    expect(said.errors).to.deep.equal([]);
  });

  it('still ticks where the device keeps nothing', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const element = await shown({ persist: true });
      const progress = next(element, 'steps-progress');
      boxes(element)[0]!.click();
      expect((await progress).done).to.equal(1);
      await reads(element, '1 of 7 steps done');
      expect(said.errors).to.deep.equal([]);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('drops the ticks when it shows another guide', async () => {
    const element = await shown({ data: two });
    boxes(element)[0]!.click();
    await reads(element, '1 of 2');
    element.data = { ...two, slug: 'baker' };
    await reads(element, '0 of 2 steps done');
    expect(ticked(element)).to.deep.equal([false, false]);
  });

  it('calls a step without an id by its number, and needs no slug', async () => {
    const element = await shown({ data: { ...two, slug: undefined } });
    expect(allBy(element, 'link')).to.deep.equal([]);
    const progress = next(element, 'steps-progress');
    boxes(element)[1]!.click();
    expect((await progress).items).to.deep.equal(['2']);
    element.data = two;
    expect((await appears(element, 'link', 'Next step: Learn')).getAttribute('href')).to.equal(
      '#optician.steps.1',
    );
  });

  it('inside a guide takes its persist and its prefix', async () => {
    const guide = await fixture(
      html`<career-path id="mine" persist occupation=${occupation} sections="steps"></career-path>`,
    );
    const link = await appears(guide, 'link', `Next step: ${titles[0]}`);
    expect(link.getAttribute('href')).to.equal('#mine.steps.program');
    const progress = next(guide, 'steps-progress');
    boxes(guide)[0]!.click();
    await progress;
    expect(localStorage.getItem(key)).to.equal('["program"]');
    guide.removeAttribute('persist');
    await reads(guide, 'Kept until you leave this page.');
    boxes(guide)[1]!.click();
    await reads(guide, '2 of 7');
    expect(localStorage.getItem(key)).to.equal('["program"]');
  });

  it('shows markup in its data as text', async () => {
    const markup = '<img src=x onerror="window.broken = true">';
    const point = { title: markup, text: markup };
    const element = await shown({
      data: {
        intro: markup,
        items: [point],
        routes: [point],
        misconceptions: [{ belief: markup, fact: markup }],
        networking: markup,
      },
    });
    expect(textOf(element).split('<img src=x').length - 1).to.be.at.least(8);
    expect(allBy(element, 'img')).to.deep.equal([]);
  });

  itCan('viewport', 'fits 320 px, long words included', async () => {
    await viewport(320);
    const word = 'Verwaltungsangestelltenausbildungsverordnung'.repeat(2);
    const point = { title: word, text: word };
    await shown({ data: { slug: 'a', items: [point], routes: [point], networking: word } });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800);
  });
});

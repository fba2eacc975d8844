import { expect, fixture, html } from '@open-wc/testing';
import '../../src/pros-cons.js';
import { bundled, occupation, slice } from './support/data.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';

const shown = async (data: unknown = slice('pros-cons')) => {
  const element = await fixture(html`<pros-cons .data=${data}></pros-cons>`);
  await appears(element, 'heading', 'Pros and cons');
  return element;
};

describe('pros-cons', () => {
  it('shows two lists, each under its heading, with all points in order', async () => {
    const element = await fixture(html`<pros-cons occupation=${occupation}></pros-cons>`);
    await appears(element, 'heading', 'Pros and cons');
    expect(namesOf(element, 'heading')).to.deep.equal(['Pros and cons', 'Pros', 'Cons']);
    const { pros, cons } = bundled()['pros-cons'];
    const lists = allBy(element, 'list');
    expect(lists).to.have.length(2);
    [pros, cons].forEach((points, index) => {
      const items = allBy(lists[index]!, 'listitem');
      expect(items).to.have.length(7);
      items.forEach((item, place) => {
        expect(textOf(item)).to.include(points[place].title).and.to.include(points[place].text);
      });
    });
    await expect(element).to.be.accessible();
  });

  it('gives both sides the same weight: size, width and level of heading', async () => {
    const element = await shown();
    const [pros, cons] = ['Pros', 'Cons'].map((name) => by(element, 'heading', name));
    expect(pros!.localName).to.equal(cons!.localName);
    const look = (heading: Element) => {
      const { fontSize, fontWeight } = getComputedStyle(heading);
      return [fontSize, fontWeight, Math.round(heading.parentElement!.getBoundingClientRect().width)];
    };
    expect(look(pros!)).to.deep.equal(look(cons!));
  });

  it('tells them apart without colour: by words, and by signs that are not read out', async () => {
    const element = await shown();
    const signs = allBy(element, 'list').map((list) => {
      const item = allBy(list, 'listitem')[0]!;
      return ['::before', '::after', '::marker'].map((part) => getComputedStyle(item, part).content).join();
    });
    expect(signs[0]).not.to.equal(signs[1]);
  });

  it('shows points without text, and an introduction', async () => {
    const element = await shown({
      intro: 'Weigh it up.',
      pros: [{ title: 'Calm' }],
      cons: [{ title: 'Slow' }],
    });
    expect(textOf(element)).to.match(/Pros and cons Weigh it up. Pros Calm Cons Slow/);
    await expect(element).to.be.accessible();
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-overview.js';
import { bundled, occupation, slice } from './support/data.js';
import { itCan, viewport } from './support/input.js';
import { allBy, appears, namesOf, textOf } from './support/page.js';

const shown = async (data: unknown = slice('overview')) => {
  const element = await fixture(html`<career-overview .data=${data}></career-overview>`);
  await appears(element, 'heading', 'What the role is');
  return element;
};

/** The comparisons, each as its four texts: another occupation and what it does, this one and what it does. */
const comparisons = (element: Element) => {
  const [terms, definitions] = [allBy(element, 'term').map(textOf), allBy(element, 'definition').map(textOf)];
  return terms.map((term, index) => [term, definitions[index]!]);
};

describe('career-overview', () => {
  it('says what the role is, and sets it against each neighbor under both names', async () => {
    const element = await fixture(html`<career-overview occupation=${occupation}></career-overview>`);
    await appears(element, 'heading', 'How it differs');
    expect(namesOf(element, 'heading')).to.deep.equal(['What the role is', 'How it differs']);
    const { overview, title } = bundled();
    for (const paragraph of overview.intro.split('\n\n')) expect(textOf(element)).to.include(paragraph);
    const found = comparisons(element);
    expect(found).to.have.length(4);
    overview.neighbors.forEach((neighbor: Record<string, string>, index: number) => {
      const [[them, theirs], [us, ours]] = [found[index * 2]!, found[index * 2 + 1]!] as [string[], string[]];
      expect(them).to.equal(neighbor.title);
      expect(theirs).to.include(neighbor.theirs);
      expect(us).to.equal(title);
      expect(ours).to.equal(neighbor.ours);
    });
    expect(found[0]![1]).to.include('SOC 2018 31-9092 Medical Assistants');
    await expect(element).to.be.accessible();
  });

  it('has no comparison where the guide has none', async () => {
    const element = await shown({ intro: 'Fits glasses.\n\nAnd repairs them.' });
    expect(namesOf(element, 'heading')).to.deep.equal(['What the role is']);
    expect(textOf(element)).to.include('Fits glasses. And repairs them.');
  });

  it('calls the role a role where it has no name', async () => {
    const neighbors = [{ title: 'Optometrist', theirs: 'Tests eyes.', ours: 'Fits glasses.' }];
    const element = await shown({ intro: 'Fits glasses.', neighbors });
    expect(comparisons(element)).to.deep.equal([
      ['Optometrist', 'Tests eyes.'],
      ['This role', 'Fits glasses.'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows markup in its data as text', async () => {
    const markup = '<img src=x onerror="window.broken = true">';
    const element = await shown({
      intro: markup,
      neighbors: [{ title: markup, theirs: markup, ours: markup, codes: [{ system: markup, code: markup }] }],
    });
    expect(textOf(element).split('<img src=x').length - 1).to.equal(6);
    expect(allBy(element, 'img')).to.deep.equal([]);
  });

  itCan('viewport', 'fits 320 px, long words included', async () => {
    await viewport(320);
    const word = 'Verwaltungsangestelltenausbildungsverordnung'.repeat(2);
    const element = await shown({ intro: word, neighbors: [{ title: word, theirs: word, ours: word }] });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(element.getBoundingClientRect().right).to.be.at.most(320);
    await viewport(800);
  });
});

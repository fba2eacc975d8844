import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path-timeline.js';
import { bundled, occupation, pay, slice } from './support/data.js';
import { allBy, appears, by, namesOf, reads, textOf } from './support/page.js';

const shown = async (data: unknown = slice('career-path'), more = {}) => {
  const element = Object.assign(document.createElement('career-path-timeline'), { data }, more);
  await fixture(html`${element}`);
  await appears(element, 'heading', 'Career path');
  return element;
};

/** The levels, which are the items of the one ordered list. */
const levelsOf = (element: Element) => [
  ...allBy(element, 'list').find(({ localName }) => localName === 'ol')!.children,
];

/** What stands at each level about the reader, and whether the reader is said to be there. */
const marksOf = (element: Element) =>
  levelsOf(element).map(
    (level) =>
      `${level.getAttribute('aria-current') ?? ''} ${/You are here|Next step/.exec(textOf(level))?.[0] ?? ''}`,
  );

/** With the details of every level open. */
async function opened(): Promise<Element> {
  const element = await shown();
  for (const level of levelsOf(element)) level.querySelector('details')!.open = true;
  return element;
}

describe('career-path-timeline', () => {
  it('lists the levels in order, each under a heading', async () => {
    const element = await fixture(
      html`<career-path-timeline occupation=${occupation}></career-path-timeline>`,
    );
    await appears(element, 'heading', 'Career path');
    const titles = bundled()['career-path'].levels.map(({ title }: { title: string }) => title);
    expect(namesOf(element, 'heading').slice(0, 6)).to.deep.equal(['Career path', ...titles]);
    expect(levelsOf(element)).to.have.length(5);
    await expect(element).to.be.accessible();
  });

  it('says of each level its years, what it does, what to work on, and its pay', async () => {
    const element = await opened();
    const { levels } = bundled()['career-path'];
    levelsOf(element).forEach((level, index) => {
      const text = textOf(level);
      expect(text).to.include(['0–2', '2–4', '4–7', '7–12', '12+'][index] + ' years');
      for (const paragraph of levels[index].text.split('\n\n')) expect(text).to.include(paragraph);
      for (const point of levels[index].focus) expect(namesOf(level, 'listitem')).to.include(point);
      expect(text).to.include(['$38,000', '$50,000', '$62,000', '$78,000', '$95,000'][index] + ' a year');
    });
  });

  it('names the managers’ official pay as that of other people', async () => {
    const element = await opened();
    const texts = levelsOf(element).map((level) => textOf(level));
    const named = /Medical and Health Services Managers \$117,960 a year Official/;
    expect(texts.map((text) => named.test(text))).to.deep.equal([false, false, false, true, true]);
    expect(texts[3]).to.match(/People with this job title \$78,000 a year Estimate/);
  });

  it('draws pay over years as a table: a column for each level, with its years and its pay', async () => {
    const element = await shown(slice('career-path'), { level: 'senior' });
    const table = by(element, 'table', 'Median pay a year, over years of experience');
    const { levels } = bundled()['career-path'];
    const bands = ['0–2', '2–4', '4–7', '7–12', '12+'];
    expect(namesOf(table, 'columnheader')).to.deep.equal(
      levels.map(({ title }: { title: string }, index: number) => `${title}: ${bands[index]} years`),
    );
    expect(allBy(table, 'cell').map(textOf)).to.deep.equal(['$38K', '$50K', '$62K', '$78K', '$95K']);
    // As wide as the years, and as high as the pay.
    const columns = [...table.querySelectorAll('rect')].map((column) => column.getBoundingClientRect());
    expect(columns[2]!.width / columns[0]!.width).to.be.closeTo(1.5, 0.05);
    expect(columns[0]!.height / columns[4]!.height).to.be.closeTo(38 / 95, 0.02);
    expect(columns[0]!.bottom).to.be.closeTo(columns[4]!.bottom, 1);
  });

  it('shows levels without years, focus or pay', async () => {
    const element = await shown({ levels: [{ id: 'only', title: 'Only', text: 'Does it all.' }] });
    expect(textOf(element)).to.equal('Career path Only Does it all.');
    await expect(element).to.be.accessible();
  });

  it('marks where the reader is, and the next step', async () => {
    const element = await shown(slice('career-path'), { level: 'senior' });
    expect(marksOf(element)).to.deep.equal([' ', ' ', 'step You are here', ' Next step', ' ']);
    await expect(element).to.be.accessible();
  });

  it('finds the reader by years, of which a band holds its lower bound', async () => {
    const element = await shown(slice('career-path'), { years: 2 });
    expect(marksOf(element)[1]).to.equal('step You are here');
    element.years = 1.5;
    await element.updateComplete;
    expect(marksOf(element)[0]).to.equal('step You are here');
    element.setAttribute('years', '7');
    await element.updateComplete;
    expect(marksOf(element)[3]).to.equal('step You are here');
  });

  it('has no next step after the last level, and no marks for a reader it cannot place', async () => {
    const last = await shown(slice('career-path'), { level: 'director' });
    expect(marksOf(last).join()).to.equal(' , , , ,step You are here');
    for (const wrong of [{ level: 'king' }, { years: -3 }, {}]) {
      expect(textOf(await shown(slice('career-path'), wrong))).not.to.match(/You are here|Next step/);
    }
  });

  it('marks nothing once the attribute is gone, empty or no number', async () => {
    const element = await shown(slice('career-path'), { years: 2 });
    const gone = [() => element.removeAttribute('years'), () => (element.years = null as never)];
    for (const change of [
      ...gone,
      ...['', 'abc', '-1'].map((text) => () => element.setAttribute('years', text)),
    ]) {
      element.setAttribute('years', '3');
      await reads(element, 'You are here');
      change();
      await element.updateComplete;
      expect(textOf(element), String(change)).not.to.match(/You are here|Next step/);
    }
  });

  it('takes years and pay from the pay table of the same guide', async () => {
    const element = await fixture(html`<career-path-timeline></career-path-timeline>`);
    Object.assign(element, {
      guide: {
        schemaVersion: 1,
        slug: 'a',
        locale: 'en',
        title: 'A',
        salary: { levels: [{ id: 'one', title: 'One', median: pay({ value: 1234 }) }] },
        'career-path': { levels: [{ id: 'one', title: 'One', text: 'Does it.' }] },
      },
    });
    await reads(element, '$1,234 a year');
    expect(by(element, 'heading', 'One').localName).to.equal('h3');
  });
});

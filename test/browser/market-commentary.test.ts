import { expect, fixture, html } from '@open-wc/testing';
import '../../src/market-commentary.js';
import { bundled, occupation, slice } from './support/data.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';
import { crowded, marksOf, pictures } from './support/picture.js';

const shown = async (data: unknown = slice('market'), around = html`<div></div>`) => {
  const element = Object.assign(document.createElement('market-commentary'), { data });
  (await fixture(around)).append(element);
  await appears(element, 'heading', 'Job market');
  return element;
};

const growth = (value: number, code: string, more: object = {}) => ({
  measure: 'employment-change',
  value,
  unit: 'percent',
  population: { name: `People of ${code}`, codes: [{ system: 'SOC-2018', code }] },
  from: '2024',
  to: '2034',
  ...more,
});

describe('market-commentary', () => {
  it('shows everything that the section holds, each list under its heading, with the date of the content', async () => {
    const element = await fixture(html`<market-commentary occupation=${occupation}></market-commentary>`);
    await appears(element, 'heading', 'Job market');
    expect(namesOf(element, 'heading')).to.deep.equal([
      'Job market',
      'Change in jobs',
      'Outlook',
      'Trends',
      'Challenges',
      'Opportunities',
      'What moves pay',
      'Benefits and bonuses',
      'Negotiating pay',
    ]);
    const { market } = bundled();
    const text = textOf(element);
    for (const list of ['outlook', 'trends', 'challenges', 'opportunities', 'factors', 'benefits'])
      for (const point of market[list])
        expect(text).to.include(point.text ? `${point.title} ${point.text}` : point.title);
    expect(text).to.include(market.negotiation).and.to.include('Last reviewed 2025');
    await expect(element).to.be.accessible();
  });

  it('says of each growth figure who is counted, over which years, and who says so', async () => {
    const element = await shown();
    const rows = allBy(by(element, 'table', 'Change in jobs'), 'row').map(textOf);
    expect(rows).to.have.length(4);
    expect(rows[0]).to.match(/^Medical Secretaries and Administrative Assistants \+4% Official · 2024–2034/);
    expect(rows[1]).to.match(/^All occupations \+3% Official · 2024–2034/);
    expect(rows[2]).to.match(/^Medical and Health Services Managers \+23% Official · 2024–2034/);
    expect(rows[3]).to.match(/^Medical and Health Services Managers \+28% Unverified · 2022–2032/);
  });

  it('draws growth from zero, with the average of the same years as a line across', async () => {
    const element = await shown();
    expect(pictures(element).map(marksOf)).to.deep.equal([
      [
        [0, 13],
        [10, 10],
      ],
      [[0, 10]],
      [
        [0, 77],
        [10, 10],
      ],
      // Other years: no line.
      [[0, 93]],
    ]);
    expect(textOf(element)).to.include('Upright line: all occupations over the same years.');
  });

  it('draws a decline to the other side of zero, and mirrors', async () => {
    const data = { figures: [growth(-7, '51-1011'), growth(4, '00-0000')] };
    const ltr = marksOf(pictures(await shown(data))[0]!);
    const rtl = marksOf(pictures(await shown(data, html`<div dir="rtl"></div>`))[0]!);
    const [[from, to], [average]] = ltr as [[number, number], [number, number]];
    expect(from).to.be.lessThan(to).and.to.be.greaterThan(0);
    expect(average).to.be.greaterThan(to);
    expect(rtl[0]![1]).to.be.closeTo(100 - from, 1);
  });

  it('draws no average of another place or of other years', async () => {
    for (const more of [{ from: '2022', to: '2032' }, { area: { name: 'Canada' } }]) {
      const element = await shown({ figures: [growth(4, '43-6013'), growth(3, '00-0000', more)] });
      expect(marksOf(pictures(element)[0]!)).to.have.length(1);
      expect(textOf(element)).not.to.include('Upright line');
    }
  });

  it('shows other figures of the market beside the growth', async () => {
    const element = await shown({
      figures: [growth(4, '43-6013'), { measure: 'annual-openings', value: 1200, unit: 'people' }],
    });
    expect(textOf(element)).to.match(/Openings a year 1,200/);
    expect(pictures(element)).to.have.length(1);
  });

  it('gives every entry an id of its own, also where two lists have the same', async () => {
    const element = await shown();
    const ids = [...element.shadowRoot!.querySelectorAll('li[id]')].map(({ id }) => id);
    expect(ids).to.have.length(36);
    expect(new Set(ids).size).to.equal(36);
    expect(textOf(element.shadowRoot!.getElementById('ai')!)).to.match(/^First AI tools/);
    expect(textOf(element.shadowRoot!.getElementById('opportunities-ai')!)).to.match(/^Working with AI/);
  });

  it('fits into 320 px', async () => {
    const element = await shown(slice('market'), html`<div style="inline-size: 320px"></div>`);
    expect(crowded(element)).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('shows what is there, and data as text', async () => {
    const markup = '<a href="javascript:alert(1)">More</a>';
    const element = await shown({ trends: [{ title: markup }] });
    expect(textOf(element)).to.equal(`Job market Trends ${markup}`);
    expect(allBy(element, 'link')).to.have.length(0);
  });
});

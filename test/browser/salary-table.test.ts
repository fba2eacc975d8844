import { expect, fixture, html } from '@open-wc/testing';
import '../../src/salary-table.js';
import { occupation, pay, slice, bundled } from './support/data.js';
import { click, focusBefore, press } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { next } from './support/watch.js';

const shown = async (data: unknown = slice('salary'), more = {}) => {
  const element = Object.assign(document.createElement('salary-table'), { data }, more);
  await fixture(html`${element}`);
  await appears(element, 'table');
  return element;
};

/** The cells of each row, its header first. */
const rowsOf = (element: Element) =>
  allBy(element, 'row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => textOf(cell)));

const column = (element: Element, index: number) => rowsOf(element).map((cells) => cells[index]);
const header = (element: Element, name: string) => by(by(element, 'columnheader', name), 'button', name);
const sortOf = (element: Element) =>
  allBy(element, 'columnheader').map((each) => each.getAttribute('aria-sort'));

const medians = ['$38,000 a year', '$50,000 a year', '$62,000 a year', '$78,000 a year', '$95,000 a year'];

describe('salary-table', () => {
  it('is a table with a caption, a header for each column and for each row', async () => {
    const element = await fixture(html`<salary-table occupation=${occupation}></salary-table>`);
    await appears(element, 'table', /^Pay by level: Medical Office Administrator/);
    expect(namesOf(element, 'columnheader')).to.deep.equal(['Level', 'Years', 'Median', 'Average']);
    expect(namesOf(element, 'rowheader')).to.deep.equal(
      bundled().salary.levels.map(({ title }: { title: string }) => title),
    );
    await expect(element).to.be.accessible();
  });

  it('shows years, median and average of each level', async () => {
    const element = await shown();
    expect(column(element, 1)).to.deep.equal(['0–2', '2–4', '4–7', '7–12', '12+']);
    expect(column(element, 2)).to.deep.equal(medians);
    expect(column(element, 3)[4]).to.equal('$105,000 a year');
  });

  it('keeps the origin of the estimates in sight, in the caption', async () => {
    const element = await shown();
    const caption = by(element, 'table').querySelector('caption')!;
    await click(by(caption, 'button', /^Estimate/));
    const text = textOf(await appears(element, 'dialog'));
    expect(text).to.include('Unattributed career guide text').and.to.include('An estimate');
    await expect(element).to.be.accessible();
  });

  it('shows the official figures beside the table, with whom they count', async () => {
    const element = await shown();
    const text = textOf(element);
    expect(text).to.match(/Secretaries and Administrative Assistants \$44,640 a year Official · May 2024/);
    expect(text).to.match(/Medical and Health Services Managers \$117,960 a year Official · May 2024/);
    expect(text).to.match(/\$40,940 a year Unverified · May 2023 · out of date/);
  });

  it('says what a level has no figure for, and which figure has another origin', async () => {
    const element = await shown({
      levels: [
        { id: 'junior', title: 'Junior', median: pay({ value: 1, status: 'estimate' }) },
        { id: 'mid', title: 'Mid', average: pay({ value: 2, status: 'official', asOf: '2026-01' }) },
      ],
    });
    expect(rowsOf(element)[0]).to.deep.equal(['Junior', '', '$1 a year', 'not stated']);
    expect(rowsOf(element)[1]?.[3]).to.match(/^\$2 a year Official · January 2026/);
  });

  describe('the period', () => {
    it('is switched for every amount', async () => {
      const element = await shown();
      expect(by<HTMLInputElement>(element, 'radio', 'Year').checked).to.equal(true);
      await click(by(element, 'radio', 'Month'));
      await reads(element, '$3,167 a month');
      expect(textOf(by(element, 'table'))).not.to.include('a year');
      expect(textOf(element)).to.include('$3,720 a month').and.not.to.include('hours a year');
      await click(by(element, 'radio', 'Hour'));
      await reads(element, '$18.27 an hour');
      expect(textOf(element)).to.include('$21.46 an hour').and.to.include('Converted at 2,080 hours a year');
    });

    it('is chosen by arrow keys, and tells the page', async () => {
      const element = await shown();
      focusBefore(element);
      await press('Tab', 'Tab');
      await expectFocus(by(element, 'radio', 'Year'));
      const chosen = next(element, 'salary-period');
      await press('ArrowRight');
      const event = await chosen;
      expect(event.period).to.equal('month');
      expect(event.bubbles && event.composed).to.equal(true);
      await expectFocus(by(element, 'radio', 'Month'));
      await reads(element, '$3,167 a month');
      expect(element.getAttribute('period')).to.equal('month');
    });

    it('is what the page says, until the reader chooses', async () => {
      const element = await shown(slice('salary'), { period: 'hour' });
      expect(column(element, 2)[0]).to.equal('$18.27 an hour');
      element.setAttribute('period', 'month');
      await reads(element, '$3,167 a month');
      expect(by<HTMLInputElement>(element, 'radio', 'Month').checked).to.equal(true);
    });

    it('is a year where the page says anything else', async () => {
      for (const period of ['week', '', null]) {
        const element = await shown(slice('salary'), { period });
        expect(column(element, 2)).to.deep.equal(medians);
      }
    });

    it('is converted with the hours that a figure states', async () => {
      const level = { id: 'a', title: 'A', median: pay({ value: 36400, hours: 1820 }) };
      const element = await shown({ levels: [level] }, { period: 'hour' });
      expect(column(element, 2)).to.deep.equal(['$20.00 an hour']);
      expect(textOf(element)).to.include('Converted at 1,820 hours a year');
    });

    it('of two tables is switched one by one', async () => {
      const [first, second] = [await shown(), await shown()];
      await click(by(second, 'radio', 'Month'));
      await reads(second, '$3,167 a month');
      expect(column(first, 2)).to.deep.equal(medians);
      expect(by<HTMLInputElement>(first, 'radio', 'Year').checked).to.equal(true);
    });
  });

  describe('sorting', () => {
    it('goes up, down and back to the guide’s order, and says so', async () => {
      const element = await shown();
      expect(sortOf(element)).to.deep.equal([null, null, null, null]);
      for (const [direction, order] of [
        ['ascending', medians],
        ['descending', medians.toReversed()],
        ['none', medians],
      ] as const) {
        const sorted = next(element, 'salary-sort');
        await click(header(element, 'Median'));
        const event = await sorted;
        expect([event.column, event.direction]).to.deep.equal(['median', direction]);
        await element.updateComplete;
        expect(column(element, 2)).to.deep.equal(order);
        expect(sortOf(element)[2]).to.equal(direction === 'none' ? null : direction);
      }
    });

    it('is by one column at a time, and works with keys', async () => {
      const element = await shown();
      header(element, 'Level').focus();
      await press('Enter');
      await element.updateComplete;
      expect(sortOf(element)).to.deep.equal(['ascending', null, null, null]);
      const titles = namesOf(element, 'rowheader');
      expect(titles).to.deep.equal(titles.toSorted((a, b) => a.localeCompare(b)));
      await press('Tab', 'Space', 'Space');
      await element.updateComplete;
      await expectFocus(header(element, 'Years'));
      expect(sortOf(element)).to.deep.equal([null, 'descending', null, null]);
      expect(column(element, 1)).to.deep.equal(['12+', '7–12', '4–7', '2–4', '0–2']);
      await expect(element).to.be.accessible();
    });

    it('compares pay of different periods, and puts last what has none', async () => {
      const level = (title: string, median?: object) => ({ id: title.toLowerCase(), title, median });
      const element = await shown({
        levels: [
          level('None'),
          level('Hourly', pay({ value: 30, period: 'hour' })),
          level('Yearly', pay({ value: 50000 })),
          level('Range', pay({ value: undefined as never, min: 4000, max: 6000, period: 'month' })),
        ].map((each) => JSON.parse(JSON.stringify(each))),
      });
      await click(header(element, 'Median'));
      await element.updateComplete;
      expect(column(element, 0)).to.deep.equal(['Yearly', 'Range', 'Hourly', 'None']);
      await click(header(element, 'Median'));
      await element.updateComplete;
      expect(column(element, 0)).to.deep.equal(['Hourly', 'Range', 'Yearly', 'None']);
    });
  });

  describe('the reader’s level', () => {
    const marked = (element: Element) =>
      allBy(element, 'row').flatMap((row, index) =>
        row.getAttribute('aria-current') === 'true' ? index - 1 : [],
      );

    it('is marked by name, in words too', async () => {
      const element = await shown(slice('salary'), { level: 'senior' });
      expect(marked(element)).to.deep.equal([2]);
      expect(column(element, 0)[2]).to.include('Your level');
      await expect(element).to.be.accessible();
    });

    it('is marked by years, of which a band holds its lower bound', async () => {
      const element = await shown();
      for (const [years, index] of [
        ['0', 0],
        ['1.9', 0],
        ['2', 1],
        ['4', 2],
        ['12', 4],
        ['40', 4],
      ] as const) {
        element.setAttribute('years', years);
        await element.updateComplete;
        expect(marked(element), `${years} years`).to.deep.equal([index]);
      }
    });

    it('is none where there is no such level', async () => {
      for (const wrong of [{ level: 'king' }, { years: -1 }, { years: NaN }, { level: '' }]) {
        expect(marked(await shown(slice('salary'), wrong))).to.deep.equal([]);
      }
    });

    it('stays marked when the table is sorted', async () => {
      const element = await shown(slice('salary'), { level: 'junior' });
      await click(header(element, 'Median'));
      await click(header(element, 'Median'));
      await element.updateComplete;
      expect(marked(element)).to.deep.equal([4]);
    });
  });
});

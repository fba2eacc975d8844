import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import '../../src/global-salaries.js';
import type { CareerPath } from '../../src/index.js';
import { bundled, occupation, slice } from './support/data.js';
import { click, focusBefore, press } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { crowded, marksOf, pictures } from './support/picture.js';
import { next } from './support/watch.js';

const shown = async (data: unknown = slice('global-salaries'), more = {}, around = html`<div></div>`) => {
  const element = Object.assign(document.createElement('global-salaries'), { data }, more);
  (await fixture(around)).append(element);
  await appears(element, 'table');
  return element;
};

const rows = (element: Element) => allBy(element, 'row').slice(1);
const cells = (element: Element) => rows(element).map((row) => textOf(row.children[1]!));
const countries = (element: Element) =>
  rows(element).map((row) => textOf(row.children[0]!).replace(/ (North America|Europe|Asia-Pacific)$/, ''));
const caption = (element: Element) => textOf(by(element, 'table').querySelector('caption')!);
const header = (element: Element, name: string) => by(by(element, 'table'), 'button', name);

const pay = (currency: string, more: object = {}) => ({
  measure: 'pay-range',
  min: 30000,
  max: 40000,
  currency,
  period: 'year',
  ...more,
});
const inOrder = ['United States', 'Canada', 'United Kingdom', 'Germany', 'Spain', 'Australia', 'Thailand'];

describe('global-salaries', () => {
  it('is a table of countries with region and context, then remote work and visas', async () => {
    const element = await fixture(html`<global-salaries occupation=${occupation}></global-salaries>`);
    await appears(element, 'table', /^Pay in USD a year/);
    expect(namesOf(element, 'columnheader')).to.deep.equal(['Country', 'Pay']);
    expect(countries(element)).to.deep.equal(inOrder);
    const section = bundled()['global-salaries'];
    rows(element).forEach((row, index) => {
      const { id, region, text } = section.countries[index];
      expect(textOf(row)).to.include(region).and.to.include(text);
      expect(element.shadowRoot!.getElementById(id) === row).to.equal(true);
    });
    for (const prose of [section.remote, section.visas])
      for (const paragraph of prose.split('\n\n')) expect(textOf(element)).to.include(paragraph);
    await expect(element).to.be.accessible();
  });

  describe('comparable amounts', () => {
    it('are a year and in one currency, with the guide’s conversions and how old they are', async () => {
      const element = await shown();
      expect(caption(element)).to.equal('Pay in USD a year. The guide’s exchange rates: undated.');
      expect(cells(element)[0]).to.match(/^\$35,000 – \$55,000 a year Estimate/);
      expect(cells(element)[1]).to.match(/^about \$29,000 – \$44,000 a year Unverified/);
      expect(cells(element)[6]).to.match(/^about \$8,400 – \$13,200 a year Unverified/);
    });

    it('are drawn to one scale, that mirrors', async () => {
      const element = await shown();
      const drawn = pictures(element).map((picture) => marksOf(picture)[0]);
      // Of 60,000.
      expect(drawn[0]).to.deep.equal([58, 92]);
      expect(drawn[6]).to.deep.equal([14, 22]);
      const mirrored = await shown(slice('global-salaries'), {}, html`<div dir="rtl"></div>`);
      expect(marksOf(pictures(mirrored)[0]!)[0]).to.deep.equal([8, 42]);
    });

    it('name the date of the rates where the guide has it', async () => {
      const element = await shown({
        countries: [
          { id: 'de', name: 'Germany', pay: pay('EUR'), converted: pay('USD', { asOf: '2025-03' }) },
          { id: 'es', name: 'Spain', pay: pay('EUR'), converted: pay('USD') },
        ],
      });
      expect(caption(element)).to.equal(
        'Pay in USD a year. The guide’s exchange rates: March 2025, undated.',
      );
    });

    it('say of a country that none is stated, and draw none', async () => {
      const element = await shown({
        countries: [
          { id: 'us', name: 'United States', pay: pay('USD') },
          { id: 'de', name: 'Germany', pay: pay('EUR') },
        ],
      });
      expect(cells(element)[0]).to.match(/^\$30,000 – \$40,000 a year/);
      expect(cells(element)[1]).to.equal('not stated');
      expect(caption(element)).to.equal('Pay in USD a year.');
      expect(pictures(element)).to.have.length(1);
    });

    it('say with which hours pay by the hour became yearly', async () => {
      const element = await shown({
        countries: [
          { id: 'us', name: 'US', pay: pay('USD', { min: 20, max: 30, period: 'hour', hours: 1800 }) },
        ],
      });
      expect(cells(element)[0]).to.include('$36,000 – $54,000 a year').and.to.include('1,800 hours');
    });
  });

  describe('amounts as quoted', () => {
    it('are in the currency and period of each country, without any scale, and say why', async () => {
      const element = await shown();
      await click(by(element, 'radio', 'As quoted'));
      await reads(element, 'CA$40,000–60,000 a year');
      expect(cells(element)[6]).to.match(/^THB 25,000–40,000 a month Estimate/);
      expect(caption(element)).to.include('different currencies cannot share a scale');
      expect(pictures(element)).to.have.length(0);
      expect(pictures(element, 'axis')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('are chosen by arrow keys or by the page', async () => {
      const element = await shown();
      focusBefore(element);
      // The button that copies the link is first.
      await press('Tab', 'Tab');
      await expectFocus(by(element, 'radio', 'Comparable'));
      await press('ArrowRight');
      await reads(element, 'CA$40,000–60,000 a year');
      element.amounts = 'comparable';
      await reads(element, 'about $29,000 – $44,000');
      expect(by<HTMLInputElement>(element, 'radio', 'Comparable').checked).to.equal(true);
    });
  });

  describe('rates of the page', () => {
    it('replace the guide’s conversions where there is one, and are named', async () => {
      const element = await shown(slice('global-salaries'), { rates: { USD: 1, EUR: 1.25, THB: 1 / 30 } });
      expect(cells(element)[3]).to.match(/^about \$35,000 – \$47,500 a year Estimate/);
      expect(cells(element)[6]).to.match(/^about \$10,000 – \$16,000 a year/);
      expect(cells(element)[1]).to.match(/^about \$29,000/);
      expect(caption(element))
        .to.include('This page’s exchange rates: 1 EUR = 1.25 USD, 1 THB = 0.033 USD.')
        .and.to.include('undated');
    });

    it('lead to the amount as quoted when asked for the origin', async () => {
      const element = await shown(slice('global-salaries'), { rates: { USD: 2, EUR: 2.5 } });
      await click(by(rows(element)[3]!, 'button', /^Estimate/));
      expect(textOf(await appears(element, 'dialog'))).to.include('€28,000 – €38,000 a year');
    });

    it('are those of the guide around, and mean what they mean for a posting', async () => {
      const element = await fixture<CareerPath>(
        `<career-path occupation="${occupation}" rates='{"USD": 1, "EUR": 1.25}'></career-path>`,
      );
      await reads(element, 'This page’s exchange rates: 1 EUR = 1.25 USD.');
      await reads(element, 'about $35,000 – $47,500 a year');
      element.rates = { USD: 1, EUR: 1.5 };
      await reads(element, 'about $42,000 – $57,000 a year');
      element.removeAttribute('rates');
      await reads(element, 'Pay in USD a year. The guide’s exchange rates: undated.');
    });

    it('are ignored where they are no rates', async () => {
      for (const rates of [
        { USD: 1, EUR: 0, GBP: -1, CAD: Infinity, AUD: 'x' },
        { EUR: 1.25 },
        { USD: 0, EUR: 1.25 },
        'EUR',
        [],
        7,
        null,
      ]) {
        const element = await shown(slice('global-salaries'), { rates });
        expect(caption(element)).to.equal('Pay in USD a year. The guide’s exchange rates: undated.');
        expect(cells(element)[3]).to.match(/^about \$30,000/);
      }
    });
  });

  describe('sorting', () => {
    it('goes up, down and back by country', async () => {
      const element = await shown();
      await click(header(element, 'Country'));
      expect(countries(element)).to.deep.equal([...inOrder].sort());
      await click(header(element, 'Country'));
      expect(countries(element)).to.deep.equal([...inOrder].sort().reverse());
      await click(header(element, 'Country'));
      expect(countries(element)).to.deep.equal(inOrder);
    });

    it('goes by pay, by keyboard, and tells the page', async () => {
      const element = await shown();
      const told = next(element, 'salary-sort');
      header(element, 'Pay').focus();
      await press('Enter');
      const { column, direction } = await told;
      expect([column, direction]).to.deep.equal(['pay', 'ascending']);
      expect(countries(element)).to.deep.equal([
        'Thailand',
        'Spain',
        'United Kingdom',
        'Germany',
        'Canada',
        'Australia',
        'United States',
      ]);
      expect(allBy(element, 'columnheader').map((each) => each.getAttribute('aria-sort'))).to.deep.equal([
        null,
        'ascending',
      ]);
    });

    it('keeps the order by comparable pay when amounts are as quoted', async () => {
      const element = await shown(slice('global-salaries'), { amounts: 'quoted' });
      await click(header(element, 'Pay'));
      expect(countries(element)[0]).to.equal('Thailand');
    });
  });

  it('has room for every label at 320 px, also where amounts are written long', async () => {
    for (const lang of ['en', 'de']) {
      const around = html`<div lang=${lang} style="inline-size: 320px"></div>`;
      const element = await shown(slice('global-salaries'), {}, around);
      expect(crowded(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });

  it('shows data as text, whatever it looks like', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await shown({
      countries: [{ id: 'x', name: markup, region: markup, text: markup, pay: pay('USD') }],
    });
    expect(textOf(by(element, 'table')).split(markup)).to.have.length(4);
    expect(allBy(element, 'img')).to.have.length(0);
  });
});

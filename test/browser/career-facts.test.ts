import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-facts.js';
import type { Figure } from '../../src/model.js';
import { bundled, occupation, pay, slice } from './support/data.js';
import { chord, click, focusBefore, press } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { answered } from './support/wait.js';
import { next, watch } from './support/watch.js';

watch();

const shown = async (data: unknown) => {
  const element = await fixture(html`<career-facts .data=${data}></career-facts>`);
  await appears(element, 'heading', 'Key facts');
  return element;
};

/** One tile of those figures. */
const tile = (...figures: Partial<Figure>[]) =>
  shown({
    items: [{ label: 'A fact', figures }],
    sources: [
      { id: 'survey', name: 'Our survey', publisher: 'A club', url: 'https://example.org/survey' },
      { id: 'talk', name: 'Hearsay' },
      { id: 'trap', name: 'A trap', url: 'javascript:alert(1)' },
    ],
  });

/** Opens the origin of the only figure. */
async function opened(element: Element) {
  await click(by(element, 'button', /Where this figure comes from/));
  return appears(element, 'dialog', 'Where this figure comes from');
}

describe('career-facts', () => {
  it('shows each fact of the guide under a heading of its own', async () => {
    const element = await fixture(html`<career-facts occupation=${occupation}></career-facts>`);
    await appears(element, 'heading', 'Key facts');
    expect(namesOf(element, 'heading')).to.deep.equal([
      'Key facts',
      ...bundled().facts.items.map(({ label }: { label: string }) => label),
    ]);
    for (const text of ['$44,640 a year', '$40,940 a year', '$50,000 a year', '+4%', '850,000'])
      expect(textOf(element)).to.include(text);
    await expect(element).to.be.accessible();
  });

  it('says of each figure who is counted, its status and its date', async () => {
    const element = await shown(slice('facts'));
    const text = textOf(element);
    expect(text).to.match(
      /Medical Secretaries and Administrative Assistants \$44,640 a year Official · May 2024/,
    );
    expect(text).to.match(/People with this job title \$50,000 a year Estimate/);
    expect(text).to.match(/\$40,940 a year Unverified · May 2023 · out of date/);
    expect(text).to.match(/All occupations \+3% Official · 2024–2034/);
  });

  it('shows figures that a picture compares as a table, with a row for each', async () => {
    const element = await shown(slice('facts'));
    const table = by(element, 'table', 'Job growth');
    const rows = allBy(table, 'row');
    expect(namesOf(table, 'rowheader')).to.have.length(rows.length);
    expect(textOf(rows[0]!)).to.match(/^Medical Secretaries and Administrative Assistants \+4% Official/);
    // Bars of one scale, and a line at what all occupations grow over the same years.
    const bars = rows.map((row) => [...row.querySelectorAll('path')].slice(1));
    expect(bars.map((marks) => marks.length)).to.deep.equal([2, 1, 1]);
    const widths = bars.map(([bar]) => bar!.getBBox().width);
    expect(widths.map((width) => Math.round(width / 12.5))).to.deep.equal([4, 8, 3]);
  });

  for (const [given, says] of [
    [{ p25: 35000, p75: 60000 }, '25th percentile $35,000 – 75th percentile $60,000'],
    [{ p10: 30000, p75: 60000 }, '10th percentile $30,000 – 75th percentile $60,000'],
    [{ p75: 60000 }, '75th percentile $60,000'],
    [{ p25: 2, p75: 5, unit: 'percent', currency: undefined }, '25th percentile +2% – 75th percentile +5%'],
  ] as const)
    it(`shows percentiles alone as a range that says what it is: ${says}`, async () => {
      const element = await tile({
        measure: 'pay-range',
        currency: 'USD',
        period: 'year',
        ...given,
      } as Figure);
      await reads(element, `${says} a year Origin not stated`);
    });

  it('states percentiles beside a value in the figure’s origin', async () => {
    const element = await tile(pay({ p10: 30000, p25: 35000, p75: 60000, p90: 80000 }));
    await reads(element, '$44,640 a year Origin');
    expect(textOf(await opened(element))).to.include(
      '10th percentile $30,000 – 25th percentile $35,000 – 75th percentile $60,000 – 90th percentile $80,000',
    );
    await expect(element).to.be.accessible();
  });

  it('shows figures that count different people beside one another', async () => {
    const element = await tile(
      pay({ population: { name: 'Secretaries' } }),
      pay({ value: 117960, population: { name: 'Managers' } }),
    );
    await reads(element, /Secretaries \$44,640 a year.*Managers \$117,960 a year/);
    const [first, second] = allBy(element, 'button').map((button) => button.getBoundingClientRect());
    expect(second!.left, 'beside, not below').to.be.greaterThan(first!.right - 1);
  });

  it('never shows pay without its period', async () => {
    const element = await tile(
      pay({ value: 20.5, period: 'hour' }),
      pay({ value: 25000, currency: 'THB', period: 'month' }),
      pay(),
    );
    await reads(element, '$20.50 an hour');
    expect(textOf(element)).to.include('THB 25,000 a month').and.to.include('$44,640 a year');
  });

  const formats: [Partial<Figure>, string][] = [
    [{ min: 6, max: 18, unit: 'months' }, '6 – 18 months'],
    [{ value: 1, unit: 'years' }, '1 year'],
    [{ min: 160, unit: 'hours' }, '160 hours or more'],
    [{ max: 1000, currency: 'USD' }, 'up to $1,000'],
    [{ value: 110000, unit: 'people', approximate: true }, 'about 110,000'],
    [
      { min: 30000, max: 60000, currency: 'USD', period: 'year', open: true },
      '$30,000 – $60,000 or more a year',
    ],
    [{ value: -2.5, unit: 'percent' }, '-2.5%'],
    [{ value: 0, unit: 'percent' }, '0%'],
    [{ text: 'High school diploma' }, 'High school diploma'],
    [{ value: 0, currency: 'USD', period: 'year' }, '$0 a year'],
  ];
  for (const [figure, text] of formats) {
    it(`reads "${text}"`, async () => {
      const element = await tile({ measure: 'some-measure', ...figure });
      expect(textOf(element).replace(/\s?–\s?/g, ' – ')).to.include(`Some measure ${text} Origin not stated`);
    });
  }

  it('says what is not stated of a figure', async () => {
    const element = await tile(pay());
    expect(namesOf(element, 'button')).to.deep.equal(['Origin not stated: Where this figure comes from']);
    const dialog = await opened(element);
    expect(textOf(dialog)).to.include('undated');
  });

  it('lets nothing shine through an origin', async () => {
    const card = await opened(await tile(pay()));
    expect(getComputedStyle(card).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('opens an origin that says everything', async () => {
    const element = await tile(
      pay({
        status: 'official',
        asOf: '2024-05',
        source: 'survey',
        hours: 1820,
        note: 'Without tips.',
        area: { name: 'United States', code: 'US' },
        population: { name: 'Secretaries', codes: [{ system: 'SOC-2018', code: '43-6013' }] },
      }),
    );
    const dialog = await opened(element);
    const text = textOf(dialog);
    for (const part of [
      'Median pay: $44,640 a year',
      'Who is counted Secretaries · SOC 43-6013',
      'Where United States',
      'When May 2024',
      'Source A club, Our survey',
      'Published by the official source named here.',
      'Without tips.',
      'Converted at 1,820 hours a year',
    ])
      expect(text).to.include(part);
    expect(by<HTMLAnchorElement>(dialog, 'link', 'Our survey').href).to.equal('https://example.org/survey');
    await expect(element).to.be.accessible();
  });

  it('explains what unverified, estimated and out of date mean', async () => {
    const element = await tile(
      pay({ status: 'unverified', asOf: '2014-05', measure: 'starting-pay' }),
      pay({ status: 'estimate' }),
    );
    expect(namesOf(element, 'button')).to.deep.equal([
      'Unverified · May 2014 · out of date: Where this figure comes from',
      'Estimate: Where this figure comes from',
    ]);
    await click(by(element, 'button', /Unverified/));
    const old = textOf(await appears(element, 'dialog'));
    expect(old).to.include('Not confirmed by an official source.').and.to.include('Out of date:');
    await press('Escape');
    await click(by(element, 'button', /Estimate/));
    await reads(element, 'An estimate, not an official statistic.');
  });

  it('shows the name of a source without a link, and never an unsafe one', async () => {
    for (const [source, name] of [
      ['talk', 'Hearsay'],
      ['trap', 'A trap'],
      ['nowhere', 'nowhere'],
    ] as const) {
      const dialog = await opened(await tile(pay({ source })));
      expect(textOf(dialog)).to.include(`Source ${name}`);
      expect(namesOf(dialog, 'link')).to.deep.equal([]);
    }
  });

  it('has words for a measure that it does not know: the guide’s own', async () => {
    const element = await tile({ measure: 'cost-of-tools', value: 5 }, { measure: 'constructor', value: 6 });
    await reads(element, 'Cost of tools');
    expect(textOf(element)).to.include('Constructor 6');
  });

  it('shows text as text, whatever it looks like', async () => {
    const markup = '<img src=x onerror="window.broken = true">';
    const element = await shown({
      intro: markup,
      items: [{ label: markup, figures: [pay({ note: markup })] }],
    });
    expect(textOf(element)).to.include(markup);
    expect(allBy(element, 'img')).to.have.length(0);
    expect(window).not.to.have.property('broken');
  });

  describe('by keyboard', () => {
    for (const key of ['Enter', 'Space']) {
      it(`opens an origin with ${key}, and closes it with Escape`, async () => {
        const element = await tile(pay({ source: 'survey' }));
        focusBefore(element);
        await press('Tab');
        await expectFocus(by(element, 'button'));
        await press(key);
        const dialog = await appears(element, 'dialog');
        await press('Tab');
        await expectFocus(by(dialog, 'link', 'Our survey'));
        await press('Escape');
        expect(allBy(element, 'dialog')).to.have.length(0);
        await expectFocus(by(element, 'button'));
      });
    }

    it('reaches every origin in order, there and back', async () => {
      const element = await shown(slice('facts'));
      const buttons = allBy(element, 'button');
      expect(buttons).to.have.length(14);
      focusBefore(element);
      for (const button of buttons) {
        await press('Tab');
        await expectFocus(button);
      }
      await chord('Shift', 'Tab');
      await expectFocus(buttons.at(-2)!);
    });
  });

  it('has one origin open at a time, and closes it when the reader clicks elsewhere', async () => {
    const element = await tile(pay({ status: 'official' }), pay({ status: 'estimate' }));
    for (const status of [/Official/, /Estimate/]) {
      await click(by(element, 'button', status));
      await appears(element, 'dialog');
    }
    expect(allBy(element, 'dialog')).to.have.length(1);
    await click(by(element, 'heading', 'Key facts'));
    expect(allBy(element, 'dialog')).to.have.length(0);
  });

  it('keeps an origin open when something else in the element changes', async () => {
    const element = (await tile(pay())) as HTMLElement & { level: string; updateComplete: Promise<unknown> };
    await opened(element);
    element.level = 'senior';
    await element.updateComplete;
    await answered();
    expect(allBy(element, 'dialog')).to.have.length(1);
  });

  it('tells when it shows data, and of what', async () => {
    const element = document.createElement('career-facts');
    const loaded = next(element, 'guide-load');
    element.guide = bundled();
    await fixture(html`${element}`);
    const event = await loaded;
    expect(event.guide?.title).to.equal('Medical Office Administrator');
    expect(event.issues).to.deep.equal([]);
    expect(event.bubbles && event.composed).to.equal(true);
  });
});

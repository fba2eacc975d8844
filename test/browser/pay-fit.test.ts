import { expect, fixture, html } from '@open-wc/testing';
import '../../src/pay-fit.js';
import type { PayFitEvent } from '../../src/index.js';
import { bundled, occupation } from './support/data.js';
import { click } from './support/input.js';
import { allBy, appears, by, reads, textOf } from './support/page.js';
import { addPosting, posting, watchPostings, withBand, yearly } from './support/posting.js';
import { watch } from './support/watch.js';

const said = watch();
const told = watchPostings();
afterEach(() => expect(said.errors).to.deep.equal([]));

async function shown(more: object = {}, properties: object = { guide: withBand() }) {
  const element = Object.assign(document.createElement('pay-fit'), { posting: posting(more) }, properties);
  await fixture(html`${element}`);
  await appears(element, 'heading', 'How this job pays');
  return element;
}
const fits = () => told.events.filter((event): event is PayFitEvent => event.type === 'pay-fit');

describe('pay-fit', () => {
  for (const [verdict, more, sentence] of [
    ['within', yearly(40000, 46000), 'The advertised pay is within what is usual.'],
    ['above', yearly(60000, 70000), 'The advertised pay is above what is usual.'],
    ['below', yearly(25000, 30000), 'The advertised pay is below what is usual.'],
    ['wide-range', yearly(30000, 90000), 'The advertised range is wide'],
    ['no-pay', { baseSalary: undefined }, 'The posting states no pay.'],
    ['no-pay', yearly(0, 0), 'The posting states no pay.'],
    ['other-currency', yearly(40000, 46000, 'EUR'), 'advertised in another currency'],
    [
      'other-currency',
      { baseSalary: { value: { value: 40000, unitText: 'YEAR' } } },
      'does not say in which currency',
    ],
    ['other-period', { baseSalary: { currency: 'USD', value: 40000 } }, 'does not say what period'],
    ['no-verdict', yearly(30000), 'names one end of its pay only'],
  ] as const)
    it(`says "${sentence}" (${verdict})`, async () => {
      const element = await shown(more);
      await reads(element, sentence);
      expect(fits().map((event) => event.verdict)).to.deep.equal([verdict]);
      await expect(element).to.be.accessible();
    });

  it('shows the band, the median and the levels as text, each with its origin one tap away', async () => {
    const element = await shown();
    const text = textOf(element);
    expect(text).to.match(/Advertised for this job \$40,000 – \$46,000 a year From the posting/);
    expect(text).to.match(
      /Usual pay: half of all earn between these \$37,000 – \$52,000 a year Official · May 2024/,
    );
    expect(text).to.match(/Official median \$44,640 a year Official · May 2024/);
    expect(text).to.match(/Senior Medical Office Administrator \$62,000 a year Estimate/);
    expect(text).to.include('The middle of the advertised pay is 4% below the official median.');
    expect(text).to.include('All but the advertised pay is market data, not this employer’s offer.');
    const median = allBy(element, 'button', /^Official/)[1]!;
    await click(median);
    expect(textOf(await appears(element, 'dialog'))).to.include('Occupational Outlook Handbook');
  });

  it('without a band says the distance, and that there is no verdict', async () => {
    const element = await shown(yearly(50000, 50000), { guide: bundled() });
    expect(textOf(element)).to.match(
      /How this job pays The advertised pay is 12% above the official median\./,
    );
    expect(textOf(element)).to.include('no usual range for this job, so there is no verdict');
    const [fit] = fits();
    expect([
      fit?.verdict,
      Math.round(fit!.distance!),
      fit?.min,
      fit?.max,
      fit?.currency,
      fit?.period,
    ]).to.deep.equal(['no-verdict', 12, 50000, 50000, 'USD', 'year']);
  });

  it('says what it cannot read, and never guesses', async () => {
    const element = await shown({
      baseSalary: { currency: 'USD', value: { value: 45000, unitText: 'HOUR' } },
    });
    await reads(
      element,
      'The posting’s pay, “45000”, could not be read: it cannot be meant for that period.',
    );
    expect(fits()[0]?.verdict).to.equal('no-pay');
    expect(fits()[0]?.min).to.equal(undefined);
  });

  it('converts with the hours stated and the rates that the host gives, and says so', async () => {
    const element = await shown(
      { ...yearly(40000, 40000, 'EUR') },
      { guide: withBand(), rates: { USD: 1, EUR: 1.1 } },
    );
    await reads(element, 'Converted at 1 EUR = 1.1 USD, a rate that this site gives.');
    expect(textOf(element)).to.include('within what is usual').and.to.include('€40,000 a year');
    element.posting = posting({
      employmentType: 'PART_TIME',
      workHours: '20 hours per week',
      ...yearly(22000, 22000),
    });
    await reads(element, 'Compared from an amount a year, at 1,040 hours of work a year.');
    element.posting = posting({ baseSalary: '$20 an hour' });
    await reads(element, '“$” is taken for USD.');
  });

  it('takes wrong rates and places for none', async () => {
    for (const wrong of [null, 7, 'x', [], { EUR: 'much' }, { EUR: -1, USD: 1 }]) {
      const element = await shown(yearly(40000, 40000, 'EUR'), { guide: withBand(), rates: wrong });
      await reads(element, 'another currency');
    }
    const element = await shown({}, { guide: withBand(), area: '][' });
    await reads(element, /market’s figures are for|those shown are for/);
  });

  it('shows no picture, and only the pay, where the guide has no pay', async () => {
    const { schemaVersion, slug, locale, title, codes } = bundled();
    const element = await shown({ title }, { guide: { schemaVersion, slug, locale, title, codes } });
    await reads(element, 'The guide has no pay to compare it with.');
    expect(textOf(element)).to.include('$40,000 – $46,000 a year').and.not.to.include('market data');
  });

  it('reads the page by itself, and shows nothing where there is nothing to read', async () => {
    const element = await fixture(html`<pay-fit occupation=${occupation} posting></pay-fit>`);
    await told.until('posting-mismatch none');
    expect(textOf(element)).to.equal('');
    addPosting(posting());
    await appears(element, 'heading', 'How this job pays');
    await told.until('posting-match title');
    await reads(element, 'Advertised');
    expect(by(element, 'heading', 'How this job pays').localName).to.equal('h2');
  });

  it('fits into 320 pixels', async () => {
    const element = await shown(yearly(40000, 46000));
    element.style.inlineSize = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });
});

/** Numbers and dates follow the nearest `lang`; the words stay English, and the guide's are its own. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { bundled, pay, small } from './support/data.js';
import { appears, by, reads, textOf } from './support/page.js';
import { watch } from './support/watch.js';

const said = watch();

const facts = {
  items: [{ label: 'Pay', figures: [pay({ asOf: '2024-05', status: 'official', value: 1234567 })] }],
};
const tile = async (lang: string, figure = facts) => {
  const around = await fixture(html`<div><career-facts .data=${figure}></career-facts></div>`);
  if (lang) around.setAttribute('lang', lang);
  const element = around.firstElementChild as HTMLElement & {
    requestUpdate(): void;
    updateComplete: Promise<unknown>;
  };
  element.requestUpdate();
  await element.updateComplete;
  await appears(element, 'heading', 'Key facts');
  return element;
};

for (const [lang, amount, date] of [
  ['', '$1,234,567', 'May 2024'],
  ['en-US', '$1,234,567', 'May 2024'],
  ['en-GB', 'US$1,234,567', 'May 2024'],
  ['de', '1.234.567 $', 'Mai 2024'],
  ['fr', '1 234 567 $US', 'mai 2024'],
  ['en-IN', '$12,34,567', 'May 2024'],
  // What is no language is English.
  ['not_a_language', '$1,234,567', 'May 2024'],
  ['1', '$1,234,567', 'May 2024'],
] as const) {
  it(`lang="${lang}" reads ${amount} and ${date}`, async () => {
    const element = await tile(lang);
    const text = textOf(element);
    expect(text).to.include(`${amount} a year`);
    expect(text).to.include(date);
    expect(said.errors).to.deep.equal([]);
  });
}

it('an element’s own lang goes before the page’s, and is followed through shadow roots', async () => {
  const host = await fixture('<div lang="de"></div>');
  const shadow = host.attachShadow({ mode: 'open' });
  const element = Object.assign(document.createElement('career-facts'), { data: facts });
  shadow.append(element);
  await appears(element, 'heading', 'Key facts');
  expect(textOf(element)).to.include('1.234.567 $');
  element.lang = 'en';
  element.requestUpdate();
  await reads(element, '$1,234,567');
});

it('a guide in another language says so of its text', async () => {
  const element = await fixture(html`<career-path></career-path>`);
  Object.assign(element, { guide: small({ locale: 'de', title: 'Optiker' }) });
  const title = await appears(element, 'heading', 'Optiker');
  expect(title.closest('[lang]')?.getAttribute('lang')).to.equal('de');
});

it('numbers of one sort are read alike in table, timeline and tiles', async () => {
  const element = await fixture(html`<career-path lang="de" .guide=${bundled()}></career-path>`);
  await reads(element, 'Questions and answers');
  await appears(element, 'table', /^Pay by level/);
  expect(textOf(by(element, 'table', /^Pay by level/))).to.include('38.000 $ a year');
  expect(textOf(element)).to.include('+4 %').and.to.include('44.640 $ a year');
});

it('dates are as exact as they were given', async () => {
  for (const [asOf, text] of [
    ['2024', 'Official · 2024'],
    ['2024-05', 'Official · May 2024'],
    ['2024-05-31', 'Official · May 31, 2024'],
    ['2024-01-01', 'Official · January 1, 2024'],
  ] as const) {
    const figures = [pay({ asOf, status: 'official' })];
    expect(textOf(await tile('en-US', { items: [{ label: 'Pay', figures }] }))).to.include(text);
  }
});

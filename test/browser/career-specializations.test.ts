import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-specializations.js';
import { bundled, occupation, slice } from './support/data.js';
import { click } from './support/input.js';
import { allBy, appears, by, textOf } from './support/page.js';
import { crowded, marksOf, pictures } from './support/picture.js';

const shown = async (data: unknown = slice('specializations'), around = html`<div></div>`) => {
  const element = Object.assign(document.createElement('career-specializations'), { data });
  (await fixture(around)).append(element);
  await appears(element, 'heading', 'Emerging specializations');
  return element;
};

describe('career-specializations', () => {
  it('shows each field: what it is, why now, what to learn first', async () => {
    const element = await fixture(
      html`<career-specializations occupation=${occupation}></career-specializations>`,
    );
    await appears(element, 'heading', 'Emerging specializations');
    const { items } = bundled().specializations;
    const cards = allBy(element, 'article');
    expect(cards).to.have.length(5);
    cards.forEach((card, index) => {
      const { id, title, text, why, learn } = items[index];
      by(card, 'heading', title);
      expect(textOf(card)).to.equal(`${title} ${text} Why now ${why} What to learn first ${learn}`);
      expect(element.shadowRoot!.getElementById(id) === card).to.equal(true);
    });
    await expect(element).to.be.accessible();
  });

  it('shows why to go early, the risk and the reward', async () => {
    const element = await shown();
    const { early, risk, reward } = bundled().specializations;
    expect(textOf(element)).to.include(`Why go early ${early} Risk ${risk} Reward ${reward}`);
  });

  it('draws how long it takes, and says where that comes from', async () => {
    const element = await shown();
    expect(textOf(element)).to.match(/Time to mainstream: Emerging specializations 3–5 years Estimate/);
    // 3 to 5 of 5 years.
    expect(marksOf(pictures(element)[0]!)[0]).to.deep.equal([60, 100]);
    await click(by(element, 'button', /^Estimate/));
    expect(textOf(await appears(element, 'dialog'))).to.include('to become mainstream');
  });

  it('fits into 320 px', async () => {
    const element = await shown(slice('specializations'), html`<div style="inline-size: 320px"></div>`);
    expect(crowded(element)).to.deep.equal([]);
    // WebKit rounds up.
    expect(element.scrollWidth).to.be.at.most(321);
  });

  it('shows fields alone, and data as text', async () => {
    const markup = '<b onclick=alert(1)>AI</b>';
    const element = await shown({ items: [{ id: 'ai', title: markup, text: 'New.' }] });
    expect(textOf(element)).to.equal(`Emerging specializations ${markup} New.`);
    expect(pictures(element)).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});

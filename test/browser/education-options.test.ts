import { expect, fixture, html } from '@open-wc/testing';
import '../../src/education-options.js';
import { bundled, occupation, slice } from './support/data.js';
import { click } from './support/input.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';
import { crowded, marksOf, pictures } from './support/picture.js';

const shown = async (data: unknown = slice('education'), around = html`<div></div>`) => {
  const element = Object.assign(document.createElement('education-options'), { data });
  (await fixture(around)).append(element);
  await appears(element, 'heading', 'Education and training');
  return element;
};

const cards = (element: Element) => allBy(element, 'article');
const program = (more: object) => ({ id: 'evening', title: 'Evening classes', kind: 'other', ...more });
const figure = (more: object) => ({ measure: 'time', ...more });

describe('education-options', () => {
  it('shows each way with its time, cost, credential, what employers think and whom it suits', async () => {
    const element = await fixture(html`<education-options occupation=${occupation}></education-options>`);
    await appears(element, 'heading', 'Education and training');
    const { programs } = bundled().education;
    expect(cards(element)).to.have.length(programs.length);
    cards(element).forEach((card, index) => {
      const { title, text, credential, employers, bestFor } = programs[index];
      by(card, 'heading', title);
      for (const said of [text, credential, employers, bestFor])
        if (said) expect(textOf(card)).to.include(said);
    });
    for (const card of cards(element))
      expect(namesOf(by(card, 'table', 'Time and cost'), 'rowheader')).to.deep.equal(['Time', 'Cost']);
    expect(textOf(cards(element)[0]!)).to.match(/Time about 24 months Estimate/);
    expect(textOf(cards(element)[1]!)).to.match(/Cost \$2,000 – \$10,000 Estimate/);
    expect(textOf(cards(element)[2]!)).to.match(/Time not stated Cost up to \$1,000/);
    await expect(element).to.be.accessible();
  });

  it('shows certifications with what they are for, and how learning goes on', async () => {
    const element = await shown();
    const { certifications, continuing } = bundled().education;
    expect(namesOf(element, 'heading').slice(-2)).to.deep.equal(['Certifications', 'Continuing education']);
    for (const { title, abbreviation, text } of certifications)
      expect(textOf(element)).to.include(`${title} (${abbreviation})`).and.to.include(text);
    for (const said of [continuing.text, ...continuing.topics]) expect(textOf(element)).to.include(said);
  });

  it('opens where a figure comes from', async () => {
    const element = await shown();
    await click(allBy(cards(element)[1]!, 'button', /^Estimate/)[1]!);
    const card = await appears(element, 'dialog');
    expect(textOf(card)).to.include('$2,000 – $10,000').and.to.include('For the whole program.');
    expect(textOf(card)).to.include('Unattributed career guide text');
  });

  it('draws times to one scale and costs to one scale: ranges as bars, an amount as a dot', async () => {
    const element = await shown();
    const drawn = pictures(element).map(marksOf);
    // 24 and 6 to 12 of 25 months; 10 to 30, 2 to 10, and up to 1 of 30 thousand dollars.
    expect(drawn).to.deep.equal([[[96, 96]], [[33, 100]], [[24, 48]], [[7, 33]], [[0, 3]]]);
  });

  it('mirrors the pictures from right to left', async () => {
    const element = await shown(slice('education'), html`<div dir="rtl"></div>`);
    expect(marksOf(pictures(element)[2]!)[0]).to.deep.equal([52, 76]);
  });

  it('draws years and months to one scale, and nothing that cannot be compared', async () => {
    const element = await shown({
      programs: [
        program({ duration: figure({ value: 2, unit: 'years' }) }),
        program({ id: 'b', duration: figure({ min: 6, max: 12, unit: 'months' }) }),
        program({ id: 'c', duration: figure({ value: 40, unit: 'hours' }) }),
        program({ id: 'd', duration: figure({ text: 'It varies' }) }),
      ],
    });
    expect(textOf(element)).to.include('2 years').and.to.include('40 hours').and.to.include('It varies');
    expect(pictures(element)).to.have.length(2);
    expect(marksOf(pictures(element)[1]!)[0]).to.deep.equal([24, 48]);
  });

  it('says of what kind a way is, where its title does not', async () => {
    const element = await shown({
      programs: [program({ kind: 'certificate' }), program({ id: 'b', title: 'A degree', kind: 'degree' })],
    });
    expect(textOf(element)).to.include('Evening classes Certificate').and.not.to.include('A degree Degree');
  });

  it('has room for every label at 320 px, also where amounts are written long', async () => {
    for (const lang of ['en', 'de']) {
      const element = await shown(
        slice('education'),
        html`<div lang=${lang} style="inline-size: 320px"></div>`,
      );
      expect(pictures(element, 'axis')).to.have.length(5);
      expect(crowded(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });

  it('shows data as text, whatever it looks like', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await shown({ programs: [program({ title: markup, employers: markup })] });
    expect(textOf(element).split(markup)).to.have.length(3);
    expect(allBy(element, 'img')).to.have.length(0);
  });

  it('finds each way by its id', async () => {
    const element = await shown();
    expect(textOf(element.shadowRoot!.getElementById('self-study')!)).to.match(/^Self-study/);
    expect(textOf(element.shadowRoot!.getElementById('cpc')!)).to.match(/^Certified Professional Coder/);
  });
});

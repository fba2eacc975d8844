import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-skills.js';
import { bundled, occupation, slice } from './support/data.js';
import { click, focusBefore, itCan, press, viewport } from './support/input.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';

const shown = async (data: unknown = slice('skills')) => {
  const element = await fixture(html`<career-skills .data=${data}></career-skills>`);
  await appears(element, 'heading', 'Skills and qualifications');
  return element;
};

/** The kinds in sight. */
const kindsOf = (element: Element) => namesOf(element, 'heading').slice(1);
const itemOf = (element: Element, id: string) => textOf(element.shadowRoot!.querySelector(`#${id}`)!);

describe('career-skills', () => {
  it('shows qualifications, technical and soft skills, each with its reason and examples', async () => {
    const element = await fixture(html`<career-skills occupation=${occupation}></career-skills>`);
    await appears(element, 'heading', 'Skills and qualifications');
    expect(kindsOf(element)).to.deep.equal(['Qualifications', 'Technical skills', 'Soft skills']);
    const { qualifications, technical, soft } = bundled().skills;
    for (const { id, title, text } of qualifications)
      expect(itemOf(element, id)).to.equal(`${title} ${text}`);
    for (const { id, name, why, examples = [] } of [...technical, ...soft])
      for (const words of [name, why, ...examples]) expect(itemOf(element, id)).to.include(words);
    await expect(element).to.be.accessible();
  });

  it('marks the skills that a certification covers with its short name, and no others', async () => {
    const element = await shown();
    const { technical, soft } = bundled().skills;
    const covered = [...technical, ...soft].filter(({ id }) => itemOf(element, id).includes('Covered by'));
    expect(covered.map(({ id }) => id)).to.deep.equal(['billing-coding', 'scheduling-software']);
    expect(itemOf(element, 'billing-coding')).to.include('Covered by CPC');
    expect(itemOf(element, 'scheduling-software')).to.include('Covered by CMAA');
  });

  it('names a certification by its title, else by its id', async () => {
    const skill = { id: 'fitting', name: 'Fitting', certifications: ['abo', 'ncle'] };
    const certifications = [{ id: 'abo', title: 'Certified Optician', text: 'For opticians.' }];
    const element = await shown({ technical: [skill], certifications });
    expect(itemOf(element, 'fitting')).to.include('Covered by Certified Optician, ncle');
  });

  it('filters by kind, by pointer and by keyboard', async () => {
    const element = await shown();
    expect(namesOf(element, 'radio')).to.deep.equal([
      'All',
      'Qualifications',
      'Technical skills',
      'Soft skills',
    ]);
    by(element, 'group', 'Skills and qualifications');
    await click(by(element, 'radio', 'Soft skills').closest('label')!);
    await appears(element, 'heading', 'Soft skills');
    expect(kindsOf(element)).to.deep.equal(['Soft skills']);
    expect(textOf(element)).to.include('Empathy').and.not.to.include('Medical terminology');
    await press('ArrowLeft');
    await appears(element, 'heading', 'Technical skills');
    expect(kindsOf(element)).to.deep.equal(['Technical skills']);
    await expect(element).to.be.accessible();
    focusBefore(element);
    await press('Tab', 'Tab', 'ArrowLeft', 'ArrowLeft');
    await appears(element, 'heading', 'Soft skills');
    expect(kindsOf(element)).to.deep.equal(['Qualifications', 'Technical skills', 'Soft skills']);
  });

  it('shows all kinds again when the chosen one is not in other data', async () => {
    const element = await shown();
    by(element, 'radio', 'Soft skills').click();
    await appears(element, 'heading', 'Soft skills');
    const technical = [{ id: 'fitting', name: 'Fitting' }];
    Object.assign(element, { data: { technical, qualifications: [{ title: 'A license' }] } });
    await appears(element, 'heading', 'Technical skills');
    expect(kindsOf(element)).to.deep.equal(['Qualifications', 'Technical skills']);
    expect(by<HTMLInputElement>(element, 'radio', 'All').checked).to.equal(true);
  });

  it('has no filter where there is one kind only', async () => {
    const element = await shown({ soft: [{ id: 'patience', name: 'Patience' }] });
    expect(allBy(element, 'radio')).to.deep.equal([]);
    expect(kindsOf(element)).to.deep.equal(['Soft skills']);
    await expect(element).to.be.accessible();
  });

  it('shows markup in its data as text', async () => {
    const markup = '<img src=x onerror="window.broken = true">';
    const element = await shown({
      qualifications: [{ title: markup, text: markup }],
      technical: [{ id: 'a', name: markup, why: markup, examples: [markup], certifications: ['b'] }],
      certifications: [{ id: 'b', title: markup, text: markup }],
    });
    expect(textOf(element).split('<img src=x').length - 1).to.equal(6);
    expect(allBy(element, 'img')).to.deep.equal([]);
  });

  itCan('viewport', 'fits 320 px, long words included', async () => {
    await viewport(320);
    const word = 'Verwaltungsangestelltenausbildungsverordnung'.repeat(2);
    const skill = { id: 'a', name: word, why: word, examples: [word], certifications: ['b'] };
    await shown({
      qualifications: [{ title: word }],
      technical: [skill],
      certifications: [{ id: 'b', title: word, text: word }],
    });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/requirement-check.js';
import { occupation } from './support/data.js';
import { allBy, appears, by, namesOf, reads, textOf } from './support/page.js';
import { posting, watchPostings } from './support/posting.js';
import { watch } from './support/watch.js';

const said = watch();
watchPostings();
afterEach(() => expect(said.errors).to.deep.equal([]));

async function shown(more: object = {}, attributes: object = {}) {
  const element = Object.assign(document.createElement('requirement-check'), {
    occupation,
    posting: posting(more),
    ...attributes,
  });
  await fixture(html`${element}`);
  await appears(element, 'heading', 'What this job asks for');
  return element;
}
const rows = (element: Element) =>
  allBy(element, 'row')
    .slice(-3)
    .map((row) => [...row.children].map((cell) => textOf(cell)));

describe('requirement-check', () => {
  it('is a table of what is asked for beside what is typical', async () => {
    const element = await shown({
      educationRequirements: 'Bachelor’s degree',
      experienceRequirements: { monthsOfExperience: 12 },
      skills: ['Medical terminology', 'Juggling'],
    });
    expect(namesOf(element, 'columnheader')).to.deep.equal([
      'Requirement',
      'This posting',
      'Typical',
      'Compared',
    ]);
    expect(namesOf(element, 'rowheader')).to.deep.equal(['Education', 'Experience', 'Skills']);
    const [education, experience, skills] = rows(element);
    expect(education?.[1]).to.equal('Bachelor’s degree');
    expect(education?.[2]).to.match(/^High school diploma or equivalent Official/);
    expect(education?.[3]).to.equal('asks for more');
    expect(experience?.slice(1)).to.deep.equal([
      '1 year',
      'Junior Medical Office Administrator: 0–2 years',
      'asks for the same',
    ]);
    expect(skills?.slice(1)).to.deep.equal([
      'Medical terminology Juggling',
      '1 of the guide’s 20',
      'asks for more',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says what is not stated, and what is only preferred', async () => {
    const element = await shown({ experienceRequirements: '18 months preferred' });
    expect(rows(element).map((cells) => [cells[1], cells[3]])).to.deep.equal([
      ['not stated', 'not stated'],
      ['18 months, preferred', 'asks for the same'],
      ['not stated', 'not stated'],
    ]);
  });

  it('shows candidates what to show, and what goes unmentioned', async () => {
    const element = await shown({ educationRequirements: 'high school', skills: ['Juggling'] });
    by(element, 'heading', 'What to show when you apply');
    expect(namesOf(element, 'heading')).to.include('Typical, and not mentioned in the posting');
    expect(textOf(element)).to.match(/What to show when you apply High school diploma or the like Juggling/);
    expect(textOf(element)).not.to.include('It leaves out');
  });

  it('shows recruiters where it asks too much and what it leaves out', async () => {
    const element = await shown(
      {
        educationRequirements: 'Master’s degree',
        baseSalary: { currency: 'USD', value: { value: 45000, unitText: 'YEAR' } },
      },
      { audience: 'recruiter' },
    );
    const text = textOf(element);
    expect(text).to.match(/It asks for more than is typical Master’s degree/);
    expect(text).to.match(/It leaves out .*the hours .*the place .*the experience needed/);
    expect(text).not.to.include('What to show');
    await expect(element).to.be.accessible();
    element.audience = 'candidate';
    await reads(element, 'What to show');
  });

  it('tells recruiters when nothing is missing', async () => {
    const element = await shown(
      {
        educationRequirements: 'high school',
        experienceRequirements: { monthsOfExperience: 6 },
        skills: ['Medical terminology'],
        workHours: '40 hours per week',
        jobLocation: { address: { addressLocality: 'Denver', addressCountry: 'US' } },
      },
      { audience: 'recruiter' },
    );
    await reads(element, 'Nothing that candidates look for is missing.');
  });

  it('stays a table, and in its place, at 320 pixels', async () => {
    const element = await shown({
      skills: Array.from({ length: 40 }, (_, index) => `Skill${'x'.repeat(index)}`),
    });
    element.style.inlineSize = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
    expect(allBy(element, 'rowheader')).to.have.length(3);
    expect(textOf(element)).not.to.include(`Skill${'x'.repeat(35)}`);
  });
});

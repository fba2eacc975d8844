/** A guide that reads the posting on the page: the notice, the level, the reader's no, and what comes late. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import '../../src/pay-fit.js';
import type { CareerPath, PostingMatchEvent } from '../../src/index.js';
import { occupation } from './support/data.js';
import { click } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { addPosting, posting, watchPostings, yearly } from './support/posting.js';
import { waitUntil } from './support/wait.js';
import { watch } from './support/watch.js';

const said = watch();
const told = watchPostings();
afterEach(() => expect(said.errors).to.deep.equal([]));

const guide = (attributes = 'posting') =>
  fixture<CareerPath>(`<career-path occupation="${occupation}" ${attributes}></career-path>`);

const jobHeadings = ['How this job pays', 'What this job asks for'];
const shownOf = (element: Element) =>
  namesOf(element, 'heading').filter((name) => jobHeadings.includes(name));

async function expectNothing(element: Element) {
  await appears(element, 'heading', 'Key facts');
  expect(allBy(element, 'complementary', 'About this job')).to.have.length(0);
  expect(shownOf(element)).to.deep.equal([]);
  expect(textOf(element)).not.to.include('You are here');
}

describe('career-path posting', () => {
  it('says at the top which job it is about and why, and shows pay and requirements before all else', async () => {
    addPosting(posting());
    const element = await guide();
    const notice = await appears(element, 'complementary', 'About this job');
    expect(textOf(notice)).to.match(/^About this job: Medical Secretary at Lakeside Clinic/);
    expect(textOf(notice)).to.include('Matched from the title').and.to.include('a close match');
    await appears(element, 'heading', 'Key facts');
    await reads(element, 'All but the advertised pay is market data, not this employer’s offer.');
    expect(
      namesOf(element, 'heading').filter((name) => [...jobHeadings, 'Key facts'].includes(name)),
    ).to.deep.equal([...jobHeadings, 'Key facts']);
    await told.until('pay-fit no-verdict');
    expect(told.words()).to.deep.equal(['posting-match title', 'pay-fit no-verdict']);
    const { confidence, met, title } = told.events[0] as PostingMatchEvent;
    expect([confidence > 0.9, met, title]).to.deep.equal([true, 'Medical Secretary', 'Medical Secretary']);
    await expect(element).to.be.accessible();
  });

  it('matched by a code says so, and asks nothing', async () => {
    addPosting(posting({ title: 'Front desk hero', occupationalCategory: '43-6013.00 Medical Secretaries' }));
    const notice = await appears(await guide(), 'complementary', 'About this job');
    expect(textOf(notice)).to.include('occupation code 43-6013');
    expect(allBy(notice, 'button')).to.have.length(0);
  });

  it('the reader can say no: all of it goes, and focus stays in the guide', async () => {
    addPosting(posting());
    const element = await guide();
    await click(await appears(element, 'button', /something else/));
    await told.until('posting-mismatch reader');
    await expectNothing(element);
    await expectFocus(allBy(element, 'heading', 'Medical Office Administrator')[0]!);
    expect(textOf(element)).not.to.include('advertised');
  });

  for (const [what, title, reason] of [
    ['another occupation', 'Dental Hygienist', 'not-similar'],
    ['a related occupation', 'Medical Assistant', 'other-title'],
  ] as const)
    it(`shows nothing for ${what}, and says why in an event`, async () => {
      addPosting(posting({ title }));
      const element = await guide();
      await waitUntil(() => told.events.length, 'an event');
      expect(told.words()).to.deep.equal([`posting-mismatch ${reason}`]);
      await expectNothing(element);
    });

  it('says why there is no posting to read', async () => {
    const element = await guide();
    await told.until('posting-mismatch none');
    await expectNothing(element);
    addPosting([posting(), posting({ title: 'Medical Records Clerk' })]);
    await told.until('posting-mismatch several');
    element.setAttribute('posting', '##');
    await told.until('posting-mismatch selector');
  });

  it('notices a posting that comes late, changes and goes', async () => {
    const element = await guide();
    await told.until('posting-mismatch none');
    const script = addPosting(posting());
    await appears(element, 'complementary', 'About this job');
    script.textContent = JSON.stringify(posting({ title: 'Medical Office Manager' }));
    await reads(element, 'About this job: Medical Office Manager');
    script.remove();
    await waitUntil(() => !allBy(element, 'complementary', 'About this job').length);
    await expectNothing(element);
  });

  it('takes a selector, an object, JSON, and a posting without its type', async () => {
    addPosting(posting({ title: 'Dental Hygienist' }));
    addPosting(posting({ title: 'Medical Office Manager' })).id = 'here';
    const element = await guide('posting="#here"');
    await reads(element, 'About this job: Medical Office Manager');
    element.posting = posting({ title: 'Senior Medical Secretary' });
    await reads(element, 'About this job: Senior Medical Secretary');
    element.posting = JSON.stringify({ '@graph': [posting({ title: 'Lead Medical Secretary' })] });
    await reads(element, 'About this job: Lead Medical Secretary');
    element.posting = { title: 'Medical Secretary', hiringOrganization: 'Hill & Co' };
    await reads(element, 'About this job: Medical Secretary at Hill & Co');
    element.removeAttribute('posting');
    element.posting = undefined;
    await waitUntil(() => !allBy(element, 'complementary', 'About this job').length);
  });

  it('a page without `posting` reads nothing', async () => {
    addPosting(posting());
    const element = await guide('');
    await expectNothing(element);
    await appears(element, 'heading', 'Questions and answers');
    expect(told.events).to.have.length(0);
  });

  describe('the level', () => {
    /** The text of the level that is marked on the path. */
    const marked = (element: Element) =>
      allBy(element, 'listitem')
        .filter((item) => item.hasAttribute('aria-current'))
        .map((item) => textOf(item))
        .find((text) => text.includes('You are here'));

    it('is the posting’s, with its reason, on the path, the ladder and in the table', async () => {
      addPosting(posting({ title: 'Senior Medical Office Administrator', ...yearly(58000, 66000) }));
      const element = await guide();
      await reads(element, 'You are here, by the words of the posting’s title');
      expect(textOf(by(element, 'complementary', 'About this job'))).to.match(
        /Level: Senior Medical Office Administrator, .* Next step: Medical Office Manager, which usually pays \$78,000 a year \(estimate\)/,
      );
      expect(marked(element)).to.include('Senior Medical Office Administrator');
      await reads(element, /Senior Medical Office Administrator This job/);
    });

    it('comes from the months of experience, else from the pay', async () => {
      const script = addPosting(posting({ experienceRequirements: { monthsOfExperience: 36 } }));
      const element = await guide();
      await reads(element, 'You are here, by the experience that the posting asks for');
      script.textContent = JSON.stringify(posting(yearly(60000, 64000)));
      await reads(element, 'You are here, by the pay that the posting names');
    });

    it('is the host’s where the host says it', async () => {
      addPosting(posting({ title: 'Senior Medical Office Administrator' }));
      for (const own of ['level="manager"', 'years="8"']) {
        const element = await guide(`posting ${own}`);
        await reads(element, 'You are here');
        await appears(element, 'complementary', 'About this job');
        await waitUntil(() => marked(element)?.includes('Medical Office Manager'));
        expect(textOf(element)).not.to.include('You are here, by');
      }
    });
  });

  it('is the level again that the posting names, when the host takes its own word back', async () => {
    addPosting(posting({ title: 'Senior Medical Office Administrator' }));
    const element = await guide('posting years="8"');
    await reads(element, 'You are here');
    for (const years of [null, 'x']) {
      if (years) element.setAttribute('years', years);
      else element.removeAttribute('years');
      await reads(element, 'You are here, by the words of the posting’s title');
      element.years = 8;
      await waitUntil(() => !textOf(element).includes('You are here, by'));
    }
    element.removeAttribute('years');
    element.level = '';
    await reads(element, 'You are here, by the words of the posting’s title');
  });

  it('is an element’s inside again, when it takes its own posting back', async () => {
    addPosting(posting());
    const element = await guide('posting');
    const own = Object.assign(document.createElement('pay-fit'), { slot: 'after' });
    own.setAttribute('posting', '#nowhere');
    element.append(own);
    await appears(element, 'heading', 'How this job pays');
    own.removeAttribute('posting');
    await appears(own, 'heading', 'How this job pays');
  });

  describe('hide', () => {
    it('leaves out pay wherever it stands', async () => {
      addPosting(posting());
      const element = await guide('posting hide="pay-fit"');
      await appears(element, 'heading', 'What this job asks for');
      await appears(element, 'heading', 'Questions and answers');
      expect(shownOf(element)).to.deep.equal(['What this job asks for']);
      expect(textOf(element)).not.to.include('advertised');
      expect(told.words()).to.deep.equal(['posting-match title']);
      element.hide = 'pay-fit requirement-check';
      await waitUntil(() => !shownOf(element).length);
      element.hide = '';
      await waitUntil(() => shownOf(element).length === 2);
      await reads(element, 'This job is advertised at $40,000 – $46,000 a year');
    });
  });

  it('shows the advertised pay beside the pay table, in its period', async () => {
    addPosting(posting({ baseSalary: { currency: 'USD', value: { value: 20, unitText: 'HOUR' } } }));
    const element = await guide();
    await reads(element, 'This job is advertised at $41,600 a year');
    by(element, 'radio', 'Hour').click();
    await reads(element, 'This job is advertised at $20.00 an hour');
  });

  it('readiness begins with the skills that the posting asks for', async () => {
    addPosting(posting({ skills: ['Medical terminology'] }));
    const element = await guide();
    await reads(element, 'Medical terminology This job');
    const skills = namesOf(element, 'group').filter((name) => /^Medical|^Electronic/.test(name));
    expect(skills[0]).to.equal('Medical terminology This job');
  });

  it('hands recruiters’ view and a place through', async () => {
    addPosting(
      posting({ educationRequirements: 'Bachelor’s degree', jobLocation: { address: 'Denver, CO, US' } }),
    );
    const element = await guide('posting audience="recruiter"');
    await reads(element, 'It asks for more than is typical');
    await reads(element, 'The guide has no figures for this job’s place');
    element.area = 'US';
    await reads(element, 'The market’s figures are for: United States.');
  });

  it('a section that a page nests gets the posting too', async () => {
    addPosting(posting());
    const element = await fixture<CareerPath>(
      html`<career-path occupation=${occupation} posting hide="pay-fit">
        <pay-fit slot="after"></pay-fit>
      </career-path>`,
    );
    await appears(element.querySelector('pay-fit')!, 'heading', 'How this job pays');
    expect(told.words()).to.include('posting-match title');
    expect(told.words().filter((each) => each.startsWith('posting'))).to.have.length(1);
  });

  it('is in the contents, and can be linked to', async () => {
    addPosting(posting());
    const element = await guide('posting hide="requirement-check"');
    await appears(element, 'heading', 'How this job pays');
    const contents = by(element, 'navigation', 'Contents');
    expect(
      namesOf(contents, 'link')
        .filter((name) => [...jobHeadings, 'Key facts'].includes(name))
        .slice(0, 2),
    ).to.deep.equal(['How this job pays', 'Key facts']);
    await appears(element, 'button', 'Copy link: How this job pays');
    by(contents, 'link', 'How this job pays').click();
    await waitUntil(() => location.hash === `#${occupation}.pay-fit`);
    const heading = by(element, 'heading', 'How this job pays');
    await waitUntil(() => heading.matches(':focus'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a link to it leads there, though the posting is read later', async () => {
    location.hash = `#${occupation}.requirement-check`;
    const element = await guide();
    await told.until('posting-mismatch none');
    addPosting(posting());
    const heading = await appears(element, 'heading', 'What this job asks for');
    await waitUntil(() => heading.matches(':focus'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('nothing in a posting becomes markup, and nothing is thrown', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const long = 'Medical Secretary '.repeat(20_000);
    const { title } = document;
    const element = await guide();
    await told.until('posting-mismatch none');
    for (const [index, hostile] of [
      {
        title: `Medical Secretary &lt;b&gt;`,
        hiringOrganization: evil,
        skills: [evil, evil],
        educationRequirements: evil,
        experienceRequirements: evil,
      },
      { title: long },
      { title: { name: ['Medical Secretary'] }, skills: { a: { b: [] } }, baseSalary: [[[[null]]]] },
      { title: 'Medical Secretary', baseSalary: { currency: evil, value: evil, unitText: evil } },
      { title: 'Medical Secretary', baseSalary: { currency: 'ZZZ', value: 1e308 } },
      { title: 'Medical Secretary', jobLocation: Array(1000).fill({ address: evil }), employmentType: 7 },
      JSON.parse('{"title":"Medical Secretary","__proto__":{"baseSalary":5},"skills":{"__proto__":null}}'),
    ].entries()) {
      const before = told.events.length;
      element.posting = { '@type': 'JobPosting', identifier: index, ...hostile };
      await element.updateComplete;
      await waitUntil(() => told.events.length > before || index > 2);
      for (const root of rootsIn(element)) expect(root.querySelector('img, script, b')).to.equal(null);
    }
    for (const wrong of [
      7,
      true,
      [],
      [[]],
      'nowhere',
      '{',
      '{"@type":"JobPosting"',
      () => 1,
      null,
      Symbol('x'),
    ]) {
      element.posting = wrong;
      await element.updateComplete;
    }
    expect(document.title).to.equal(title);
    expect(said.errors).to.deep.equal([]);
  });
});

function* rootsIn(element: Element): Generator<ShadowRoot> {
  if (!element.shadowRoot) return;
  yield element.shadowRoot;
  for (const inner of element.shadowRoot.querySelectorAll('*')) yield* rootsIn(inner);
}

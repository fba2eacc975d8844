/** The whole guide: header, contents, sections and their order, what a page puts in between, links to sections. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import type { CareerPath } from '../../src/index.js';
import { bundled, file, occupation, small } from './support/data.js';
import { chord, click, focusBefore, press } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { slow } from './support/requests.js';
import { watch } from './support/watch.js';
import { answered, waitUntil } from './support/wait.js';

const said = watch();

const everything = [
  'Key facts',
  'What the role is',
  'Responsibilities',
  'Skills and qualifications',
  'How to get in',
  'Education and training',
  'Pay by level',
  'Career path',
  'Application toolkit',
  'Pay around the world',
  'Job market',
  'Emerging specializations',
  'Pros and cons',
  'Questions and answers',
  'Related careers',
  'Are you ready?',
];

async function shown(content = '', attributes = '') {
  const element = await fixture<CareerPath>(
    `<career-path occupation="${occupation}" ${attributes}>${content}</career-path>`,
  );
  await waitUntil(() => element.matches(':state(ready)'), 'ready');
  const replaced = element.querySelectorAll(':scope > [slot]:not([slot^=after], [slot=before])').length;
  await waitUntil(
    () => sectionsOf(element).length >= (contentsOf(element).length || 1) - replaced,
    'its sections',
  );
  return element;
}

/** The headings of sections that are shown, in order. */
const sectionsOf = (element: Element) =>
  namesOf(element, 'heading').filter((name) => everything.includes(name));
/** What the contents list names, in order. */
const contentsOf = (element: Element) =>
  allBy(element, 'navigation', 'Contents').flatMap((contents) => namesOf(contents, 'link'));

const setHash = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
afterEach(() => setHash(''));

describe('career-path', () => {
  it('shows a whole guide: header, contents, sections in order, sources', async () => {
    const element = await shown();
    const guide = bundled();
    expect(namesOf(element, 'heading')[0]).to.equal(guide.title);
    expect(textOf(element)).to.include(guide.summary).and.to.include('Last reviewed January 2026');
    expect(sectionsOf(element)).to.deep.equal(everything);
    expect(contentsOf(element)).to.deep.equal(everything);
    expect(namesOf(element, 'heading').at(-1)).to.equal('Sources');
    for (const { name } of guide.sources) expect(textOf(element)).to.include(name);
    await expect(element).to.be.accessible();
  });

  it('shows occupation codes on demand', async () => {
    const element = await shown();
    expect(textOf(element)).not.to.include('43-6013.00');
    by(element, 'button', 'Occupation codes').focus();
    await press('Enter');
    await reads(element, /43-6013 .*43-6013\.00 .*3344/);
    await expect(element).to.be.accessible();
  });

  it('shows the smallest guide without an empty frame around nothing', async () => {
    const element = await fixture<CareerPath>(html`<career-path></career-path>`);
    element.guide = { schemaVersion: 1, slug: 'optician', locale: 'en', title: 'Optician' };
    await reads(element, 'Optician');
    expect(textOf(element)).to.equal('Optician');
    expect(allBy(element, 'navigation')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('names no pay without its period', async () => {
    // What education costs has none.
    const element = await shown('', 'sections="facts salary career-path global-salaries market faq related"');
    // The pictures are hidden from those who read them as text, and say their period once.
    for (const amount of textOf(element)
      .replace(/\$[\d.]+K|\$0/g, '')
      .match(/\$\d[\d,]*(?! *–)(?= \S+ \S+)(.{12})/g) ?? [])
      expect(amount).to.match(/a year|an hour|a month|or more/);
  });

  describe('sections', () => {
    for (const [sections, expected] of [
      ['salary career-path faq', ['Pay by level', 'Career path', 'Questions and answers']],
      ['faq facts', ['Questions and answers', 'Key facts']],
      ['  faq\n facts  ', ['Questions and answers', 'Key facts']],
      ['faq faq', ['Questions and answers']],
      ['faq overview', ['Questions and answers', 'What the role is']],
    ] as const) {
      it(`"${sections.replace(/\n/, '\\n')}" chooses and orders them`, async () => {
        const element = await shown('', `sections="${sections}"`);
        expect(sectionsOf(element)).to.deep.equal(expected);
        // A list of contents with one entry helps nobody.
        expect(contentsOf(element)).to.deep.equal(expected.length > 1 ? expected : []);
        expect(said.warnings).to.deep.equal([]);
      });
    }

    it('can be changed', async () => {
      const element = await shown('', 'sections="faq facts"');
      element.sections = 'salary faq';
      await waitUntil(() => sectionsOf(element).join() === 'Pay by level,Questions and answers');
      element.removeAttribute('sections');
      element.sections = undefined as never;
      await waitUntil(() => sectionsOf(element).length === everything.length);
    });

    it('that there are not are named in one warning, with those that there are', async () => {
      const element = await shown('', 'sections="faq wages facts hobbies"');
      element.requestUpdate();
      await element.updateComplete;
      expect(sectionsOf(element)).to.deep.equal(['Questions and answers', 'Key facts']);
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.match(/wages hobbies.*facts.*career-path.*readiness/);
    });

    it('that the guide does not have are neither shown nor listed', async () => {
      const guide = bundled();
      delete guide.salary;
      delete guide.faq;
      const element = await fixture<CareerPath>(html`<career-path .guide=${guide}></career-path>`);
      const others = everything.filter((name) => !['Pay by level', 'Questions and answers'].includes(name));
      await waitUntil(() => sectionsOf(element).length === others.length);
      expect(sectionsOf(element)).to.deep.equal(others);
      expect(contentsOf(element)).to.deep.equal(others);
    });
  });

  describe('slots', () => {
    /** The texts in the order in which the page shows them, as far as it does. */
    const order = (element: Element, ...texts: string[]) =>
      texts
        .map((text) => [textOf(element).indexOf(text), text] as const)
        .filter(([place]) => place >= 0)
        .sort(([a], [b]) => a - b)
        .map(([, text]) => text);

    const slotted = `
      <p>The fallback.</p>
      <p slot="before">Above all.</p>
      <p slot="after">Below all.</p>
      <p slot="after-facts">After the facts.</p>
      <p slot="after-overview">After what is not shown.</p>`;
    const texts = [
      'The fallback.',
      'Above all.',
      'After the facts.',
      'After what is not shown.',
      'Below all.',
    ];

    it('show what a page puts before, after and between', async () => {
      const element = await shown(slotted);
      expect(
        order(element, ...texts, 'Last reviewed', 'What speaks', '$44,640', 'Pay by level: Medical', 'Pros'),
      ).to.include.members(['Above all.', 'After the facts.', 'After what is not shown.', 'Below all.']);
      expect(
        order(
          element,
          'Above all.',
          'Last reviewed',
          'After the facts.',
          'Pay by level: Medical',
          'Below all.',
        ),
      ).to.deep.equal([
        'Above all.',
        'Last reviewed',
        'After the facts.',
        'Pay by level: Medical',
        'Below all.',
      ]);
      expect(textOf(element)).not.to.include('The fallback.');
      await expect(element).to.be.accessible();
    });

    for (const [state, attribute] of [
      ['loading', 'src="/__test/hang"'],
      ['error', 'src="/__test/status/500"'],
      ['empty', ''],
    ] as const) {
      it(`show everything but replacements while the guide is in the state ${state}`, async () => {
        const element = await fixture(
          `<career-path ${attribute}>${slotted}<p slot="faq">Instead of the questions.</p></career-path>`,
        );
        await waitUntil(() => element.matches(`:state(${state})`));
        expect(order(element, ...texts)).to.have.members(texts);
        expect(textOf(element)).not.to.include('Instead of the questions.');
      });
    }

    it('replace a section, which stays in the contents', async () => {
      const element = await shown('<div slot="salary"><h3>Our own pay</h3></div>');
      expect(namesOf(element, 'heading')).to.include('Our own pay');
      expect(textOf(element)).not.to.include('Pay by level: Medical');
      expect(contentsOf(element)).to.deep.equal(everything);
    });

    it('add a section that the guide does not show', async () => {
      const element = await shown(
        '<div slot="overview"><h3>What we say</h3></div>',
        'sections="overview faq"',
      );
      expect(namesOf(element, 'heading')).to.include('What we say');
      expect(contentsOf(element)).to.deep.equal(['What the role is', 'Questions and answers']);
    });

    it('follow what a page adds and takes away', async () => {
      const element = await shown();
      const own = document.createElement('p');
      own.slot = 'faq';
      own.textContent = 'Ask us.';
      element.append(own);
      await waitUntil(() => sectionsOf(element).length === everything.length - 1);
      expect(textOf(element)).to.include('Ask us.');
      own.remove();
      await waitUntil(() => sectionsOf(element).length === everything.length);
    });
  });

  describe('section tags inside it', () => {
    it('show the guide’s data, whether they are defined before the guide is there or after', async () => {
      // Not yet defined in this page.
      const element = await shown(
        '<pros-cons slot="pros-cons"></pros-cons><pros-cons slot="after"></pros-cons>',
        'heading-level="3"',
      );
      expect(customElements.get('pros-cons')).to.equal(undefined);
      await import('../../src/pros-cons.js');
      await waitUntil(
        () => namesOf(element, 'heading').filter((name) => name === 'Pros and cons').length === 2,
      );
      // And from now on defined before.
      const later = await shown('<pros-cons slot="after"></pros-cons>', 'sections="faq"');
      const [nested] = later.querySelectorAll('pros-cons');
      await appears(nested!, 'heading', 'Pros and cons');
      const news = said.news.filter((name) => name !== 'guide-load');
      expect(news).to.deep.equal([]);
      expect(said.news, 'one for each guide, none from what is in it').to.have.length(2);
    });

    it('get level, years and heading level from it, and follow changes', async () => {
      await import('../../src/salary-table.js');
      const element = await shown(
        '<div slot="after"><salary-table></salary-table></div>',
        'level="senior" heading-level="3"',
      );
      const nested = element.querySelector('salary-table')!;
      expect((await appears(nested, 'heading', 'Pay by level')).localName).to.equal('h4');
      expect(textOf(nested)).to.include('Senior Medical Office Administrator Your level');
      element.level = 'mid';
      await reads(nested, 'Medical Office Administrator Your level 2–4');
      element.setAttribute('heading-level', '1');
      await waitUntil(() => by(nested, 'heading', 'Pay by level').localName === 'h2');
    });

    it('keep to the guide’s level where they say none of their own any more', async () => {
      await import('../../src/salary-table.js');
      const element = await shown('<salary-table slot="after" years="9"></salary-table>', 'years="3"');
      const nested = element.querySelector('salary-table')!;
      for (const change of [() => nested.removeAttribute('years'), () => nested.setAttribute('years', 'x')]) {
        change();
        await reads(nested, 'Medical Office Administrator Your level 2–4');
        nested.years = 9;
        await reads(nested, 'Medical Office Manager Your level');
      }
      nested.setAttribute('heading-level', '5');
      await waitUntil(() => by(nested, 'heading', 'Pay by level').localName === 'h5');
      nested.removeAttribute('heading-level');
      await waitUntil(() => by(nested, 'heading', 'Pay by level').localName === 'h3');
      nested.removeAttribute('years');
      nested.years = null as never;
      for (const gone of ['no', '']) {
        element.setAttribute('years', '3');
        await reads(nested, 'Your level');
        element.setAttribute('years', gone);
        await waitUntil(() => !textOf(nested).includes('Your level'));
      }
      element.removeAttribute('years');
      await element.updateComplete;
      await nested.updateComplete;
      expect(textOf(element)).not.to.include('Your level');
    });

    it('have their own data where they say so', async () => {
      await import('../../src/faq-accordion.js');
      const own = JSON.stringify({ items: [{ question: 'Ours?', answer: 'Yes.' }] });
      const element = await shown(`<faq-accordion slot="faq" data='${own}'></faq-accordion>`);
      await appears(element, 'heading', 'Ours?');
      expect(namesOf(element, 'searchbox')).to.have.length(1);
    });

    it('follow another guide, and are empty without one', async () => {
      await import('../../src/faq-accordion.js');
      const element = await shown('<faq-accordion slot="after"></faq-accordion>', 'sections="facts"');
      const nested = element.querySelector('faq-accordion')!;
      await appears(nested, 'searchbox');
      element.guide = small();
      await appears(nested, 'heading', 'Do I need a degree?');
      element.guide = { broken: true };
      await waitUntil(() => textOf(nested) === '');
      expect(said.news.at(-1)).to.equal('guide-error invalid');
    });

    it('are let go when they are taken out', async () => {
      await import('../../src/faq-accordion.js');
      const element = await shown('<faq-accordion slot="after"></faq-accordion>');
      const nested = element.querySelector('faq-accordion')!;
      await appears(nested, 'searchbox');
      const elsewhere = await fixture(html`<div></div>`);
      elsewhere.append(nested);
      element.guide = small();
      await appears(element, 'heading', 'Do I need a degree?');
      await answered();
      expect(namesOf(nested, 'heading')).not.to.include('Do I need a degree?');
    });
  });

  describe('headings', () => {
    const outline = (element: Element) =>
      allBy(element, 'heading').map((heading) => Number(heading.localName[1]));

    for (const [attribute, first] of [
      ['', 2],
      ['heading-level="1"', 1],
      ['heading-level="4"', 4],
      ['heading-level="9"', 6],
      ['heading-level="no"', 2],
      ['heading-level="-2"', 2],
    ] as const) {
      it(`start at level ${first} with ${attribute || 'nothing said'}, and skip none`, async () => {
        const levels = outline(await shown('', attribute));
        expect(levels[0]).to.equal(first);
        levels.forEach((level, index) => {
          if (index)
            expect(level)
              .to.be.at.least(first)
              .and.at.most(Math.min(6, levels[index - 1]! + 1));
        });
        expect(new Set(levels).size).to.equal(Math.min(4, 7 - first));
      });
    }
  });

  describe('links to sections', () => {
    it('of the contents list lead to a section and move the focus to its heading', async () => {
      const element = await shown();
      await click(by(element, 'link', 'Career path'));
      await waitUntil(() => location.hash === `#${occupation}.career-path`);
      await expectFocus(by(element, 'heading', 'Career path'));
      expect(by(element, 'heading', 'Career path').getBoundingClientRect().top).to.be.within(-2, 200);
    });

    it('of the page’s own, in a slot, are left to the page', async () => {
      const element = await fixture<CareerPath>(
        html`<career-path occupation=${occupation}>
          <nav slot="before"><a href="/elsewhere#there">Elsewhere</a></nav>
        </career-path>`,
      );
      await appears(element, 'heading', 'Key facts');
      let wasTaken: boolean | undefined;
      const look = (event: Event) => {
        wasTaken = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', look, { once: true });
      element.querySelector('a')!.click();
      expect(wasTaken).to.equal(false);
      expect(location.hash).not.to.equal('#there');
    });

    it('work with keys, and lead there again when the hash is there already', async () => {
      const element = await shown('', 'sections="facts salary"');
      focusBefore(element);
      // Past the occupation codes.
      await press('Tab', 'Tab', 'Tab');
      await expectFocus(by(element, 'link', 'Pay by level'));
      for (const time of ['first', 'again']) {
        by(element, 'link', 'Pay by level').focus();
        await press('Enter');
        await waitUntil(() => location.hash === `#${occupation}.salary`, time);
        await expectFocus(by(element, 'heading', 'Pay by level'));
      }
      await press('Tab', 'Tab');
      await expectFocus(by(element, 'radio', 'Year'));
      await chord('Shift', 'Tab');
    });

    it('have the element’s id in place of the slug, where it has one', async () => {
      const element = await shown('', 'id="careers"');
      expect(by<HTMLAnchorElement>(element, 'link', 'Questions and answers').hash).to.equal('#careers.faq');
      location.hash = '#careers.faq';
      await expectFocus(by(element, 'heading', 'Questions and answers'));
    });

    it('are followed when the guide comes after the hash', async () => {
      setHash(`#${occupation}.pros-cons`);
      const element = await fixture<CareerPath>(html`<career-path src=${slow(100, file)}></career-path>`);
      await appears(element, 'heading', 'Pros and cons');
      await expectFocus(by(element, 'heading', 'Pros and cons'));
    });

    it('lead to a section that the page replaces', async () => {
      await import('../../src/faq-accordion.js');
      const element = await shown('<faq-accordion slot="faq" exclusive></faq-accordion>');
      await appears(element, 'searchbox');
      location.hash = `#${occupation}.faq`;
      await expectFocus(by(element, 'heading', 'Questions and answers'));
    });

    for (const hash of [
      '#faq',
      '#other.faq',
      `#${occupation}`,
      `#${occupation}.nothing`,
      '#%E0%A4%A',
      '#"].faq',
    ]) {
      it(`leave ${hash} alone`, async () => {
        const element = await shown();
        focusBefore(element);
        const start = document.activeElement!;
        location.hash = hash;
        await answered();
        await expectFocus(start);
        expect(said.errors).to.deep.equal([]);
      });
    }
  });

  describe('two guides on one page', () => {
    it('each have their own sections, hashes and reader', async () => {
      const [first, second] = [
        await shown('', 'id="one" level="junior"'),
        await shown('', 'id="two" level="senior"'),
      ];
      location.hash = '#two.salary';
      await expectFocus(by(second, 'heading', 'Pay by level'));
      expect(textOf(first)).to.include('Junior Medical Office Administrator Your level');
      expect(textOf(second)).to.include('Senior Medical Office Administrator Your level');
      await click(by(second, 'radio', 'Month'));
      await reads(second, '$3,167 a month');
      expect(textOf(first)).not.to.include('$3,167 a month');
      await expect(first).to.be.accessible();
    });
  });

  it('can be styled through its parts and its one accent', async () => {
    const style = document.createElement('style');
    style.textContent = `
      career-path { --career-accent: rgb(122, 31, 162); }
      career-path::part(title) { letter-spacing: 7px; }
      career-path::part(tile) { outline: 3px dashed red; }
      career-path::part(question) { padding-top: 33px; }`;
    document.head.append(style);
    try {
      const element = await shown();
      const title = allBy(element, 'heading', 'Medical Office Administrator')[0]!;
      expect(getComputedStyle(title).letterSpacing).to.equal('7px');
      const tile = by(element, 'heading', 'Median pay').closest('[part~=tile]')!;
      expect(getComputedStyle(tile).outlineStyle).to.equal('dashed');
      const question = allBy(element, 'button').find((each) => each.matches('[part~=question]'))!;
      expect(getComputedStyle(question).paddingTop).to.equal('33px');
      const link = getComputedStyle(by(element, 'link', /Secretaries/)).color;
      style.textContent = '';
      expect(getComputedStyle(by(element, 'link', /Secretaries/)).color).not.to.equal(link);
    } finally {
      style.remove();
    }
  });
});

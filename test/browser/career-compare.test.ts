import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import { registerOccupation } from '../../src/career-compare.js';
import type { CareerCompare } from '../../src/index.js';
import { bundled, file, occupation, pay, small } from './support/data.js';
import { click, itCan, viewport } from './support/input.js';
import { allBy, appears, by, namesOf, reads, textOf } from './support/page.js';
import { flaky, hang, json, watchRequests } from './support/requests.js';
import { waitUntil } from './support/wait.js';
import { next, watch } from './support/watch.js';

const skill = (name: string) => ({ id: name.toLowerCase(), name });

/** A guide with one official median. */
const job = (title: string, more: object = {}, figure: object = {}) =>
  small({
    slug: title.toLowerCase().replaceAll(' ', '-'),
    title,
    facts: {
      items: [
        {
          label: 'Pay',
          figures: [
            pay({
              asOf: '2024-05',
              population: { name: `${title}s`, codes: [{ system: 'SOC-2018', code: '51-3011' }] },
              ...figure,
            }),
          ],
        },
      ],
    },
    ...more,
  });

const put = async (given: Partial<CareerCompare>) => {
  const element = document.createElement('career-compare');
  Object.assign(element, given);
  return fixture<CareerCompare>(html`${element}`);
};

const shown = async (given: Partial<CareerCompare>, columns = 2) => {
  const element = await put(given);
  await waitUntil(() => headsOf(element).length === columns && !loading(element), 'it was never complete');
  return element;
};

const loading = (element: Element) => element.matches(':state(loading)');
const headsOf = (element: Element) => namesOf(element, 'columnheader');

/** What the cells of a row say; nothing where there is no such row. */
const rowOf = (element: Element, name: string | RegExp): string[] | undefined => {
  const row = allBy(element, 'row').find((each) => allBy(each, 'rowheader', name).length);
  return row && allBy(row, 'cell').map(textOf);
};

/** How many pictures are drawn in a row. */
const drawnIn = (element: Element, name: RegExp) =>
  allBy(element, 'rowheader', name)[0]!.parentElement!.querySelectorAll('[part=chart]').length;

describe('career-compare', () => {
  const said = watch();
  const asked = watchRequests();

  it('shows bundled guides side by side, a row for each fact, each figure with its origin', async () => {
    const element = await shown(
      { occupations: `${occupation} medical-assistant medical-records-specialist` },
      3,
    );
    expect(headsOf(element)).to.deep.equal([
      'Medical Office Administrator',
      'Medical Assistant',
      'Medical Records Specialist',
    ]);
    expect(rowOf(element, /^Median pay/)!.join()).to.match(/^\$44,640 a year Official.*\$44,200.*\$50,250/);
    expect(rowOf(element, /^Change in jobs/)!.join()).to.match(/^\+4% .*\+12% .*\+7%/);
    expect(rowOf(element, 'Typical entry education')!.join()).to.match(
      /^High school .*Postsecondary nondegree/,
    );
    expect(rowOf(element, 'Jobs')!.join()).to.match(/^850,000 .*811,000 .*194,800/);
    expect(rowOf(element, 'Who is counted')).to.deep.equal([
      'Medical Secretaries and Administrative Assistants SOC 43-6013',
      'Medical Assistants SOC 31-9092',
      'Medical Records Specialists SOC 29-2072',
    ]);
    await click(allBy(element, 'button', /^Official · May 2024/)[2]!);
    expect(textOf(await appears(element, 'dialog'))).to.match(
      /Median pay: \$44,200 .*Medical Assistants · SOC 31-9092 .*Handbook: Medical Assistants/,
    );
    expect(said.news).to.deep.equal(['guide-load', 'guide-load', 'guide-load']);
    await expect(element).to.be.accessible();
  });

  it('says "not stated" where one lacks a fact, and has no row for what all lack', async () => {
    const element = await shown({ occupations: `${occupation} receptionist` });
    expect(rowOf(element, 'Experience in a related occupation')![0]).to.equal('not stated');
    expect(rowOf(element, 'Time to enter')).to.have.length(2);
    expect(rowOf(element, 'Time to enter')![1]).to.equal('not stated');
    element.occupations = 'medical-assistant receptionist';
    await waitUntil(() => headsOf(element)[0] === 'Medical Assistant');
    expect(rowOf(element, 'Time to enter')).to.equal(undefined);
    expect(rowOf(element, /^Skills/)).to.equal(undefined);
    expect(rowOf(element, 'Openings a year')).to.equal(undefined);
  });

  it('takes the time to enter from the facts and the programs', async () => {
    const element = await shown({ occupations: `${occupation} receptionist` });
    expect(rowOf(element, 'Time to enter')![0]).to.match(
      /6–18 months .*Associate’s degree about 24 months .*Certificate program 6–12 months/,
    );
  });

  it('says of a group that it holds another, and of two with one code that they count the same people', async () => {
    const element = await shown({ occupations: `secretary-or-administrative-assistant ${occupation}` });
    await reads(
      element,
      /“Secretary or Administrative Assistant” is a group .* count “Medical Office Administrator”/,
    );
    element.occupations = `medical-assistant ${occupation}`;
    await waitUntil(() => headsOf(element)[0] === 'Medical Assistant');
    expect(textOf(element)).not.to.include('is a group');
    const codes = [{ system: 'SOC-2018', code: '51-3011' }];
    const twins = await shown({ guides: [job('Baker', { codes }), job('Pastry cook', { codes })] });
    expect(textOf(twins)).to.include('count “Baker” and “Pastry cook” as one occupation');
  });

  describe('the bars of a row', () => {
    it('share a scale, with all occupations as a line where a guide states them', async () => {
      const element = await shown({ occupations: `${occupation} medical-assistant` });
      expect(drawnIn(element, /^Median pay/)).to.equal(2);
      expect(textOf(by(element, 'rowheader', /^Median pay/))).to.include('all occupations $49,500 a year');
      expect(drawnIn(element, /^Typical entry/)).to.equal(0);
      const plain = await shown({ guides: [job('Baker'), job('Cook')] });
      expect(drawnIn(plain, /^Median pay/)).to.equal(2);
      expect(textOf(plain)).not.to.include('all occupations');
    });

    const others: Record<string, object> = {
      date: { asOf: '2021-05' },
      period: { period: 'hour', value: 20 },
      currency: { currency: 'EUR' },
      place: { area: { name: 'Texas', code: 'US-TX' } },
      'kind of people': { population: { name: 'People with this title' } },
    };
    for (const [what, figure] of Object.entries(others)) {
      it(`are not drawn for figures of another ${what}, and the row says so`, async () => {
        const [baker, cook, other] = [job('Baker'), job('Cook'), job('Waiter', {}, figure)];
        const three = await shown({ guides: [baker, other, cook] }, 3);
        expect(drawnIn(three, /^Median pay/)).to.equal(2);
        expect(textOf(by(three, 'rowheader', /^Median pay/))).to.include('Without a bar');
        const two = await shown({ guides: [baker, other] });
        expect(drawnIn(two, /^Median pay/)).to.equal(0);
        expect(textOf(by(two, 'rowheader', /^Median pay/))).to.include('Without a bar');
        const fine = await shown({ guides: [baker, cook] });
        expect(textOf(fine)).not.to.include('Without a bar');
      });
    }
  });

  describe('skills', () => {
    it('are told apart by whether another has them, by id or by name', async () => {
      const [baker, cook, waiter] = [
        job('Baker', {
          skills: { technical: [skill('Dough'), { id: 'heat', name: 'Ovens' }], soft: [skill('Patience')] },
        }),
        job('Cook', { skills: { technical: [{ id: 'ovens-2', name: 'ovens' }], soft: [skill('Patience')] } }),
        job('Waiter'),
      ];
      const element = await shown({ guides: [baker, cook, waiter] }, 3);
      expect(rowOf(element, /shared/)).to.deep.equal(['Ovens Patience', 'ovens Patience', 'not stated']);
      expect(rowOf(element, /alone/)).to.deep.equal(['Dough', 'none', 'not stated']);
    });

    it('of one alone are listed, without a word of sharing', async () => {
      const element = await shown({
        guides: [job('Baker', { skills: { soft: [skill('Patience')] } }), job('Cook')],
      });
      expect(rowOf(element, 'Skills')![1]).to.equal('not stated');
      expect(rowOf(element, /shared/)).to.equal(undefined);
      (await appears(element, 'row', /Skills/)).querySelector('summary')!.click();
      await reads(element, 'Patience');
    });
  });

  describe('what is asked for', () => {
    it('may begin with the guide that other elements would show', async () => {
      const element = await shown({ occupation, occupations: 'receptionist' });
      expect(headsOf(element)[0]).to.equal('Medical Office Administrator');
      const inside = await fixture(
        html`<career-path occupation=${occupation}>
          <career-compare slot="after-related" occupations="medical-assistant"></career-compare>
        </career-path>`,
      );
      const nested = inside.querySelector('career-compare')!;
      await waitUntil(() => headsOf(nested).length === 2);
      expect(headsOf(nested)).to.deep.equal(['Medical Office Administrator', 'Medical Assistant']);
      await appears(nested, 'heading', 'Occupations side by side');
    });

    it('follow the guide around them', async () => {
      const inside = await fixture<HTMLElement & { guide: unknown }>(
        html`<career-path .guide=${job('Baker')}>
          <career-compare slot="before" .guides=${[job('Cook')]}></career-compare>
        </career-path>`,
      );
      const nested = inside.querySelector('career-compare')!;
      await waitUntil(() => headsOf(nested).join() === 'Baker,Cook');
      inside.guide = job('Waiter', { slug: 'baker' });
      await waitUntil(() => headsOf(nested).join() === 'Waiter,Cook');
    });

    it('may be objects, JSON and addresses', async () => {
      const element = await shown(
        { guides: [job('Baker'), JSON.stringify(job('Cook')), json(job('Waiter'))] },
        3,
      );
      expect(headsOf(element)).to.deep.equal(['Baker', 'Cook', 'Waiter']);
    });

    it('is as in the element’s own attribute', async () => {
      const element = await fixture(
        html`<career-compare
          occupations="receptionist,  medical-assistant"
          heading-level="4"
        ></career-compare>`,
      );
      await waitUntil(() => headsOf(element).length === 2);
      expect((await appears(element, 'heading', 'Occupations side by side')).localName).to.equal('h4');
    });

    it('may be one: it stands there, and the element says that another is missing', async () => {
      const element = await shown({ occupations: 'receptionist' }, 1);
      await reads(element, 'Name another occupation to compare this one with.');
      expect(drawnIn(element, /^Median pay/)).to.equal(0);
    });

    it('may be five: four are shown, and the fifth is named', async () => {
      const element = await shown(
        { guides: ['A', 'B', 'C', 'D', 'E five'].map((title) => job(`${title} job`)) },
        4,
      );
      await reads(element, 'Left out: E five job.');
      await expect(element).to.be.accessible();
    });

    it('may be the same twice: it is shown once, and the element says so', async () => {
      const element = await shown({
        occupations: 'receptionist receptionist medical-assistant',
        guides: [job('Medical assistant')],
      });
      await reads(element, 'shown once: receptionist, Medical assistant.');
    });

    it('may change: what is no longer named goes, and its request is given up', async () => {
      const element = await put({ occupations: 'receptionist', guides: [hang()] });
      await appears(element, 'columnheader', 'Receptionist');
      await waitUntil(() => asked.length);
      expect(headsOf(element)).to.have.length(2);
      element.guides = [job('Baker')];
      await waitUntil(() => headsOf(element).join() === 'Receptionist,Baker');
      await waitUntil(() => asked[0]!.signal!.aborted);
      expect(said.warnings).to.deep.equal([]);
    });

    it('is given up when the element leaves the page, and asked again when it comes back', async () => {
      const element = await put({ occupations: 'receptionist', guides: [hang()] });
      await waitUntil(() => asked.length);
      const { parentElement } = element;
      element.remove();
      await waitUntil(() => asked[0]!.signal!.aborted);
      parentElement!.append(element);
      await waitUntil(() => asked.length === 2);
      expect(asked[1]!.signal!.aborted).to.equal(false);
      expect(said.warnings).to.deep.equal([]);
    });
  });

  describe('one that cannot be had', () => {
    it('is named with the reason, while the others stay comparable', async () => {
      const element = await shown({
        occupations: 'receptionist lighthouse-keeper medical-assistant',
        guides: [{ title: 'Broken' }],
      });
      expect(allBy(element, 'alert').map(textOf)).to.satisfy(
        ([first, second]: string[]) =>
          first!.startsWith('lighthouse keeper: There is no career guide for this occupation yet.') &&
          second!.startsWith('Broken: This career guide could not be shown: its data has errors.'),
      );
      expect(drawnIn(element, /^Median pay/)).to.equal(2);
      expect(said.news.sort()).to.deep.equal([
        'guide-error invalid',
        'guide-error occupation',
        'guide-load',
        'guide-load',
      ]);
      await expect(element).to.be.accessible();
    });

    it('can be asked for again', async () => {
      const element = await put({ occupations: 'receptionist', guides: [flaky(file)] });
      await click(await appears(element, 'button', 'Try again'));
      await waitUntil(() => headsOf(element).join() === 'Receptionist,Medical Office Administrator');
      expect(allBy(element, 'alert')).to.have.length(0);
    });

    it('may be late: the others are there before, and it takes its place', async () => {
      const slug = `late-${crypto.randomUUID()}`;
      let arrive: (guide: unknown) => void;
      registerOccupation(slug, () => new Promise((resolve) => (arrive = resolve)));
      const element = await put({ occupations: `${slug} receptionist medical-assistant` });
      await waitUntil(() => rowOf(element, /^Median pay/)?.[2]?.includes('$44,200'));
      expect(headsOf(element)[0]).to.match(/^late .* Loading/);
      arrive!(job('Baker', { slug }));
      await waitUntil(() => headsOf(element)[0] === 'Baker');
      expect(rowOf(element, /^Median pay/)![0]).to.include('$44,640');
    });

    it('may be registered later', async () => {
      const slug = `soon-${crypto.randomUUID()}`;
      const element = await put({ occupations: `receptionist ${slug}` });
      await appears(element, 'alert');
      registerOccupation(slug, () => job('Baker', { slug }));
      await waitUntil(() => headsOf(element).join() === 'Receptionist,Baker');
    });

    it('may be all of them: the element says why, and shows a page’s own text if there is any', async () => {
      const element = await put({ occupations: 'lighthouse-keeper beacon-keeper' });
      await appears(element, 'alert');
      await waitUntil(() => element.matches(':state(error)'));
      expect(allBy(element, 'table')).to.have.length(0);
      const nothing = await put({});
      await reads(nothing, 'There is nothing to show here yet.');
    });

    it('may be anything: nothing is thrown', async () => {
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      );
      for (const guides of [
        7,
        'x',
        [[], 0, null, hostile, Symbol('s'), '{', '[object Object]'],
        { a: 1 },
      ] as never[]) {
        const element = await put({ guides, occupations: [{}, 'receptionist', 3, null] as never });
        await appears(element, 'columnheader', 'Receptionist');
      }
      expect(said.errors).to.deep.equal([]);
    });

    it('may be broken in part: what is valid is compared, and the element says that something is missing', async () => {
      const element = await shown({ occupations: 'receptionist', guides: [{ ...bundled(), skills: 7 }] });
      await reads(element, 'Parts of this guide could not be shown.');
      expect(rowOf(element, /^Median pay/)![1]).to.include('$44,640');
    });
  });

  it('does not confuse sources of one id in two guides', async () => {
    const from = (name: string) => ({ sources: [{ id: 'board', name }] });
    const official = { source: 'board', status: 'official' };
    const element = await shown({
      guides: [
        job('Baker', from('Board of Bakers'), official),
        job('Cook', from('Board of Cooks'), official),
      ],
    });
    await click(allBy(element, 'button', /^Official/)[1]!);
    expect(textOf(await appears(element, 'dialog'))).to.include('Board of Cooks');
  });

  it('leads to each occupation where the host says, and tells the page', async () => {
    const element = await shown({
      occupations: 'receptionist medical-assistant',
      linkTemplate: '#{slug}-{soc}',
      jobsLinkTemplate: '/jobs?q={title}',
    });
    const link = by(element, 'link', 'Medical Assistant');
    expect(link.getAttribute('href')).to.equal('#medical-assistant-31-9092');
    expect(by(element, 'link', 'See open jobs: Receptionist').getAttribute('href')).to.equal(
      '/jobs?q=Receptionist',
    );
    const news = next(element, 'related-link');
    element.addEventListener('related-link', (event) => event.preventDefault(), { once: true });
    link.click();
    const { slug, url } = await news;
    expect([slug, url]).to.deep.equal(['medical-assistant', '#medical-assistant-31-9092']);
    expect(location.hash).to.equal('');
    const plain = await shown({
      occupations: 'receptionist medical-assistant',
      linkTemplate: 'javascript:{slug}',
    });
    expect(allBy(plain, 'link')).to.have.length(0);
  });

  it('shows numbers in the language of the page', async () => {
    const element = await shown({ occupations: 'receptionist medical-assistant', lang: 'de' });
    expect(rowOf(element, 'Jobs')![0]).to.include('1.007.200');
  });

  it('shows markup in the data as text', async () => {
    const mark = '<img src=x onerror="window.hacked = true">';
    const element = await shown({
      guides: [job('Cook'), job('Baker', { title: mark, skills: { soft: [{ id: 'a', name: mark }] } })],
    });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(headsOf(element)[1]).to.equal(mark);
  });

  itCan(
    'viewport',
    'fits into 320 pixels, as a table still, with each cell’s occupation above it',
    async () => {
      await viewport(320);
      const element = await shown(
        {
          occupations: `${occupation} medical-and-health-services-manager secretary-or-administrative-assistant receptionist`,
        },
        4,
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(rowOf(element, /^Median pay/)![3]).to.match(/^Receptionist \$37,230/);
      expect(headsOf(element)).to.have.length(4);
      await expect(element).to.be.accessible();
      await viewport(1024);
    },
  );
});

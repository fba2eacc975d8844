/** Links to sections, questions and levels: where they lead, how they are copied, and what follows the reader. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import '../../src/faq-accordion.js';
import { bundled, occupation, slice, small } from './support/data.js';
import { click } from './support/input.js';
import { allBy, appears, by, expectFocus, reads, textOf } from './support/page.js';
import { next, watch } from './support/watch.js';
import { answered, waitUntil } from './support/wait.js';

const said = watch();

const guide = async (more: object = { occupation }) => {
  const element = Object.assign(document.createElement('career-path'), more);
  await fixture(html`${element}`);
  return element;
};

const go = (hash: string) => (location.hash = hash);

/** Whether it stands where a reader who came by a link looks first. */
const isAtTop = (element: Element) => Math.abs(element.getBoundingClientRect().top) < 120;

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a link into a guide', () => {
  it('to a question opens it, scrolls there and moves the focus, on load', async () => {
    go(`#${occupation}.faq.remote`);
    const element = await guide();
    const question = bundled().faq.items.find(({ id }: { id: string }) => id === 'remote').question;
    const summary = (await appears(element, 'heading', question)).closest('summary')!;
    await waitUntil(() => summary.closest('details')!.open && isAtTop(summary));
    await expectFocus(summary);
  });

  it('to a level opens it, when the hash changes', async () => {
    const element = await guide();
    const heading = await appears(element, 'heading', 'Director of Medical Office Administration');
    go(`#${occupation}.career-path.director`);
    await waitUntil(() => heading.closest('details')!.open && isAtTop(heading));
    await expectFocus(heading.closest('summary')!);
  });

  it('to a row of the pay table moves the focus there', async () => {
    const element = await guide();
    const row = (await appears(element, 'rowheader', /^Medical Office Manager/)).closest('tr')!;
    go(`#${occupation}.salary.manager`);
    await waitUntil(() => isAtTop(row));
    await expectFocus(row);
  });

  it('to a fact moves the focus to its heading', async () => {
    const element = await guide();
    const fact = bundled().facts.items.find(({ id }: { id: string }) => id === 'growth');
    const heading = await appears(element, 'heading', fact.label);
    go(`#${occupation}.facts.growth`);
    await waitUntil(() => heading.matches(':focus') && isAtTop(heading));
    await expectFocus(heading);
  });

  it('shows a skill that the filter left out', async () => {
    const element = await guide();
    await click(await appears(element, 'radio', 'Soft skills'));
    const [skill] = bundled().skills.technical;
    await waitUntil(() => !textOf(element).includes(skill.why));
    go(`#${occupation}.skills.${skill.id}`);
    await reads(element, skill.why);
    expect(by<HTMLInputElement>(element, 'radio', 'All').checked).to.equal(true);
    const item = allBy(element, 'listitem').find((each) => each.id === skill.id)!;
    await waitUntil(() => item.matches(':focus') && isAtTop(item));
  });

  it('leads far down a long list of questions, all of which are open', async () => {
    const items = Array.from({ length: 200 }, (_item, index) => ({
      id: `q${index}`,
      question: `Question ${index}?`,
      answer: 'As long as an answer is. '.repeat(20),
    }));
    const element = Object.assign(document.createElement('faq-accordion'), { id: 'long', data: { items } });
    await fixture(html`${element}`);
    await click(await appears(element, 'button', 'Expand all'));
    go('#long.faq.q150');
    const summary = by(element, 'heading', 'Question 150?').closest('summary')!;
    await waitUntil(() => summary.matches(':focus') && isAtTop(summary));
    await expectFocus(summary);
  });

  it('shows a question that the filter hid', async () => {
    const element = await guide();
    // The text field comes with the reader.
    (await appears(element, 'button', 'Expand all')).scrollIntoView();
    const filter = await appears<HTMLInputElement>(element, 'searchbox');
    filter.value = 'nothing holds this';
    filter.dispatchEvent(new Event('input', { bubbles: true }));
    await reads(element, '0 of 8 questions');
    go(`#${occupation}.faq.pay`);
    await reads(element, /(?<!of )8 questions/);
    expect(filter.value).to.equal('');
  });

  it('to what is not there leads to the section, and a foreign hash nowhere', async () => {
    const element = await guide();
    const heading = await appears(element, 'heading', 'Pros and cons');
    go(`#${occupation}.pros-cons.king`);
    await waitUntil(() => isAtTop(heading));
    await expectFocus(heading);
    for (const hash of ['#elsewhere.faq', '#%', `#${occupation}`, `#${occupation}.nothing`]) {
      go(hash);
      await answered();
      await expectFocus(heading);
    }
    expect(said.errors).to.deep.equal([]);
  });

  it('leads to the guide with that id where two show the same occupation', async () => {
    const pair = await fixture(
      html`<div>
        <career-path id="one" occupation=${occupation} sections="faq salary"></career-path>
        <career-path id="two" occupation=${occupation} sections="faq salary"></career-path>
      </div>`,
    );
    const [one, two] = [...pair.children] as [HTMLElement, HTMLElement];
    await appears(one, 'heading', 'Pay by level');
    const heading = await appears(two, 'heading', 'Pay by level');
    go('#two.salary');
    await waitUntil(() => isAtTop(heading));
    await expectFocus(heading);
  });

  it('leads to the first of two guides with the same prefix, as ids do', async () => {
    const pair = await fixture(
      html`<div>
        <career-path occupation=${occupation}></career-path
        ><career-path occupation=${occupation}></career-path>
      </div>`,
    );
    const [one, two] = [...pair.children] as [HTMLElement, HTMLElement];
    const heading = await appears(one, 'heading', 'Pros and cons');
    await appears(two, 'heading', 'Pros and cons');
    go(`#${occupation}.pros-cons`);
    await waitUntil(() => isAtTop(heading));
    await expectFocus(heading);
  });

  it('works for a section that stands alone, by its own id', async () => {
    const element = Object.assign(document.createElement('faq-accordion'), {
      data: slice('faq'),
      id: 'help',
    });
    await fixture(html`${element}`);
    const first = bundled().faq.items[0];
    const summary = (await appears(element, 'heading', first.question)).closest('summary')!;
    go(`#help.faq.${first.id}`);
    await waitUntil(() => summary.closest('details')!.open);
    await expectFocus(summary);
  });
});

describe('the button that copies a link', () => {
  const { clipboard } = navigator;
  const withClipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

  it('copies it, says so, and tells the page', async () => {
    let copied = '';
    withClipboard(async (text) => void (copied = text));
    const element = await guide();
    const told = next(element, 'link-copy');
    await click(await appears(element, 'button', 'Copy link: Key facts'));
    const { url } = await told;
    expect(url).to.equal(copied);
    expect(new URL(url).hash).to.equal(`#${occupation}.facts`);
    await waitUntil(() => allBy(element, 'status').some((status) => textOf(status) === 'Link copied'));
  });

  it('puts it into the address where there is no clipboard', async () => {
    withClipboard(() => Promise.reject(new Error('refused')));
    const element = await guide();
    await click(await appears(element, 'button', 'Copy link: Key facts'));
    await waitUntil(() => location.hash === `#${occupation}.facts`);
    expect(said.errors).to.deep.equal([]);
  });

  it('is absent where nothing could be linked to', async () => {
    const element = Object.assign(document.createElement('faq-accordion'), {
      data: { items: [{ question: 'Q?', answer: 'A.' }] },
    });
    await fixture(html`${element}`);
    await appears(element, 'heading', 'Q?');
    expect(allBy(element, 'button', /Copy link/)).to.have.length(0);
  });
});

describe('the contents list', () => {
  it('marks the section that the reader has come to', async () => {
    const element = await guide();
    const heading = await appears(element, 'heading', 'Questions and answers');
    heading.scrollIntoView();
    const link = by(element, 'link', 'Questions and answers');
    await waitUntil(() => link.ariaCurrent === 'true');
    expect(allBy(element, 'link').filter(({ ariaCurrent }) => ariaCurrent)).to.have.length(1);
  });
});

describe('"See open jobs"', () => {
  const template = '/jobs?q={title}&soc={soc}&level={level}';

  it('stands in the header and at each level, with what it is about', async () => {
    const element = await guide({ occupation, jobsLinkTemplate: template, level: 'senior' });
    await appears(element, 'link', 'See open jobs: Senior Medical Office Administrator');
    const hrefs = allBy(element, 'link', /^See open jobs/).map((link) => link.getAttribute('href'));
    expect(hrefs[0]).to.equal('/jobs?q=Medical%20Office%20Administrator&soc=43-6013&level=');
    expect(hrefs).to.include('/jobs?q=Senior%20Medical%20Office%20Administrator&soc=43-6013&level=senior');
    expect(hrefs, 'managers are counted with another occupation').to.include(
      '/jobs?q=Medical%20Office%20Manager&soc=11-9111&level=manager',
    );
  });

  it('tells the page, which may do something else', async () => {
    const element = await guide({ guide: small(), jobsLinkTemplate: template });
    element.addEventListener('jobs-link', (event) => event.preventDefault());
    const told = next(element, 'jobs-link');
    await click(await appears(element, 'link', /^See open jobs/));
    const { url, title, level, defaultPrevented } = await told;
    expect([url, title, level]).to.deep.equal(['/jobs?q=Optician&soc=&level=', 'Optician', undefined]);
    expect(defaultPrevented).to.equal(true);
  });

  it('is absent without a template, and with one that is no safe link', async () => {
    for (const jobsLinkTemplate of [
      undefined,
      '',
      'javascript:alert(1)//{title}',
      '\u0001javascript:{title}',
    ]) {
      const element = await guide({ guide: small(), jobsLinkTemplate });
      await appears(element, 'heading', 'Optician');
      expect(allBy(element, 'link', /See open jobs/)).to.have.length(0);
    }
  });
});

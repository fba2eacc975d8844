import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import { sectionIds } from '../../src/model.js';
import { bundled, occupation } from './support/data.js';
import { appears, namesOf, textOf } from './support/page.js';

/** What the page has put into the places after sections and at the end, through the guide's shadow root. */
const assigned = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLSlotElement>('slot[name^=after]')].map(
    (slot) => [slot.name, slot.assignedElements().length, slot.childNodes.length] as const,
  );

describe('a call to action', () => {
  it('is not there unless the page brings one: every place for it is empty', async () => {
    const element = await fixture(html`<career-path occupation=${occupation}></career-path>`);
    await appears(element, 'heading', bundled().title);
    expect(assigned(element).toSorted()).to.deep.equal(
      ['after', ...sectionIds.map((id) => `after-${id}`)].map((name) => [name, 0, 0]).toSorted(),
    );
  });

  it('stands after its section and at the end', async () => {
    const element = await fixture(
      html`<career-path occupation=${occupation} sections="salary faq">
        <a slot="after" href="/signup">Apply now</a>
        <a slot="after-salary" href="/alerts">Tell me about jobs</a>
      </career-path>`,
    );
    await appears(element, 'heading', 'Questions and answers');
    expect(namesOf(element, 'link').filter((name) => /Apply|Tell/.test(name))).to.deep.equal([
      'Tell me about jobs',
      'Apply now',
    ]);
    const text = textOf(element);
    const [pay, tell, faq, apply] = ['Pay by level', 'Tell me', 'Expand all', 'Apply now'].map((each) =>
      text.lastIndexOf(each),
    );
    expect(pay! < tell! && tell! < faq! && faq! < apply!, text).to.equal(true);
    await expect(element).to.be.accessible();
  });
});

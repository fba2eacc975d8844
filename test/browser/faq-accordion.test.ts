import { expect, fixture, html } from '@open-wc/testing';
import '../../src/faq-accordion.js';
import { bundled, occupation, pay, slice } from './support/data.js';
import { click, focusBefore, itCan, media, press, type } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { next } from './support/watch.js';
import { waitUntil } from './support/wait.js';

const shown = async (data: unknown = slice('faq'), more = {}) => {
  const element = Object.assign(document.createElement('faq-accordion'), { data }, more);
  await fixture(html`${element}`);
  await appears(element, 'searchbox');
  return element;
};

const items = bundled().faq.items as { id?: string; question: string; answer: string }[];

/** The questions in sight. */
const questionsOf = (element: Element) => namesOf(element, 'heading').slice(1);
/** The answers that can be read. */
const answersOf = (element: Element) => {
  const text = textOf(element);
  return items.filter(({ answer }) => text.includes(answer.split('\n')[0]!)).map(({ question }) => question);
};
/** The line that opens an answer. */
const question = (element: Element, index: number) =>
  by(element, 'heading', items[index]!.question).closest('summary')!;
const count = (element: Element) => textOf(allBy(element, 'status').at(-1)!);

describe('faq-accordion', () => {
  it('shows every question, closed, under a heading', async () => {
    const element = await fixture(html`<faq-accordion occupation=${occupation}></faq-accordion>`);
    await appears(element, 'heading', 'Questions and answers');
    expect(questionsOf(element)).to.deep.equal(items.map(({ question }) => question));
    expect(answersOf(element)).to.deep.equal([]);
    expect(count(element)).to.equal('8 questions');
    await expect(element).to.be.accessible();
  });

  it('opens and closes an answer by pointer, and tells the page', async () => {
    const element = await shown();
    for (const open of [true, false]) {
      const toggled = next(element, 'faq-toggle');
      await click(question(element, 1));
      const event = await toggled;
      expect([event.open, event.question]).to.deep.equal([open, items[1]!.question]);
      expect(event.item).to.equal(items[1]!.id ?? '2');
      expect(answersOf(element)).to.deep.equal(open ? [items[1]!.question] : []);
    }
    await click(question(element, 0));
    await expect(element).to.be.accessible();
  });

  it('opens and closes answers by keyboard, and independently of one another', async () => {
    const element = await shown();
    focusBefore(element);
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await expectFocus(question(element, 0));
    await press('Enter', 'Tab');
    // The first answer may hold figures with origins to stop at.
    question(element, 1).focus();
    await press('Space');
    expect(answersOf(element)).to.deep.equal([items[0]!.question, items[1]!.question]);
    await press('Space');
    expect(answersOf(element)).to.deep.equal([items[0]!.question]);
  });

  it('numbers what has no id in its event', async () => {
    const element = await shown({ items: [{ question: 'A?', answer: 'B.' }] });
    const toggled = next(element, 'faq-toggle');
    await click(by(element, 'heading', 'A?'));
    expect((await toggled).item).to.equal('1');
  });

  it('opens all and closes all', async () => {
    const element = await shown();
    await click(by(element, 'button', 'Expand all'));
    await waitUntil(() => answersOf(element).length === items.length);
    await expect(element).to.be.accessible();
    await click(by(element, 'button', 'Collapse all'));
    await waitUntil(() => answersOf(element).length === 0);
  });

  it('shows figures in an answer with their origin', async () => {
    const element = await shown({
      items: [{ question: 'How much?', answer: 'This much.', figures: [pay({ status: 'official' })] }],
    });
    await click(by(element, 'heading', 'How much?'));
    await reads(element, /\$44,640 a year Official/);
  });

  describe('its filter', () => {
    it('leaves what holds every word, as the reader types, and announces how many', async () => {
      const element = await shown();
      focusBefore(element);
      await press('Tab', 'Tab');
      await expectFocus(by(element, 'searchbox'));
      const filtered = next(element, 'faq-filter');
      await type('degree');
      expect((await filtered).query).to.equal('d');
      await reads(element, / of 8 questions/);
      const left = questionsOf(element);
      expect(left.length).to.be.greaterThan(0).and.lessThan(8);
      const expected = items.filter((item) => /degree/i.test(item.question + ' ' + item.answer));
      expect(left).to.deep.equal(expected.map(({ question }) => question));
      expect(count(element)).to.equal(`${left.length} of 8 questions`);
      await expect(element).to.be.accessible();
    });

    it('does not mind case, order of words or blanks around them', async () => {
      const data = {
        items: [
          { question: 'Pay and hours?', answer: 'Good.' },
          { question: 'Pay?', answer: 'No.' },
        ],
      };
      const element = await shown(data);
      by(element, 'searchbox').focus();
      await type('  HOURS  pay ');
      await reads(element, '1 of 2 questions');
      expect(questionsOf(element)).to.deep.equal(['Pay and hours?']);
    });

    it('finds nothing without an error, and all again when it is emptied', async () => {
      const element = await shown();
      by(element, 'searchbox').focus();
      await type('q(*[zz');
      await reads(element, '0 of 8 questions');
      expect(questionsOf(element)).to.deep.equal([]);
      await expect(element).to.be.accessible();
      await press(...Array<string>('q(*[zz'.length).fill('Backspace'));
      await reads(element, '8 questions');
      expect(questionsOf(element)).to.have.length(8);
    });

    it('tells the page what was typed and how many match', async () => {
      const element = await shown();
      const events: [string, number][] = [];
      element.addEventListener('faq-filter', ({ query, matches }) => events.push([query, matches]));
      by(element, 'searchbox').focus();
      await type('zq');
      expect(events.map(([query]) => query)).to.deep.equal(['z', 'zq']);
      expect(events[1]![1]).to.equal(0);
    });

    it('leaves what is hidden as it is when all are opened', async () => {
      const element = await shown();
      by(element, 'searchbox').focus();
      await type('degree');
      await reads(element, / of 8 questions/);
      const left = questionsOf(element);
      await click(by(element, 'button', 'Expand all'));
      by(element, 'searchbox').focus();
      await press(...Array<string>('degree'.length).fill('Backspace'));
      await reads(element, '8 questions');
      expect(answersOf(element)).to.deep.equal(left);
    });

    it('keeps an answer open that was open before', async () => {
      const element = await shown();
      await click(question(element, 2));
      by(element, 'searchbox').focus();
      await type('zzz');
      await press('Backspace', 'Backspace', 'Backspace');
      await reads(element, '8 questions');
      expect(answersOf(element)).to.deep.equal([items[2]!.question]);
    });
  });

  describe('exclusive', () => {
    it('closes the others when one opens, and has no buttons for all', async () => {
      const element = await shown(slice('faq'), { exclusive: true });
      expect(namesOf(element, 'button').filter((name) => / all$/.test(name))).to.deep.equal([]);
      await click(question(element, 0));
      await click(question(element, 3));
      await waitUntil(() => answersOf(element).join() === items[3]!.question);
      await expect(element).to.be.accessible();
    });

    it('is an attribute, can be changed, and concerns each accordion alone', async () => {
      const [first, second] = [await shown(), await shown()];
      for (const each of [first, second]) each.toggleAttribute('exclusive', true);
      await first.updateComplete;
      await click(question(first, 0));
      await click(question(second, 1));
      expect(answersOf(first)).to.deep.equal([items[0]!.question]);
      expect(answersOf(second)).to.deep.equal([items[1]!.question]);
      first.exclusive = false;
      await first.updateComplete;
      await click(question(first, 1));
      await waitUntil(() => answersOf(first).length === 2);
    });
  });

  itCan('media', 'has all answers open in print, and none of its tools', async () => {
    const element = await shown();
    try {
      await media({ type: 'print' });
      expect(answersOf(element)).to.deep.equal(items.map(({ question }) => question));
      expect(textOf(element)).not.to.include('Expand all');
    } finally {
      await media();
    }
    expect(answersOf(element)).to.deep.equal([]);
  });

  it('keeps the text of closed answers in the page, where find-in-page looks for it', async () => {
    const element = await shown();
    const details = question(element, 0).closest('details')!;
    expect(details.open).to.equal(false);
    expect(details.textContent).to.include(items[0]!.answer.split('\n')[0]);
    expect(details.querySelector('[hidden]')).to.equal(null);
  });
});

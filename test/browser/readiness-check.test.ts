import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path.js';
import '../../src/readiness-check.js';
import type { ReadinessCheck } from '../../src/index.js';
import { occupation, slice } from './support/data.js';
import { click, focusBefore, itCan, press, viewport } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { watchPrinting } from './support/printing.js';
import { next } from './support/watch.js';
import { waitUntil } from './support/wait.js';

const key = `career-path-elements.readiness.${occupation}`;

/** Two skills and two steps, one with a time. */
const baker = () => ({
  slug: 'baker',
  title: 'Baker',
  items: [{ id: 'why', title: 'Why', text: 'To know where you stand.' }],
  skills: {
    technical: [{ id: 'dough', name: 'Dough', weight: 2, steps: ['school'] }],
    soft: [{ id: 'calm', name: 'Calm' }],
  },
  steps: {
    items: [
      {
        id: 'school',
        title: 'Go to school',
        figures: [{ measure: 'length', min: 9, max: 18, unit: 'months', status: 'estimate' }],
      },
      { title: 'Apply' },
    ],
  },
  education: {
    programs: [
      {
        id: 'evening',
        title: 'Evening school',
        kind: 'other',
        duration: { measure: 'length', value: 6, unit: 'months' },
      },
      { id: 'alone', title: 'Alone', kind: 'self-study' },
    ],
  },
});

const shown = async (data: unknown = baker()) => {
  const element = await fixture<ReadinessCheck>(html`<readiness-check .data=${data}></readiness-check>`);
  await appears(element, 'heading', 'Are you ready?');
  return element;
};

const rating = (element: Element, skill: string, name: string) =>
  by<HTMLInputElement>(by(element, 'group', skill), 'radio', name);
const rate = async (element: Element, skill: string, name: string) => {
  const news = next(element, 'readiness-change');
  rating(element, skill, name).click();
  return news;
};
const status = (element: Element) => textOf(allBy(element, 'status')[1]!);

describe('readiness-check', () => {
  const printed = watchPrinting();
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('asks for all skills and steps of the bundled guide, after its introduction', async () => {
    const element = await fixture(html`<readiness-check occupation=${occupation}></readiness-check>`);
    await appears(element, 'heading', 'Are you ready?');
    const { skills, steps, items, intro } = slice('readiness');
    for (const text of [intro, ...items.flatMap(({ title, text }: Record<string, string>) => [title, text])])
      expect(textOf(element)).to.include(text);
    const names = [...skills.technical, ...skills.soft].map(({ name }) => name);
    expect(namesOf(element, 'group').filter((name) => names.includes(name))).to.deep.equal(names);
    expect(allBy(element, 'radio')).to.have.length(names.length * 4);
    expect(namesOf(element, 'checkbox')).to.deep.equal(
      steps.items.map(({ title }: { title: string }) => title),
    );
    expect(textOf(element)).to.include('Rate a skill or tick off a step');
    // How the score is made, and where the answers go, stands there before anybody answers.
    expect(textOf(element)).to.include('0 to 3 points').and.to.include('gone when you leave');
    await expect(element).to.be.accessible();
  });

  it('scores by area as text and picture, announces it and tells the page', async () => {
    const element = await shown();
    const first = await rate(element, 'Dough', 'A little');
    // 1 × 2 of 6; with two open steps 2 of 12.
    expect([first.score, first.areas, first.answered, first.total]).to.deep.equal([
      17,
      { technical: 33, steps: 0 },
      1,
      2,
    ]);
    expect(first.bubbles && first.composed).to.equal(true);
    await reads(element, '17 of 100 · 1 of 2 skills rated');
    expect(status(element)).to.equal('17 of 100 · 1 of 2 skills rated');
    const areas = by(element, 'table', 'Your result');
    expect(namesOf(areas, 'rowheader')).to.deep.equal(['Technical skills:', 'Soft skills:', 'Steps:']);
    expect(allBy(areas, 'row').map(textOf)).to.deep.equal([
      'Technical skills: 33 of 100 · 1 of 1',
      'Soft skills: not stated · 0 of 1',
      'Steps: 0 of 100 · 0 of 2',
    ]);
    await rate(element, 'Calm', 'Can teach');
    by(element, 'checkbox', 'Apply').click();
    // 2 + 3 + 3 of 15.
    await reads(element, '53 of 100 · 2 of 2 skills rated');
    expect(textOf(element)).to.match(/Steps: 50 of 100 · 1 of 2/);
    await expect(element).to.be.accessible();
  });

  it('says what to work on, what to do first, and the times that are stated', async () => {
    const element = await shown();
    await rate(element, 'Calm', 'A little');
    await rate(element, 'Dough', 'A little');
    await reads(element, 'What to work on');
    const [, gaps, tasks] = allBy(element, 'list').slice(-3);
    expect(allBy(gaps!, 'listitem').map(textOf)).to.deep.equal(['Dough A little weight 2', 'Calm A little']);
    const [school, apply] = allBy(tasks!, 'listitem').map(textOf);
    expect(school).to.match(/^Go to school You learn: Dough Length 9–18 months Estimate/);
    expect(apply).to.equal('Apply');
    expect(textOf(element)).to.include('the stated times add up to 9–18 months.');
    expect(textOf(element)).to.include('Steps without a stated time: 1.');
    expect(textOf(element)).to.match(/Evening school 6 months .* Alone not stated/);
    await expect(element).to.be.accessible();
  });

  it('leaves out what there is nothing to say about', async () => {
    const element = await shown();
    await rate(element, 'Dough', 'Can teach');
    await rate(element, 'Calm', 'Well');
    for (const name of ['Go to school', 'Apply']) by(element, 'checkbox', name).click();
    await reads(element, '93 of 100');
    expect(namesOf(element, 'heading').slice(-1)).to.deep.equal(['Your result']);
  });

  it('is answered by keyboard: arrows rate, blanks tick, Enter leads nowhere', async () => {
    const element = await shown();
    focusBefore(element);
    const dough = rating(element, 'Dough', 'Not yet');
    for (let tabs = 0; tabs < 5 && !dough.matches(':focus'); tabs++) await press('Tab');
    await expectFocus(dough);
    await press('Space', 'ArrowRight', 'ArrowRight');
    await reads(element, '1 of 2 skills rated');
    expect(rating(element, 'Dough', 'Well').checked).to.equal(true);
    const { href } = location;
    await press('Enter');
    // Where a browser takes Enter for a form's submission, nothing is sent either.
    const submission = new Event('submit', { cancelable: true });
    element.shadowRoot!.querySelector('[part=form]')!.dispatchEvent(submission);
    expect(submission.defaultPrevented).to.equal(true);
    await press('Tab', 'Tab', 'Space');
    await waitUntil(() => by<HTMLInputElement>(element, 'checkbox', 'Go to school').checked);
    expect(location.href).to.equal(href);
  });

  it('starts over, and gives the focus to the heading', async () => {
    const element = await shown();
    await rate(element, 'Dough', 'Well');
    by<HTMLInputElement>(element, 'checkbox', 'Apply').click();
    const news = next(element, 'readiness-change').then(() => next(element, 'readiness-change'));
    by(element, 'checkbox', 'Go to school').click();
    await click(await appears(element, 'button', 'Start over'));
    expect((await news).score).to.equal(undefined);
    await reads(element, 'Rate a skill or tick off a step');
    const all = [...allBy(element, 'radio'), ...allBy(element, 'checkbox')] as HTMLInputElement[];
    expect(all.filter(({ checked }) => checked)).to.have.length(0);
    await expectFocus(by(element, 'heading', 'Are you ready?'));
  });

  describe('answers on the device', () => {
    const visit = async (persist: boolean) => {
      const element = await fixture<ReadinessCheck>(
        html`<readiness-check occupation=${occupation} ?persist=${persist}></readiness-check>`,
      );
      await appears(element, 'heading', 'Are you ready?');
      return element;
    };

    it('are kept with persist alone', async () => {
      await rate(await visit(false), 'Discretion', 'Well');
      expect(localStorage.length).to.equal(0);
      const element = await visit(true);
      await rate(element, 'Discretion', 'Well');
      expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ 'soft.discretion': 2 });
      expect(textOf(element)).to.include('kept on this device');
      const again = await visit(true);
      await reads(again, '1 of 20 skills rated');
      expect(rating(again, 'Discretion', 'Well').checked).to.equal(true);
      by(again, 'button', 'Start over').click();
      expect(localStorage.length).to.equal(0);
      expect(textOf(await visit(true))).to.include('Rate a skill');
    });

    it('are kept inside a guide that has persist', async () => {
      const guide = await fixture(
        html`<career-path persist occupation=${occupation} sections="readiness"></career-path>`,
      );
      await appears(guide, 'heading', 'Are you ready?');
      await rate(guide, 'Discretion', 'Well');
      expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ 'soft.discretion': 2 });
      expect(textOf(guide)).to.include('kept on this device');
    });

    it('may be anything, or not allowed, without harm', async () => {
      for (const stored of ['{', 'null', '7', '[1]', '{"soft.discretion":9,"soft.unknown":1}']) {
        localStorage.setItem(key, stored);
        expect(textOf(await visit(true)), stored).to.include('Rate a skill');
      }
      const { getItem, setItem } = Storage.prototype;
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('No.', 'SecurityError');
      };
      try {
        const element = await visit(true);
        await rate(element, 'Discretion', 'Well');
        await reads(element, '1 of 20 skills rated');
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
    });

    it('of another guide do not stay', async () => {
      const element = await shown();
      await rate(element, 'Calm', 'Well');
      element.data = { ...baker(), slug: 'cook' };
      await reads(element, 'Rate a skill');
      expect(rating(element, 'Calm', 'Well').checked).to.equal(false);
    });
  });

  describe('in a form of the page', () => {
    const inForm = async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><readiness-check name="ready" .data=${baker()}></readiness-check></form>`,
      );
      const element = form.querySelector('readiness-check')!;
      await appears(element, 'heading', 'Are you ready?');
      return { form, element };
    };

    it('has the score as its value, and says that it is sent', async () => {
      const { form, element } = await inForm();
      expect([...new FormData(form)]).to.deep.equal([]);
      await rate(element, 'Dough', 'Can teach');
      await element.updateComplete;
      expect(JSON.parse(String(new FormData(form).get('ready')))).to.deep.equal({
        score: 50,
        technical: 100,
        steps: 0,
        answered: 1,
        total: 2,
      });
      expect(textOf(element)).to.include('The score is sent along');
      expect(textOf(await shown())).not.to.include('The score is sent along');
    });

    it('is reset with it', async () => {
      const { form, element } = await inForm();
      await rate(element, 'Dough', 'Can teach');
      form.reset();
      await reads(element, 'Rate a skill');
      expect(rating(element, 'Dough', 'Can teach').checked).to.equal(false);
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  });

  describe('the result', () => {
    const { clipboard } = navigator;
    const copyBy = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    after(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

    const expected = [
      'Baker',
      'Your result',
      '17 of 100 · 1 of 2 skills rated',
      '- Technical skills: 33 of 100 · 1 of 1',
      '- Soft skills: not stated · 0 of 1',
      '- Steps: 0 of 100 · 0 of 2',
      '',
      'What to work on',
      '- Dough A little weight 2',
      '',
      'What to do first',
      '- Go to school You learn: Dough Length 9–18 months Estimate',
      '- Apply',
      'One after the other, the stated times add up to 9–18 months.',
      'Steps without a stated time: 1.',
      '',
      'How long ways to prepare take',
      'Evening school 6 months Origin not stated',
      'Alone not stated',
    ].join('\n');

    it('is copied as text, and says so', async () => {
      const copied: string[] = [];
      copyBy(async (text) => void copied.push(text));
      const element = await shown();
      await rate(element, 'Dough', 'A little');
      await click(await appears(element, 'button', 'Copy as text'));
      await waitUntil(() => allBy(element, 'status').some((each) => textOf(each) === 'Copied'));
      expect(copied).to.deep.equal([expected]);
    });

    it('stands there to be copied, selected, where the clipboard is not allowed', async () => {
      copyBy(() => Promise.reject(new DOMException('No.', 'NotAllowedError')));
      const element = await shown();
      await rate(element, 'Dough', 'A little');
      await click(await appears(element, 'button', 'Copy as text'));
      const field = await appears<HTMLTextAreaElement>(element, 'textbox', 'Copy this text:');
      await waitUntil(() => field.matches(':focus'));
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(expected);
      await expect(element).to.be.accessible();
    });

    it('is printed alone', async () => {
      const element = await shown();
      await rate(element, 'Dough', 'A little');
      (await appears(element, 'button', 'Print')).click();
      await waitUntil(() => printed.length);
      const [{ title, text }] = printed as [(typeof printed)[number]];
      expect(title).to.equal('Are you ready? Baker');
      expect(text).to.include('17 of 100').and.to.include('Go to school');
      expect(text).not.to.include('To know where you stand');
      expect(document.querySelector('iframe')).to.equal(null);
    });
  });

  it('asks nothing where a guide has neither skills nor steps', async () => {
    const { items } = baker();
    const element = await shown({ items });
    expect(textOf(element)).to.match(/To know where you stand\.$/);
    expect(allBy(element, 'form')).to.have.length(0);
  });

  itCan('viewport', 'fits into 320 pixels', async () => {
    await viewport(320);
    const element = await fixture(html`<readiness-check occupation=${occupation}></readiness-check>`);
    await appears(element, 'heading', 'Are you ready?');
    await rate(element, 'Discretion', 'Not yet');
    await reads(element, 'What to do first');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800, 600);
  });

  it('shows markup in the data as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const data = baker();
    data.skills.technical[0]!.name = data.steps.items[0]!.title = data.items[0]!.text = hostile;
    const element = await shown(data);
    await rate(element, hostile, 'Not yet');
    await reads(element, 'What to work on');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(element).split(hostile)).to.have.length.above(4);
  });
});

/** Narrow pages, right-to-left, dark, forced colours, reduced motion and print: what readers get in each. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { bundled, occupation } from './support/data.js';
import { click, itCan, media, reset, viewport } from './support/input.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';
import { waitUntil } from './support/wait.js';

afterEach(async () => {
  await reset();
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.cssText = '';
});

/** A page in that colour scheme; its background is said, because axe takes what is not said for white. */
function scheme(name: string) {
  document.documentElement.style.cssText = `color-scheme: ${name}; background: Canvas`;
}

async function shown(attributes = '') {
  const element = await fixture<HTMLElement>(
    `<career-path occupation="${occupation}" ${attributes}></career-path>`,
  );
  await waitUntil(() => namesOf(element, 'heading').includes('Questions and answers'), 'the guide');
  return element;
}

/** Elements that stick out of the page to either side, though nothing cuts them off. */
const stickingOut = (element: HTMLElement) => {
  const { clientWidth } = document.documentElement;
  return ['heading', 'button', 'link', 'cell', 'rowheader', 'radio', 'searchbox', 'listitem'].flatMap(
    (role) =>
      allBy(element, role)
        .filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return left < -1 || right > clientWidth + 1;
        })
        .map((each) => `${role} ${textOf(each).slice(0, 40)}`),
  );
};

/** Lays out what was not in sight so far, so that nothing moves any more while it is looked at. */
const readThrough = async (element: HTMLElement) => {
  for (const heading of allBy(element, 'heading')) {
    heading.scrollIntoView();
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
};

const scrollsSideways = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
};

for (const width of [320, 768, 1280]) {
  for (const dir of ['ltr', 'rtl']) {
    itCan('viewport', `at ${width} px, ${dir}, nothing scrolls sideways and all is in reach`, async () => {
      await viewport(width);
      document.documentElement.dir = dir;
      const element = await shown('level="senior"');
      // All answers too: they are the longest texts.
      await click(by(element, 'button', 'Expand all'));
      expect(scrollsSideways()).to.equal(false);
      expect(stickingOut(element)).to.deep.equal([]);
      await readThrough(element);
      await expect(element).to.be.accessible();
    });
  }
}

itCan('viewport', 'at 320 px the pay table is still a table, with every figure and its period', async () => {
  await viewport(320);
  const element = await shown();
  const table = by(element, 'table', /^Pay by level/);
  expect(namesOf(table, 'rowheader')).to.have.length(5);
  expect(namesOf(table, 'columnheader').length).to.be.at.least(3);
  for (const { median, average } of bundled().salary.levels)
    for (const { value } of [median, average])
      expect(textOf(table)).to.include(`$${value.toLocaleString('en-US')} a year`);
  expect(textOf(table), 'years are in sight too').to.include('7–12');
});

itCan('viewport', 'at 320 px an origin opens within the page', async () => {
  await viewport(320);
  const element = await shown();
  await click(allBy(element, 'button', /^Official/)[0]!);
  const { left, right } = (await appears(element, 'dialog')).getBoundingClientRect();
  expect(left).to.be.at.least(0);
  expect(right).to.be.at.most(320);
  expect(scrollsSideways()).to.equal(false);
});

itCan('viewport', 'long words and long numbers do not break a narrow page', async () => {
  await viewport(320);
  const guide = bundled();
  guide.title = 'Arbeiterunfallversicherungsgesetzgebungsverfahren'.repeat(2);
  guide.faq.items[0].question = 'x'.repeat(300);
  guide.facts.items[0].figures[0].value = 123456789012345;
  guide.salary.levels[0].title = 'Hochleistungsverwaltungsfachangestelltenassistenz';
  const element = await fixture<HTMLElement>(html`<career-path .guide=${guide}></career-path>`);
  await waitUntil(() => namesOf(element, 'heading').includes('Questions and answers'));
  expect(scrollsSideways()).to.equal(false);
});

itCan('viewport', 'a long word breaks in a section that stands alone', async () => {
  await viewport(320);
  const word = 'Arbeiterunfallversicherungsgesetzgebungsverfahren';
  const { faq, salary, 'career-path': path } = bundled();
  faq.items[0].question = salary.levels[0].title = path.levels[0].title = word;
  for (const element of [
    await fixture(html`<faq-accordion .data=${faq}></faq-accordion>`),
    await fixture(html`<salary-table .data=${salary}></salary-table>`),
    await fixture(html`<career-path-timeline .data=${path}></career-path-timeline>`),
  ]) {
    await waitUntil(() => textOf(element).includes(word));
    expect(scrollsSideways(), element.localName).to.equal(false);
    element.remove();
  }
});

it('right-to-left, what stood on the left stands on the right', async () => {
  document.documentElement.dir = 'rtl';
  const element = await shown();
  const [median, average] = ['Median', 'Average'].map((name) =>
    by(element, 'columnheader', name).getBoundingClientRect(),
  );
  expect(median!.left).to.be.greaterThan(average!.left);
  const [pros, cons] = ['Pros', 'Cons'].map((name) => by(element, 'heading', name).getBoundingClientRect());
  expect(pros!.left).to.be.greaterThan(cons!.left);
});

it('right-to-left, text in English keeps its order', async () => {
  document.documentElement.dir = 'rtl';
  const element = await shown();
  await readThrough(element);
  const pay = allBy(element, 'cell').find((cell) => textOf(cell) === '$62,000 a year')!;
  const [value, period] = [...pay.children].map((each) => each.getBoundingClientRect());
  expect(value!.right).to.be.at.most(period!.left + 1);
  const text = by(element, 'link', 'Are you ready?').firstChild!;
  const words = document.createRange();
  words.selectNodeContents(text);
  const mark = document.createRange();
  mark.setStart(text, text.textContent!.indexOf('?'));
  mark.setEnd(text, text.textContent!.indexOf('?') + 1);
  expect(mark.getBoundingClientRect().right).to.be.closeTo(words.getBoundingClientRect().right, 1);
});

it('the card of an origin lets nothing shine through', async () => {
  const element = await shown();
  await click(allBy(element, 'button', /^Official · May 2024/)[0]!);
  const card = await appears(element, 'dialog', 'Where this figure comes from');
  expect(getComputedStyle(card).backgroundColor).to.match(/^rgb\(/);
});

it('on a dark page everything can be read', async () => {
  scheme('dark');
  const element = await shown('level="senior"');
  await click(by(element, 'button', 'Expand all'));
  await expect(element).to.be.accessible();
});

for (const accent of ['#ffee00', '#000080', '#ff0000', '#ffffff', '#000000']) {
  for (const name of ['light', 'dark']) {
    it(`with the accent ${accent} on a ${name} page everything can be read`, async () => {
      scheme(name);
      // Where the accent is: as text on the page, on its own tint, in pictures, links and marks.
      const element = await shown('level="senior" sections="facts overview skills salary career-path faq"');
      element.style.setProperty('--career-accent', accent);
      await expect(element).to.be.accessible();
    });
  }
}

itCan('media', 'in forced colours the marks stay that colour alone does not make', async () => {
  await media({ 'forced-colors': 'active' });
  expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  const element = await shown('level="senior"');
  expect(textOf(element)).to.include('You are here').and.to.include('Your level');
  const chosen = by<HTMLInputElement>(element, 'radio', 'Year').closest('label')!;
  const other = by(element, 'radio', 'Month').closest('label')!;
  const look = (label: Element) => {
    const { outlineStyle, borderTopColor, backgroundColor, fontWeight, textDecorationLine } =
      getComputedStyle(label);
    return [outlineStyle, borderTopColor, backgroundColor, fontWeight, textDecorationLine].join();
  };
  expect(look(chosen), 'the chosen period').not.to.equal(look(other));
});

itCan('media', 'with reduced motion nothing is animated', async () => {
  await media({ 'prefers-reduced-motion': 'reduce' });
  const element = await shown();
  await click(by(element, 'button', 'Expand all'));
  const running = document.getAnimations().filter(({ playState }) => playState === 'running');
  expect(running).to.have.length(0);
});

describe('in print', () => {
  itCan('media', 'all answers are open, and what can only be clicked is gone', async () => {
    const element = await shown();
    await media({ type: 'print' });
    const text = textOf(element);
    for (const { answer } of bundled().faq.items) expect(text).to.include(answer.split('\n\n')[0]);
    for (const tool of ['Expand all', 'Collapse all']) expect(text).not.to.include(tool);
    expect(allBy(element, 'searchbox')).to.have.length(0);
  });

  itCan('media', 'the table keeps its headers and all sections are there', async () => {
    const element = await shown();
    await media({ type: 'print' });
    const text = textOf(element);
    for (const part of [
      'Level',
      'Years',
      'Median',
      'Average',
      'Key facts',
      'Career path',
      'Pros and cons',
      'Sources',
    ])
      expect(text).to.include(part);
    expect(scrollsSideways()).to.equal(false);
  });

  itCan('media', 'each figure still says its status and date', async () => {
    const element = await shown();
    await media({ type: 'print' });
    expect(textOf(element)).to.match(/\$44,640 a year Official · May 2024/);
    expect(textOf(element)).to.match(/\$40,940 a year Unverified · May 2023/);
  });
});

itCan('viewport', 'a page without margins does not scroll sideways', async () => {
  await viewport(320);
  document.body.style.margin = '0';
  try {
    await shown();
    expect(scrollsSideways()).to.equal(false);
  } finally {
    document.body.style.margin = '';
  }
});

itCan('viewport', 'text twice as large does not scroll sideways', async () => {
  await viewport(640);
  document.documentElement.style.fontSize = '200%';
  try {
    await shown();
    expect(scrollsSideways()).to.equal(false);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

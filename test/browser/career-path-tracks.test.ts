import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-path-timeline.js';
import { bundled, slice } from './support/data.js';
import { appears, by, namesOf, textOf } from './support/page.js';

const shown = async (data: unknown = slice('career-path')) => {
  const element = await fixture(html`<career-path-timeline .data=${data}></career-path-timeline>`);
  await appears(element, 'heading', 'Career path');
  return element;
};

/** The part of the section that stands under a heading. */
const under = (element: Element, name: string) => by(element, 'heading', name).parentElement!;

describe('career-path-timeline: tracks, moves and pace', () => {
  it('shows both tracks with the levels that belong to them', async () => {
    const element = await shown();
    const { tracks, levels } = bundled()['career-path'];
    for (const { title, text, levels: ids } of tracks) {
      const own = levels.filter(({ id }: { id: string }) => ids.includes(id));
      expect(textOf(under(element, title))).to.equal(
        [title, text, ...own.map((level: { title: string }) => level.title)].join(' '),
      );
    }
    await expect(element).to.be.accessible();
  });

  it('shows the moves, the other fields and what decides the pace, each with its text', async () => {
    const element = await shown();
    const { moves, pivots, pace } = bundled()['career-path'];
    for (const [name, points] of [
      ['Sideways moves', moves],
      ['Other fields to move to', pivots],
      ['What decides the pace', pace],
    ]) {
      const said = points.map(({ title, text }: { title: string; text?: string }) =>
        [title, text].filter(Boolean).join(' '),
      );
      expect(textOf(under(element, name))).to.equal([name, ...said].join(' '));
    }
  });

  it('leaves out what a guide does not have', async () => {
    const { levels } = bundled()['career-path'];
    const element = await shown({ levels });
    for (const name of ['Tracks', 'Sideways moves', 'Other fields to move to', 'What decides the pace'])
      expect(namesOf(element, 'heading')).not.to.include(name);
  });
});

/** A guide in which every text tries to become markup, in text and in attributes, in every section. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CareerPath } from '../../src/elements/career-path/career-path.js';
import '../../src/career-path.js';
import { loadOccupation, occupationSlugs } from '../../src/shared/source/occupation-registry.js';
import { bundled } from './support/data.js';
import { allBy, appears, by, reads, textOf } from './support/page.js';

const attack = `"'--></b></svg></table><img src=x onerror="window.hacked = true"><script>window.hacked = true</script>&amp;`;

/** What a guide says in words; names, codes, dates and links have a form of their own. */
const texts = new Set(
  'title summary intro text question answer label note why name examples focus reason belief fact remote visas networking'.split(
    ' ',
  ),
);

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function attacked(node: any, key = ''): any {
  if (typeof node === 'string') return texts.has(key) ? node + attack : node;
  if (Array.isArray(node)) return node.map((each) => attacked(each, key));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, attacked(value, name)]));
}

/** All elements inside, through shadow roots. */
const allIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? allIn(each.shadowRoot) : []),
  ]);

describe('a hostile guide', () => {
  it('is text and nothing else, also when readers sort, filter and ask where a figure comes from', async () => {
    const element = await fixture<CareerPath>(
      html`<career-path
        .guide=${attacked(bundled())}
        level="mid"
        jobs-link-template="/jobs?q={title}"
      ></career-path>`,
    );
    await appears(element, 'heading', /^Are you ready\?/);
    by(element, 'button', 'Median').click();
    allBy(element, 'button', /^Official · May 2024/)[0]!.click();
    await appears(element, 'dialog');
    const all = allIn(element.shadowRoot!);
    expect(all.length).to.be.above(1500);
    expect(all.filter((each) => /^(img|script|b|iframe|object)$/.test(each.localName))).to.deep.equal([]);
    const attributes = all.flatMap((each) => each.getAttributeNames());
    expect(attributes.filter((name) => /^(on|src$|style$|gets$)/.test(name))).to.deep.equal([]);
    expect(textOf(element).split(attack)).to.have.length.above(200);
    expect('hacked' in window).to.equal(false);
  });

  it('looks the same drawn once and drawn by Lit', async () => {
    const guide = attacked(bundled());
    // The guides of related careers: all at once, when they are shown.
    await Promise.all(occupationSlugs().map(loadOccupation));
    const shown = async () => {
      const element = await fixture<CareerPath>(html`<career-path .guide=${guide}></career-path>`);
      await appears(element, 'heading', /^Are you ready\?/);
      // Comes last, from another guide.
      await reads(element, /To compare/);
      return allIn(element.shadowRoot!).map(
        (each) => `${each.localName} ${each.getAttributeNames().sort().join(' ')}`,
      );
    };
    const once = await shown();
    const { adopting } = await import('../../src/shared/drawing/still.js');
    adopting.now = true;
    try {
      const live = await shown();
      expect(once).to.deep.equal(live);
    } finally {
      adopting.now = false;
    }
  });
});

/** What pages can style: the manifest names every part that an element shows, and the guide hands on those of its sections. */
import { expect, fixture, html } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import '../../src/all.js';
import { bundled } from './support/data.js';
import { allBy, appears } from './support/page.js';
import { posting } from './support/posting.js';

interface Described {
  readonly name: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

const described = manifest.modules.flatMap(({ declarations }) => (declarations ?? []) as Described[]);

/** The parts that the manifest names of an element, by the class of its tag or the one that this extends. */
function namedOf({ localName }: Element): string[] {
  const Class = customElements.get(localName)!;
  const entry = described.find(({ name }) => [Class.name, Object.getPrototypeOf(Class).name].includes(name));
  return entry!.cssParts!.map(({ name }) => name);
}

const partsIn = ({ shadowRoot }: Element): string[] => [
  ...new Set([...shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part])),
];

const notIn = (named: readonly string[], parts: readonly string[]) =>
  parts.filter((part) => !named.includes(part));

describe('the parts of the elements', () => {
  it('are named in the manifest, and those of sections can be styled through the guide', async () => {
    const guide = await fixture(
      html`<career-path
        .guide=${bundled()}
        .posting=${posting()}
        level="mid"
        jobs-link-template="/jobs?q={title}"
      ></career-path>`,
    );
    await appears(guide, 'heading', /^Are you ready\?/);
    await appears(guide, 'heading', 'What this job asks for');
    allBy(guide, 'button', /^Official · May 2024/)[0]!.click();
    await appears(guide, 'dialog');
    expect(notIn(namedOf(guide), partsIn(guide))).to.deep.equal([]);

    const sections = [...guide.shadowRoot!.querySelectorAll('[exportparts]')];
    expect(sections).to.have.length(18);
    for (const section of sections) {
      const parts = partsIn(section);
      expect(parts, section.localName).to.include.members(['section', 'heading']);
      expect(notIn(namedOf(section), parts), section.localName).to.deep.equal([]);
      // What is around a section in the guide is the guide's own `base`.
      const handedOn = ['base', ...section.getAttribute('exportparts')!.split(', ')];
      expect(notIn(handedOn, parts), section.localName).to.deep.equal([]);
    }
  });

  it('of a comparison and of a toolkit with links are named in the manifest', async () => {
    const compare = await fixture(
      html`<career-compare
        occupations="medical-office-administrator receptionist"
        jobs-link-template="/jobs?q={title}"
      ></career-compare>`,
    );
    await appears(compare, 'columnheader', /Receptionist/);
    const toolkit = await fixture(
      html`<application-toolkit link-template="/{kind}/{slug}" .guide=${bundled()}></application-toolkit>`,
    );
    await appears(toolkit, 'button', 'Print');
    for (const element of [compare, toolkit])
      expect(notIn(namedOf(element), partsIn(element)), element.localName).to.deep.equal([]);
  });
});

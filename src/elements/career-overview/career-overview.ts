import { html, type CSSResultGroup } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { versus } from '../../shared/parts/versus.js';
import { versusStyles } from '../../shared/parts/versus.styles.js';

type Neighbor = NonNullable<Slice<'overview'>['neighbors']>[number];

/**
 * What a role is, and how it differs from the occupations that it is mixed up with.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart group - A part of the section with its heading.
 * @csspart group-title - The heading of such a part.
 * @csspart theirs - What another occupation does.
 * @csspart ours - What this one does.
 */
export class CareerOverview extends SectionElement<'overview'> {
  static override styles: CSSResultGroup = [SectionElement.styles, versusStyles];

  /** @internal */
  readonly section = 'overview';

  protected override readonly standsStill = true;

  protected override readonly words = enSections;

  protected override renderSection({ neighbors, title }: Slice<'overview'>): unknown {
    const { words } = this;
    return this.group(
      words.differs,
      neighbors &&
        html`<div class="grid">${neighbors.map((each) => compare(each, title ?? words.thisRole))}</div>`,
    );
  }
}

const compare = ({ title, slug, codes, theirs, ours }: Neighbor, role: string) =>
  versus(
    {
      id: slug,
      label: title,
      text: theirs,
      more: codes?.map(
        ({ system, code, name }) =>
          html`<p class="muted">${system.replaceAll('-', ' ')} <code>${code}</code> ${name}</p>`,
      ),
    },
    { label: role, text: ours },
  );

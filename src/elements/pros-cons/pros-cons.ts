import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { heading } from '../../shared/parts/heading.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { prosConsStyles } from './pros-cons.styles.js';

type Points = Slice<'pros-cons'>['pros'];

/**
 * What speaks for an occupation and what against it: two lists of equal weight.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart pros - The list of what speaks for it, with its heading.
 * @csspart cons - The list of what speaks against it, with its heading.
 * @csspart side-heading - The heading of either list.
 * @csspart item - One point of either list.
 */
export class ProsCons extends SectionElement<'pros-cons'> {
  static override styles: CSSResultGroup = [SectionElement.styles, prosConsStyles];

  /** @internal */
  readonly section = 'pros-cons';

  protected override readonly standsStill = true;

  protected override readonly words = enSections;

  protected override renderSection({ pros, cons }: Slice<'pros-cons'>): TemplateResult {
    return html`<div class="grid">${this.#renderSide('pros', pros)} ${this.#renderSide('cons', cons)}</div>`;
  }

  #renderSide(side: 'pros' | 'cons', points: Points) {
    return html`<div class="${side} box" part=${side}>
      ${heading(this.firstHeading + 1, this.words[side], 'side-heading')} ${this.points(points)}
    </div>`;
  }
}

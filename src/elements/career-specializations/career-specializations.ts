import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { axis, chart, markOf, scaleOf } from '../../shared/charts/chart.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { figureRow, figureTable } from '../../shared/charts/figure-table.js';
import { heading } from '../../shared/parts/heading.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { terms } from '../../shared/parts/terms.js';

/**
 * Fields to specialize in while they are new: what each is, why now and what to learn first; then what going early risks
 * and brings, and how long it takes until such fields are common.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart specialization - One field.
 * @csspart specialization-title - The heading of a field.
 * @csspart group - Why to go early, the risk, the reward.
 * @csspart group-title - The heading of a group.
 * @csspart figure - How long it takes until the fields are common.
 * @csspart chart - The picture of that figure.
 * @csspart axis - The amounts of the picture's scale.
 * @csspart row - A figure with a picture: the row of its table.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 */
export class CareerSpecializations extends SectionElement<'specializations'> {
  static override styles: CSSResultGroup = [SectionElement.styles, chartStyles];

  /** @internal */
  readonly section = 'specializations';

  protected override readonly standsStill = true;

  protected override readonly words = enSections;

  protected override renderSection(slice: Slice<'specializations'>): TemplateResult {
    const { words, firstHeading } = this;
    const { items, horizon } = slice;
    const groups = (['early', 'risk', 'reward'] as const).map(
      (key) => slice[key] && this.group(words[key], paragraphs(slice[key])),
    );
    return html`<div class="grid">
        ${items.map(
          ({ id, title, text, why, learn }) =>
            html`<article class="box" part="specialization" id=${id}>
              ${heading(firstHeading + 1, title, 'specialization-title')} ${paragraphs(text)}
              ${terms([
                [words.why, why],
                [words.learn, learn],
              ])}
            </article>`,
        )}
        ${horizon ? this.#renderHorizon(horizon) : nothing}
      </div>
      <div class="grid">${groups}</div>`;
  }

  #renderHorizon(horizon: NonNullable<Slice<'specializations'>['horizon']>) {
    const { words, language, figureContext } = this;
    const scale = scaleOf([horizon]);
    const picture = horizon.text
      ? nothing
      : [chart(scale, markOf(scale, horizon)), axis(scale, horizon, language)];
    return html`<div class="box">
      ${figureTable(words.sections.specializations, figureRow(horizon, figureContext, picture))}
    </div>`;
  }
}

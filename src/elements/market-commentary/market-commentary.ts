import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import { figuresIn } from '../../model/freshness.js';
import type { Slice } from '../../model/slices.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { dateText } from '../../locales/date-text.js';
import { growthChart, isGrowth } from '../../shared/charts/growth.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { marketCommentaryStyles } from './market-commentary.styles.js';

/** The lists of points, in order. */
const lists = ['outlook', 'trends', 'challenges', 'opportunities', 'factors', 'benefits'] as const;

/**
 * How the market for an occupation is: its growth drawn against that of all occupations, the outlook, trends, challenges
 * and opportunities with the date of the content; and what moves pay, benefits, and how to negotiate.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart growth - The table of the growth of each occupation and span of years.
 * @csspart row - One figure of growth, with its bar.
 * @csspart chart - The picture of a figure.
 * @csspart axis - The amounts of the pictures' scale.
 * @csspart group - A part of the section, such as the outlook.
 * @csspart group-title - The heading of a group.
 * @csspart item - One point of a group.
 * @csspart figure - A figure.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 */
export class MarketCommentary extends SectionElement<'market'> {
  static override styles: CSSResultGroup = [SectionElement.styles, chartStyles, marketCommentaryStyles];

  /** @internal */
  readonly section = 'market';

  protected override readonly standsStill = true;

  protected override readonly words = enSections;

  protected override renderSection(slice: Slice<'market'>): TemplateResult {
    const { words, figureContext, language } = this;
    const { reviewed, figures, negotiation } = slice;
    const others = figures?.filter((figure) => !isGrowth(figure));
    const taken = new Set<string>();
    const points = (list: (typeof lists)[number]) =>
      slice[list]?.map((point) => {
        // Entries of two lists may have the same id; a link leads to one, so the later ones are named with their list.
        const id = point.id && (taken.has(point.id) ? `${list}-${point.id}` : point.id);
        if (id) taken.add(id);
        return { ...point, id };
      });
    const growth = words.measures['employment-change']!;
    return html`${
      reviewed
        ? html`<p class="label">
            ${words.reviewed} <time datetime=${reviewed}>${dateText(reviewed, language)}</time>
          </p>`
        : nothing
    }
    ${this.group(
      growth,
      growthChart(
        figuresIn([figures, ...lists.map((list) => slice[list])]),
        figureContext,
        growth,
        words.yardstick,
      ),
    )}
    ${this.figures(others)} ${lists.map((list) => this.group(words[list], this.points(points(list))))}
    ${this.group(words.negotiation, negotiation && paragraphs(negotiation))}`;
  }
}

import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { kindOf, yardstickOf } from '../../model/comparable.js';
import type { Figure } from '../../model/schema.js';
import type { Slice } from '../../model/slices.js';
import { figureRow, figureTable } from '../../shared/charts/figure-table.js';
import { bar, chart, line } from '../../shared/charts/marks.js';
import { markStyles } from '../../shared/charts/marks.styles.js';
import { heading } from '../../shared/parts/heading.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { careerFactsStyles } from './career-facts.styles.js';

/** A tile is as wide as its number of figures asks for. */
const widths = ['', 'wide'];

type Fact = Slice<'facts'>['items'][number];

/**
 * The key facts of an occupation as tiles. Every figure says its status and date and opens its
 * origin; figures that count different people stand side by side, each with its people.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart tile - One fact.
 * @csspart label - What a tile is about.
 * @csspart chart - The bar of a figure, on the scale that its tile shares.
 * @csspart note - What to know about a fact.
 * @csspart figure - One figure of a fact, with who is counted.
 * @csspart row - A figure with a picture: the row of its table.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 */
export class CareerFacts extends SectionElement<'facts'> {
  static override styles: CSSResultGroup = [SectionElement.styles, markStyles, careerFactsStyles];

  /** @internal */
  readonly section = 'facts';

  protected override renderSection({ items }: Slice<'facts'>): TemplateResult {
    return html`<div class="tiles">
      ${items.map((fact) => this.still([fact], () => this.#renderFact(fact)))}
    </div>`;
  }

  #renderFact({ id, label, figures, note }: Fact) {
    // The tile's label says what is measured, so a figure's own label need only say of whom.
    const [first] = figures;
    const alike = figures.every(({ measure }) => measure === first?.measure);
    const picture = alike ? pictures(figures) : undefined;
    return html`<div class="box ${widths[figures.length - 1] ?? 'wide full'}" part="tile" id=${id ?? nothing}>
      ${heading(this.firstHeading + 1, label, 'label')}
      ${
        picture
          ? figureTable(
              label,
              figures.map((figure) =>
                figureRow(figure, this.figureContext, picture(figure), figure.population?.name),
              ),
            )
          : this.figures(figures, (figure) =>
              this.figure(figure, alike ? figure.population?.name : undefined),
            )
      }
      ${paragraphs(note, 'note')}
    </div>`;
  }
}

/**
 * Figures that can be compared, as bars on one scale. A figure for all occupations is a line through the others' bars.
 * @returns what draws one of them, if there is anything to compare.
 */
function pictures(figures: readonly Figure[]): ((figure: Figure) => unknown) | undefined {
  const [first] = figures;
  if (
    figures.length < 2 ||
    figures.some((each) => each.value === undefined || kindOf(each) !== kindOf(first))
  )
    return undefined;
  const values = figures.map(({ value }) => value!);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  // The amounts stand above, so there is no axis, and no round ticks.
  const scale = { at: (amount: number) => ((amount - low) / span) * 100, ticks: [] };
  return (figure) => {
    const all = yardstickOf(figure, figures);
    return chart(scale, [bar(scale, 0, figure.value!, figure.status), all && line(scale, all.value!)]);
  };
}

import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import { kindOf } from '../../model/comparable.js';
import { withAmounts } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import type { Slice } from '../../model/slices.js';
import { axis, chart, markOf, scaleOf } from '../../shared/charts/chart.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { chips } from '../../shared/parts/chips.js';
import { figureRow, figureTable } from '../../shared/charts/figure-table.js';
import { heading } from '../../shared/parts/heading.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { terms } from '../../shared/parts/terms.js';
import { educationOptionsStyles } from './education-options.styles.js';

type Program = Slice<'education'>['programs'][number];

/**
 * The ways to learn an occupation side by side, their time and cost each drawn to one scale, with what employers think
 * of each and whom it suits; then certifications, and how learning goes on.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart program - One way to learn it.
 * @csspart program-title - The heading of a way.
 * @csspart figure - The time or the cost of a way.
 * @csspart chart - A picture of a figure, on the scale that it shares with the other ways.
 * @csspart axis - The amounts of that scale.
 * @csspart row - A figure with a picture: the row of its table.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @csspart group - Certifications, or continuing education.
 * @csspart group-title - The heading of a group.
 * @csspart item - One certification.
 */
export class EducationOptions extends SectionElement<'education'> {
  static override styles: CSSResultGroup = [SectionElement.styles, chartStyles, educationOptionsStyles];

  /** @internal */
  readonly section = 'education';

  protected override readonly standsStill = true;

  protected override readonly words = enSections;

  protected override renderSection({
    programs,
    certifications,
    continuing,
  }: Slice<'education'>): TemplateResult {
    const { words, firstHeading } = this;
    const time = this.#comparison(
      words.time,
      programs.map(({ duration }) => duration),
    );
    const cost = this.#comparison(
      words.cost,
      programs.map((program) => program.cost),
    );
    const renderProgram = (
      { id, kind, title, text, credential, employers, bestFor }: Program,
      index: number,
    ) =>
      html`<article class="box" part="program" id=${id}>
        <div>${heading(firstHeading + 1, title, 'program-title')} ${this.#kind(kind, title)}</div>
        <div>${paragraphs(text)}</div>
        ${figureTable(words.timeAndCost, [time(index), cost(index)])}
        ${terms([
          [words.credential, credential],
          [words.employers, employers],
          [words.bestFor, bestFor],
        ])}
      </article>`;
    return html`<div class="grid">${programs.map(renderProgram)}</div>
      ${this.group(
        words.certifications,
        this.points(
          certifications?.map(({ abbreviation, title, ...more }) => ({
            ...more,
            title: abbreviation ? `${title} (${abbreviation})` : title,
          })),
        ),
      )}
      ${this.group(words.continuing, continuing && [paragraphs(continuing.text), chips(continuing.topics)])}`;
  }

  /** Most titles say already what kind of way it is. */
  #kind(kind: Program['kind'], title: string) {
    const name = this.words.programs[kind];
    return title.toLowerCase().includes(name.toLowerCase())
      ? nothing
      : html`<span class="pill">${name}</span>`;
  }

  /** How one figure of each way is shown, drawn to the same scale as far as they can be compared. */
  #comparison(label: string, figures: readonly (Figure | undefined)[]) {
    const drawn = figures.map((figure) => figure && inMonths(figure));
    const first = drawn.find(Boolean);
    const same = (figure: Figure | undefined) => kindOf(figure) === kindOf(first);
    const scale = scaleOf(drawn.filter(same));
    return (index: number) => {
      const [figure, mark] = [figures[index], drawn[index]];
      const picture =
        mark && !mark.text && same(mark)
          ? [chart(scale, markOf(scale, mark)), axis(scale, mark, this.language)]
          : nothing;
      return figure
        ? figureRow(figure, this.figureContext, picture, label)
        : html`<tr class="figure">
            <th class="label" scope="row">${label}</th>
            <td>${this.words.notStated}</td>
          </tr>`;
    };
  }
}

/** Years and months on one scale. */
const inMonths = (figure: Figure): Figure =>
  figure.unit === 'years' ? { ...withAmounts(figure, (years) => years * 12), unit: 'months' } : figure;

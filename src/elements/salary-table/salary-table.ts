import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import { findLevel } from '../../model/levels.js';
import { fullTimeHours, midpoint, payIn, type PayPeriod } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import type { Slice } from '../../model/slices.js';
import { axis, bar, chart, dot, markOf, scaleOf } from '../../shared/charts/chart.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { pictureStyles } from '../../shared/charts/picture.styles.js';
import { SalaryPeriodEvent, type SalaryColumn } from '../../shared/events/section-events.js';
import { figureText, originOf } from '../../shared/parts/figure.js';
import { numberText } from '../../locales/format.js';
import { yearsText } from '../../locales/years-text.js';
import { heading } from '../../shared/parts/heading.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { chosenIn, markChosen, segments } from '../../shared/parts/segments.js';
import { segmentsStyles } from '../../shared/parts/segments.styles.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { Sorting } from '../../shared/parts/sort.js';
import { tableStyles } from '../../shared/parts/table.styles.js';
import { salaryTableStyles } from './salary-table.styles.js';

type Level = Slice<'salary'>['levels'][number];

const periods: readonly PayPeriod[] = ['year', 'month', 'hour'];
/** Of more rows a picture says nothing. */
const mostDrawn = 20;
const amounts: readonly SalaryColumn[] = ['median', 'average'];

/**
 * Pay by level of experience as a table: switched between year, month and hour, sorted by any
 * column, with the reader's level marked and the origin of the figures in sight.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart period - The switch between year, month and hour.
 * @csspart table - The table.
 * @csspart row - The row of a level.
 * @csspart picture - The same rows as bars (median) and dots (average).
 * @csspart chart - The mark of a row in it.
 * @csspart axis - The amounts of its scale.
 * @csspart note - What to know about the figures.
 * @csspart beside - The heading of the figures beside the table.
 * @csspart offer - What the job on the page is advertised at, inside a guide that reads its posting.
 * @csspart current - The row of the reader's level.
 * @csspart figure - A figure that stands beside the table.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {SalarySortEvent} salary-sort - The reader sorted the table.
 * @fires {SalaryPeriodEvent} salary-period - The reader chose another pay period.
 */
export class SalaryTable extends SectionElement<'salary'> {
  static override styles: CSSResultGroup = [
    SectionElement.styles,
    segmentsStyles,
    tableStyles,
    chartStyles,
    pictureStyles,
    salaryTableStyles,
  ];

  static override properties: PropertyDeclarations = {
    period: { reflect: true },
  };

  /** What pay is shown per: `year` (default), `month` or `hour`; anything else counts as `year`. */
  declare period: PayPeriod;

  /** @internal */
  readonly section = 'salary';

  protected override readonly words = enSections;

  readonly #sorting = new Sorting<SalaryColumn>(this);

  constructor() {
    super();
    this.period = 'year';
  }

  protected override renderSection(slice: Slice<'salary'>): TemplateResult {
    const { words } = this;
    const { levels } = slice;
    const current = findLevel(levels, this.reader.level, this.reader.years);
    const pay = this.inherited?.job?.pay;
    const offer = pay && payIn(pay.figure, this.#period);
    this.#sorting.sort(levels, keyOf);
    const options = periods.map((period) => [period, words.periods[period]] as const);
    return html`${this.still([], () => segments(words.show, options, this.#period, 'period'))}
    ${this.still([slice, current, this.#period, offer], () => this.#renderTable(slice, current, offer))}`;
  }

  #renderTable(
    { levels, figures, note, title }: Slice<'salary'>,
    current: number,
    offer: Figure | undefined,
  ) {
    const { words } = this;
    const shared = levels.flatMap(({ median, average }) => median ?? average ?? [])[0];
    return html`<table part="table">
        <caption>
          <span>${words.payCaption(title)}</span>
          ${shared && originOf(shared, this.figureContext)} ${this.#converted(shared)}
        </caption>
        <thead>
          <tr>
            ${(['level', 'years', 'median', 'average'] as const).map((column) =>
              this.#sorting.header(
                column,
                words[column],
                `${column} ${amounts.includes(column) ? 'number' : ''}`,
              ),
            )}
          </tr>
        </thead>
        <tbody>
          ${levels.map((level, index) => this.#renderRow(level, index, index === current, shared))}
        </tbody>
      </table>
      ${this.#renderPicture(levels, current, offer)}
      ${
        offer &&
        html`<p part="offer">${this.inherited!.job!.pay!.says} ${figureText(offer, this.figureContext)}.</p>`
      }
      ${paragraphs(note, 'note')} ${figures && heading(this.firstHeading + 1, words.beside, 'beside')}
      ${this.figures(figures, (figure) => this.figure(figure, undefined, payIn(figure, this.#period)))}`;
  }

  #renderRow(level: Level, index: number, current: boolean, shared: Figure | undefined) {
    const { id, title, years, median, average } = level;
    const { words, language } = this;
    const band = years && yearsText(years, language, words);
    return html`<tr
      id=${id}
      data-row=${index}
      part=${current ? 'row current' : 'row'}
      aria-current=${current ? 'true' : nothing}
    >
      <th scope="row">
        ${title}${current ? html` <span class="pill accent">${this.inherited?.job?.yourLevel ?? words.yourLevel}</span>` : nothing}
        <bdi class="band per">${band && words.yearsLong(band)}</bdi>
      </th>
      <td class="years"><bdi>${band}</bdi></td>
      ${[median, average].map((figure) => html`<td class="number">${this.#renderPay(figure, shared)}</td>`)}
    </tr>`;
  }

  #renderPay(figure: Figure | undefined, shared: Figure | undefined) {
    if (!figure) return html`<span class="label">${this.words.notStated}</span>`;
    const own =
      figure.source !== shared?.source || figure.status !== shared?.status || figure.asOf !== shared?.asOf;
    return html`${figureText(payIn(figure, this.#period), this.figureContext)}
    ${own ? originOf(figure, this.figureContext) : nothing}`;
  }

  /** The same rows as bars; nothing where they can't be compared, or are too many to be looked at. */
  #renderPicture(rows: readonly Level[], current: number, offer: Figure | undefined) {
    const { words, language } = this;
    const pays = rows.map(({ median, average }) =>
      [median, average].map((figure) => figure && payIn(figure, this.#period)),
    );
    const all = pays.flat().flatMap((pay) => pay ?? []);
    const [first] = all;
    if (!first || rows.length > mostDrawn || all.some(({ currency }) => currency !== first.currency))
      return nothing;
    const scale = scaleOf([...all, offer]);
    return html`<div class="picture" part="picture" aria-hidden="true">
      <p class="label">
        <i class="bar"></i> ${words.median} <i></i>${words.average}
        <span class="per">${words.per[this.#period]}</span>
      </p>
      ${offer ? html`<span class="accent">${this.inherited!.job!.name}</span> ${chart(scale, markOf(scale, offer))}` : nothing}
      ${rows.map(
        (level, index) =>
          html`<div data-row=${index}>
            <span class=${index === current ? 'accent' : ''}>${level.title}</span> ${chart(
              scale,
              pays[index]!.map((pay, second) => {
                const amount = pay && midpoint(pay);
                return amount && (second ? dot(scale, amount) : bar(scale, 0, amount));
              }),
            )}
          </div>`,
      )}
      <span></span>${axis(scale, first, language)}
    </div>`;
  }

  /** Says with which hours the amounts were converted, whenever they are not as quoted. */
  #converted(figure: Figure | undefined) {
    if (
      !figure?.period ||
      figure.period === this.#period ||
      (figure.period !== 'hour' && this.#period !== 'hour')
    )
      return nothing;
    const hours = numberText(figure.hours ?? fullTimeHours, this.language);
    return html`<span class="label">${this.words.hoursUsed(hours)}</span>`;
  }

  get #period(): PayPeriod {
    return periods.includes(this.period) ? this.period : 'year';
  }

  protected override updated(): void {
    super.updated();
    markChosen(this.renderRoot, 'period', this.#period);
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    super.pressed(target, event);
    this.#sorting.pressed(target);
    const period = chosenIn(target, 'period') as PayPeriod | undefined;
    if (!period || period === this.#period) return;
    this.period = period;
    this.dispatchEvent(new SalaryPeriodEvent(period));
  }
}

function keyOf(level: Level, column: SalaryColumn): string | number | undefined {
  if (column === 'level') return level.title;
  if (column === 'years') return level.years?.min;
  const figure = level[column];
  return figure && midpoint(payIn(figure, 'year'));
}

import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import { midpoint, payIn, withAmounts } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import type { Slice } from '../../model/slices.js';
import { axis, chart, markOf, scaleOf, type Scale } from '../../shared/charts/chart.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { figureText, originOf } from '../../shared/parts/figure.js';
import { numberText, whenText } from '../../locales/format.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { chosenIn, markChosen, segments } from '../../shared/parts/segments.js';
import { segmentsStyles } from '../../shared/parts/segments.styles.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { Sorting } from '../../shared/parts/sort.js';
import { tableStyles } from '../../shared/parts/table.styles.js';
import { globalSalariesStyles } from './global-salaries.styles.js';

type Country = Slice<'global-salaries'>['countries'][number];

/** What one unit of each currency, by its code, is worth in a common one: `{ USD: 1, EUR: 1.08 }`. */
export type Rates = Readonly<Record<string, number>>;

const none: Rates = {};

/** A country with its pay in the one currency, as far as that is known. */
interface Row {
  readonly country: Country;
  /** The figure that it was made of. */
  readonly origin?: Figure;
  readonly yearly?: Figure;
  /** When the exchange rate of the guide was, or that of the page in words. */
  readonly guideRate?: string;
  readonly pageRate?: string;
}

/**
 * Pay in several countries as a table with bars: switched between the amounts as each country quotes them and amounts
 * that can be compared, a year and in one currency; sorted by country or by pay; then remote work and visas.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart amounts - The switch between amounts as quoted and comparable ones.
 * @csspart table - The table.
 * @csspart row - The row of a country.
 * @csspart chart - The picture of a country's pay.
 * @csspart axis - The amounts of the pictures' scale.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @csspart group - Remote work, or visas.
 * @csspart group-title - The heading of a group.
 * @fires {SalarySortEvent} salary-sort - The reader sorted the table.
 */
export class GlobalSalaries extends SectionElement<'global-salaries'> {
  static override styles: CSSResultGroup = [
    SectionElement.styles,
    segmentsStyles,
    tableStyles,
    chartStyles,
    globalSalariesStyles,
  ];

  static override properties: PropertyDeclarations = {
    amounts: { reflect: true },
    rates: { type: Object },
  };

  /** Which amounts are shown: `comparable` (default) or `quoted`; anything else counts as `comparable`. */
  declare amounts: 'comparable' | 'quoted';

  /**
   * What one unit of each currency is worth in a common one, such as `{"USD": 1, "EUR": 1.08}`, to compare amounts with
   * instead of those that the guide converted; inside a guide the guide's `rates`. A currency without one keeps what the
   * guide says.
   */
  declare rates?: Rates;

  /** @internal */
  readonly section = 'global-salaries';

  protected override readonly words = enSections;

  readonly #sorting = new Sorting<'country' | 'pay'>(this);

  constructor() {
    super();
    this.amounts = 'comparable';
  }

  protected override renderSection(slice: Slice<'global-salaries'>): TemplateResult {
    const { words } = this;
    const amounts = this.amounts === 'quoted' ? 'quoted' : 'comparable';
    const { countries } = slice;
    const currency = currencyOf(countries);
    const rates = this.rates ?? this.inherited?.rates ?? none;
    const rows = countries.map((country) => this.#compare(country, currency, rates));
    this.#sorting.sort(rows, ({ country, yearly }, column) =>
      column === 'country' ? country.name : yearly && midpoint(yearly),
    );
    const options = (['comparable', 'quoted'] as const).map((each) => [each, words[each]] as const);
    return html`${this.still([], () => segments(words.amounts, options, amounts, 'amounts'))}
    ${this.still([slice, amounts, rates], () => this.#renderTable(slice, rows, currency))}`;
  }

  #renderTable(
    { remote, visas }: Slice<'global-salaries'>,
    rows: readonly Row[],
    currency: string | undefined,
  ) {
    const { words, language } = this;
    const sorting = this.#sorting;
    const quoted = this.amounts === 'quoted';
    const scale = quoted ? undefined : scaleOf(rows.map(({ yearly }) => yearly));
    return html`<table part="table">
        <caption>
          <p>
            ${quoted ? words.quotedNote : words.comparableNote(currency ?? '', ratesOf(rows, 'guideRate'), ratesOf(rows, 'pageRate'))}
          </p>
        </caption>
        <thead>
          <tr>
            ${sorting.header('country', words.country)}
            ${sorting.header('pay', words.pay, '', scale && axis(scale, { currency }, language))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row, index) => this.#renderRow(row, index, scale))}
        </tbody>
      </table>
      ${this.group(words.remote, remote && paragraphs(remote))}
      ${this.group(words.visas, visas && paragraphs(visas))}`;
  }

  protected override updated(): void {
    super.updated();
    markChosen(this.renderRoot, 'amounts', this.amounts === 'quoted' ? 'quoted' : 'comparable');
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    super.pressed(target, event);
    this.#sorting.pressed(target);
    this.amounts = (chosenIn(target, 'amounts') as typeof this.amounts | undefined) ?? this.amounts;
  }

  /** With a scale the comparable amount and its bar, without one the amount as quoted. */
  #renderRow({ country, origin: made, yearly }: Row, index: number, scale: Scale | undefined) {
    const { id, name, region, text, pay } = country;
    const [shown, origin] = scale ? [yearly, made] : [pay, pay];
    const { figureContext, words, language } = this;
    return html`<tr part="row" id=${id} data-row=${index}>
      <th scope="row">${name}<span class="label">${region}</span></th>
      <td>
        ${
          shown && origin
            ? html`${figureText(shown, figureContext)} ${originOf(origin, figureContext)}
              ${scale && origin.period === 'hour' ? html`<span class="label">${words.hoursUsed(numberText(shown.hours!, language))}</span>` : nothing}
              ${scale && chart(scale, markOf(scale, shown))}`
            : html`<span class="label">${words.notStated}</span>`
        }
        <div class="muted">${paragraphs(text)}</div>
      </td>
    </tr>`;
  }

  /** With the page's rate, where there is one, or as the guide converted it. */
  #compare(country: Country, currency: string | undefined, rates: Rates): Row {
    const { pay, converted } = country;
    const { words, language } = this;
    const yearly = (figure: Figure) => ({ country, origin: figure, yearly: payIn(figure, 'year') });
    const isShown = (figure: Figure | undefined) => figure?.period && figure.currency === currency;
    if (isShown(pay)) return yearly(pay);
    const rate = rates[pay.currency!]! / rates[currency!]!;
    if (pay.period && rate > 0 && rate < Infinity) {
      const row = yearly(pay);
      // No more exact than a rate is.
      const exchanged = withAmounts(row.yearly, (amount) => Number((amount * rate).toPrecision(3)));
      return {
        ...row,
        yearly: { ...exchanged, currency, approximate: true },
        pageRate: `1 ${pay.currency} = ${numberText(rate, language)} ${currency}`,
      };
    }
    return converted && isShown(converted)
      ? { ...yearly(converted), guideRate: whenText(converted, language) || words.undated }
      : { country };
  }
}

/** The currency to compare in: the one that the guide converted to, else that of the first country. */
const currencyOf = (countries: readonly Country[]): string | undefined =>
  (countries.find(({ converted }) => converted)?.converted ?? countries[0]?.pay)?.currency;

const ratesOf = (rows: readonly Row[], whose: 'guideRate' | 'pageRate'): string =>
  [...new Set(rows.flatMap((row) => row[whose] ?? []))].join(', ');

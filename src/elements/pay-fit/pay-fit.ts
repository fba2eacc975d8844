import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { postingEn as say } from '../../locales/posting-en.js';
import { payIn } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import { payFigure, postedFigure } from '../../posting-view/job.js';
import { PostingElement } from '../../posting-view/posting-element.js';
import { comparePay, type PayFit as Fit } from '../../posting/pay-fit.js';
import type { PostedPay, Posting } from '../../posting/posting.js';
import { axis, chart, line, markOf, scaleOf } from '../../shared/chart.js';
import { chartStyles } from '../../shared/chart.styles.js';
import { figureText, originOf } from '../../shared/figure.js';
import { amountText, numberText } from '../../locales/format.js';
import { heading } from '../../shared/heading.js';
import { PayFitEvent } from '../../shared/posting-events.js';
import { payFitStyles } from './pay-fit.styles.js';

/** Of more levels a picture says nothing. */
const mostDrawn = 20;

/**
 * The pay of the job on the page, held against the market's: a verdict in plain words, the figures
 * that it rests on with their origins, and a picture. Market data is called so, and never the employer's offer.
 *
 * @slot - Fallback, shown until there is a guide and when there is none.
 * @csspart verdict - The verdict, a sentence.
 * @csspart note - What to know about the comparison.
 * @csspart picture - The advertised and the usual pay on one scale.
 * @csspart figure - A figure with its label.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {PayFitEvent} pay-fit - Advertised pay was compared: the verdict, and what it rests on.
 * @fires {PostingMatchEvent} posting-match - The posting that it reads itself is for this occupation.
 * @fires {PostingMismatchEvent} posting-mismatch - Nothing is shown about the posting that it reads itself, and why.
 */
export class PayFit extends PostingElement {
  static override styles: CSSResultGroup = [PostingElement.styles, chartStyles, payFitStyles];

  static override properties: PropertyDeclarations = { area: {}, rates: { type: Object } };

  /** The place whose figures to compare with, instead of the posting's: an area's code or name, such as `US-CO`. */
  declare area?: string;

  /** What one unit of each currency is worth in a common one, such as `{"USD": 1, "EUR": 1.08}`; else nothing is converted. */
  declare rates?: Readonly<Record<string, number>>;

  #told = '';
  #fit: Fit | undefined;

  protected override get heading(): string {
    return say.payTitle;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#fit = undefined;
  }

  protected override updated(): void {
    super.updated();
    const told = this.#fit ? JSON.stringify([this.#fit, this.job?.posting]) : '';
    if (told && told !== this.#told) this.dispatchEvent(new PayFitEvent(this.#fit!));
    this.#told = told;
  }

  protected override renderSection(): TemplateResult {
    const { posting, fit: found, level } = this.job!;
    const { area, rates } = this;
    const own = (area || rates) && this.source.guide;
    const fit = (this.#fit = own
      ? comparePay(posting, own, { level: level?.id, area, rates: rates ?? undefined })
      : found);
    const { band, median, levels } = fit;
    const posted = postedFigure(fit);
    const usual = band && payFigure(band.min, band.max, fit.currency, fit.period);
    const sentences = [this.#verdict(fit, posting), this.#distance(fit)];
    // Without a verdict, the distance is what there is to say.
    if (fit.verdict === 'no-verdict') sentences.reverse();
    const [first, ...notes] = [...sentences, ...this.#notes(fit, posting)].filter(Boolean);
    return html`<p part="verdict" class="verdict">${first}</p>
      ${notes.map((note) => html`<p part="note">${note}</p>`)}
      ${
        band || median || levels[0]
          ? html`<p part="note" class="muted">${say.market}</p>
              ${this.#renderPicture(fit, posted, usual)}`
          : nothing
      }
      <div class="figures">
        ${this.#renderPosted(posting.pay)}
        ${
          band &&
          this.figure(
            band.figure,
            `${say.usual}: ${band.kind === 'percentiles' ? say.middleHalf : say.levelRange}`,
            usual,
          )
        }
        ${median && this.figure(median.figure, say.median, payIn(median.figure, fit.period))}
      </div>
      ${this.#renderLevels(fit)}`;
  }

  #verdict({ verdict, band, median, posted }: Fit, { pay, unreadable }: Posting): string {
    if (verdict === 'no-pay') {
      const [broken] = unreadable.filter(({ from }) => from.startsWith('baseSalary'));
      if (broken) return say.unreadable(broken.value, say.whyUnreadable[broken.reason]);
    }
    if (verdict === 'other-currency' && !pay?.currency) return say.verdicts.unknownCurrency;
    if (verdict === 'no-verdict' && posted)
      return band ? say.verdicts.open : median ? say.verdicts['no-verdict'] : say.verdicts.nothing;
    return say.verdicts[verdict];
  }

  /** How far it is from the official median. */
  #distance({ distance, posted }: Fit): string | undefined {
    if (distance === undefined) return undefined;
    const { min, max } = posted!;
    const percent = Math.round(Math.abs(distance)) / 100;
    const text = new Intl.NumberFormat(this.language, { style: 'percent' }).format(percent);
    return percent ? say.distance(text, distance > 0, !!min && !!max && min !== max) : say.atMedian;
  }

  /** What was done to compare it, and whose figures they are. */
  #notes(fit: Fit, posting: Posting): string[] {
    const { converted, currency, area } = fit;
    const { language } = this;
    const notes: string[] = [];
    if (converted.period)
      notes.push(
        say.convertedPeriod(say.per[converted.period.from], numberText(converted.period.hours, language)),
      );
    if (converted.currency)
      notes.push(
        say.convertedCurrency(
          converted.currency.from,
          new Intl.NumberFormat(language, { maximumSignificantDigits: 4 }).format(converted.currency.rate),
          currency!,
        ),
      );
    if (converted.assumedCurrency) notes.push(say.assumedCurrency(currency!));
    const name = area?.area?.name;
    const hasPlace = this.area || posting.places[0];
    if (name) notes.push(area.fallback && hasPlace ? say.fallback(name) : say.area(name));
    return notes;
  }

  /** As the posting says it, in its own period and currency. */
  #renderPosted(pay: PostedPay | undefined) {
    if (!pay) return nothing;
    const { min, max, currency, sign, period } = pay;
    const amount = payFigure(
      min?.value,
      max?.value,
      currency?.value,
      // Cents are written for an hour's pay only, or where the posting has them.
      period?.value === 'hour' || (min?.value ?? 0) % 1 ? 'hour' : 'year',
    );
    return html`<div class="figure" part="figure">
      <span class="label">${say.advertised}</span>
      <span class="amount"
        ><bdi part="value" class="value"
          >${currency ? '' : sign?.value}${amountText(amount, this.language, this.words)}</bdi
        >
        <span class="per">${period && say.per[period.value]}</span></span
      >
      <span class="label">${say.fromPosting}</span>
    </div>`;
  }

  /** A row for each, on one scale, with the official median as a line through all of them. */
  #renderPicture({ median, levels, currency }: Fit, posted: Figure | undefined, usual: Figure | undefined) {
    const drawn = levels.length > mostDrawn ? [] : levels;
    const rows: (readonly [string, Figure, string])[] = [];
    if (posted) rows.push([say.thisJob, posted, 'accent']);
    if (usual) rows.push([say.usual, usual, '']);
    if (median) rows.push([say.median, payFigure(median.value, median.value), '']);
    for (const { title, value } of drawn) rows.push([title, payFigure(value, value), '']);
    const scale = scaleOf(rows.map(([, figure]) => figure));
    return html`<div class="picture" part="picture" aria-hidden="true">
      ${rows.map(
        ([name, figure, kind]) =>
          html`<span class=${kind}>${name}</span>
            <div class="row ${kind}">
              ${chart(scale, [markOf(scale, figure), median ? line(scale, median.value) : nothing])}
            </div>`,
      )}
      <span></span>${axis(scale, currency ? { currency } : {}, this.language)}
    </div>`;
  }

  #renderLevels({ levels, period }: Fit) {
    return levels[0]
      ? html`<div class="group" part="group">
          ${heading(this.firstHeading + 1, say.byLevel, 'group-title')}
          <ul class="levels">
            ${levels.map(
              ({ title, figure }) =>
                html`<li part="item">
                  <bdi>${title}</bdi> ${figureText(payIn(figure, period), this.figureContext)}
                  ${originOf(figure, this.figureContext)}
                </li>`,
            )}
          </ul>
        </div>`
      : nothing;
  }
}

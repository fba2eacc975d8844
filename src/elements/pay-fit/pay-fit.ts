import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enPosting as say } from '../../locales/en-posting.js';
import { payIn } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import { payFigure, postedFigure } from '../../posting-view/job.js';
import { PostingElement } from '../../posting-view/posting-element.js';
import { comparePay, type PayFit as Fit } from '../../posting/pay-fit.js';
import type { PostedPay, Posting } from '../../posting/posting.js';
import { axis, chart, line, markOf, scaleOf } from '../../shared/charts/chart.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { pictureStyles } from '../../shared/charts/picture.styles.js';
import { amountText, numberText } from '../../locales/format.js';
import { PayFitEvent } from '../../shared/events/posting-events.js';
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
 * @csspart chart - The mark of an amount on that scale.
 * @csspart axis - The amounts of that scale.
 * @csspart group - The pay of each level, with its heading.
 * @csspart group-title - The heading of a group.
 * @csspart figure - A figure with its label.
 * @csspart value - The amount of a figure.
 * @csspart copy-link - The button that copies the link to it.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {PayFitEvent} pay-fit - Advertised pay was compared: the verdict, and what it rests on.
 * @fires {PostingMatchEvent} posting-match - The posting that it reads itself is for this occupation.
 * @fires {PostingMismatchEvent} posting-mismatch - Nothing is shown about the posting that it reads itself, and why.
 */
export class PayFit extends PostingElement {
  static override styles: CSSResultGroup = [PostingElement.styles, chartStyles, pictureStyles, payFitStyles];

  static override properties: PropertyDeclarations = { area: {}, rates: { type: Object } };

  /**
   * The place whose figures to compare with, instead of the posting's: an area's code or name, such as `US-CO`. Where the guide has
   * none of it, those of its country.
   */
  declare area?: string;

  /**
   * What one unit of each currency is worth in a common one, such as `{"USD": 1, "EUR": 1.08}`; else the guide's `rates` are
   * used. A currency without a number above 0 is not converted.
   */
  declare rates?: Readonly<Record<string, number>>;

  #told = '';

  protected override readonly place = 'pay-fit';

  protected override get heading(): string {
    return say.payTitle;
  }

  protected override updated(): void {
    super.updated();
    const { job } = this;
    const fit = job && this.#fit;
    const told = fit ? JSON.stringify([fit, job.posting]) : '';
    if (fit && told !== this.#told) this.dispatchEvent(new PayFitEvent(fit));
    this.#told = told;
  }

  /** The guide's comparison, unless this element is asked for another one. */
  get #fit(): Fit {
    const { area, source, inherited, job } = this;
    const { posting, fit, level } = job!;
    // The guide's own comparison has been made with its rates.
    const rates = this.rates ?? (job === inherited?.job ? undefined : inherited?.rates);
    return (area || rates) && source.guide
      ? comparePay(posting, source.guide, { level: level?.id, area, rates: rates ?? undefined })
      : fit;
  }

  protected override renderSection(): TemplateResult {
    const { posting, audience } = this.job!;
    const fit = this.#fit;
    const { band, median, levels, period } = fit;
    const usual = band && payFigure(band, fit);
    const sentences: unknown[] = [this.#verdict(fit, posting), distance(fit)];
    if (!posting.pay && audience !== 'recruiter') sentences.push(say.askForPay);
    // Without a verdict, the distance is what there is to say.
    if (fit.verdict === 'no-verdict') sentences.reverse();
    const [first, ...notes] = [...sentences, ...this.#notes(fit, posting)].filter(Boolean);
    return html`<p part="verdict" class="amount">${first}</p>
      ${notes.map((note) => html`<p part="note">${note}</p>`)}
      ${
        band || median || levels[0]
          ? html`<p part="note" class="muted">${say.market}</p>
              ${this.#renderPicture(fit, usual)}`
          : nothing
      }
      <div class="figures">
        ${posting.pay && this.#renderPosted(posting.pay)}
        ${band && this.figure(band.figure, band.kind === 'percentiles' ? say.middleHalf : say.levelRange, usual)}
        ${median && this.figure(median.figure, say.median, payIn(median.figure, period))}
      </div>
      ${this.group(
        say.byLevel,
        levels[0] &&
          html`<div class="figures">
            ${levels.map(({ title, figure }) => this.figure(figure, title, payIn(figure, period)))}
          </div>`,
      )}`;
  }

  #verdict({ verdict, band, median }: Fit, { pay, unreadable }: Posting): string {
    // Zero is what plugins write for pay that is not stated.
    const broken = unreadable.find(({ from, reason }) => from.startsWith('baseSalary') && reason !== 'zero');
    if (verdict === 'no-pay' && broken)
      return say.unreadable(broken.value, say.whyUnreadable[broken.reason] ?? broken.reason);
    if (verdict === 'other-currency' && !pay?.currency) return say.verdicts.unknownCurrency;
    if (verdict === 'no-verdict') return say.verdicts[band ? 'open' : median ? 'no-verdict' : 'nothing'];
    return say.verdicts[verdict];
  }

  /** What was done to compare it, and whose figures they are. */
  #notes({ converted, currency, area }: Fit, posting: Posting): unknown[] {
    const { language } = this;
    const { period, currency: from, assumedCurrency } = converted;
    const rate = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
    const name = area?.area?.name;
    const isFallback = area?.fallback && (this.area || posting.places[0]);
    return [
      period && say.convertedPeriod(say.per[period.from], numberText(period.hours, language)),
      from && say.convertedCurrency(from.from, rate.format(from.rate), currency!),
      assumedCurrency && say.assumedCurrency(currency!),
      name && (isFallback ? say.fallback(name) : say.area(name)),
    ];
  }

  /** As the posting says it, in its own period and currency. */
  #renderPosted({ min, max, currency, sign, period }: PostedPay) {
    const amount = payFigure(
      { min: min?.value, max: max?.value },
      {
        currency: currency?.value,
        // Cents are written for an hour's pay only, or where the posting has them.
        period: period?.value === 'hour' || (min?.value ?? 0) % 1 ? 'hour' : 'year',
      },
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
  #renderPicture(fit: Fit, usual: Figure | undefined) {
    const { median, levels, currency } = fit;
    const drawn: readonly (readonly [name: string, amounts: Figure | undefined, kind?: string])[] = [
      [say.thisJob, postedFigure(fit), 'accent'],
      [say.usual, usual],
      ...[...(median ? [{ ...median, title: say.median }] : []), ...(levels[mostDrawn] ? [] : levels)].map(
        ({ title, value }) => [title, { measure: '', value }] as const,
      ),
    ];
    const rows = drawn.filter(([, amounts]) => amounts);
    const scale = scaleOf(rows.map(([, amounts]) => amounts));
    return html`<div class="picture" part="picture" aria-hidden="true">
      ${rows.map(
        ([name, amounts, kind = '']) =>
          html`<span class=${kind}>${name}</span>
            <div class="row ${kind}">
              ${chart(scale, [markOf(scale, amounts!), median && line(scale, median.value)])}
            </div>`,
      )}
      <span></span>${axis(scale, currency ? { currency } : {}, this.language)}
    </div>`;
  }
}

/** How far the advertised pay is from the official median. */
function distance({ distance: over, posted }: Fit): string | undefined {
  const percent = over && Math.round(Math.abs(over));
  if (!percent) return percent === 0 ? say.atMedian : undefined;
  const { min, max } = posted!;
  return say.distance(percent, over > 0, !!min && !!max && min !== max);
}

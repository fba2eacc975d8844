/** A figure as readers meet it: its amount in sight, its origin one tap away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.js';
import { labelText, measureText, peopleText } from '../../locales/figure-text.js';
import type { Figure, Source } from '../../model/schema.js';
import { amountText, numberText, percentilesText, whenText } from '../../locales/format.js';
import { sourceLink } from './source-link.js';

/** What it takes to show the figures of one element. */
export interface FigureContext {
  readonly lang: string;
  readonly words: Words;
  /** The sources that figures name. */
  readonly sources: readonly Source[] | undefined;
  /** The figures that are out of date. */
  readonly outdated: ReadonlySet<Figure>;
}

/**
 * "$44,640 a year": an amount is never shown without its period. The space is the period's: of its own, between nodes
 * of Lit's, some browsers leave it out of what they tell assistive technology.
 */
export const figureText = (figure: Figure, { lang, words }: FigureContext): TemplateResult =>
  html`<bdi part="value" class="value">${amountText(figure, lang, words)}</bdi
    >${figure.period ? html`<span class="per">${' ' + words.per[figure.period]}</span>` : nothing}`;

/** A button for a figure's origin. The section listens, not each button. */
export interface OriginButton extends HTMLButtonElement {
  figure?: Figure;
}

/** The button that says a figure's status and date, and opens the card with its origin. */
export function originOf(figure: Figure, context: FigureContext): TemplateResult {
  const { words, lang, outdated } = context;
  const { status } = figure;
  return html`<button
    class="origin pill ${status}"
    part="origin"
    type="button"
    popovertarget="origin"
    aria-haspopup="dialog"
    .figure=${figure}
  >
    ${[status ? words.status[status] : words.noStatus, whenText(figure, lang)].filter(Boolean).join(' · ')}${
      outdated.has(figure) ? html` · <strong>${words.outOfDate}</strong>` : nothing
    }<span class="unseen">: ${words.origin}</span>
  </button>`;
}

/** The one card of an element, with the origin of the figure that was asked about last. */
export function originCard(
  figure: Figure,
  context: FigureContext,
  toggled: (event: ToggleEvent) => void,
): TemplateResult {
  const { words } = context;
  return html`<div
    id="origin"
    class="card box"
    part="origin-card"
    popover
    role="dialog"
    aria-label=${words.origin}
    @beforetoggle=${toggled}
  >
    ${originText(figure, context)}
  </div>`;
}

/** The origins of all figures of an element, for paper, on which no card opens. */
export const originList = (context: FigureContext, figures: readonly Figure[]): TemplateResult =>
  html`<ul class="origins muted">
    ${figures.map((figure) => html`<li class="card">${originText(figure, context)}</li>`)}
  </ul>`;

function originText(figure: Figure, context: FigureContext): TemplateResult {
  const { words, lang, sources, outdated } = context;
  const { status, area, note, hours } = figure;
  const source = sources?.find((each) => each.id === figure.source);
  const percentiles = percentilesText(figure, lang, words);
  const row = (name: string, value: unknown) =>
    value
      ? html`<dt>${name}</dt>
          <dd>${value}</dd>`
      : nothing;
  return html`<strong>${measureText(figure.measure, words)}: ${figureText(figure, context)}</strong>
    ${percentiles && html`<span>${percentiles}</span>`}
    <dl>
      ${row(words.who, peopleText(figure))} ${row(words.where, area?.name)}
      ${row(words.when, whenText(figure, lang) || words.undated)}
      ${row(words.source, source ? sourceLink(source) : figure.source)}
    </dl>
    ${status && html`<span>${words.statusMeaning[status]}</span>`}
    ${outdated.has(figure) ? html`<span>${words.outOfDateMeaning}</span>` : nothing}
    ${note && html`<span>${note}</span>`}
    ${hours ? html`<span>${words.hoursUsed(numberText(hours, lang))}</span>` : nothing}`;
}

/** What a figure measures and who it counts, by name; the codes are in its origin. */
export const figureLabel = (figure: Figure, { words }: FigureContext): string => labelText(figure, words);

/**
 * A figure with its label, its amount and its origin.
 * @param shown The same figure as it is to be read, where that is not as it was quoted.
 */
export const labelledFigure = (
  figure: Figure,
  context: FigureContext,
  label = figureLabel(figure, context),
  shown = figure,
): TemplateResult =>
  html`<div class="figure" part="figure">
    <span class="label">${label}</span>
    <span class="amount ${figure.text ? 'statement' : ''}">${figureText(shown, context)}</span>
    ${originOf(figure, context)}
  </div>`;

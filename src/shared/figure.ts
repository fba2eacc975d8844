/** A figure as readers meet it: its amount in sight, its origin one tap away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.js';
import { labelText, measureText, peopleText } from '../locales/figure-text.js';
import { isOutOfDate } from '../model/freshness.js';
import type { Figure, Source } from '../model/schema.js';
import { amountText, numberText, whenText } from './format.js';
import { sourceLink } from './source-link.js';

/** What it takes to show the figures of one element. */
export interface FigureContext {
  readonly lang: string;
  readonly words: Words;
  /** The sources that figures name. */
  readonly sources: readonly Source[] | undefined;
  /** Every figure that is known, among which a newer one may be. */
  readonly figures: readonly Figure[];
}

/** Ids for popovers: the same figure keeps its id however often it is drawn. */
const ids = new WeakMap<Figure, string>();
let count = 0;

function idOf(figure: Figure): string {
  let id = ids.get(figure);
  if (!id) ids.set(figure, (id = `figure-${++count}`));
  return id;
}

/** "$44,640 a year": an amount is never shown without its period. */
export const figureText = (figure: Figure, { lang, words }: FigureContext): TemplateResult =>
  html`<bdi part="value" class="value">${amountText(figure, lang, words)}</bdi
    >${figure.period ? html` <span class="per">${words.per[figure.period]}</span>` : nothing}`;

/** The button that says a figure's status and date, and the popover with its origin. */
export function originOf(figure: Figure, context: FigureContext): TemplateResult {
  const { words, lang, sources } = context;
  const { status, area, note, hours } = figure;
  const id = idOf(figure);
  const when = whenText(figure, lang);
  const old = isOutOfDate(figure, context.figures, Date.now());
  const source = sources?.find((each) => each.id === figure.source);
  const row = (name: string, value: unknown) =>
    value
      ? html`<dt>${name}</dt>
          <dd>${value}</dd>`
      : nothing;
  return html`<button class="origin pill ${status}" part="origin" type="button" popovertarget=${id}>
      ${[status ? words.status[status] : words.noStatus, when].filter(Boolean).join(' · ')}${
        old ? html` <strong>· ${words.outOfDate}</strong>` : nothing
      }<span class="unseen">: ${words.origin}</span>
    </button>
    <div id=${id} class="card box" part="origin-card" popover role="dialog" aria-label=${words.origin}>
      <strong>${measureText(figure.measure, words)}: ${figureText(figure, context)}</strong>
      <dl>
        ${row(words.who, peopleText(figure))} ${row(words.where, area?.name)}
        ${row(words.when, when || words.undated)}
        ${row(words.source, source ? sourceLink(source) : figure.source)}
      </dl>
      ${status && html`<span>${words.statusMeaning[status]}</span>`}
      ${old ? html`<span>${words.outOfDateMeaning}</span>` : nothing} ${note && html`<span>${note}</span>`}
      ${hours ? html`<span>${words.hoursUsed(numberText(hours, lang))}</span>` : nothing}
    </div>`;
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

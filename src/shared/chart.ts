/**
 * What charts are drawn with: a scale, marks on it, an axis under it. A chart is a picture of figures that stand beside
 * it as text, so it is hidden from assistive technology, and has no text that could be mirrored or overlap.
 *
 *     const scale = scaleOf(figures);
 *     html`${chart(scale, markOf(scale, figure))} ${axis(scale, figure, lang)}`
 *
 * An element that draws one adds `chartStyles` to its styles. Charts that share a scale have one axis, or one each.
 */
import { tickStep } from 'd3-array';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Figure } from '../model/schema.js';
import { shortText } from './format.js';

/** A linear scale, which always holds zero: lengths that start elsewhere mislead. */
export interface Scale {
  /** Where an amount stands, in hundredths of the width. */
  readonly at: (amount: number) => number;
  /** Round amounts at the same distance from each other, the first at the start and the last at the end. */
  readonly ticks: readonly number[];
}

type Amounts = Pick<Figure, 'value' | 'min' | 'max'>;

/** The scale on which all these figures can be compared; they are of one unit, or one currency and period. */
export function scaleOf(figures: Iterable<Amounts | undefined>): Scale {
  let low = 0;
  let high = 0;
  for (const figure of figures) {
    for (const amount of [figure?.value, figure?.min, figure?.max]) {
      low = Math.min(low, amount ?? 0);
      high = Math.max(high, amount ?? 0);
    }
  }
  const step = tickStep(low, high, 4) || 1;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step); tick <= Math.ceil(high / step); tick++) ticks.push(tick * step);
  const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
  return { at: (amount) => ((amount - first) / (last - first || 1)) * 100, ticks };
}

/** The picture of one row: the lines of the scale, and the marks on it. */
export const chart = (scale: Scale, marks: unknown): TemplateResult =>
  html`<svg class="chart" part="chart" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${scale.ticks.map((tick) => line(scale, tick, 'tick'))}${marks}
  </svg>`;

/** Strokes keep their width however wide the picture is, and mirror, print and are seen in forced colours. */
const mark = (kind: string, path: string): SVGTemplateResult => svg`<path class=${kind} d=${path} />`;

/** A bar from one amount to another: from zero, or the range between two. */
export const bar = ({ at }: Scale, from: number, to: number, kind = 'bar'): SVGTemplateResult =>
  mark(kind, `M${at(from)} 5H${at(to)}`);

/** One amount. */
export const dot = ({ at }: Scale, amount: number): SVGTemplateResult =>
  // Not quite without length: some browsers draw nothing then.
  mark('dot', `M${at(amount)} 5h.01`);

/** A line across, such as an average to compare with. */
export const line = ({ at }: Scale, amount: number, kind = 'line'): SVGTemplateResult =>
  mark(kind, `M${at(amount)} 0V10`);

/** A figure as it is: a range as a bar, dashed on where it is open, and one value as a dot. */
export function markOf(scale: Scale, { value, min, max, open }: Figure): unknown {
  const [from, to] = [value ?? min ?? 0, value ?? max ?? min];
  if (to === undefined) return undefined;
  const end = scale.ticks.at(-1)!;
  return [
    open || (value ?? max) === undefined ? bar(scale, to, end, 'open') : undefined,
    from === to ? dot(scale, to) : bar(scale, from, to),
  ];
}

/** The amounts at the scale's lines; of many only every other, so that they have room. */
export const axis = (
  { ticks }: Scale,
  like: Pick<Figure, 'currency' | 'unit'>,
  lang: string,
): TemplateResult =>
  html`<div class="axis" part="axis" aria-hidden="true">
    ${ticks.map((tick, index) => html`<span>${ticks.length > 4 && index % 2 ? '' : shortText(tick, like, lang)}</span>`)}
  </div>`;

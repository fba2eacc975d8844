/** The picture of one row of a chart, and the marks in it. `chart.ts` has scales with round ticks, and axes. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A linear scale, which always holds zero: lengths that start elsewhere mislead. */
export interface Scale {
  /** Where an amount stands, in hundredths of the width. */
  readonly at: (amount: number) => number;
  /** Round amounts at the same distance from each other, the first at the start and the last at the end. */
  readonly ticks: readonly number[];
}

const across = ({ at }: Scale, amount: number) => `M${at(amount)} 0V10`;

/** The picture of one row: the lines of the scale, and the marks on it. */
export const chart = (scale: Scale, marks: unknown): TemplateResult =>
  html`<svg class="chart" part="chart" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <path class="tick" d=${scale.ticks.map((tick) => across(scale, tick)).join('')} />
    ${marks}
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
export const line = (scale: Scale, amount: number): SVGTemplateResult => mark('line', across(scale, amount));

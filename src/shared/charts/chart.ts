/**
 * What charts are drawn with: a scale, marks on it, an axis under it. A chart is a picture of figures that stand beside
 * it as text, so it is hidden from assistive technology, and has no text that could be mirrored or overlap.
 *
 *     const scale = scaleOf(figures);
 *     html`${chart(scale, markOf(scale, figure))} ${axis(scale, figure, lang)}`
 *
 * An element that draws one adds `chartStyles` to its styles. Charts that share a scale have one axis, or one each.
 */
import { tickIncrement } from 'd3-array';
import { html, type TemplateResult } from 'lit';
import { shortText } from '../../locales/format.js';
import type { Figure } from '../../model/schema.js';
import { bar, dot, type Scale } from './marks.js';

export { bar, chart, dot, line, type Scale } from './marks.js';

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
  // Below one it is said as the negative of how many there are in one, which is exact.
  const increment = tickIncrement(low, high, 4);
  const step = (increment < 0 ? -1 / increment : increment) || 1;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step); tick <= Math.ceil(high / step); tick++) ticks.push(tick * step);
  const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
  return { at: (amount) => ((amount - first) / (last - first || 1)) * 100, ticks };
}

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

/** The amounts at the scale's lines; where they are long, only every other, or every third, so that they have room. */
export function axis(
  { ticks }: Scale,
  like: Pick<Figure, 'currency' | 'unit'>,
  lang: string,
): TemplateResult {
  const texts = ticks.map((tick) => shortText(tick, like, lang));
  const every = Math.ceil(texts.join(' ').length / 22);
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${texts.map((text, index) => html`<span><bdi>${index % every ? '' : text}</bdi></span>`)}
  </div>`;
}

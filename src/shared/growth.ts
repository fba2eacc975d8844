/** How much occupations grow, as bars, each against what all occupations grow over the same years. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../model/schema.js';
import { axis, bar, chart, line, scaleOf } from './chart.js';
import { labelledFigure, type FigureContext } from './figure.js';

type Growth = Figure & { value: number };

/** A change in the number of jobs, in per cent. */
export const isGrowth = (figure: Figure): figure is Growth =>
  figure.measure === 'employment-change' && figure.unit === 'percent' && figure.value !== undefined;

/** The code by which statistics call all occupations together. */
const isAll = ({ population }: Figure) => !!population?.codes?.some(({ code }) => code === '00-0000');

/** Whether two projections can be compared: a percentage says nothing without its years and its place. */
const sameSpan = (a: Figure, b: Figure) =>
  a.from === b.from && a.to === b.to && a.area?.code === b.area?.code && a.area?.name === b.area?.name;

/**
 * The figures among these that are growth, drawn to one scale.
 * @param yardstick What the line across the bars is.
 * @returns nothing where there are none.
 */
export function growthChart(
  figures: readonly Figure[],
  context: FigureContext,
  yardstick: string,
): TemplateResult | undefined {
  const rows = figures.filter(isGrowth);
  if (!rows.length) return undefined;
  const scale = scaleOf(rows);
  const average = (row: Growth) => rows.find((other) => isAll(other) && !isAll(row) && sameSpan(row, other));
  return html`<ul class="rows" part="growth">
      ${rows.map((row, index) => {
        const { value, population } = row;
        const all = average(row);
        return html`<li part="row">
          ${labelledFigure(row, context, population?.name)}
          <div>
            ${chart(scale, [
              bar(scale, 0, value, isAll(row) ? 'other' : 'bar'),
              all && line(scale, all.value),
            ])}
            ${index === rows.length - 1 ? axis(scale, row, context.lang) : nothing}
          </div>
        </li>`;
      })}
    </ul>
    ${rows.some(average) ? html`<p class="label">${yardstick}</p>` : nothing}`;
}

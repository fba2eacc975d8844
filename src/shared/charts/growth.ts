/** How much occupations grow, as bars, each against what all occupations grow over the same years. */
import { html, nothing, type TemplateResult } from 'lit';
import { isForAll, yardstickOf } from '../../model/comparable.js';
import type { Figure } from '../../model/schema.js';
import { axis, bar, chart, line, scaleOf } from './chart.js';
import type { FigureContext } from '../parts/figure.js';
import { figureRow, figureTable } from './figure-table.js';

type Growth = Figure & { value: number };

/** A change in the number of jobs, in per cent. */
export const isGrowth = (figure: Figure): figure is Growth =>
  figure.measure === 'employment-change' && figure.unit === 'percent' && figure.value !== undefined;

/**
 * The figures among these that are growth, drawn to one scale.
 * @param yardstick What the line across the bars is.
 * @returns nothing where there are none.
 */
export function growthChart(
  figures: readonly Figure[],
  context: FigureContext,
  caption: string,
  yardstick: string,
): TemplateResult | undefined {
  const rows = figures.filter(isGrowth);
  if (!rows.length) return undefined;
  const scale = scaleOf(rows);
  const average = (row: Growth) => yardstickOf(row, rows)?.value;
  const picture = (row: Growth) => {
    const all = average(row);
    return [
      chart(scale, [
        bar(scale, 0, row.value, isForAll(row) ? 'other' : 'bar'),
        all !== undefined && line(scale, all),
      ]),
      row === rows.at(-1) ? axis(scale, row, context.lang) : nothing,
    ];
  };
  return html`${figureTable(
    caption,
    rows.map((row) => figureRow(row, context, picture(row), row.population?.name)),
    'growth',
  )}
  ${rows.some((row) => average(row) !== undefined) ? html`<p class="label">${yardstick}</p>` : nothing}`;
}

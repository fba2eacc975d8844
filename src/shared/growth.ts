/** How much occupations grow, as bars, each against what all occupations grow over the same years. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../model/schema.js';
import { axis, bar, chart, line, scaleOf } from './chart.js';
import type { FigureContext } from './figure.js';
import { figureRow, figureTable } from './figure-table.js';

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
  caption: string,
  yardstick: string,
): TemplateResult | undefined {
  const rows = figures.filter(isGrowth);
  if (!rows.length) return undefined;
  const scale = scaleOf(rows);
  const average = (row: Growth) => rows.find((other) => isAll(other) && !isAll(row) && sameSpan(row, other));
  const picture = (row: Growth) => {
    const all = average(row);
    return [
      chart(scale, [bar(scale, 0, row.value, isAll(row) ? 'other' : 'bar'), all && line(scale, all.value)]),
      row === rows.at(-1) ? axis(scale, row, context.lang) : nothing,
    ];
  };
  return html`${figureTable(
    caption,
    rows.map((row) => figureRow(row, context, picture(row), row.population?.name)),
    'growth',
  )}
  ${rows.some(average) ? html`<p class="label">${yardstick}</p>` : nothing}`;
}

/** Figures that are compared by a picture: a table that is its own picture, a row for each figure with its mark. */
import { html, type TemplateResult } from 'lit';
import type { Figure } from '../../model/schema.js';
import { figureLabel, figureText, originOf, type FigureContext } from '../parts/figure.js';

/** Looks like figures side by side; an element that has one adds `markStyles` to its styles. */
export const figureTable = (caption: string, rows: unknown, part = ''): TemplateResult =>
  html`<table class="figures" part=${part}>
    <caption class="unseen">
      ${caption}
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

/** @param picture The figure's mark on the scale that all rows share. */
export const figureRow = (
  figure: Figure,
  context: FigureContext,
  picture: unknown,
  label = figureLabel(figure, context),
): TemplateResult =>
  html`<tr class="figure" part="figure row">
    <th class="label" scope="row">${label}</th>
    <td class="amount">${figureText(figure, context)}</td>
    <td>${originOf(figure, context)}</td>
    <td aria-hidden="true">${picture}</td>
  </tr>`;

/** Tables that readers sort by a column: upwards, downwards, then in the guide's own order again. */
import { html, nothing, type TemplateResult } from 'lit';

/** As in `aria-sort`; `none` is the guide's own order. */
export type Direction = 'ascending' | 'descending' | 'none';

/** What follows when a column is chosen once more. */
export const nextDirection = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;

/** The head of a column, with the button that sorts by it. Its styles are with those of tables. */
export const sortHeader = (
  text: string,
  direction: Direction,
  sort: () => void,
  style = '',
  below: unknown = nothing,
): TemplateResult =>
  html`<th scope="col" class=${style} aria-sort=${direction === 'none' ? nothing : direction}>
    <button type="button" @click=${sort}>${text}<i></i></button>${below}
  </th>`;

/** Rows in order; those without a key go last either way. */
export function sorted<Row>(
  rows: readonly Row[],
  direction: Direction,
  keyOf: (row: Row) => string | number | undefined,
): readonly Row[] {
  if (direction === 'none') return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
      return sign * (typeof a === 'string' ? a.localeCompare(b as string) : a - (b as number));
    })
    .map(({ row }) => row);
}

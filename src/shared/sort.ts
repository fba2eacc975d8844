/** Tables that readers sort by a column: upwards, downwards, then in the guide's own order again. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { SalarySortEvent } from './section-events.js';

const next = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;

/** How one table is sorted. The styles of its heads are with those of tables. */
export class Sorting<Column extends SalarySortEvent['column']> {
  readonly #host: LitElement;
  #column: Column | undefined;
  /** As in `aria-sort`; `none` is the guide's own order. */
  #direction: SalarySortEvent['direction'] = 'none';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The head of a column, with the button that sorts by it. */
  header(column: Column, text: string, style = '', below: unknown = nothing): TemplateResult {
    const direction = this.#column === column ? this.#direction : 'none';
    const sort = () => {
      this.#column = column;
      this.#direction = next[direction];
      this.#host.requestUpdate();
      this.#host.dispatchEvent(new SalarySortEvent(column, this.#direction));
    };
    return html`<th scope="col" class=${style} aria-sort=${direction === 'none' ? nothing : direction}>
      <button type="button" @click=${sort}>${text}<i></i></button>${below}
    </th>`;
  }

  /** Rows in order; those without a key go last either way. */
  rows<Row>(
    rows: readonly Row[],
    keyOf: (row: Row, column: Column) => string | number | undefined,
  ): readonly Row[] {
    const column = this.#column;
    if (!column || this.#direction === 'none') return rows;
    const sign = this.#direction === 'ascending' ? 1 : -1;
    return rows
      .map((row) => ({ row, key: keyOf(row, column) }))
      .sort(({ key: a }, { key: b }) => {
        if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
        return sign * (typeof a === 'string' ? a.localeCompare(b as string) : a - (b as number));
      })
      .map(({ row }) => row);
  }
}

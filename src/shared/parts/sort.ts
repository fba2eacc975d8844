/** Tables that readers sort by a column: upwards, downwards, then in the guide's own order again. */
import {
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { SalarySortEvent } from '../events/section-events.js';

const next = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;

type SortingHost = ReactiveControllerHost & Pick<LitElement, 'renderRoot' | 'dispatchEvent'>;

/**
 * How one table is sorted. What stands for a row, here or in a picture beside the table, is drawn in the guide's order with
 * the row's number as `data-row`, and moved to its place afterwards: that costs less than drawing it again. Heads are told
 * then, too, by which of them is sorted.
 * The styles of the heads are with those of tables.
 */
export class Sorting<Column extends SalarySortEvent['column']> implements ReactiveController {
  readonly #host: SortingHost;
  #column: Column | undefined;
  /** As in `aria-sort`; `none` is the guide's own order. */
  #direction: SalarySortEvent['direction'] = 'none';
  /** The numbers of the rows as they are to stand. */
  #order: readonly number[] = [];

  constructor(host: SortingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The head of a column, with the button that sorts by it. */
  header(column: Column, text: string, style = '', below: unknown = nothing): TemplateResult {
    return html`<th scope="col" class=${style} data-column=${column}>
      <button type="button">${text}<i></i></button>${below}
    </th>`;
  }

  /** The reader pressed something, which may be the button of a head. */
  pressed(target: Element): void {
    const head = target.closest('button')?.closest<HTMLElement>('[data-column]');
    if (!head) return;
    const column = head.dataset.column as Column;
    this.#direction = next[column === this.#column ? this.#direction : 'none'];
    this.#column = column;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new SalarySortEvent(column, this.#direction));
  }

  /** Decides the order of the rows that are drawn now; those without a key go last either way. */
  sort<Row>(rows: readonly Row[], keyOf: (row: Row, column: Column) => string | number | undefined): void {
    const column = this.#column;
    const order = rows.map((_row, index) => index);
    if (column && this.#direction !== 'none') {
      const keys = rows.map((row) => keyOf(row, column));
      const sign = this.#direction === 'ascending' ? 1 : -1;
      order.sort((first, second) => {
        const [a, b] = [keys[first], keys[second]];
        if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
        return sign * (typeof a === 'string' ? a.localeCompare(b as string) : a - (b as number));
      });
    }
    this.#order = order;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    for (const head of renderRoot.querySelectorAll<HTMLElement>('[data-column]')) {
      const isSorted = head.dataset.column === this.#column && this.#direction !== 'none';
      head.ariaSort = isSorted ? this.#direction : null;
    }
    const all = [...renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
    for (const parent of new Set(all.map(({ parentElement }) => parentElement!))) {
      const rows = all.filter(({ parentElement }) => parentElement === parent);
      if (rows.every(({ dataset }, index) => Number(dataset.row) === this.#order[index])) continue;
      const end = rows.at(-1)!.nextSibling;
      const byNumber = new Map(rows.map((row) => [Number(row.dataset.row), row]));
      for (const number of this.#order) parent.insertBefore(byNumber.get(number)!, end);
    }
  }
}

/** What makes the static page interactive, as one would write it for this page and no other. */
import { compare, keyOf, matches } from './components.js';

export function makeInteractive(): void {
  for (const table of document.querySelectorAll('table[part~=table]'))
    makeSortable(table as HTMLTableElement);
  for (const toolbar of document.querySelectorAll('[part~=toolbar]')) makeFilter(toolbar);
}

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0]!;
  const inOrder = [...body.rows];
  const heads = [...table.tHead!.rows[0]!.cells];
  heads.forEach((head, column) =>
    head.querySelector('button')?.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      for (const each of heads) each.removeAttribute('aria-sort');
      if (before === 'descending') return body.append(...inOrder);
      head.setAttribute('aria-sort', before ? 'descending' : 'ascending');
      const sign = before ? -1 : 1;
      const keyed = inOrder.map((row) => ({ row, key: keyOf(row.cells[column]!.textContent, column) }));
      keyed.sort((a, b) => sign * compare(a.key, b.key));
      body.append(...keyed.map(({ row }) => row));
    }),
  );
}

type Item = HTMLElement & { open: boolean };

function makeFilter(toolbar: Element): void {
  const items = [...toolbar.parentElement!.querySelectorAll<Item>('[part~=item]')];
  const status = toolbar.querySelector('[role=status]');
  const input = toolbar.querySelector('input');
  const [expand, collapse] = toolbar.querySelectorAll('button');
  if (!items.length || !input) return;
  input.addEventListener('input', () => {
    let count = 0;
    for (const item of items) {
      const wanted = matches(item.textContent, input.value);
      item.hidden = !wanted;
      if (wanted) count++;
    }
    if (status) status.textContent = `${count} of ${items.length}`;
  });
  const setAll = (open: boolean) => () => {
    for (const item of items) if (!item.hidden) item.open = open;
  };
  expand?.addEventListener('click', setAll(true));
  collapse?.addEventListener('click', setAll(false));
}

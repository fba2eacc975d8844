/**
 * A guide as components, for React and for Preact alike: one for the guide, the pay table and the
 * questions, each with the state that its interactions need, and plain elements for the rest.
 */
import { find, hasPart, textOf, valueIn, type TreeElement, type TreeNode } from './tree.js';

/* The two libraries' types have nothing in common but what is used here. */
/* eslint-disable @typescript-eslint/no-explicit-any */
export interface Library {
  createElement: (type: any, props: any, ...children: any[]) => any;
  useState: <T>(first: T) => [T, (next: T | ((before: T) => T)) => void];
  /** How the library spells attributes that it does not take as HTML does. */
  names: Record<string, string>;
  /** The property that checks a radio button once, and leaves it to the reader then. */
  checked: string;
}

type Direction = 'ascending' | 'descending' | undefined;
const nextDirection = { none: 'ascending', ascending: 'descending', descending: undefined } as const;

export function components({ createElement: h, useState, names, checked }: Library) {
  function propsOf(attributes: Record<string, string>, prefix: string): Record<string, unknown> {
    const props: Record<string, unknown> = {};
    for (const name in attributes) {
      const value = attributes[name]!;
      if (name === 'checked') props[checked] = true;
      else if (name === 'hidden' || name === 'open') props[name] = true;
      else if (name === 'style') props.style = styleOf(value);
      else props[names[name] ?? name] = valueIn(prefix, name, value);
    }
    return props;
  }

  function draw(node: TreeNode, prefix: string): any {
    if (typeof node === 'string') return node;
    if (hasPart(node, 'table') && node[0] === 'table') return h(PayTable, { node, prefix });
    if (node[2].some((child) => hasPart(child, 'toolbar')) && find(node, isItem))
      return h(Questions, { node, prefix });
    return drawPlain(node, prefix);
  }

  const drawPlain = ([tag, attributes, children]: TreeElement, prefix: string) =>
    h(tag, propsOf(attributes, prefix), ...children.map((child) => draw(child, prefix)));

  function PayTable({ node, prefix }: { node: TreeElement; prefix: string }) {
    const [sort, setSort] = useState<{ column: number; direction: Direction }>({
      column: 0,
      direction: undefined,
    });
    const [tag, attributes, children] = node;
    const drawHead = ([, rowAttributes, cells]: TreeElement) => {
      const heads = elements(cells);
      return h(
        'tr',
        propsOf(rowAttributes, prefix),
        ...heads.map(([name, cellAttributes, inner], column) => {
          const direction = sort.column === column ? sort.direction : undefined;
          const choose = () => setSort({ column, direction: nextDirection[direction ?? 'none'] });
          return h(
            name,
            { ...propsOf(cellAttributes, prefix), 'aria-sort': direction },
            ...inner.map((child) =>
              typeof child === 'string' || child[0] !== 'button'
                ? draw(child, prefix)
                : h(
                    'button',
                    { ...propsOf(child[1], prefix), onClick: choose },
                    ...child[2].map((each) => draw(each, prefix)),
                  ),
            ),
          );
        }),
      );
    };
    return h(
      tag,
      propsOf(attributes, prefix),
      ...elements(children).map((part) => {
        if (part[0] === 'thead')
          return h('thead', propsOf(part[1], prefix), ...elements(part[2]).map(drawHead));
        if (part[0] !== 'tbody') return draw(part, prefix);
        const rows = elements(part[2]);
        return h(
          'tbody',
          propsOf(part[1], prefix),
          sorted(rows, sort.column, sort.direction).map((row) =>
            h(
              'tr',
              { key: rows.indexOf(row), ...propsOf(row[1], prefix) },
              ...row[2].map((cell) => draw(cell, prefix)),
            ),
          ),
        );
      }),
    );
  }

  function Questions({ node, prefix }: { node: TreeElement; prefix: string }) {
    const [query, setQuery] = useState('');
    const [open, setOpen] = useState<readonly boolean[]>([]);
    const items: TreeElement[] = [];
    collect(node, items);
    const shown = items.map((item) => matches(textOf(item), query));
    const setAll = (value: boolean) => () => setOpen(shown.map((is, i) => (is ? value : !!open[i])));
    // What expand all has opened says so as well, and changes nothing any more.
    const setOne = (index: number, value: boolean) =>
      setOpen((before) =>
        !!before[index] === value ? before : items.map((_, i) => (i === index ? value : !!before[i])),
      );
    let buttons = 0;

    const drawInside = (inner: TreeNode): any => {
      if (typeof inner === 'string') return inner;
      const [tag, attributes, children] = inner;
      const props = propsOf(attributes, prefix);
      if (isItem(inner)) {
        const index = items.indexOf(inner);
        const toggled = (event: any) => setOne(index, event.currentTarget.open);
        return h(
          tag,
          { ...props, key: index, open: !!open[index], hidden: !shown[index], onToggle: toggled },
          ...children.map((child) => draw(child, prefix)),
        );
      }
      if (tag === 'input') return h(tag, { ...props, onInput: (event: any) => setQuery(event.target.value) });
      if (tag === 'button') props.onClick = setAll(buttons++ === 0);
      if (attributes.role === 'status')
        return h(tag, props, `${shown.filter(Boolean).length} of ${items.length}`);
      return h(tag, props, ...children.map(drawInside));
    };
    return h(
      node[0],
      propsOf(node[1], prefix),
      ...node[2].map((child) =>
        hasPart(child, 'toolbar') || find(child, isItem) ? drawInside(child) : draw(child, prefix),
      ),
    );
  }

  return function Page({ trees }: { trees: readonly TreeElement[] }) {
    return h('main', null, ...trees.map((tree, i) => draw(tree, i ? `g${i}-` : '')));
  };
}

const elements = (nodes: readonly TreeNode[]): TreeElement[] =>
  nodes.filter((each) => typeof each !== 'string');

const isItem = (node: TreeNode): node is TreeElement => hasPart(node, 'item') && node[0] === 'details';

function collect(node: TreeElement, into: TreeElement[]): void {
  if (isItem(node)) into.push(node);
  else for (const child of elements(node[2])) collect(child, into);
}

function styleOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line) => {
        const [name = '', value = ''] = line.split(/:(.*)/s).map((each) => each.trim());
        return [name.startsWith('--') ? name : name.replace(/-(\w)/g, (_, c) => c.toUpperCase()), value];
      }),
  );
}

function sorted(rows: TreeElement[], column: number, direction: Direction): TreeElement[] {
  if (!direction) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => {
    const cell = elements(row[2])[column];
    return { row, key: keyOf(cell ? textOf(cell) : '', column) };
  });
  return keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ row }) => row);
}

/** What a cell is sorted by: the first column's text, the first number of the others. */
export const keyOf = (text: string, column: number): string | number =>
  column ? Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? Infinity) : text;

export const compare = (a: string | number, b: string | number): number =>
  typeof a === 'string' ? a.localeCompare(b as string) : a - (b as number);

/** Every word that was typed stands somewhere in the text. */
export function matches(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

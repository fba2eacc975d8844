/**
 * `npm run bench:ssr`: guides rendered a second on a server, beside React's `renderToString` of the same content in the
 * same run, and whether memory stays flat. Expects that the package is built.
 */
import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { ReactNode } from 'react';
import type { parseGuide } from '../src/model.ts';

// React looks at it when it is imported, and is far slower without.
process.env.NODE_ENV = 'production';
const { createElement } = await import('react');
const { renderToString } = await import('react-dom/server');

const { renderGuide } = (await import(
  new URL('../dist/ssr.js', import.meta.url).href
)) as typeof import('../src/ssr.ts');
const { parseGuide: parse } = (await import(new URL('../dist/model.js', import.meta.url).href)) as {
  parseGuide: typeof parseGuide;
};

const renders = Number(process.argv[2] ?? 10_000);
const guide = parse(readFileSync('src/occupations/medical-office-administrator.json', 'utf8')).guide!;

type Node = DefaultTreeAdapterTypes.ChildNode;
type Attributes = Record<string, string | boolean>;

/** React's names for attributes that it does not take as HTML writes them. */
const names: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  popovertarget: 'popoverTarget',
  datetime: 'dateTime',
  viewbox: 'viewBox',
  preserveaspectratio: 'preserveAspectRatio',
  colspan: 'colSpan',
  readonly: 'readOnly',
  for: 'htmlFor',
  checked: 'defaultChecked',
  value: 'defaultValue',
};
const flags = new Set(['checked', 'open', 'hidden', 'disabled', 'readonly']);

/** What a reader sees, as plain elements in data from which React makes its elements anew each time. */
type Tree = string | { tag: string; attributes: Attributes; children: Tree[] };

function treeOf(node: Node): Tree[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
  if (!('tagName' in node) || /^(style|script|slot)$/.test(node.tagName))
    return 'childNodes' in node && node.nodeName === 'slot' ? node.childNodes.flatMap(treeOf) : [];
  if (node.tagName === 'template')
    return (node as DefaultTreeAdapterTypes.Template).content.childNodes.flatMap(treeOf);
  const isCustom = node.tagName.includes('-');
  const attributes: Attributes = {};
  for (const { name, value } of node.attrs)
    if (!isCustom && name !== 'part') {
      const key = node.tagName !== 'input' && name === 'value' ? 'value' : (names[name] ?? name);
      attributes[key] = flags.has(name) ? true : value;
    }
  return [{ tag: isCustom ? 'div' : node.tagName, attributes, children: node.childNodes.flatMap(treeOf) }];
}

/** A component for each element that holds others, as an application would have it. */
function Part({ tree }: { tree: Exclude<Tree, string> }): ReactNode {
  const { tag, attributes, children } = tree;
  const content = children.map((child, index) =>
    typeof child === 'string'
      ? child
      : child.children.some((each) => typeof each !== 'string')
        ? createElement(Part, { key: index, tree: child })
        : createElement(child.tag, { key: index, ...child.attributes }, ...(child.children as string[])),
  );
  return createElement(tag, attributes, ...content);
}

const html = await renderGuide(guide);
const [tree] = parseFragment(html).childNodes.flatMap(treeOf);
const react = () => renderToString(createElement(Part, { tree: tree as Exclude<Tree, string> }));

const rounds = 60;
const each = 10;
const times: [string, () => unknown, number[]][] = [
  ['career-path-elements', () => renderGuide(guide), []],
  ['React', react, []],
];
for (let round = -10; round < rounds; round++)
  for (const [, run, durations] of times) {
    const start = performance.now();
    for (let i = 0; i < each; i++) await run();
    // The first ones warm up.
    if (round >= 0) durations.push((performance.now() - start) / each);
  }
// The fastest of many short rounds, taken in turn: what else a machine does only ever makes one slower.
const [ours, theirs] = times.map(([, , durations]) => 1000 / Math.min(...durations)) as [number, number];
console.log(
  `career-path-elements ${ours.toFixed(0)} guides a second, ${(html.length / 1024).toFixed(0)} kB each`,
);
console.log(
  `React renderToString ${theirs.toFixed(0)} guides a second, ${(react().length / 1024).toFixed(0)} kB each`,
);
console.log(`ratio ${(ours / theirs).toFixed(2)}`);

const heap = () => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
for (let i = 0; i <= renders; i++) {
  if (i % (renders / 5) === 0) console.log(`after ${i} more renders ${heap().toFixed(1)} MB`);
  await renderGuide(guide);
}

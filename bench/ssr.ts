/**
 * `npm run bench:ssr` writes docs/bench-ssr.md: guides rendered a second on a server, beside React's `renderToString` of the
 * same content in the same run, and whether memory stays flat. Expects that the package is built. With a number of
 * renders below 10,000 as its argument it prints the page and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { format, resolveConfig } from 'prettier';
import type { ReactNode } from 'react';
import type { parseGuide } from '../src/model.ts';

// React looks at it when it is imported, and is far slower without.
process.env.NODE_ENV = 'production';
const { createElement, version } = await import('react');
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

const memory: [number, number][] = [];
for (let i = 0; i <= renders; i++) {
  if (i % (renders / 5) === 0) {
    (globalThis as { gc?: () => void }).gc?.();
    memory.push([i, process.memoryUsage().heapUsed / 2 ** 20]);
  }
  await renderGuide(guide);
}
// The first render of all is before this; what is kept on purpose is there.
const [[, first], [, last]] = [memory[0]!, memory.at(-1)!];

const size = (text: string) => `${(text.length / 1000).toFixed(0)} kB`;
const verdict = (value: number, isReached: boolean) =>
  `${value.toFixed(2)} | ${isReached ? 'reached' : '**missed**'}`;
const count = (value: number) => value.toLocaleString('en');
const report = `# Rendering on a server, measured

\`npm run bench:ssr\` measures [\`renderGuide\`](ssr.md) and writes this page. All figures below are from one run, in Node
${process.versions.node}, with React ${version}.

| what | to be reached | measured |  |
| --- | ---: | ---: | --- |
| guides a second, to React’s \`renderToString\` | at least 0.5 | ${verdict(ours / theirs, ours / theirs >= 0.5)} |
| memory after ${count(renders)} renders, to before | at most 1.1 | ${verdict(last / first, last / first <= 1.1)} |

## Speed

|  | guides a second | HTML of each |
| --- | ---: | ---: |
| career-path-elements | ${ours.toFixed(0)} | ${size(html)} |
| React | ${theirs.toFixed(0)} | ${size(react())} |

Both render the bundled guide, in one process and one thread. React has what the library's HTML shows as components with plain elements:
the same texts and the same attributes, without the library's styles, the data for the browser and the marks by which it finds
its nodes again. Of ${rounds} rounds of ${each}, in which both take turns, the fastest counts, after ten that warm up. The rates are those
of one machine; their ratio says more.

## Memory

What the heap holds after garbage collection:

| renders | MB |
| ---: | ---: |
${memory.map(([done, used]) => `| ${count(done)} | ${used.toFixed(1)} |`).join('\n')}
`;
if (renders < 10_000) console.log(report);
else {
  const path = 'docs/bench-ssr.md';
  writeFileSync(path, await format(report, { ...(await resolveConfig(path)), filepath: path }));
  console.log(`Wrote ${path}: ${(ours / theirs).toFixed(2)} of React’s rate`);
}

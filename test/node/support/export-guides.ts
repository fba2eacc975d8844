/** The guides that exports are tried on: the bundled one, and one in which every text is hostile. */
import { readFileSync } from 'node:fs';
import { parseGuide } from '../../../src/model/parse-guide.ts';
import type { CareerGuide } from '../../../src/model/guide-schema.ts';

const read = () =>
  JSON.parse(readFileSync('src/occupations/medical-office-administrator.json', 'utf8')) as unknown;

export const bundled: CareerGuide = parseGuide(read()).guide!;

/** A day on which the bundled guide's official figures are current. */
export const now = Date.UTC(2026, 0, 15);

/** Keys whose values are not read as text: names, codes of languages and money, dates, ids. */
const structural = new Set(
  'schemaVersion slug locale id measure unit currency period source status kind relation url asOf from to reviewed published certifications steps accepted'.split(
    ' ',
  ),
);

/** Every text of a guide, in order, without what is structural. */
export function textsOf(node: unknown, key = ''): string[] {
  if (structural.has(key)) return key === 'certifications' && !isIds(node) ? textsOf(node) : [];
  // "SOC-2018" reads "SOC 2018".
  if (key === 'system') return [(node as string).replace(/-(\d+)$/, ' $1')];
  if (typeof node === 'string') return key === 'levels' ? [] : [node];
  if (typeof node !== 'object' || node === null) return [];
  return Array.isArray(node)
    ? node.flatMap((each) => textsOf(each, typeof each === 'string' ? key : ''))
    : Object.entries(node).flatMap(([name, each]) =>
        textsOf(each, sectionNames.has(name) && isSection(each) ? '' : name),
      );
}

/** Sections may be called as a key of something else is. */
const sectionNames = new Set(['steps']);
const isSection = (value: unknown) => typeof value === 'object' && value !== null && 'items' in value;
const isIds = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** What somebody might put into a text to make it more than text. */
const nasty = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  "' onmouseover='alert(4)",
  '<!-- <![CDATA[ ]]> -->',
  '&lt;b&gt; &#60;i&#62; &amp;amp; &copy',
  '[click](javascript:alert(5)) ![x](data:text/html,x)',
  '`code` **bold** _em_ ~~gone~~ | cell | \\*',
  '# heading',
  '1. item',
  '- item',
  '> quote',
  '    indented',
  '---',
  '<https://evil.example/> https://evil.example/ www.evil.example a@evil.example',
  '[ref]: https://evil.example/ "title"',
  '[gallery ids="1"] [^1]',
  '{{7*7}} ${7*7} <%= 7 %> {% x %}',
  '\u202Eright to left',
  '\u001b[31mred\u001b[0m \u0007bell \u009b31m',
  'half \uD800 of a character',
  'line\u2028separator\u2029and\nnewline\ttab',
  '<svg/onload=alert(6)>',
  '<style>@import "x"</style></title></textarea>',
  '=HYPERLINK("https://evil.example")',
];

/** The bundled guide with every text replaced; each is numbered, so that none hides another. */
export const hostile: CareerGuide = (() => {
  let count = 0;
  const replace = (node: unknown, key: string): unknown => {
    if (
      structural.has(key) &&
      !(key === 'certifications' && !isIds(node)) &&
      !(key === 'steps' && isSection(node))
    )
      return node;
    if (typeof node === 'string')
      return key === 'levels' ? node : `${nasty[count % nasty.length]} n${count++}n`;
    if (Array.isArray(node)) return node.map((each) => replace(each, typeof each === 'string' ? key : ''));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, replace(each, name)]));
  };
  const { guide, issues } = parseGuide(replace(read(), ''));
  if (!guide || issues.length)
    throw new Error(`The hostile guide is not valid: ${JSON.stringify(issues[0])}`);
  return guide;
})();

/** A text as it reads when it has arrived as text: on one line, without what only controls a screen. */
export const asRead = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

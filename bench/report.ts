/** The results as Markdown: what was to be reached, then everything by contestant. */
import { readFileSync } from 'node:fs';
import { growths, lastStep } from './growth.ts';
import type { planOf } from './measures.ts';
import { contestants, names, type Contestant } from './pages.ts';
import type { Results, Spread } from './statistics.ts';
import { targetsOf } from './targets.ts';

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const withSpread = ({ median, low, high }: Spread) => `${round(median)} (${round(low)}–${round(high)})`;

const notMeasured = 'not measured';

const fixed = (value: number, digits: number) =>
  Number.isFinite(value) ? value.toFixed(digits) : notMeasured;

/** With as many digits more as it takes to see on which side of the limit a value is. */
function beside(value: number, limit: number, digits: number): string {
  const text = fixed(value, digits);
  return value > limit && Number(text) <= limit && digits < 9 ? beside(value, limit, digits + 1) : text;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(row)].join('\n');

/** A row for each contestant that was measured, with its ratios to static HTML. */
function ratios(results: Results, columns: { head: string; name: string; count: number }[]): string {
  const rows = contestants.flatMap((contestant) => {
    const cells = columns.map(({ name, count }) => results.ratio(name, 'guide', count, contestant));
    return cells.some(Boolean)
      ? [
          [
            names[contestant],
            ...cells.map((cell) => (!cell ? notMeasured : contestant === 'static' ? '1' : withSpread(cell))),
          ],
        ]
      : [];
  });
  return table(['', ...columns.map(({ head }) => head)], rows);
}

/** The numbers of guides that were measured by this name. */
const counts = (results: Results, name: string) =>
  [1, 10, 100].filter((count) => results.get(name, 'guide', count, 'library').length);

const guides = (count: number) => (count === 1 ? '1 guide' : `${count} guides`);

export function reportOf(results: Results, plan: ReturnType<typeof planOf>, chromium: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const forCounts = (name: string) =>
    counts(results, name).map((count) => ({ head: guides(count), name, count }));
  const sizes = counts(results, 'load');
  const [few = 1, many = 10] = sizes.slice(-2);
  const perGuide = (name: string, contestant: Contestant) => {
    const at = (count: number) => results.median(name, 'guide', count, contestant);
    const each = (at(many) - at(few)) / (many - few);
    return Number.isFinite(each) ? `${Math.round(each)} kB` : notMeasured;
  };
  const measured = contestants.filter((each) => results.get('load', 'guide', many, each).length);
  const targets = targetsOf(results, plan, [few, many]);

  return `# The bench

\`npm run bench\` measures what career-path-elements costs a page, beside the same guide made in other ways, and
writes this page. All figures below are from one run: career-path-elements ${version}, React ${versionOf('react')},
Preact ${versionOf('preact')}, Shoelace ${versionOf('@shoelace-style/shoelace')}, Chromium ${chromium.split('.')[0]}.

![The cost of a guide in each contestant, as multiples of static HTML](images/bench.svg)

## To be reached

${table(
  ['what', 'at most', 'measured', ''],
  targets.map(({ what, limit, value, unit = '', digits = 2 }) => [
    what,
    `${limit}${unit}`,
    `${beside(value, limit, digits)}${unit}`,
    value <= limit ? 'reached' : '**missed**',
  ]),
)}

## How it is measured

- **What counts** is the CPU time of the page's main thread, by that thread's own clock (\`TaskDuration\` of Chromium's
  \`Performance.getMetrics\` in its \`threadTicks\` domain): script, style, layout and paint together, and nothing that other
  processes do. Ratios of it are far more alike on different machines than milliseconds, so only ratios stand here.
- **A sample** is a fresh page in a fresh browser context, with empty caches. The contestants take turns within each
  round. A ratio is taken within its round; the tables show the median of all rounds and, in brackets, the
  quartiles, between which half of them were. Below 1 is less than static HTML.
- **The same content**: the bench lets the library show the bundled guide, and writes down what it shows as plain
  elements with one style sheet. That is *static HTML*; React and Preact draw the same elements by components
  with state, Shoelace has the questions in its \`<sl-details>\`. Before measuring, the bench checks that all show the
  same text at the same height, and that every action works in each of them.
- **From a server** is what [\`career-path-elements/ssr\`](ssr.md) renders, as that page recommends: declarative shadow roots
  with styles inline, an id for each guide, data named by their occupation, and the script that wakes an element when
  somebody comes to it. Nobody does while a page loads. The plain form is an article in the light DOM with the data
  inline, which the script replaces; it pays for both.
- **Not measured** is what would only make a run longer: many guides of Preact and Shoelace to the end, which do there what
  React and static HTML do, and scrolling in the plain form, which the element has replaced by then.
- **Static HTML** lays out all of the page. The library lets the browser skip what is not in sight; static HTML that
  does so too stands in a line of its own.
- **Interactions** are eight repeats, a frame apart, of what a reader does, less what as many frames cost on the same page
  without them. In static HTML a small script written for that page alone does them.

## Load

From the address to a page that has nothing more to do: HTML, script, data, style, layout, paint.

${ratios(results, forCounts('load'))}

## Interactions

Open or close a question; open or close all; sort the pay table; type a letter into the filter; show the guide with one value
changed (the library and the applications get a whole new guide; static HTML sets the one text).

${ratios(results, [
  { head: 'question', name: 'toggle', count: 1 },
  { head: 'all questions', name: 'expand', count: 1 },
  { head: 'sort', name: 'sort', count: 1 },
  { head: 'filter', name: 'filter', count: 1 },
  { head: 'one value', name: 'change', count: 1 },
])}

## Reading to the end

Scrolling from the top to the end costs more where more was left until then; so the second table has loading and scrolling together.

${ratios(results, forCounts('scroll'))}

${ratios(results, forCounts('whole'))}

## Memory

For each further guide on a page of many, after garbage collection: objects of script, and the browser's own of the page.

${table(
  ['', 'script', 'page'],
  measured.map((each) => [names[each], perGuide('heap', each), perGuide('dom', each)]),
)}

## Layout shift

The sum of all shifts: while scrolling to the end; when the script comes half a second late; and the same on a page that
keeps a window's height for a guide until it is there.

${table(
  ['', 'scrolling', 'late script', 'late script, room kept'],
  contestants
    .filter((each) => results.get('lateShift', 'guide', 1, each).length)
    .map((each) => [
      names[each],
      ...(['shift', 'lateShift', 'lateShiftRoom'] as const).map((name) =>
        fixed(results.median(name, 'guide', 1, each), 3),
      ),
    ]),
)}

## Long guides

The library beside static HTML with its script. The exponent says how cost grows with size: 1 is in proportion, 2 with the square.

${table(
  ['', 'ratio at each size', 'exponent of the library', 'of static HTML'],
  growths(plan).map(({ what, name, kind, sizes: all }) => [
    `${what}, ${all.join(' → ')}`,
    all.map((size) => round(results.ratio(name, `${kind}-${size}`, 1, 'library')!.median)).join(' · '),
    ...(['library', 'static'] as const).map((each) =>
      results.exponent(name, kind, lastStep(all), each).toFixed(2),
    ),
  ]),
)}

The exponents are of the last step, where what does not depend on size weighs least.
`;
}

/** The picture in the docs: for each measure a line, for each contestant a dot at its multiple of static HTML. */
import { names, type Contestant } from './pages.ts';
import type { Results } from './statistics.ts';

const lines: { label: string; name: string; count: number }[] = [
  { label: 'Load, 1 guide', name: 'load', count: 1 },
  { label: 'Load, 10 guides', name: 'load', count: 10 },
  { label: 'Load, 100 guides', name: 'load', count: 100 },
  { label: 'Load, read to the end', name: 'whole', count: 1 },
  { label: 'Open a question', name: 'toggle', count: 1 },
  { label: 'Open all questions', name: 'expand', count: 1 },
  { label: 'Sort the pay table', name: 'sort', count: 1 },
  { label: 'Filter the questions', name: 'filter', count: 1 },
  { label: 'One value changed', name: 'change', count: 1 },
];

const shown: readonly Contestant[] = ['library', 'prerendered', 'react', 'preact', 'shoelace', 'skipping'];

const width = 760;
const left = 224;
const right = width - 24;
const top = 84;
const step = 34;
const ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** Shapes differ as well as colours. */
const shapes: Record<string, (x: number, y: number) => string> = {
  library: (x, y) => `<circle cx="${x}" cy="${y}" r="7"/>`,
  prerendered: (x, y) => `<path d="M${x} ${y - 6}v12M${x - 6} ${y}h12"/>`,
  react: (x, y) => `<rect x="${x - 5}" y="${y - 5}" width="10" height="10"/>`,
  preact: (x, y) => `<path d="m${x} ${y - 6.5} 6.5 11.5h-13z"/>`,
  shoelace: (x, y) => `<path d="m${x} ${y - 7} 7 7-7 7-7-7z"/>`,
  skipping: (x, y) => `<circle cx="${x}" cy="${y}" r="5"/>`,
};

const style = `text { font: 14px system-ui, sans-serif; fill: #3c4043 }
.small { font-size: 12px }
.strong { font-weight: 650; fill: #202124 }
.grid { stroke: #dadce0 }
.one { stroke: #3c4043; stroke-width: 1.5 }
.library { fill: #0b57d0 }
.prerendered { stroke: #0b57d0; stroke-width: 3 }
.react, .preact, .shoelace, .skipping { fill: none; stroke-width: 2 }
.react { stroke: #b06000 } .preact { stroke: #8430ce } .shoelace { stroke: #188038 } .skipping { stroke: #5f6368 }
@media (prefers-color-scheme: dark) {
  text { fill: #bdc1c6 }
  .strong { fill: #e8eaed }
  .grid { stroke: #3c4043 }
  .one { stroke: #bdc1c6 }
  .library { fill: #a8c7fa }
  .prerendered { stroke: #a8c7fa }
  .react { stroke: #fdd663 } .preact { stroke: #d7aefb } .shoelace { stroke: #81c995 } .skipping { stroke: #9aa0a6 }
}`;

const plain = (text: string) => text.replaceAll('`', '').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function pictureOf(results: Results): string {
  const rows = lines.flatMap((line) => {
    const dots = shown.flatMap((contestant) => {
      const ratio = results.ratio(line.name, 'guide', line.count, contestant);
      return ratio ? [{ contestant, value: ratio.median }] : [];
    });
    return dots.length ? [{ ...line, dots }] : [];
  });
  const values = rows.flatMap(({ dots }) => dots.map(({ value }) => value));
  const least = ticks.findLast((tick) => tick <= Math.min(...values, 0.5)) ?? ticks[0]!;
  const most = ticks.find((tick) => tick >= Math.max(...values, 2)) ?? ticks.at(-1)!;
  const clamp = (value: number) => Math.min(most, Math.max(least, value));
  const x = (value: number) =>
    round(left + (Math.log(clamp(value) / least) / Math.log(most / least)) * (right - left));
  const bottom = top + rows.length * step;

  const grid = ticks
    .filter((tick) => tick >= least && tick <= most)
    .map(
      (tick) =>
        `<path class="${tick === 1 ? 'one' : 'grid'}" d="M${x(tick)} ${top - 8}V${bottom}"/>
<text class="small${tick === 1 ? ' strong' : ''}" x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${tick === 1 ? 'static HTML' : `${tick}×`}</text>`,
    );
  const drawn = rows.map(({ label, dots }, index) => {
    const y = top + index * step + step / 2;
    const [own] = dots;
    // The library’s dot lies on top, with its value beside the label.
    const marks = [...dots].reverse().map(({ contestant, value }) => mark(contestant, x(value), y));
    return `<path class="grid" d="M${left} ${y}H${right}"/>
<text x="0" y="${y + 5}">${label}</text>
<text class="strong" x="${left - 12}" y="${y + 5}" text-anchor="end">${own!.value.toFixed(2)}</text>
${marks.join('\n')}`;
  });
  const title = 'CPU time of the main thread, as multiples of static HTML with the same content';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 30}" role="img" aria-label="${title}; the figures are in the tables below">
<style>${style}</style>
<text class="strong" x="0" y="16">${title}</text>
${legend(rows.flatMap(({ dots }) => dots.map(({ contestant }) => contestant)))}
${grid.join('\n')}
${drawn.join('\n')}
</svg>
`;
}

const round = (value: number) => Math.round(value * 10) / 10;

const mark = (contestant: Contestant, x: number, y: number) =>
  `<g class="${contestant}">${shapes[contestant]!(x, y)}</g>`;

const legendNames: Record<string, string> = {
  ...names,
  library: 'this library',
  prerendered: 'from a server',
  shoelace: 'Shoelace details',
  skipping: 'static, content-visibility',
};

function legend(used: readonly Contestant[]): string {
  let x = 8;
  return shown
    .filter((contestant) => used.includes(contestant))
    .map((contestant) => {
      const text = plain(legendNames[contestant]!);
      const place = x;
      // Letters are narrower than this, so that names never touch, whatever the font.
      x += 30 + text.length * 7.4;
      return `${mark(contestant, place, 44)}<text class="small" x="${place + 13}" y="48">${text}</text>`;
    })
    .join('\n');
}

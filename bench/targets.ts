/** What the library is to reach. */
import { growths, lastStep } from './growth.ts';
import type { Results } from './statistics.ts';

export interface Target {
  what: string;
  limit: number;
  value: number;
  unit?: string;
  digits?: number;
}

const loadLimits: Record<number, number> = { 1: 0.9, 10: 0.35, 100: 0.2 };

export function targetsOf(
  results: Results,
  plan: { faq: number[]; levels: number[] },
  [few, many]: [number, number],
): Target[] {
  const ratio = (name: string, content = 'guide', count = 1) =>
    results.ratio(name, content, count, 'library')!.median;
  const median = (name: string, count = 1) => results.median(name, 'guide', count, 'library');
  const rendered = results.ratio('load', 'guide', 1, 'prerendered')!.median;
  const renderedShift = ['shift', 'lateShift'].map((name) => results.median(name, 'guide', 1, 'prerendered'));
  return [
    ...Object.entries(loadLimits)
      .filter(([count]) => results.get('load', 'guide', Number(count), 'library').length)
      .map(([count, limit]) => ({
        what: `loading ${count === '1' ? 'one guide' : `${count} guides`}, to static HTML`,
        limit,
        value: ratio('load', 'guide', Number(count)),
      })),
    { what: 'loading one guide from a server, to static HTML', limit: 1.2, value: rendered },
    { what: 'opening a question, to static HTML', limit: 1.5, value: ratio('toggle') },
    { what: 'one changed value, to static HTML', limit: 1.5, value: ratio('change') },
    {
      what: 'script memory of a further guide',
      limit: 80,
      value: (median('heap', many) - median('heap', few)) / (many - few),
      unit: ' kB',
      digits: 0,
    },
    { what: 'layout shift while scrolling', limit: 0, value: median('shift'), digits: 3 },
    {
      what: 'layout shift with a late script, room kept',
      limit: 0.02,
      value: median('lateShiftRoom'),
      digits: 3,
    },
    {
      what: 'layout shift of a guide from a server, late script and scrolling',
      limit: 0,
      value: renderedShift.reduce((sum, each) => sum + each),
      digits: 3,
    },
    ...growths(plan).flatMap(({ what, name, kind, sizes }) => {
      const [from, to] = lastStep(sizes);
      return [
        {
          what: `${what}, exponent from ${from} to ${to}`,
          limit: 1.05,
          value: results.exponent(name, kind, [from, to], 'library'),
        },
        { what: `${what}, ${to} of them, to plain script`, limit: 2, value: ratio(name, `${kind}-${to}`) },
      ];
    }),
  ];
}

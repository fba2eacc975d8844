/** Who says so, for when, about whom, where, and how sure: what each figure carries. */
import { isChange, isPay } from '../measures.js';
import type { PlacedFigure } from '../reading.js';
import { isData, textOf } from '../reading.js';
import type { Context, Rule } from '../rule.js';

const rule = (
  id: string,
  severity: Rule['severity'],
  reason: string,
  problem: (placed: PlacedFigure, context: Context) => string | undefined,
): Rule => ({
  id,
  severity,
  reason,
  *check(context) {
    for (const placed of context.figures) {
      const message = problem(placed, context);
      if (message) yield { keys: placed.keys, message };
    }
  },
});

export const isConverted = ({ keys }: PlacedFigure): boolean => keys.at(-1) === 'converted';

export const figureSource = rule(
  'figure-source',
  'error',
  'A number that nobody answers for cannot be checked or weighed.',
  ({ figure }, { sources }) => {
    if (!figure.source)
      return 'The figure does not say where it comes from: name one of the guide’s sources.';
    return sources.has(figure.source)
      ? undefined
      : `Its source “${figure.source}” is not among the guide’s sources.`;
  },
);

export const figureDate = rule(
  'figure-date',
  'error',
  'Pay and prospects change; a number without its time reads as if it were today’s.',
  (placed, { now }) => {
    const { asOf, from, to } = placed.figure;
    if (isPay(placed) && asOf && Date.parse(asOf) > now)
      return `The pay is said to hold for ${asOf}, which is still to come.`;
    // Those have rules of their own, which say more.
    if (asOf || from || to || isConverted(placed) || isChange(placed.figure)) return undefined;
    return 'The figure does not say when it holds: give `asOf`, or `from` and `to`.';
  },
);

export const figurePeople = rule(
  'figure-people',
  'error',
  'The same measure differs widely between an occupation, a job title and a level.',
  ({ figure }) =>
    figure.population ? undefined : 'The figure does not say who is counted: give its `population`.',
);

export const figureArea = rule(
  'figure-area',
  'warning',
  'Pay and jobs differ from place to place.',
  (placed) => {
    const { figure, keys, holder } = placed;
    const needed = isPay(placed) || figure.unit === 'people' || isChange(figure);
    const byCountry = keys[0] === 'global-salaries' && isData(holder) && textOf(holder.name);
    return needed && !figure.area && !byCountry
      ? 'The figure does not say where it holds: give its `area`.'
      : undefined;
  },
);

export const figureStatus = rule(
  'figure-status',
  'error',
  'Readers trust an official figure more than an estimate, so they must be told which it is.',
  ({ figure }) =>
    figure.status && ['official', 'estimate', 'unverified'].includes(figure.status)
      ? undefined
      : 'The figure does not say whether it is official, an estimate or unverified: give its `status`.',
);

import { isPay } from '../measures.js';
import { textOf, type PlacedFigure } from '../reading.js';
import { startsWith } from '../path.js';
import type { Rule } from '../rules.js';
import { isConverted } from './figure-origin.js';

export const payPeriod: Rule = {
  id: 'pay-period',
  severity: 'error',
  reason: 'An amount of pay means nothing until it says whether for an hour, a month or a year.',
  *check({ figures }) {
    for (const placed of figures) {
      if (!isPay(placed)) continue;
      if (!placed.figure.period)
        yield { keys: placed.keys, message: 'The pay does not say what it is for: give its `period`.' };
      if (!placed.figure.currency)
        yield { keys: placed.keys, message: 'The pay does not say in what money: give its `currency`.' };
    }
  },
};

/** The lists whose amounts a reader compares with each other. */
const lists = [
  ['salary', 'levels'],
  ['global-salaries', 'countries'],
];

export const mixedPeriods: Rule = {
  id: 'mixed-periods',
  severity: 'warning',
  reason: 'In a list of yearly pay, one amount a month looks like a twelfth of a salary.',
  *check({ figures }) {
    for (const list of lists) {
      const pay = figures.filter(
        (placed) => startsWith(placed.keys, list) && placed.figure.period && !isConverted(placed),
      );
      const usual = mostCommon(pay);
      for (const { figure, keys, holder } of pay) {
        const said = figure.note ?? textOf(holder.text) ?? '';
        const inWords = new RegExp(`${figure.period}|stund|monat|jahr|mois|heure|mes\\b|hora`, 'i');
        if (figure.period !== usual && !inWords.test(said))
          yield {
            keys,
            message: `The amount is for one ${figure.period} in a list of amounts for one ${usual}; a note should say so.`,
          };
      }
    }
  },
};

function mostCommon(placed: readonly PlacedFigure[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { figure } of placed) counts.set(figure.period!, (counts.get(figure.period!) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

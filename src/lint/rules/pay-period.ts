import type { Figure } from '../../model/schema.js';
import { amountOf, isPay } from '../measures.js';
import { textOf, type PlacedFigure } from '../reading.js';
import { startsWith } from '../path.js';
import type { Rule } from '../rule.js';
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
      if (isAbsurd(placed.figure))
        yield {
          keys: placed.keys,
          message: `${amountOf(placed.figure)} cannot be: check its \`period\` and its amount.`,
        };
      if (!placed.figure.currency)
        yield { keys: placed.keys, message: 'The pay does not say in what money: give its `currency`.' };
    }
  },
};

/** Currencies of about one size; in others a thousand an hour may be little. */
const alike = /^(USD|EUR|GBP|CAD|AUD|NZD|CHF|SGD)$/;

/** A yearly amount called hourly, or the reverse. No work is paid so. */
function isAbsurd({ currency, period, value, min, max }: Figure): boolean {
  if (!alike.test(currency ?? '')) return false;
  const [least, most] = [value ?? min ?? max ?? 0, value ?? max ?? min ?? 0];
  return (
    (period === 'hour' && most >= 2000) ||
    (period === 'month' && (least >= 50_000 || (most > 0 && most < 100))) ||
    (period === 'year' && most > 0 && most < 1000)
  );
}

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

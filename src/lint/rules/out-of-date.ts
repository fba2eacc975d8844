import { isOutOfDate } from '../../model/freshness.js';
import type { Figure } from '../../model/schema.js';
import { amountOf, periodOf } from '../measures.js';
import type { Rule } from '../rule.js';

/** Beyond any guide that is read; keeps the cost of a hostile one in bounds. */
const compared = 200;

export const outOfDate: Rule = {
  id: 'out-of-date',
  severity: 'warning',
  reason: 'An old figure that stands as if it were current misleads about pay and prospects today.',
  *check({ figures, now }) {
    const byMeasure = new Map<string, Figure[]>();
    for (const { figure } of figures) {
      const same = byMeasure.get(figure.measure) ?? [];
      if (same.length < compared) same.push(figure);
      byMeasure.set(figure.measure, same);
    }
    for (const { figure, keys } of figures) {
      if (!isOutOfDate(figure, byMeasure.get(figure.measure) ?? [], now)) continue;
      const byAge = isOutOfDate(figure, [], now);
      yield {
        keys,
        message: `${amountOf(figure)} (${periodOf(figure)}) is out of date: ${
          byAge ? 'it is past its limit of age' : 'the guide itself holds a newer figure of the same measure'
        }.`,
      };
    }
  },
};

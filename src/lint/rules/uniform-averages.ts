import { percentOver } from '../../model/pay.js';
import { isData, itemsAt, type Data } from '../reading.js';
import type { Rule } from '../rule.js';

/** Fewer rows can be alike by chance. */
const rows = 4;
/** Percentage points; in surveys the distance varies by far more from level to level. */
const spread = 3;

export const uniformAverages: Rule = {
  id: 'uniform-averages',
  severity: 'warning',
  reason: 'Averages that all lie equally far over their medians were computed, not counted.',
  *check({ guide }) {
    const shares = itemsAt(guide, 'salary', 'levels').flatMap(({ item }) => {
      const { median, average } = item;
      if (!isData(median) || !isData(average) || isHedged(median) || isHedged(average)) return [];
      const [middle, mean] = [median.value, average.value];
      return typeof middle === 'number' && typeof mean === 'number' && middle > 0 && mean !== middle
        ? [percentOver(mean, middle)]
        : [];
    });
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    if (shares.length >= rows && most - least <= spread)
      yield {
        keys: ['salary', 'levels'],
        message: `All averages lie ${[...new Set([least.toFixed(0), most.toFixed(0)])].join(' to ')} % over their medians: they look computed; say so by the status \`estimate\`.`,
      };
  },
};

const isHedged = ({ status }: Data) => status === 'estimate' || status === 'unverified';

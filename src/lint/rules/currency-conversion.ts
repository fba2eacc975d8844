import { amountOf } from '../measures.js';
import { quantitiesIn } from '../quantities.js';
import { pathOf } from '../path.js';
import type { Rule } from '../rule.js';
import { quoted } from '../words.js';
import { isConverted } from './figure-origin.js';

const year = /\b(19|20)\d\d\b/;

export const currencyConversion: Rule = {
  id: 'currency-conversion',
  severity: 'warning',
  reason: 'Exchange rates move by tenths within a year; without its date a conversion cannot be done again.',
  *check({ figures, texts, locale }) {
    for (const placed of figures) {
      const { figure, keys } = placed;
      const isSaid =
        figure.currency &&
        /\b(convert|conversion|exchange rate|umgerechnet|wechselkurs)/i.test(figure.note ?? '');
      if (!isConverted(placed) && !isSaid) continue;
      if (!figure.asOf && !figure.from && !year.test(figure.note ?? ''))
        yield {
          keys,
          message: `The conversion ${amountOf(figure)} does not say of which day its exchange rate is: give \`asOf\`.`,
        };
    }
    const pay = new Map(
      figures
        .filter(({ figure, keys }) => figure.currency && keys.at(-1) === 'pay')
        .map((placed) => [pathOf(placed.holderKeys), placed]),
    );
    for (const { text, keys } of texts) {
      const currency = keys[1] === 'countries' && pay.get(pathOf(keys.slice(0, 3)))?.figure.currency;
      if (!currency || year.test(text)) continue;
      const other = quantitiesIn(text, locale).find(
        ({ currencies }) => currencies.length && !currencies.includes(currency),
      );
      if (other)
        yield {
          keys,
          message: `${quoted(other.raw)} is in other money than the pay, and no date says by which exchange rate.`,
        };
    }
  },
};

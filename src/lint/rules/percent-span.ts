import { isChange } from '../measures.js';
import { nearest } from '../reading.js';
import { quantitiesIn } from '../quantities.js';
import type { Rule } from '../rules.js';
import { quoted, sentencesOf } from '../words.js';

const growth = /\b(grow|grew|growth|increas|declin|shrink|rise|rose|fall|expand|project)/i;
const span = /\b(19|20)\d\d\b|\byears?\b|\bdecades?\b|\bannual|\ba year\b|\bper year\b/i;

export const percentSpan: Rule = {
  id: 'percent-span',
  severity: 'error',
  reason: 'Eight per cent in one year and in ten are different worlds.',
  *check({ figures, texts, locale }) {
    for (const { figure, keys } of figures) {
      if (isChange(figure) && !(figure.from && figure.to))
        yield { keys, message: 'The percentage does not say over which years: give `from` and `to`.' };
      else if (figure.unit === 'percent' && !isChange(figure) && !figure.asOf && !figure.from)
        yield {
          keys,
          message: 'The percentage does not say for which year or years: give `asOf`, or `from` and `to`.',
        };
    }
    const changes = figures.filter(({ figure }) => isChange(figure)).slice(0, 500);
    for (const { text, keys, of } of texts) {
      if (of) continue;
      for (const sentence of sentencesOf(text)) {
        if (!growth.test(sentence) || span.test(sentence)) continue;
        const unborne = quantitiesIn(sentence, locale).find(
          ({ kind, readings }) =>
            kind === 'percent' &&
            !nearest(keys, changes).some(
              ({ figure }) =>
                figure.value !== undefined && readings.some(({ value }) => value === figure.value),
            ),
        );
        if (unborne)
          yield {
            keys,
            message: `${quoted(unborne.raw)} does not say over which years, and no figure beside it does.`,
          };
      }
    }
  },
};

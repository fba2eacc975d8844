/** All that a figure states, in words. Apart from `say.ts`, for what is loaded by pages. */
import type { SectionWords } from '../locales/en-sections.js';
import { amountText } from '../locales/format.js';
import { percentiles } from '../model/percentiles.js';
import type { Figure } from '../model/schema.js';

/** Intl writes a range so slowly that a guide would spend half its time on them; bounded, as guides are many. */
const amounts = new Map<string, string>();
const maxAmounts = 5000;

function amountOf(figure: Figure, lang: string, words: SectionWords): string {
  const { value, min, max, currency, period, unit, approximate, open } = figure;
  const key = JSON.stringify([lang, value, min, max, currency, period, unit, approximate, open]);
  let said = amounts.get(key);
  if (said === undefined) {
    said = amountText(figure, lang, words);
    if (amounts.size >= maxAmounts) amounts.clear();
    amounts.set(key, said);
  }
  return said;
}

/** All that a figure states, with its period; where it gives both, its value before its range. */
export function sayAmount(figure: Figure, lang: string, words: SectionWords): string {
  const { value, min, max, text, period } = figure;
  const say = (part: Partial<Figure>) =>
    amountOf(
      { ...figure, value: undefined, min: undefined, max: undefined, text: undefined, ...part },
      lang,
      words,
    );
  const hasRange = min !== undefined || max !== undefined;
  const amounts = [
    value !== undefined && say(hasRange ? { value, open: undefined } : { value }),
    hasRange && say({ min, max }),
    ...percentiles.map((rank) => {
      const amount = figure[`p${rank}`];
      return amount !== undefined && words.percentile(rank, say({ value: amount, open: undefined }));
    }),
  ].filter((said) => said !== false);
  const numbers =
    amounts.length && period ? `${amounts.join(', ')} ${words.per[period]}` : amounts.join(', ');
  return [numbers, text].filter(Boolean).join(', ');
}

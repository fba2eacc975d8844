import type { YearBand } from '../model/schema.js';
import type { Words } from './en.js';
import { numberText } from './format.js';

/** "2–4" or "12+", without the word for years. */
export function yearsText({ min, max }: YearBand, lang: string, words: Words): string {
  const format = (years: number) => numberText(years, lang);
  return max === undefined ? words.yearsFrom(format(min)) : words.yearsRange(format(min), format(max));
}

/** Numbers, money and spans in words, each formatter made once. */
import type { Words } from './en.js';
import type { Figure } from '../model/schema.js';
import { dateText } from './date-text.js';
import { englishNumbers, type NumberFormat } from './english-numbers.js';

const formats = new Map<string, NumberFormat>();

function numberFormat(lang: string, options: Intl.NumberFormatOptions): NumberFormat {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    const intl = () => new Intl.NumberFormat(lang, options);
    formats.set(key, (format = englishNumbers(lang, options, intl) ?? intl()));
  }
  return format;
}

function formatFor(lang: string, { currency, period, unit }: Partial<Figure>): NumberFormat {
  if (currency) {
    const digits = period === 'hour' ? 2 : 0;
    return numberFormat(lang, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }
  if (unit === 'percent')
    return numberFormat(lang, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  if (unit && unit !== 'people')
    return numberFormat(lang, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' });
  return numberFormat(lang, {});
}

/** An amount on an axis, where there is little room: "$10K", "+20%", "12". */
export const shortText = (
  amount: number,
  { currency, unit }: Pick<Figure, 'currency' | 'unit'>,
  lang: string,
): string =>
  unit === 'percent'
    ? formatFor(lang, { unit }).format(amount / 100)
    : numberFormat(lang, {
        notation: 'compact',
        // Said, because what is not said differs between servers and browsers.
        minimumFractionDigits: 0,
        maximumFractionDigits: 1,
        ...(currency && { style: 'currency', currency }),
      }).format(amount);

/** What was said of a figure last, and in which language: ranges of money take long to format. */
const said = new WeakMap<Figure, { lang: string; words: Words; text: string }>();

/** The amount of a figure without its period: "$44,640", "$30,000–$60,000", "9–24 months", "+4%". */
export function amountText(figure: Figure, lang: string, words: Words): string {
  let last = said.get(figure);
  if (last?.lang !== lang || last.words !== words)
    said.set(figure, (last = { lang, words, text: format(figure, lang, words) }));
  return last.text;
}

const scaleOf = ({ unit }: Figure) => (unit === 'percent' ? 0.01 : 1);

/** What a figure states of percentiles, from low to high: "25th percentile $35,000 – 75th percentile $60,000". */
export const percentilesText = (figure: Figure, lang: string, words: Words): string =>
  ([10, 25, 75, 90] as const)
    .flatMap((rank) => {
      const amount = figure[`p${rank}`];
      return amount === undefined
        ? []
        : words.percentile(rank, formatFor(lang, figure).format(amount * scaleOf(figure)));
    })
    .join(' – ');

function format(figure: Figure, lang: string, words: Words): string {
  const { value, min, max, text, approximate, open } = figure;
  const numbers = formatFor(lang, figure);
  const scale = scaleOf(figure);
  const one = (amount: number) => numbers.format(amount * scale);
  let spoken = text ?? percentilesText(figure, lang, words);
  if (value !== undefined) spoken = one(value);
  else if (min !== undefined && max !== undefined) spoken = numbers.formatRange(min * scale, max * scale);
  else if (min !== undefined) spoken = words.orMore(one(min));
  else if (max !== undefined) spoken = words.upTo(one(max));
  if (open) spoken = words.orMore(spoken);
  return approximate ? words.about(spoken) : spoken;
}

export const numberText = (value: number, lang: string): string => numberFormat(lang, {}).format(value);

/** When a figure holds: its date, or its span such as "2024–2034". */
export function whenText({ asOf, from, to }: Figure, lang: string): string {
  if (asOf) return dateText(asOf, lang);
  return [from, to]
    .filter((date) => date !== undefined)
    .map((date) => dateText(date, lang))
    .join('–');
}

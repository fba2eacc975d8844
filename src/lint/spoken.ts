/** What a sentence says around a quantity: what it is for, and that it is a floor or a ceiling. */
import type { Quantity } from './quantities.js';

/** Whatever an amount is for; the format has no day and no week, people speak of them all the same. */
const periods = {
  hour: /^(hour|hr|h|stunde|heure|hora|uur)$/,
  day: /^(day|tag|jour|día|dag)$/,
  week: /^(week|wk|woche|semaine|semana)$/,
  month: /^(month|mo|monat|mois|mes|maand)$/,
  year: /^(year|yr|annum|jahr|an|año|jaar)$/,
};
export type SpokenPeriod = keyof typeof periods;
const adverbs: Record<string, SpokenPeriod> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};
const otherEnd =
  /^ ?(?:–|—|-|to|and|or|bis|und|oder|à|a|y|tot) ?[$€£]?[\d.,]+k?(?: ?(?:dollars|euros|pounds|€|£))?/iu;
const spoken =
  /^\+? ?(?:(?:(?:an?|per|\/|each|every|pro|die|im|par|por|al|la) ?(?<unit>\p{L}+))|(?<adverb>hourly|daily|weekly|monthly|yearly|annually))(?!\p{L})/iu;

/** What an amount or a rate is said to be for: “$35 an hour”, “9 percent a year”. */
export function periodIn(sentence: string, { raw, index, kind }: Quantity): SpokenPeriod | undefined {
  if (kind !== 'money' && kind !== 'percent') return undefined;
  const after = sentence.slice(index + raw.length, index + raw.length + 80).replace(otherEnd, '');
  const { unit = '', adverb = '' } = spoken.exec(after)?.groups ?? {};
  return (
    adverbs[adverb.toLowerCase()] ??
    (Object.keys(periods) as SpokenPeriod[]).find((period) => periods[period].test(unit.toLowerCase()))
  );
}

/** How far from a figure a floor or a ceiling may stand: “above $129,000” of 129,536. */
const slack = 0.05;

/** A quantity, and what it stands for where it is one end: “more than $60,000” stands for what is a little more. */
export function withBound(sentence: string, quantity: Quantity): Quantity {
  const before = sentence.slice(Math.max(0, quantity.index - 24), quantity.index);
  const way =
    /(?<!\p{L})(above|over|more than|upwards? of|exceed\p{L}*|passes|past|at least|beyond|north of)\W*$/iu.test(
      before,
    )
      ? 1
      : /(?<!\p{L})(under|below|less than|nearly|almost|close to|just short of|up to)\W*$/iu.test(before)
        ? -1
        : 0;
  if (!way || quantity.kind === 'time') return quantity;
  const readings = quantity.readings.map(({ value, grain }) => ({
    value: value * (1 + (way * slack) / 2),
    grain: Math.max(grain, value * slack),
  }));
  return { ...quantity, readings: [...quantity.readings, ...readings] };
}

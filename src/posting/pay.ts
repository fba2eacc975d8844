/**
 * Advertised pay in all the forms that postings use, as numbers. What is absurd, contradictory or
 * ambiguous is reported and not taken: an hourly 45,000 is a mistake of the posting, and nobody here knows which.
 */
import { isNode, pick, textOf, type Cursor } from './cursor.js';
import type { PostedPay, PostedPeriod, Read, Report } from './posting.js';

/** Units by name: schema.org's, UN/CEFACT's and ISO 8601's codes, and words. The first that fits counts. */
const periods: readonly (readonly [PostedPeriod, RegExp])[] = [
  ['biweek', /bi-?\s?week|fortnight|every (?:two|2) weeks|\bP2W\b/i],
  ['hour', /hour|\bhrs?\b|\bhur\b|\/\s?h\b|\bpt1h\b|stunde|\/\s?std\b/i],
  ['day', /\bday|daily|per diem|\bp1d\b/i],
  ['week', /week|\bwk|\bwee\b|\bp1w\b/i],
  ['month', /month|\/\s?mo\b|\bmon\b|\bp1m\b|monat/i],
  ['year', /year|annu|\byr|\bann\b|\bp\.?\s?a\b|\bp1y\b|jahr/i],
];

/** @returns the one period that a text names, or nothing where it names none or several. */
export function periodIn(text: string): PostedPeriod | undefined {
  let rest = text;
  const named = periods.filter(([, words]) => words.test(rest) && (rest = rest.replace(words, ' ')));
  return named.length === 1 ? named[0]![0] : undefined;
}

/** About how many of a period are in a year: for judging whether an amount can be meant, not for converting. */
const inYear: Record<PostedPeriod, number> = {
  hour: 2080,
  day: 260,
  week: 52,
  biweek: 26,
  month: 12,
  year: 1,
};

/** Of currencies whose unit is near a dollar, a year's pay beyond these is a mistake; of others the top is far off. */
const leastYearly = 4000;
const mostYearly = 2e6;
const nearDollar = /^(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SGD)$/;

/** `45,000.00`, `45.000,00`, `45 000`, `45'000`, `18,50`, `60k`. */
function toNumber(text: string): number {
  const [, digits = '', thousands] = /^([\d.,\s'’]*\d)\s?(k)?$/i.exec(text) ?? [];
  const bare = digits.replace(/[\s'’]/g, '');
  // The last separator is a decimal one if it stands once and not before three digits, or after one of another kind.
  const [last = ''] = /[.,](?=\d+$)/.exec(bare) ?? [];
  const isDecimal =
    last && bare.split(last).length === 2 && (!/[.,]\d{3}$/.test(bare) || /[.,].*[.,]/.test(bare));
  const parts = bare.split(/[.,]/);
  const fraction = isDecimal ? `.${parts.pop()}` : '';
  return Number(parts.join('') + fraction) * (thousands ? 1000 : 1);
}

const amount = String.raw`\d(?:[\d.,'’]|\s(?=\d{3}(?!\d)))*(?:\s?k\b)?`;
const amounts = new RegExp(amount.replace('k', '[kK]'), 'g');

const signs: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
};
const currencyIn = (text: string) =>
  signs[/US\$|\b[CA]\$|[€£₹]/.exec(text)?.[0] ?? ''] ??
  /(?<![A-Z])(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD)(?![A-Z])/.exec(text)?.[0];

/** A draft that the values of one salary fill, each key by the first that names it. */
type Draft = { -readonly [Key in keyof PostedPay]: PostedPay[Key] } & { conflict?: boolean };

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Fills in what a text says: one amount or two, and perhaps currency and period. */
function readText(draft: Draft, at: Cursor, end: 'min' | 'max' | undefined, report: Report): void {
  const text = textOf(at, 200) ?? '';
  const from = at.from;
  const say = (reason: Parameters<Report>[1]) => report(from, reason, text);
  // “for 40 hours a week” and “401(k)” are no amounts.
  const plain = text.replace(
    /\b\d+(?:\.\d+)?\+?\s?(?:hours|hrs)\b[^\d$€£]*?\bweek(?:ly)?|\b401\s?\(?k\)?/gi,
    ' ',
  );
  const found = plain.match(amounts)?.map((part) => part.replace(/[.,'’]+$/, '')) ?? [];
  const numbers = found.map(toNumber);
  // In “60–75k” the thousands are meant for both.
  if (found.length === 2 && /k$/i.test(found[1]!) && numbers[0]! < 1000)
    numbers[0]! *= /k$/i.test(found[0]!) ? 1 : 1000;
  if (!found.length) return say('not-a-number');
  if (found.length > 2 || numbers.some(Number.isNaN))
    return say(found.length > 2 ? 'several-values' : 'not-a-number');
  if (/^[^\w]*[-−]\s?[^\w\s]?\d/.test(plain)) return say('negative');

  const currency = currencyIn(text);
  if (currency) draft.currency ??= { value: currency, from };
  else if (/\$/.test(text)) draft.sign ??= { value: '$', from };
  const period = periodIn(plain);
  if (period && draft.period && draft.period.value !== period) draft.conflict = true;
  else if (period) draft.period ??= { value: period, from };

  const [first, second = first] = numbers.map((value): Read<number> => ({ value, from }));
  const upTo = /up to|\bmax|bis zu/i.test(plain);
  const atLeast = /\+|\bfrom\b|\bmin|starting|at least/i.test(plain);
  if (end) draft[end] ??= found.length === 1 ? first! : end === 'min' ? first! : second!;
  else {
    if (found.length === 2 || !upTo) draft.min ??= first!;
    if (found.length === 2 || !atLeast) draft.max ??= second!;
  }
}

const endOf = (draft: Draft, at: Cursor, end: 'min' | 'max' | undefined, report: Report) => {
  if (!isNumber(at.value)) return readText(draft, at, end, report);
  const read = { value: at.value, from: at.from };
  if (end !== 'max') draft.min ??= read;
  if (end !== 'min') draft.max ??= read;
};

/** One salary, whatever it is: a number, a text, a MonetaryAmount, a QuantitativeValue, a price, a distribution. */
function fill(draft: Draft, at: Cursor, report: Report, depth = 0): void {
  if (!isNode(at.value)) return endOf(draft, at, undefined, report);
  if (depth > 3) return;
  for (const unit of pick(at, 'unitText', 'unitCode', 'duration')) {
    const text = textOf(unit, 60) ?? '';
    const value = periodIn(text.replace(/_/g, ''));
    if (!value) report(unit.from, 'unknown-period', unit.value);
    else if (draft.period && draft.period.value !== value) draft.conflict = true;
    else draft.period = { value, from: unit.from };
  }
  for (const named of pick(at, 'currency', 'priceCurrency', 'salaryCurrency'))
    readCurrency(draft, named, report);
  for (const inner of pick(at, 'minValue', 'minPrice', 'percentile25')) endOf(draft, inner, 'min', report);
  for (const inner of pick(at, 'maxValue', 'maxPrice', 'percentile75')) endOf(draft, inner, 'max', report);
  const hadRange = draft.min ?? draft.max;
  for (const inner of pick(at, 'value', 'price', 'priceSpecification', 'median')) {
    // Beside a range, a single value is no third end; a nested node may still name the period.
    if (isNode(inner.value) || !hadRange) fill(draft, inner, report, depth + 1);
  }
}

function readCurrency(draft: Draft, at: Cursor, report: Report): void {
  const text = textOf(at, 60) ?? '';
  const value = /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : currencyIn(text);
  if (value) draft.currency ??= { value, from: at.from };
  else if (text === '$') draft.sign ??= { value: '$', from: at.from };
  else report(at.from, 'unknown-currency', at.value);
}

/** Only what can be meant: no zero, nothing negative, nothing absurd for its period, ends in order. */
function checked({ conflict, ...draft }: Draft, at: Cursor, report: Report): PostedPay | undefined {
  const say = (reason: Parameters<Report>[1], read?: Read<number>) => {
    report(read?.from ?? at.from, reason, read?.value ?? at.value);
    return undefined;
  };
  for (const end of ['min', 'max'] as const) {
    const read = draft[end];
    if (!read) continue;
    const { value } = read;
    const yearly = value * inYear[draft.period?.value ?? 'year'];
    const { currency } = draft;
    if (value === 0) {
      // A placeholder of many systems; the other end may still be meant.
      if (draft[end === 'min' ? 'max' : 'min']?.from !== read.from) say('zero', read);
      else if (end === 'max') say('zero', read);
      delete draft[end];
    } else if (!Number.isFinite(value)) return say('not-a-number', read);
    else if (value < 0) return say('negative', read);
    else if (
      (draft.period && yearly < leastYearly) ||
      yearly > (!currency || nearDollar.test(currency.value) ? mostYearly : mostYearly * 1e4)
    )
      return say('absurd', read);
  }
  if (conflict) return say('periods-disagree');
  if (draft.min && draft.max && draft.min.value > draft.max.value) return say('min-over-max', draft.min);
  return draft.min || draft.max ? draft : undefined;
}

/** The first pay at a key that can be read. */
export function readPay(
  posting: Cursor,
  key: 'baseSalary' | 'estimatedSalary',
  report: Report,
): PostedPay | undefined {
  for (const at of pick(posting, key)) {
    const draft: Draft = {};
    fill(draft, at, report);
    for (const named of pick(posting, 'salaryCurrency'))
      if (!draft.currency) readCurrency(draft, named, report);
    const pay = checked(draft, at, report);
    if (pay) return pay;
  }
  return undefined;
}

const sentence = new RegExp(
  String.raw`(?:US|[CA])?[$€£]\s?${amount}(?:\s?(?:-|–|—|to)\s?[$€£]?\s?${amount})?\s?(?:\/|per|an?|each)\s?(?:hour|hr|day|week|month|year|annum)\b`,
  'gi',
);

/** Pay that a text states with currency and period, if it states one and no other. */
export function payInText(at: Cursor, report: Report): PostedPay | undefined {
  const found = new Set(typeof at.value === 'string' ? at.value.match(sentence) : []);
  if (found.size !== 1) return undefined;
  const draft: Draft = {};
  const inner = { value: [...found][0]!, from: at.from };
  readText(draft, inner, undefined, report);
  return checked(draft, inner, report);
}

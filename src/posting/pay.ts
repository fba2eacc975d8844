/**
 * Advertised pay in all the forms that postings use, as numbers. What is absurd, contradictory or
 * ambiguous is reported and not taken: an hourly 45,000 is a mistake, and nobody here knows which.
 */
import { isNode, pick, textOf, type Cursor } from './cursor.js';
import type { PostedPay, PostedPeriod, Report, UnreadableReason } from './posting.js';

/** Names of periods: schema.org's, UN/CEFACT's and ISO 8601's codes, and words; “biweekly” before “weekly”. */
const periods: Record<PostedPeriod, RegExp> = {
  biweek: /bi[-_ ]?week|fortnight/i,
  hour: /hour|\bhrs?\b|\bhur\b|\/ ?h\b|stunde/i,
  day: /\bday|daily|diem/i,
  week: /week|\bwk|\bwee\b/i,
  month: /month|\/ ?mo\b|\bmon\b|monat/i,
  year: /year|annu|\byr|\bann\b|\bp\.? ?a\b|\bp1y|jahr/i,
};

/** How many of a period are in a year of full-time work: 52 weeks of five days of eight hours. */
export const inYear: Record<PostedPeriod, number> = {
  hour: 2080,
  day: 260,
  week: 52,
  biweek: 26,
  month: 12,
  year: 1,
};

/** The one period that a text names; nothing where it names none or several. */
function periodIn(text: string): PostedPeriod | undefined {
  const named = (Object.keys(periods) as PostedPeriod[]).filter((period) => {
    const before = text;
    text = text.replace(periods[period], ' ');
    return text !== before;
  });
  return named[1] ? undefined : named[0];
}

/** A year's pay beyond these is a mistake, in currencies whose unit is near a dollar; in others the top is far off. */
const leastYearly = 4000;
const mostYearly = 2e6;
const nearDollar = /USD|EUR|GBP|CAD|AUD|NZD|CHF/;

/** `45,000.00`, `45.000,00`, `45 000`, `45'000`, `18,50`, `60k`. */
function toNumber(text: string): number {
  const bare = text.replace(/[^\d.,]|[.,]+(?=\D*$)/g, '');
  // The last separator is a decimal one unless three digits follow and it is the only kind.
  const decimal = /(?:(?<=,.*)\.|(?<=\..*),)\d+$|^\d+[.,](?!\d{3}$)\d+$/.exec(bare);
  const digits = bare.replace(/[.,](?=.*[.,])/g, '');
  return (
    Number(decimal ? digits.replace(',', '.') : digits.replace(/[.,]/, '')) * (/k$/i.test(text) ? 1000 : 1)
  );
}

const amount = String.raw`\d(?:[\d.,'’]|\s(?=\d{3}\b))*(?:\s?k\b)?`;
const amounts = new RegExp(amount, 'gi');

/** What a draft of pay takes: each key's first value. */
const put = <Key extends keyof PostedPay>(
  pay: PostedPay,
  key: Key,
  value: NonNullable<PostedPay[Key]>['value'] | undefined,
  { from }: Cursor,
) => {
  if (value !== undefined) pay[key] ??= { value, from } as NonNullable<PostedPay[Key]>;
};

const currencies: Record<string, string> = { '€': 'EUR', '£': 'GBP' };

function putCurrency(pay: PostedPay, text: string, at: Cursor): boolean {
  const [code] =
    /[€£]|^[a-z]{3}$|(?:USD|EUR|GBP|CAD|AUD|CHF)(?![A-Z])/i.exec(text.replace('US$', 'USD')) ?? [];
  if (code) put(pay, 'currency', currencies[code] ?? code.toUpperCase(), at);
  else if (text.includes('$')) put(pay, 'sign', '$', at);
  return !!code || text.includes('$');
}

/** The ends of pay, and the reader's complaints about them. */
type Fill = (
  pay: PostedPay,
  at: Cursor,
  say: (reason: UnreadableReason, at: Cursor) => void,
  end?: 'min' | 'max',
) => void;

/** A number, or a text with one amount or two and perhaps currency and period. */
const fillText: Fill = (pay, at, say, end) => {
  const numeric = typeof at.value === 'number';
  const text = textOf(at, 200);
  // “for 40 hours a week” and “401(k)” are no amounts.
  const plain = text.replace(/\b\d+\+? ?(?:hours|hrs)\b[^\d$]*week(?:ly)?|\b401 ?\(?k\)?/gi, ' ');
  const found = plain.match(amounts) ?? [];
  const [first, second = first] = numeric ? [at.value as number] : found.map(toNumber);
  if (first === undefined || (!numeric && /^\W*[-−] ?\W?\d/.test(plain)))
    return say(first === undefined ? 'not-a-number' : 'negative', at);
  if (!numeric) {
    if (found[2]) return say('several-values', at);
    putCurrency(pay, text, at);
    putPeriod(pay, plain, at, say);
  }
  // In “60–75k” the thousands are meant for both.
  const thousands = /k$/i.test(found[1] ?? '') && first < 1000 ? 1000 : 1;
  const open =
    found[1] || end
      ? undefined
      : /up to|max/i.test(plain)
        ? 'min'
        : /\+|from|starting|at least/i.test(plain)
          ? 'max'
          : undefined;
  if (end !== 'max' && open !== 'min') put(pay, 'min', first * thousands, at);
  if (end !== 'min' && open !== 'max') put(pay, 'max', second, at);
};

const putPeriod = (pay: PostedPay, text: string, at: Cursor, say: Parameters<Fill>[2]) => {
  const period = periodIn(text);
  if (period && pay.period && pay.period.value !== period) say('periods-disagree', at);
  put(pay, 'period', period, at);
  return period;
};

/** One salary, whatever it is: a number, a text, a MonetaryAmount, a QuantitativeValue, a price, a distribution. */
const fill = (pay: PostedPay, at: Cursor, say: Parameters<Fill>[2], depth: number): void => {
  if (!isNode(at.value)) return fillText(pay, at, say);
  for (const unit of pick(at, 'unitText', 'unitCode', 'duration'))
    if (!putPeriod(pay, textOf(unit, 60), unit, say)) say('unknown-period', unit);
  for (const named of pick(at, 'currency', 'priceCurrency', 'salaryCurrency'))
    if (!putCurrency(pay, textOf(named, 60), named)) say('unknown-currency', named);
  for (const inner of pick(at, 'minValue', 'minPrice', 'percentile25')) fillText(pay, inner, say, 'min');
  for (const inner of pick(at, 'maxValue', 'maxPrice', 'percentile75')) fillText(pay, inner, say, 'max');
  const ranged = pay.min ?? pay.max;
  // Beside a range, a single value is no third end; a node in it may still hold the range or the period.
  for (const inner of pick(at, 'value', 'price', 'priceSpecification', 'median'))
    if (depth && (!ranged || isNode(inner.value))) fill(pay, inner, say, depth - 1);
};

/** Only what can be meant: nothing negative or absurd for its period, ends in order, a zero only as “not stated”. */
function checked(
  at: Cursor,
  report: Report,
  fillIn: (pay: PostedPay, say: Parameters<Fill>[2]) => void,
): PostedPay | undefined {
  const pay: PostedPay = {};
  let good = true;
  const say = (reason: UnreadableReason, { from, value }: Cursor) => {
    report(from, reason, value);
    if (!/unknown|zero/.test(reason)) good = false;
  };
  fillIn(pay, say);
  const { currency, period } = pay;
  for (const end of ['min', 'max'] as const) {
    const read = pay[end];
    if (!read || !good) continue;
    const { value } = read;
    const yearly = value * inYear[period?.value ?? 'year'];
    if (value === 0) {
      say('zero', read);
      delete pay[end];
    } else if (!Number.isFinite(value)) say('not-a-number', read);
    else if (value < 0) say('negative', read);
    else if (
      (period && yearly < leastYearly) ||
      yearly > mostYearly * (!currency || nearDollar.test(currency.value) ? 1 : 1e4)
    )
      say('absurd', read);
  }
  if (good && pay.min && pay.max && pay.min.value > pay.max.value) say('min-over-max', at);
  return good && (pay.min ?? pay.max) ? pay : undefined;
}

/** The first pay at a key that can be read. */
export function readPay(posting: Cursor, key: string, report: Report): PostedPay | undefined {
  for (const at of pick(posting, key)) {
    const read = checked(at, report, (pay, say) => {
      fill(pay, at, say, 5);
      for (const named of pick(posting, 'salaryCurrency')) putCurrency(pay, textOf(named, 60), named);
    });
    if (read) return read;
  }
  return undefined;
}

const statement = new RegExp(
  `[$€£] ?${amount}(?: ?(?:[-–—]|to) ?[$€£]? ?${amount})? ?(?:/|per|an?) ?(?:hour|hr|week|month|year)`,
  'gi',
);

/** Pay that a text states with currency and period, if it states one and no other. */
export function payInText(at: Cursor, report: Report): PostedPay | undefined {
  const [found, other] = textOf(at, 20_000).match(statement) ?? [];
  return found && !other
    ? checked(at, report, (pay, say) => fillText(pay, { value: found, from: at.from }, say))
    : undefined;
}

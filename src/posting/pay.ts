/**
 * Advertised pay in all the forms that postings use, as numbers. What is absurd, contradictory or
 * ambiguous is reported and not taken: an hourly 45,000 is a mistake, and nobody here knows which.
 */
import { isNode, opened, pick, textOf, type Cursor } from './cursor.js';
import type { PostedPay, PostedPeriod, Read, Report, UnreadableReason } from './posting.js';

/**
 * How many of a period are in a year of full-time work (52 weeks of five days of eight hours), and
 * what it is called: schema.org's, UN/CEFACT's and ISO 8601's codes, and words.
 */
export const periods: Record<PostedPeriod, readonly [inYear: number, names: RegExp]> = {
  hour: [2080, /hour|\bhu?rs?\b|\/ ?h\b|stunde/i],
  day: [260, /\bday|daily|diem/i],
  week: [52, /(?<!bi.?)week|\bwk|\bwee\b/i],
  biweek: [26, /bi.?week|fortnight/i],
  month: [12, /(?<!(?:semi|bi|twice a).?)month|\/ ?mo\b|\bmon\b|monat/i],
  year: [1, /year|annu|\byr|\bann\b|\bp\.? ?a\b|\bp1y|jahr/i],
};

/** A year's pay beyond these is a mistake, in currencies whose unit is near a dollar; in others the top is far off. */
const leastYearly = 4000;
const mostYearly = 2e6;
const nearDollar = 'USD|EUR|GBP|CAD|AUD|NZD|CHF';

/** “US$”, “A$” and the like as codes; a “$” after other letters is of a country that is not known here. */
const dollars: Record<string, string> = { US: 'USD', C: 'CAD', CA: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD' };
const currencies = new RegExp(`[€£]|^[a-z]{3}$|(?:${nearDollar})(?![A-Z])`, 'i');

const amount = String.raw`\d(?:[\d.,'’]|\s(?=\d{3}\b))*(?:\s?k\b)?`;
const amounts = new RegExp(amount, 'gi');
const statement = new RegExp(
  `[$€£] ?${amount}(?: ?(?:[-–—]|to) ?[$€£]? ?${amount})?(?: [A-Z]{3})?\\s?(?:(?:/|per|an?) ?(?:hour|hr|week|month|year|yr|annum)|hourly|yearly|annually)`,
  'gi',
);

/** `45,000.00`, `45.000,00`, `45 000`, `45'000`, `18,50`, `60k`: a separator before three last digits is for thousands. */
function toNumber(text: string): number {
  const bare = text.replace(/[^\d.,]|[.,]+(?=\D*$)/g, '');
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](?!\d{3}$)(\d+))?$/.exec(bare) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`) * (/k$/i.test(text) ? 1000 : 1);
}

/** The first pay at a key that can be read. */
export function readPay(posting: Cursor, key: string, report: Report): PostedPay | undefined {
  for (const at of pick(posting, key)) {
    const read = readOne(posting, at, report);
    if (read) return read;
  }
  return undefined;
}

/** Pay that a text states with currency and period, if it states one and no other. */
export function payInText(
  posting: Cursor,
  { value, from }: Read<string>,
  report: Report,
): PostedPay | undefined {
  const [found, other] = value.match(statement) ?? [];
  return found && !other ? readOne(posting, { value: found, from }, report) : undefined;
}

/** One salary, whatever it is: a number, a text, a MonetaryAmount, a QuantitativeValue, a price, a distribution. */
function readOne(posting: Cursor, salary: Cursor, report: Report): PostedPay | undefined {
  const pay: PostedPay = {};
  let good = true;
  let proRata = false;
  const reject = ({ from, value }: Cursor, reason: UnreadableReason) => {
    report(from, reason, value);
    if (!/unknown|zero/.test(reason)) good = false;
  };
  /** Each key takes the first value. */
  const put = (key: keyof PostedPay, value: unknown, { from }: Cursor) => {
    if (value !== undefined) pay[key] ??= { value, from } as never;
  };
  const putPeriod = (text: string, at: Cursor) => {
    const [period, other] = (Object.keys(periods) as PostedPeriod[]).filter((name) =>
      periods[name][1].test(text),
    );
    if (!period || other) return false;
    if (pay.period && pay.period.value !== period) reject(at, 'periods-disagree');
    put('period', period, at);
    return true;
  };
  const putCurrency = (text: string, at: Cursor) => {
    const [code] =
      currencies.exec(text.replace(/([A-Z]+)\$/, (sign, country) => dollars[country] ?? sign)) ?? [];
    const isDollar = /(?<![a-z])\$/i.test(text);
    if (code) put('currency', code === '€' ? 'EUR' : code === '£' ? 'GBP' : code.toUpperCase(), at);
    else if (isDollar) put('sign', '$', at);
    return code || isDollar;
  };
  /** A number, or a text with one amount or two and perhaps currency and period. */
  const putAmounts = (at: Cursor, end?: 'min' | 'max') => {
    if (typeof at.value === 'number') {
      if (end !== 'max') put('min', at.value, at);
      if (end !== 'min') put('max', at.value, at);
      return;
    }
    const text = textOf(at, 200);
    // “for 40 hours a week” and “401(k)” are no amounts.
    const plain = text.replace(/\b\d+\+? ?(?:hours|hrs)\b[^\d$]*week(?:ly)?|\b401 ?\(?k\)?/gi, ' ');
    const [first, second = first, third] = plain.match(amounts) ?? [];
    if (!first || third || /^\W*[-−] ?\W?\d/.test(plain))
      return reject(at, !first ? 'not-a-number' : third ? 'several-values' : 'negative');
    putCurrency(text, at);
    putPeriod(plain, at);
    proRata ||= /pro.?rata/i.test(text);
    const least = toNumber(first);
    const isOne = first === second && !end;
    // In “60–75k” the thousands are meant for both.
    if (end !== 'max' && !(isOne && /up to|max/i.test(plain)))
      put('min', least * (/k$/i.test(second!) && !/k$/i.test(first) && least < 1000 ? 1000 : 1), at);
    if (end !== 'min' && !(isOne && /\+|from|starting|at least/i.test(plain)))
      put('max', toNumber(second!), at);
  };
  const visit = (at: Cursor, depth: number) => {
    if (!isNode(at.value)) return putAmounts(at);
    for (const unit of pick(at, 'unitText', 'unitCode', 'duration'))
      if (!putPeriod(textOf(unit, 60), unit)) reject(unit, 'unknown-period');
    for (const named of pick(at, 'currency', 'priceCurrency', 'salaryCurrency'))
      if (!putCurrency(textOf(named, 60), named)) reject(named, 'unknown-currency');
    for (const key of ['minValue', 'minPrice', 'percentile25'])
      for (const inner of opened(at, key, 'value')) putAmounts(inner, 'min');
    for (const key of ['maxValue', 'maxPrice', 'percentile75'])
      for (const inner of opened(at, key, 'value')) putAmounts(inner, 'max');
    const ranged = pay.min ?? pay.max;
    const values = pick(at, 'value', 'price', 'priceSpecification', 'median');
    const [first, second] = values.filter(({ value }) => !isNode(value));
    // Beside a range, a single value is no third end; a node in it may still hold the range or the period.
    if (!ranged && first) {
      putAmounts(first, second && 'min');
      if (second) putAmounts(second, 'max');
    }
    for (const inner of values) if (depth && isNode(inner.value)) visit(inner, depth - 1);
  };
  visit(salary, 5);
  for (const named of pick(posting, 'salaryCurrency')) putCurrency(textOf(named, 60), named);

  // Pay for hours that nobody states.
  if (proRata) delete pay.period;

  // Only what can be meant: nothing negative or absurd for its period, ends in order, a zero only as “not stated”.
  const { currency, period } = pay;
  for (const end of ['min', 'max'] as const) {
    const read = pay[end];
    if (!read || !good) continue;
    const { value } = read;
    const yearly = value * periods[period?.value ?? 'year'][0];
    if (!value) delete pay[end];
    const isAbsurd =
      (period && yearly < leastYearly) ||
      yearly > mostYearly * (!currency || nearDollar.includes(currency.value) ? 1 : 1e4);
    const reason = !Number.isFinite(value)
      ? 'not-a-number'
      : value < 0
        ? 'negative'
        : !value
          ? 'zero'
          : isAbsurd && 'absurd';
    if (reason) reject(read, reason);
  }
  if (good && pay.min && pay.max && pay.min.value > pay.max.value) reject(salary, 'min-over-max');
  return good && (pay.min ?? pay.max) ? pay : undefined;
}

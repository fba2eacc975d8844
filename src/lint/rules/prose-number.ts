import { convertPay, fullTimeHours, percentOver } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import { claimsIn } from '../claims.js';
import { isChange, isPay } from '../measures.js';
import { quantitiesIn, type Quantity } from '../quantities.js';
import { isData, type Data, type PlacedFigure } from '../reading.js';
import type { Rule } from '../rule.js';
import { periodIn, withBound, type SpokenPeriod } from '../spoken.js';
import { keyWords, quoted, sentencesOf } from '../words.js';

/** Figures of one section that are compared with each other. */
const compared = 40;

export const proseNumber: Rule = {
  id: 'prose-number',
  severity: 'warning',
  reason: 'A number in a sentence has no origin of its own; a figure has to answer for it.',
  *check({ figures, texts, guide, locale, title }) {
    const names = new Set(keyWords(title));
    const borne = numbersOf(figures, guide, locale);
    const shares = sharesOf(figures);
    const comparisons = new Map<unknown, Numbers>();
    const comparedIn = (section: unknown) => {
      const known =
        comparisons.get(section) ?? comparisonsOf(figures.filter(({ keys }) => keys[0] === section));
      comparisons.set(section, known);
      return known;
    };
    for (const { text, keys, of } of texts) {
      // A statement is a figure itself.
      if (of && keys.at(-1) === 'text') continue;
      const unborne = sentencesOf(text).flatMap((sentence) => {
        const isComparison = comparing.test(sentence);
        const isClaim = claimsIn(sentence, names);
        return quantitiesIn(sentence, locale).filter(
          (quantity) =>
            isClaim(quantity) &&
            !borne.hold(withBound(sentence, quantity), periodIn(sentence, quantity)) &&
            !(isComparison && comparedIn(keys[0]).hold(quantity)) &&
            !(shares.hold(quantity) && aboutPay.test(sentence)),
        );
      });
      if (unborne.length) {
        const list = [...new Set(unborne.map(({ raw }) => quoted(raw)))];
        yield {
          keys,
          message: `No figure of the guide bears ${list.slice(0, 5).join(', ')}${list.length > 5 ? ' and more' : ''}: give it as a figure, with its origin, or leave it out.`,
        };
      }
    }
  },
};

const comparing =
  /\b(higher|more|above|over|below|less|lower|fewer|under|than|gap|differ|between|extra|raise|adds?|up|new|lose|lost|drop|fall|gain|mehr|weniger|höher|niedriger|über|unter|plus|moins|más|menos|meer|minder)/i;

/** Pay in another period than its figure's may be off by what rounding to a cent an hour makes. */
const converted = ' converted';
const rounding = 2e-4;

/** Numbers by kind, asked for by what a text says of them. */
class Numbers {
  #kinds = new Map<string, number[]>();
  #sorted = false;

  add(kind: string, value: number): void {
    const values = this.#kinds.get(kind);
    if (values) values.push(value);
    else this.#kinds.set(kind, [value]);
    this.#sorted = false;
  }

  /** @param period What the text says that it is for. Money that is for something else does not count, nor growth over years. */
  hold({ kind, readings, currencies }: Quantity, period?: SpokenPeriod): boolean {
    if (!this.#sorted) for (const list of this.#kinds.values()) list.sort((a, b) => a - b);
    this.#sorted = true;
    const kinds = [...this.#kinds.keys()].filter((one) => {
      if (kind === 'bare') return true;
      if (!one.startsWith(kind)) return false;
      if (kind === 'money' && currencies.length && !currencies.includes(one.slice(6, 9))) return false;
      const [, isFor] = /\/(\w+)/.exec(one) ?? [];
      // Nobody means a day or a week unless it is said.
      return !isFor || (period ? isFor === period : isFor !== 'day' && isFor !== 'week');
    });
    return kinds.some((one) =>
      readings.some(({ value, grain }) =>
        hasNear(this.#kinds.get(one)!, value, grain / 2 + (one.endsWith(converted) ? value * rounding : 0)),
      ),
    );
  }
}

/** Whether a sorted list has a number that near to another. */
function hasNear(sorted: readonly number[], value: number, distance: number): boolean {
  const slack = distance + Math.abs(value) * 1e-9;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value - slack) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! <= value + slack;
}

const amounts = (f: Figure) =>
  [f.value, f.min, f.max, f.p10, f.p25, f.p75, f.p90].filter(
    (amount): amount is number => amount !== undefined,
  );

function numbersOf(figures: readonly PlacedFigure[], guide: Data, locale: string): Numbers {
  const numbers = new Numbers();
  for (const placed of figures) {
    const { figure } = placed;
    for (const amount of amounts(figure)) addAmount(numbers, placed, amount);
    if (figure.hours !== undefined) numbers.add('hours', figure.hours);
    const years = yearsOf(figure);
    if (years) numbers.add('time', years * 12);
    // New jobs over ten years are a tenth of it a year.
    if (years > 0 && figure.unit === 'people')
      for (const amount of amounts(figure)) numbers.add('count', amount / years);
    // A statement bears the numbers in it: “2 to 4 years of experience”.
    for (const { kind, readings, currencies } of quantitiesIn(figure.text ?? '', locale))
      for (const { value } of readings)
        numbers.add(kind === 'money' ? `money ${currencies[0]}` : kind, value);
  }
  // Full time, by the convention that pay is converted with.
  numbers.add('hours', fullTimeHours);
  numbers.add('hours', fullTimeHours / 52);
  for (const section of ['salary', 'career-path']) addBands(numbers, guide[section]);
  return numbers;
}

/** What percentiles and medians are, in a sentence: “one in ten earns more”. */
function sharesOf(figures: readonly PlacedFigure[]): Numbers {
  const shares = new Numbers();
  for (const { figure } of figures) {
    const given = [10, 25, 75, 90].filter((share) => figure[`p${share}` as 'p10'] !== undefined);
    if (given.length || /median/.test(figure.measure)) given.push(50);
    for (const share of given) for (const said of [share, 100 - share]) shares.add('percent', said);
  }
  return shares;
}

const aboutPay = /(?<!\p{L})(earn|paid|pays?|makes?|verdien|gagn|gana|wages?|salar)/iu;

function addAmount(numbers: Numbers, placed: PlacedFigure, amount: number): void {
  const { unit, currency, period, hours } = placed.figure;
  if (unit === 'percent') addRate(numbers, placed.figure, Math.abs(amount));
  else if (unit === 'hours') numbers.add('hours', amount);
  else if (unit === 'months' || unit === 'years')
    numbers.add('time', unit === 'years' ? amount * 12 : amount);
  else if (currency) {
    const kind = `money ${currency}`;
    numbers.add(period ? `${kind}/${period}` : kind, amount);
    if (period && isPay(placed)) {
      for (const other of ['hour', 'month', 'year'] as const)
        if (other !== period)
          numbers.add(`${kind}/${other}${converted}`, convertPay(amount, period, other, hours));
      const yearly = convertPay(amount, period, 'year', hours);
      numbers.add(`${kind}/week${converted}`, yearly / 52);
      numbers.add(`${kind}/day${converted}`, yearly / 260);
    }
  } else numbers.add('count', amount);
}

/** How many years a figure is over; NaN where it does not say. */
const yearsOf = ({ from, to }: Figure) => Number(to?.slice(0, 4)) - Number(from?.slice(0, 4));

/** A rate over several years is another one for each of them. */
function addRate(numbers: Numbers, figure: Figure, percent: number): void {
  const years = yearsOf(figure);
  const isOverYears = isChange(figure) && years > 1;
  numbers.add(isOverYears ? 'percent/years' : 'percent', percent);
  if (!isOverYears) return;
  numbers.add('percent/year', percent / years);
  numbers.add('percent/year', ((1 + percent / 100) ** (1 / years) - 1) * 100);
}

/** The years of experience of a level. */
function addBands(numbers: Numbers, section: unknown): void {
  if (!isData(section) || !Array.isArray(section.levels)) return;
  for (const level of section.levels as unknown[]) {
    const years = isData(level) && isData(level.years) ? level.years : {};
    for (const bound of [years.min, years.max])
      if (typeof bound === 'number') numbers.add('time', bound * 12);
  }
}

/** What a whole number has been rounded to, by its zeros. */
function grainOf(amount: number): number {
  const zeros = /0*$/.exec(String(amount))![0].length;
  return zeros && 10 ** zeros;
}

/** How much one figure of a section is over another one: “12 per cent above”, “$4,000 more”. */
function comparisonsOf(figures: readonly PlacedFigure[]): Numbers {
  const numbers = new Numbers();
  const all = figures
    .slice(0, compared)
    .flatMap(({ figure }) => amounts(figure).map((amount) => ({ amount, figure })));
  for (const one of all) {
    for (const other of all) {
      const [a, b] = [one.figure, other.figure];
      if (a === b || a.unit !== b.unit || a.currency !== b.currency || a.period !== b.period) continue;
      if (one.amount <= other.amount || !other.amount) continue;
      if (a.unit !== 'percent') numbers.add('percent', percentOver(one.amount, other.amount));
      if (a.unit !== 'percent') numbers.add('percent', -percentOver(other.amount, one.amount));
      const kind = a.currency ? `money ${a.currency}` : a.unit === 'percent' ? 'percent' : 'count';
      const difference = one.amount - other.amount;
      // Of rounded numbers the difference is known no better than they are.
      const grain = Math.min(grainOf(one.amount), grainOf(other.amount), difference / 10);
      for (const said of [difference - grain, difference, difference + grain]) numbers.add(kind, said);
    }
  }
  return numbers;
}

/** Advertised pay on the market's scale: a verdict with what it rests on, and the numbers that a picture needs. */
import { figuresIn } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { convertPay, fullTimeHours, payIn, percentOver, type PayPeriod } from '../model/pay.js';
import type { Figure } from '../model/schema.js';
import { closestArea, type AreaChoice } from './area.js';
import type { Place, PostedPay, PostedPeriod, Posting } from './posting.js';

export type PayVerdict =
  | 'within'
  | 'above'
  | 'below'
  /** The upper end is more than twice the lower. */
  | 'wide-range'
  /** The posting states no pay that can be read. */
  | 'no-pay'
  /** In another currency, or none that is stated, and no rate to convert it with. */
  | 'other-currency'
  /** In a period, or for hours, that the posting does not state. */
  | 'other-period'
  /** There is no band to judge by, or an open range that reaches out of it: only the distance is told. */
  | 'no-verdict';

/** What a guide says about pay, and where an amount lies on the scale. */
export interface ScaleMark {
  value: number;
  /** As the guide has it, for its origin. */
  figure: Figure;
}

/** Where an end of the advertised pay lies. */
export type BandPosition = 'below' | 'within' | 'above';

export interface PayFit {
  verdict: PayVerdict;
  /** What all amounts here are in. */
  currency?: string;
  period?: PayPeriod;
  /** Advertised; an end that is not stated is absent. */
  posted?: { min?: number; max?: number };
  /** Where the ends lie in the band. */
  ends?: { min?: BandPosition; max?: BandPosition };
  /** What is usual: the middle half of those counted, or a range that the guide gives for the level. */
  band?: { min: number; max: number; kind: 'percentiles' | 'level-range'; figure: Figure };
  /** The official median. */
  median?: ScaleMark;
  /** How far the middle of the advertised pay is over the median, in per cent. */
  distance?: number;
  /** Pay by level, as the guide has it: mostly estimates. */
  levels: (ScaleMark & { id: string; title: string })[];
  /** Whose area the band, or else the median, is for. */
  area?: Omit<AreaChoice, 'figures'>;
  /** What was done to the advertised pay to compare it. */
  converted: {
    period?: { from: PostedPeriod; hours: number };
    currency?: { from: string; rate: number };
    /** The posting has a “$” and no more. */
    assumedCurrency?: true;
  };
}

export interface PayFitOptions {
  /** The reader's or the posting's level, by id. */
  level?: string | undefined;
  /** A place instead of the posting's: an area's code or name. */
  area?: string | undefined;
  /** The period to show; the posting's own when it is one that guides have, else a year. */
  period?: PayPeriod | undefined;
  /** What one unit of each currency is worth in any common one. Without the two that it takes, nothing is converted. */
  rates?: Readonly<Record<string, number>> | undefined;
}

type PayGuide = Pick<CareerGuide, 'codes' | 'facts' | 'salary' | 'career-path'>;

const isPay = (figure: Figure) => !!figure.currency && !!figure.period;

/** Counts the guide's own occupation, by code. */
const isOwn = (figure: Figure, { codes }: PayGuide) =>
  !!figure.population?.codes?.some(({ code }) => codes?.some((ours) => ours.code === code));

const newest = (figures: readonly Figure[]) =>
  [...figures].sort((a, b) => (b.asOf ?? b.from ?? '').localeCompare(a.asOf ?? a.from ?? ''))[0];

/** Per year of 52 weeks; a day's work is a fifth of a week's. */
const weeks = 52;
const perYear: Partial<Record<PostedPeriod, number>> = { day: weeks * 5, week: weeks, biweek: weeks / 2 };

/**
 * Amounts of a posting in a period of the guide. Pay by the hour becomes that of the market's hours;
 * pay for longer is first scaled from the hours that the posting states.
 */
function inPeriod(
  amount: number,
  from: PostedPeriod,
  to: PayPeriod,
  hours: number,
  marketHours: number,
): number {
  const times = perYear[from];
  const [value, period] = times ? [amount * times, 'year' as const] : [amount, from as PayPeriod];
  return convertPay(period === 'hour' ? value : value * (marketHours / hours), period, to, marketHours);
}

/** @returns how the posting's pay compares with what the guide knows of the market. */
export function comparePay(posting: Posting, guide: PayGuide, options: PayFitOptions = {}): PayFit {
  const { level, rates } = options;
  const pay: PostedPay | undefined = posting.pay;
  const place: Place | string | undefined = options.area ?? posting.places[0]?.value;
  const levels = guide.salary?.levels ?? [];
  const ofLevel = figuresIn([
    ...levels.filter(({ id }) => id === level),
    ...(guide['career-path']?.levels ?? []).filter(({ id }) => id === level),
  ]).filter(isPay);
  const pool = figuresIn([guide.salary, guide.facts]).filter(
    (figure) => isPay(figure) && isOwn(figure, guide),
  );

  const percentiles = closestArea(
    pool.filter(({ p25, p75 }) => p25 !== undefined && p75 !== undefined),
    place,
  );
  const ranges = closestArea(
    ofLevel.filter(({ min, max, open }) => min !== undefined && max !== undefined && !open),
    place,
  );
  const official = (figure: Figure) =>
    figure.status === 'official' && figure.measure === 'median-pay' && figure.value !== undefined;
  // A level that statistics count elsewhere, such as a manager's, is measured by its own median.
  const levelMedians = closestArea(ofLevel.filter(official), place);
  const medians = levelMedians ?? closestArea(pool.filter(official), place);
  // Percentiles of the whole occupation say nothing about a level that is counted in another one.
  const banded =
    levelMedians && !levelMedians.figures.some((figure) => isOwn(figure, guide))
      ? ranges
      : (percentiles ?? ranges);
  const bandFigure = banded && newest(banded.figures);
  const medianFigure = medians && newest(medians.figures);

  const anchor = bandFigure ?? medianFigure;
  const currency = anchor?.currency ?? pay?.currency?.value;
  const own = pay?.period?.value;
  const period = options.period ?? (own === 'hour' || own === 'month' ? own : 'year');
  const mark = (figure: Figure | undefined, amount?: number): ScaleMark | undefined => {
    if (!figure || figure.currency !== currency) return undefined;
    const value = amount ?? payIn(figure, period).value;
    return value === undefined ? undefined : { value, figure };
  };

  const fit: PayFit = { verdict: 'no-pay', period, levels: [], converted: {} };
  if (currency) fit.currency = currency;
  const near = banded ?? medians;
  if (near) fit.area = { area: near.area, fit: near.fit, fallback: near.fallback };
  const median = mark(medianFigure);
  if (median) fit.median = median;
  for (const { id, title, median: figure } of levels) {
    const tick = mark(figure && isPay(figure) ? figure : undefined);
    // Ticks are for the place as well: another country's would mislead.
    if (tick && closestArea([tick.figure], place)) fit.levels.push({ id, title, ...tick });
  }
  if (bandFigure) {
    const { p25, p75, min, max } = payIn(bandFigure, period);
    const byPercentile = banded === percentiles;
    fit.band = {
      min: (byPercentile ? p25 : min)!,
      max: (byPercentile ? p75 : max)!,
      kind: byPercentile ? 'percentiles' : 'level-range',
      figure: bandFigure,
    };
  }
  if (!pay) return fit;

  const rate = rateOf(pay, currency, fit, rates);
  if (!rate) return { ...fit, verdict: 'other-currency' };
  const { weeklyHours } = posting;
  const partTime =
    posting.employmentTypes.some(({ value }) => /PART/.test(value)) &&
    !posting.employmentTypes.some(({ value }) => /FULL/.test(value));
  // A year's pay for part of the hours is no rate until the hours are known.
  if (!own || (partTime && !weeklyHours && own !== 'hour')) return { ...fit, verdict: 'other-period' };
  const marketHours = anchor?.hours ?? fullTimeHours;
  const hours = weeklyHours ? weeklyHours.value * weeks : marketHours;
  // Up to ten per cent fewer hours is what many employers call full-time.
  const counted = own !== 'hour' && hours < marketHours * 0.9 ? hours : marketHours;
  const amount = (end: 'min' | 'max') =>
    pay[end] && inPeriod(pay[end].value * rate, own, period, counted, marketHours);
  if (own !== period || counted !== marketHours) fit.converted.period = { from: own, hours: counted };
  const [min, max] = [amount('min'), amount('max')];
  fit.posted = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const middle = ((min ?? max)! + (max ?? min)!) / 2;
  if (median) fit.distance = percentOver(middle, median.value);
  return { ...fit, ...judge(min, max, fit.band) };
}

/** What the advertised amounts are multiplied with; 0 when they cannot be compared. */
function rateOf(
  pay: PostedPay,
  currency: string | undefined,
  fit: PayFit,
  rates: PayFitOptions['rates'],
): number {
  const from = pay.currency?.value;
  if (from === currency) return currency ? 1 : 0;
  if (!from) {
    // “$” alone is that of the place, where figures are in dollars for the posting's own country.
    const assumed = !!pay.sign && /^(USD|CAD|AUD|NZD|SGD)$/.test(currency ?? '');
    if (assumed) fit.converted.assumedCurrency = true;
    return assumed ? 1 : 0;
  }
  const rate = (rates?.[from] ?? NaN) / (rates?.[currency ?? ''] ?? NaN);
  if (!(rate > 0 && rate < Infinity)) return 0;
  fit.converted.currency = { from, rate };
  return rate;
}

/** A verdict is for what both ends allow: an open range that may reach out of the band gets none. */
function judge(
  min: number | undefined,
  max: number | undefined,
  band: PayFit['band'],
): Pick<PayFit, 'verdict' | 'ends'> {
  const wide = min !== undefined && max !== undefined && max > 2 * min;
  if (!band) return { verdict: wide ? 'wide-range' : 'no-verdict' };
  const at = (amount: number): BandPosition =>
    amount < band.min ? 'below' : amount > band.max ? 'above' : 'within';
  const ends = { ...(min !== undefined && { min: at(min) }), ...(max !== undefined && { max: at(max) }) };
  if (wide) return { verdict: 'wide-range', ends };
  if (ends.min === 'above') return { verdict: 'above', ends };
  if (ends.max === 'below') return { verdict: 'below', ends };
  const open = ends.min === undefined ? ends.max === 'above' : ends.max === undefined && ends.min === 'below';
  return { verdict: open ? 'no-verdict' : 'within', ends };
}

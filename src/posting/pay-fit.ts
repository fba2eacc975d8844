/** Advertised pay on the market's scale: a verdict with what it rests on, and the numbers that a picture needs. */
import { figuresIn } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { convertPay, fullTimeHours, payIn, percentOver, type PayPeriod } from '../model/pay.js';
import type { Figure } from '../model/schema.js';
import { closestArea, type AreaChoice } from './area.js';
import { periods } from './pay.js';
import type { PostedPeriod, Posting } from './posting.js';

/** How advertised pay stands in the market, in a word. */
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
  /** There is no band to judge by, or an open range that may reach out of it: only the distance is told. */
  | 'no-verdict';

/** A figure on the scale. */
export interface ScaleMark {
  value: number;
  /** As the guide has it, for its origin. */
  figure: Figure;
}

/** Where an end of the advertised pay lies. */
export type BandPosition = 'below' | 'within' | 'above';

/** Advertised pay against the market: the verdict, what it rests on, and amounts to draw. */
export interface PayFit {
  verdict: PayVerdict;
  /** What all amounts here are in. */
  currency: string | undefined;
  period: PayPeriod;
  /** Advertised; an end that is not stated is absent. */
  posted?: { min: number | undefined; max: number | undefined };
  /** Where the ends lie in the band. */
  ends?: { min: BandPosition | undefined; max: BandPosition | undefined };
  /** What is usual: the middle half of those counted, or a range that the guide gives for the level. */
  band?: { min: number; max: number; kind: 'percentiles' | 'level-range'; figure: Figure } | undefined;
  /** The official median. */
  median?: ScaleMark | undefined;
  /** How far the middle of the advertised pay is over the median, in per cent. */
  distance?: number | undefined;
  /** Pay by level, as the guide has it: mostly estimates. */
  levels: (ScaleMark & { id: string; title: string })[];
  /** The area of the band, else of the median. */
  area?: AreaChoice | undefined;
  /** What was done to the advertised pay to compare it. */
  converted: {
    period?: { from: PostedPeriod; hours: number };
    currency?: { from: string; rate: number };
    /** The posting has a “$” and no more. */
    assumedCurrency?: true;
  };
}

/** With what advertised pay is compared. */
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

/** @returns how the posting's pay compares with what the guide knows of the market. */
export function comparePay(posting: Posting, guide: PayGuide, options: PayFitOptions = {}): PayFit {
  const { pay, weeklyHours } = posting;
  const { level, rates = {} } = options;
  const place = options.area ?? (posting.places[0] ?? posting.applicantPlaces[0])?.value;
  const levels = guide.salary?.levels ?? [];
  const isOwn = ({ population }: Figure) =>
    population?.codes?.some(({ code }) => guide.codes?.some((own) => own.code === code));
  const isOfficial = ({ status, measure, value }: Figure) =>
    status === 'official' && measure === 'median-pay' && value;
  const payOf = (node: unknown) => figuresIn(node).filter(({ currency, period }) => currency && period);
  /** The newest of the nearest area. */
  const nearest = (figures: readonly Figure[], wanted: (figure: Figure) => unknown) => {
    const area = closestArea(figures.filter(wanted), place);
    const [figure] = area?.figures.sort((a, b) => ((b.asOf ?? '') > (a.asOf ?? '') ? 1 : -1)) ?? [];
    return figure && { area, figure };
  };

  const ofLevel = payOf(
    [...levels, ...(guide['career-path']?.levels ?? [])].filter(({ id }) => id === level),
  );
  const all = payOf([guide.salary, guide.facts]).filter(isOwn);
  // A level that statistics count elsewhere, such as a manager's, has its own median, and no band of the occupation.
  const levelMedian = nearest(ofLevel, isOfficial);
  const market = levelMedian ?? nearest(all, isOfficial);
  const middleHalf =
    levelMedian && !isOwn(levelMedian.figure) ? undefined : nearest(all, ({ p25, p75 }) => p25 && p75);
  const usual = middleHalf ?? nearest(ofLevel, ({ min, max, open }) => min && max && !open);

  const from = pay?.period?.value;
  const period = options.period ?? (from === 'hour' || from === 'month' ? from : 'year');
  const { figure: anchor, area } = usual ?? market ?? {};
  const posts = pay?.currency?.value;
  const currency = anchor?.currency ?? posts;
  const mark = (figure: Figure | undefined): ScaleMark | undefined => {
    const { value } = figure?.currency === currency && figure?.period ? payIn(figure, period) : {};
    return value ? { value, figure: figure! } : undefined;
  };
  const figure = usual && payIn(usual.figure, period);
  const band: PayFit['band'] = figure && {
    min: (middleHalf ? figure.p25 : figure.min)!,
    max: (middleHalf ? figure.p75 : figure.max)!,
    kind: middleHalf ? 'percentiles' : 'level-range',
    figure: usual.figure,
  };
  const converted: PayFit['converted'] = {};
  const fit: PayFit = {
    verdict: 'no-pay',
    currency,
    period,
    area,
    band,
    median: mark(market?.figure),
    levels: levels.flatMap(({ id, title, median }) => {
      // Another country's pay is no mark on this scale.
      const tick = median && closestArea([median], place) && mark(median);
      return tick ? [{ id, title, ...tick }] : [];
    }),
    converted,
  };
  if (!pay) return fit;

  // “$” alone is the dollar of the place, and the figures are the place's.
  if (!posts && pay.sign && /^(?:US|CA|AU|NZ)D$/.test(currency ?? '')) converted.assumedCurrency = true;
  const isSame = converted.assumedCurrency ?? (posts && posts === currency);
  const rate = isSame ? 1 : rates[posts!]! / rates[currency!]!;
  if (!(rate > 0 && rate < Infinity)) return { ...fit, verdict: 'other-currency' };
  if (!isSame) converted.currency = { from: posts!, rate };
  const types = posting.employmentTypes.map(({ value }) => value).join();
  // A year's pay for part of the hours is no rate until the hours are known.
  if (!from || (from !== 'hour' && !weeklyHours && /PART/.test(types) && !/FULL/.test(types)))
    return { ...fit, verdict: 'other-period' };
  const fullTime = anchor?.hours ?? fullTimeHours;
  const stated = from !== 'hour' && weeklyHours ? weeklyHours.value * 52 : fullTime;
  // Up to ten per cent fewer hours is what many employers call full-time.
  const hours = stated < fullTime * 0.9 ? stated : fullTime;
  if (from !== period || hours !== fullTime) converted.period = { from, hours };
  const yearly = from === 'hour' ? fullTime : (periods[from][0] * fullTime) / hours;
  const factor = convertPay(rate * yearly, 'year', period, fullTime);
  const [min, max] = [pay.min, pay.max].map((end) => end && end.value * factor);
  const ends = { min: positionOf(min, band), max: positionOf(max, band) };
  return {
    ...fit,
    posted: { min, max },
    ends,
    distance: fit.median && percentOver(((min ?? max)! + (max ?? min)!) / 2, fit.median.value),
    verdict:
      max! > 2 * min!
        ? 'wide-range'
        : ends.min === 'above' || ends.max === 'below'
          ? (ends.min ?? ends.max)!
          : // An end that is not stated may lie anywhere.
            ends.min && ends.max
            ? 'within'
            : 'no-verdict',
  };
}

const positionOf = (amount: number | undefined, band: PayFit['band']): BandPosition | undefined =>
  amount === undefined || !band
    ? undefined
    : amount < band.min
      ? 'below'
      : amount > band.max
        ? 'above'
        : 'within';

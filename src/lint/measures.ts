/** What a figure measures. Measures are free ids; these are the ways in which guides commonly name them. */
import type { Figure } from '../model/schema.js';
import type { PlacedFigure } from './reading.js';

const payWord =
  /(^|-)(pay|salar(y|ies)|wages?|earnings?|income|compensation|remuneration|gehalt|lohn|verdienst|entgelt|salaire|sueldo|salario)(-|$)/;
const costWord =
  /(^|-)(costs?|fees?|tuition|price|expenses?|budget|loans?|debt|funding|revenue|sales|spending|market-size|bonus|stipend|allowance|grants?|insurance|kosten|gebuehr(en)?)(-|$)/;
const changeWord =
  /change|grow|increase|decrease|declin|outlook|project|forecast|trend|demand|hiring|expan|wachstum|zuwachs|entwicklung/;

const hasAmount = (f: Figure) =>
  [f.value, f.min, f.max, f.p10, f.p25, f.p75, f.p90].some((amount) => amount !== undefined);

const payWords = new RegExp(payWord.source.replaceAll('(-|$)', '(?=-|$)'), 'g');
const spans = /(^|-)(annual|yearly|hourly|monthly|per-(year|hour|month))(?=-|$)/g;

/** The same for measures that differ in wording alone: “median-salary” and “median-annual-wage” are “median pay”. */
export function measureKey(figure: Figure): string {
  if (isJobGrowth(figure) && plainChange.test(figure.measure)) return 'change';
  const known = figure.unit === 'percent' ? undefined : knownMeasure(figure);
  if (known === 'jobs' || known === 'projected-jobs') return known;
  if (!payWord.test(figure.measure)) return figure.measure;
  const words = figure.measure.replace(spans, '').replace(payWords, '-pay').split('-').filter(Boolean);
  return words.sort().join(' ');
}

/** Change of employment and nothing else: not of one part of it, nor of demand or pay. */
const plainChange =
  /^((projected|expected|total)-)?((employment|jobs?|occupation)-)?(change|growth|outlook)(-rate)?$/;

/** An amount that people are paid, as against a price, or growth of pay. */
export function isPay({ figure, keys }: Pick<PlacedFigure, 'figure' | 'keys'>): boolean {
  if (!hasAmount(figure) || figure.unit || changeWord.test(figure.measure)) return false;
  const place = keys.filter((key) => typeof key === 'string').join('.');
  if (
    /^(salary\.levels\.(median|average)|career-path\.levels\.pay|global-salaries\.countries\.(pay|converted))$/.test(
      place,
    )
  )
    return true;
  if (costWord.test(figure.measure)) return false;
  return payWord.test(figure.measure) || (figure.currency !== undefined && keys[0] !== 'education');
}

/** Growth or decline, in per cent over years. */
export const isChange = (figure: Figure): boolean =>
  figure.unit === 'percent' && (changeWord.test(figure.measure) || figure.from !== undefined);

/** Growth of employment: what the handbook's labels are about. */
export const isJobGrowth = (figure: Figure): boolean =>
  figure.value !== undefined && isChange(figure) && !payWord.test(figure.measure);

/** A span from one amount to another; percentiles say by their names what they are. */
export const isRange = (f: Figure): boolean =>
  f.min !== undefined &&
  f.max !== undefined &&
  f.p10 === undefined &&
  f.p25 === undefined &&
  f.p75 === undefined;

export type KnownMeasure = 'median' | 'percentiles' | 'change' | 'jobs' | 'projected-jobs' | 'education';

/** Which of the bundled facts a figure is about, or nothing. */
export function knownMeasure(figure: Figure): KnownMeasure | undefined {
  const { measure, unit, value, text } = figure;
  if (text !== undefined)
    return /educat|entry-level|qualification|degree/.test(measure) ? 'education' : undefined;
  if (value === undefined)
    return (figure.p10 ?? figure.p25 ?? figure.p75 ?? figure.p90) !== undefined && payWord.test(measure)
      ? 'percentiles'
      : undefined;
  if (unit === 'percent')
    return isChange(figure) && !payWord.test(measure) && !/share|rate$/.test(measure) ? 'change' : undefined;
  if (/(^|-)median(-|$)/.test(measure) && (payWord.test(measure) || figure.currency)) return 'median';
  if (
    /^(employment|jobs|number-of-jobs|current-(employment|jobs)|total-(employment|jobs)|employed|workers|workforce)$/.test(
      measure,
    )
  )
    return 'jobs';
  if (/^(projected|future)-(employment|jobs)$/.test(measure)) return 'projected-jobs';
  return undefined;
}

/** The date or span that a figure holds for, in words. */
export const periodOf = ({ asOf, from, to }: Figure): string | undefined =>
  asOf ?? (from || to ? `${from ?? '…'} to ${to ?? '…'}` : undefined);

/** Made once: to make one costs more than to use it a thousand times. */
const englishNumbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** What a figure says, in a few words. */
export function amountOf(f: Figure): string {
  const number = (amount: number) => englishNumbers.format(amount);
  const unit = [
    f.currency,
    f.unit === 'percent' ? '%' : f.unit,
    f.period && (f.period === 'hour' ? 'an hour' : `a ${f.period}`),
  ]
    .filter(Boolean)
    .join(' ');
  const says =
    f.value !== undefined
      ? number(f.value)
      : f.min !== undefined && f.max !== undefined
        ? `${number(f.min)}–${number(f.max)}`
        : f.min !== undefined
          ? `${number(f.min)} or more`
          : f.max !== undefined
            ? `up to ${number(f.max)}`
            : (f.text ?? 'percentiles');
  return unit ? `${says} ${unit}` : says;
}

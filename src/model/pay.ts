/** Pay arithmetic. Nothing here rounds: rounding is for whoever shows an amount. */
import type { Figure } from './schema.js';

/** What pay is counted in. */
export type PayPeriod = NonNullable<Figure['period']>;

/**
 * Hours in a year of full-time, year-round work: 52 weeks of 40 hours, the convention by which
 * BLS turns hourly into yearly wages (Occupational Employment and Wage Statistics, technical notes).
 */
export const fullTimeHours = 2080;

/** The amount a year: the common measure of the other conversions. */
const perYear = (amount: number, period: PayPeriod, hours: number) =>
  period === 'hour' ? amount * hours : period === 'month' ? amount * 12 : amount;

/**
 * An amount of pay in another period.
 * @param hours Hours worked in a year; 2,080 unless stated otherwise.
 * @example convertPay(44640, 'year', 'hour') // 21.46…
 */
export function convertPay(
  amount: number,
  from: PayPeriod,
  to: PayPeriod,
  hours: number = fullTimeHours,
): number {
  if (from === to) return amount;
  return perYear(amount, from, hours) / perYear(1, to, hours);
}

const amounts = ['value', 'min', 'max', 'p10', 'p25', 'p75', 'p90'] as const;

/** The same figure with every amount of it changed. */
export function withAmounts(figure: Figure, change: (amount: number) => number): Figure {
  const changed: Figure = { ...figure };
  for (const key of amounts) {
    const amount = figure[key];
    if (amount !== undefined) changed[key] = change(amount);
  }
  return changed;
}

/**
 * A pay figure in another period, converted with its own `hours` where it states them. A figure
 * that is not pay, or already in that period, comes back as it is.
 */
export function payIn(figure: Figure, to: PayPeriod): Figure {
  const { period: from, hours } = figure;
  if (!from || from === to) return figure;
  const converted = withAmounts(figure, (amount) => convertPay(amount, from, to, hours));
  return { ...converted, period: to, hours: hours ?? fullTimeHours };
}

/** The middle of a range, or the value itself; nothing for an open range. */
export function midpoint({ value, min, max }: Pick<Figure, 'value' | 'min' | 'max'>): number | undefined {
  return value ?? (min !== undefined && max !== undefined ? (min + max) / 2 : undefined);
}

/**
 * How many per cent an amount is over another one (negative: under it).
 * @example percentOver(50000, 44640) // 12.0…
 */
export function percentOver(amount: number, base: number): number {
  return (amount / base - 1) * 100;
}

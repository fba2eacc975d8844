import type { Figure } from './schema.js';

export const percentiles = [10, 25, 75, 90] as const;

/**
 * The percentiles that stand for a figure which states nothing else: one of the lower half and one of the upper, the
 * middle half before what is farther out.
 */
export const ranksOf = (figure: Figure): (typeof percentiles)[number][] =>
  (figure.value ?? figure.min ?? figure.max ?? figure.text) === undefined
    ? ([figure.p25 === undefined ? 10 : 25, figure.p75 === undefined ? 90 : 75] as const).filter(
        (rank) => figure[`p${rank}`] !== undefined,
      )
    : [];
